"""Who belongs to a group where verbs stand in a bracket: the names in the clause of a verb of belonging, in any order."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from operator import itemgetter

import attrs

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.noun_phrases import is_oblique
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    coalition_before,
    is_coalition,
    is_group,
    just_named,
    spoken_of,
)
from diplotext.find.coreference.member_lists import MEMBERS, Member, listed_before
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import MentionForm


_LONGEST = 9
Known = tuple[Reference, tuple[str, ...]]


@attrs.frozen(eq=False)
class Belonging:
    """
    A clause that tells who belongs to a group.

    Attributes:
        verb: Its verb, or the infinitive that a future carries.
        key: The group.
        members: Who belongs to it.
    """

    verb: VerbGroup
    key: str
    members: tuple[Member, ...]


def belongings(syntax: Syntax, cast: Cast, meaning: str) -> Iterator[Belonging]:
    """
    Find the clauses whose verb has a meaning, with the group and the states beside it.

    Args:
        syntax: The article.
        cast: Its figures.
        meaning: Name of the pack's list of verbs.
    """
    clauses = syntax.clauses
    if clauses is None:
        return
    lexicon = syntax.reading.language.lexicon
    lists = {**lexicon.verbs, "grows": frozenset(lexicon.suffixes.get("grows", ()))}
    for number, verb in told(syntax, lists.get(meaning, frozenset())):
        found = _of_clause(cast, clauses, number, verb)
        if found is not None:
            yield Belonging(verb, *found)


def told(syntax: Syntax, lemmas: Collection[str]) -> Iterator[tuple[int, VerbGroup]]:
    """Give the indexes of the clauses that tell by one of some verbs what is so, with the verb."""
    places = _by_verb(syntax)
    told = [one for lemma in places.keys() & lemmas for one in places[lemma]]
    for number, verb, finite in sorted(told, key=itemgetter(0)):
        if is_factual(syntax, finite):
            yield number, verb


@once
def _by_verb(syntax: Syntax) -> Mapping[str, list[tuple[int, VerbGroup, VerbGroup]]]:
    """Give by the verb that tells the indexes of its clauses, with it and with the verb that has the tense."""
    found: dict[str, list[tuple[int, VerbGroup, VerbGroup]]] = defaultdict(list)
    clauses = syntax.clauses
    for number, clause in enumerate(() if clauses is None else clauses.all):
        verb = verb_of(syntax, number)
        if verb is None or clause.verb is None or clause.is_infinitive:
            continue
        found[verb.lemma].append((number, verb, clause.verb))
    return found


@once
def telling(syntax: Syntax) -> tuple[tuple[int, Clause], ...]:
    """Give, with their indexes, the clauses whose verb tells who belongs to a group, how it grows, or who leads it."""
    lexicon, clauses = syntax.reading.language.lexicon, syntax.clauses
    known = {*lexicon.suffixes.get("grows", ())}
    for meaning in ("joins", "gathers"):
        known |= lexicon.verbs.get(meaning, frozenset())
    taking = lexicon.suffixes.get("takes_lead", ())
    nouns = lexicon.suffixes.get("lead_nouns", ())
    found: list[tuple[int, Clause]] = []
    for number, clause in enumerate(() if clauses is None else clauses.all):
        verb = verb_of(syntax, number)
        if verb is None or verb.negated:
            continue
        leads = verb.lemma in taking and any(
            syntax.reading.words.keys[at] in nouns for at in clause.words
        )
        if leads or verb.lemma in known:
            found.append((number, clause))
    return tuple(found)


@once
def verb_of(syntax: Syntax, number: int) -> VerbGroup | None:
    """Give the verb of a clause by its index, also a participle in front ("Neu aufgenommen wurde Peru") and one of life given."""
    clauses = syntax.clauses
    if clauses is None:
        return None
    clause, reading = clauses.all[number], syntax.reading
    verb = clause.act or clause.verb
    if verb is None:
        return None
    suffixes = reading.language.lexicon.suffixes
    by = suffixes.get("belonging_by", ())
    for lemma, word, meant in zip(by[::3], by[1::3], by[2::3], strict=True):
        if verb.lemma == lemma and word in (
            reading.words.keys[i] for i in clause.words
        ):
            return attrs.evolve(verb, lemma=meant)
    roles = reading.language.lexicon.auxiliaries
    last = clause.front[1] - 1
    carries = roles.get(verb.lemma) in ("become", "be") and clause.is_fronted
    participle = clauses.forms.participle(last) if carries else None
    if participle is None:
        return verb
    return attrs.evolve(verb, lemma=participle.lemma, passive=True)


def within(cast: Cast, clause: Clause) -> list[Known]:
    """Give what a clause refers to, its front field included."""
    return cast.all_within(clause.words.start, clause.stop)


def _of_clause(
    cast: Cast, clauses: Clauses, number: int, verb: VerbGroup
) -> tuple[str, tuple[Member, ...]] | None:
    """Give the group of a clause and who stands beside it; a verb that needs none means the group just named."""
    clause = clauses.all[number]
    members = beside(clauses, cast, number)
    alone = cast.reading.language.lexicon.suffixes.get("belong_alone", ())
    key = group_in(cast, clause)
    if key is None and verb.lemma in alone and not _has_other(cast, clause, members):
        key = spoken_of(cast, clause.first)
    return (key, tuple(members)) if members and key is not None else None


def _has_other(cast: Cast, clause: Clause, members: list[Member]) -> bool:
    """Tell whether a clause names something beside its members that they may have joined or left."""
    reading = cast.reading
    taken = {at for m in members for at in range(m.first, m.stop)}
    phrases = reading.language.lexicon.suffixes.get("belonging_by", ())
    own = set(phrases[1::3])  # "sind mit von der [Partie]"
    taken |= {at for at in clause.words if reading.words.keys[at] in own}
    taken |= {
        at
        for first in range(clause.first, clause.stop)
        if first in reading.dates
        for at in range(first, reading.dates[first].stop)
    }
    for reference, _ in within(cast, clause):  # "auch die meisten Inselstaaten"
        some = reading.ends(reference.first - 1, Tag.QUANTIFIER)
        if some or reading.hit(reference.first, Tag.QUANTIFIER):
            taken |= set(range(reference.first, reference.stop))
    return any(
        reading.words.is_capitalized(at)
        and not reading.begins(at, Tag.ROLE.bit | Tag.MEMBER_UNIT.bit)
        for at in range(*clause.middle)
        if at not in taken
    )


def beside(clauses: Clauses | None, cast: Cast, number: int) -> list[Member]:
    """Give the states that a clause names, also in lists behind it, or in one before a relative clause."""
    if clauses is None:
        return []
    clause = clauses.all[number]
    places = [clause.front] if clause.is_fronted else []
    places += [clause.middle, *_further(clauses, number)]
    found = [m for place in places for m in _members(cast, *place)]
    return found or _listed_antecedent(cast, clause)


def _listed_antecedent(cast: Cast, clause: Clause) -> list[Member]:
    """Give the list before a relative clause whose pronoun is its subject ("A und B, die das „Duo“ bilden")."""
    reading, first = cast.reading, clause.first
    if clause.kind is not ClauseKind.RELATIVE or is_oblique(reading, first):
        return []
    return list(listed_before(cast, first - reading.is_mark(first - 1, ",")))


def group_in(cast: Cast, clause: Clause) -> str | None:
    """Give the group that a clause names, or takes up by a pronoun."""
    named = [k[0] for one, k in within(cast, clause) if _may_have(cast, one, k[0])]
    if named:
        return named[0] if len(set(named)) == 1 else None
    reading = cast.reading
    if clause.kind is ClauseKind.RELATIVE:
        return coalition_before(cast, clause.first)
    again = reading.language.lexicon.suffixes.get("group_pronouns", ())
    words = (*range(*clause.front), *range(*clause.middle))
    taken = any(reading.words.keys[at] in again for at in words)
    return just_named(cast, clause.first) if taken else None


def _may_have(cast: Cast, reference: Reference, key: str) -> bool:
    """Tell whether a reference means a group that may have members; a standing body has none where something of it is told ("die Ostgrenze [der EU]")."""
    alliance = is_coalition(cast, key)
    return is_group(cast, key) and (alliance or not _is_owner(cast.reading, reference))


def _further(clauses: Clauses, number: int) -> list[tuple[int, int]]:
    """Give what goes on with a list behind what closes a clause (", außerdem Spanien und Dänemark")."""
    clause, reading = clauses.all[number], clauses.forms.reading
    found: list[tuple[int, int]] = []
    stop = clause.stop
    for later in clauses.all[number + 1 : number + 1 + _LONGEST]:
        if later.stop <= stop:
            continue  # a part of a list within the clause
        near = later.first <= stop + 1 and later.level == clause.level
        if later.kind is not ClauseKind.FRAGMENT or not near:
            break
        if reading.sentence_of[later.first] != reading.sentence_of[clause.first]:
            break
        if reading.has(later.stop - 1, Tag.NEGATION):
            break  # "..., Malta dagegen nicht"
        found.append((later.first, later.stop))
        stop = later.stop
    return found


def _members(cast: Cast, first: int, stop: int) -> Iterator[Member]:
    """Give the states and bodies of a field that are named, and not by where something is."""
    out = -1
    for reference, keys in cast.within(first, stop):
        named = bool(reference.key) and reference.form is not MentionForm.DEMONYM
        belongs = named and all(cast.figures[key].kind in MEMBERS for key in keys)
        if not belongs or reference.stop > stop or _is_owner(cast.reading, reference):
            continue
        begins = not _goes_on(cast.reading, reference.first, first)
        if begins:
            led = reference.first > first and _is_out(cast.reading, reference.first)
            out = reference.first if led else -1
        if out < 0:
            yield from (Member(key, reference.first, reference.stop) for key in keys)


def _is_owner(reading: Reading, reference: Reference) -> bool:
    """Tell whether a name stands in the genitive behind or before a noun ("der Einsatz [der EU]", "[Polens] Flotte")."""
    first, stop = reference.first, reference.stop
    article = reading.has(first - 1, Tag.DETERMINER, "genitive")
    noun = reading.words.is_capitalized(first - 2)
    noun = noun and not reading.begins(first - 2, Tag.PREPOSITION.bit)
    ends = reading.language.lexicon.suffixes.get("genitive", ("\0",))
    owns = reading.words.keys[stop - 1].endswith(ends) and stop < len(reading.words)
    return (article and noun) or (owns and _is_noun(reading, stop))


def _is_noun(reading: Reading, at: int) -> bool:
    """Tell whether a word with a capital is no name of a state or body."""
    named = reading.begins(at, Tag.STATE.bit | Tag.ORGANIZATION.bit)
    return reading.words.is_capitalized(at) and not named


def _goes_on(reading: Reading, at: int, first: int) -> bool:
    """Tell whether a name goes on with a list: a comma or "und" stands before it, over its article."""
    at -= 1
    while at > first and reading.has(at, Tag.DETERMINER):
        at -= 1
    return at > first and (reading.is_mark(at, ",") or reading.has(at, Tag.LIST_JOINER))


def _is_out(reading: Reading, at: int) -> bool:
    """Tell whether a list is led by a preposition that tells where, or whose, or who is left out."""
    at -= 1
    beside = reading.language.lexicon.suffixes.get("beside_members", ())
    while reading.has(at, Tag.DETERMINER) and not reading.has(at, Tag.PREPOSITION):
        at -= 1
    key = reading.words.keys[at]
    made = reading.language.lexicon.verbs.get("compositions", frozenset())
    if key in beside or (key in made and reading.has(at - 1, Tag.VERB)):
        return False
    led = reading.has(at, Tag.PREPOSITION) or reading.has(at, Tag.OUTSIDER)
    return led or reading.ends(at, Tag.EXCLUDING)
