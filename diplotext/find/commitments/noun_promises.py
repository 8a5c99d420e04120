"""Commitments carried by a noun: "des engagements contraignants à soutenir l'Ukraine"."""

from bisect import bisect_left
from collections.abc import Sequence

from diplotext.find.analytic.pledges import (
    before_predicate,
    over_year,
    pledged_by,
    pledger,
    reneges,
    restates,
)
from diplotext.find.commitments.acts import act_stop
from diplotext.find.commitments.denied_words import denier, gives_word
from diplotext.find.commitments.promise import NOUN_KINDS, Promise
from diplotext.find.grammar.antecedents import owner_before
from diplotext.find.grammar.clause_stops import clause_stop
from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.named_asides import behind_named_aside
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.adjectives import adjectives_stop
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.complementizers import over_aside
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.lang.inflect import Tense


_NEAR = 12


def noun_promises(syntax: Syntax, taken: Sequence[tuple[int, int]]) -> list[Promise]:
    """
    Find "ENGAGEMENT (adjectives) à INFINITIVE" where no verb binds to the same act.

    Args:
        syntax: The article.
        taken: The acts that verbs bind to, in order; a noun within or right before one
            belongs to its expression.
    """
    found: list[Promise] = []
    starts = [first for first, _ in taken]
    reading = syntax.reading
    for index in reading.where(Tag.COMMISSIVE_NOUN.bit):
        hit = reading.hit(index, Tag.COMMISSIVE_NOUN)
        if hit is None or reading.sentence_of[index] == NOWHERE:
            continue
        promise = _read(syntax, index, hit)
        if promise is None or syntax.group(index) is not None:
            continue
        at = bisect_left(starts, promise.act[0])
        near = taken[max(0, at - 1) : at + 1]
        if all(
            stop <= promise.act[0] or first >= promise.act[1] for first, stop in near
        ):
            found.append(promise)
    return found


def _read(syntax: Syntax, index: int, hit: tuple[int, Entry]) -> Promise | None:
    reading = syntax.reading
    entry = hit[1]
    at, owner = _promised_by(syntax, index, hit)
    denied = denier(syntax, index)
    if denied is not None and denied.is_finite and owner is None:
        owner = subject_of(syntax, denied) if gives_word(syntax, denied) else None
    if owner is None and not (denied or _may_lack_owner(syntax, index, entry)):
        return None
    if reading.key(at) not in entry.features:
        return None
    first = at + 1 + (bool(syntax.kinds) and reading.is_mark(at + 1, '"“‘'))
    acted = syntax.group(first)
    if acted is None or acted.tense is not Tense.INFINITIVE or acted.start != first:
        return None
    kind, broken = _kind(syntax, index, entry)
    kind = kind if denied is None else "non_commitment"
    return Promise(
        (index, at),
        (acted.opening, _act_stop(syntax, index, acted)),
        (index, clause_stop(syntax, acted.first)),
        "none" if broken else entry.value or "none",
        kind,
        "commissive-noun",
        acted,
        owner,
        negative=acted.negated or kind == "non_commitment",
        document=owner is None and not (denied or _is_denial(syntax, index)),
    )


def _promised_by(
    syntax: Syntax, index: int, hit: tuple[int, Entry]
) -> tuple[int, Subject | None]:
    """Give the word that leads from a noun to its act, and whose promise it is where words name him."""
    reading = syntax.reading
    stop, entry = hit
    limit = min(stop + _NEAR, len(reading.words))
    at = adjectives_stop(reading, skip_adverbs(reading, stop), limit)
    at = over_aside(reading, at)
    owner = _owner(syntax, at, limit, entry)
    if owner is not None:
        paused = len(owner.segments) > 1  # "el compromiso del ministro, X, de"
        return owner.segments[-1][1] + paused, owner
    if not syntax.kinds:
        owner = _possessor(syntax, index)
        return (at if owner is None else _over_year(syntax, at)), owner
    at = over_year(syntax, at)
    named = pledged_by(syntax, at)
    if named is not None:
        return named.segments[0][1], named
    return at, pledger(syntax, index)


def _may_lack_owner(syntax: Syntax, index: int, entry: Entry) -> bool:
    """Tell whether a noun promises though no words say whose promise it is, as a document does; not "plans to build it were dropped"."""
    if syntax.kinds:
        return entry.value != "outlined"
    return entry.value in _PROVIDED or _is_denial(syntax, index)


def _kind(syntax: Syntax, index: int, entry: Entry) -> tuple[str, bool]:
    """Give the kind of what a noun promises, and whether it is not kept."""
    if _reneges(syntax, index):
        return "non_commitment", True
    kind = NOUN_KINDS.get(entry.value or "none", "undertaking")
    restated = kind != "non_commitment" and _restates(syntax, index)
    return ("reference" if restated else kind), False


def _is_denial(syntax: Syntax, index: int) -> bool:
    """Tell whether a negation or "out of" opens the words by which who speaks rules an act out ("pas question de")."""
    return syntax.reading.is_one_of(index, _DENYING)


def _restates(syntax: Syntax, index: int) -> bool:
    """Tell whether the verb before a noun says again what was promised before."""
    if syntax.kinds:
        return restates(syntax, index)
    verb = _verb_before(syntax, index)
    again = syntax.reading.language.lexicon.suffixes.get("restating", ())
    return verb is not None and verb.lemma in again


def _reneges(syntax: Syntax, index: int) -> bool:
    """Tell whether the verb before a noun says that a promise is not kept ("est revenu sur sa promesse de")."""
    if syntax.kinds:
        return reneges(syntax, index)
    verb, opening = _verb_before(syntax, index), _opening(syntax, index)
    if verb is None or verb.negated:
        return False
    words = " ".join((verb.lemma, *syntax.reading.words.keys[verb.stop : opening]))
    return words in syntax.reading.language.lexicon.suffixes.get("reneging", ())


def _over_year(syntax: Syntax, at: int) -> int:
    """Step over when a promise was made ("sa promesse de 2024 de verser")."""
    reading = syntax.reading
    if not reading.has(at, Tag.PREPOSITION, "of"):
        return at
    number, date = reading.numbers.get(at + 1), reading.dates.get(at + 1)
    return max((one.stop for one in (number, date) if one is not None), default=at)


def _act_stop(syntax: Syntax, index: int, acted: VerbGroup) -> int:
    """Give where an act ends, before the verb of which the noun is the subject."""
    stop = act_stop(syntax, acted.first)
    if syntax.kinds:
        stop -= syntax.reading.is_mark(stop - 1, '"”')
        return before_predicate(syntax, index, acted, stop)
    taken = syntax.reading.language.lexicon.suffixes.get("taking_part", ())
    whole = f"{acted.lemma} {syntax.reading.key(acted.stop)}" in taken
    for at in range(acted.stop + whole, stop):
        verb = syntax.group(at)
        if verb is not None and verb.is_finite:
            bare = syntax.reading.hit(verb.start - 1, Tag.RELATIVE) is None
            return verb.start if bare else stop
    return stop


_PROVIDED = frozenset({"agreed", "promise"})
"""The forces of nouns that a document may hold without saying whose they are."""


def _owner(syntax: Syntax, at: int, limit: int, entry: Entry) -> Subject | None:
    """Give whose a promise is, up to what leads to its act: "la negativa de Brasil a sumarse"."""
    reading = syntax.reading
    if syntax.kinds:
        return None
    told = reading.hit(at - 1, Tag.DEMONYM)
    if told is not None and told[0] == at:
        return Subject(((at - 1, at),))  # "la décision norvégienne de"
    at = _behind_giving(syntax, at)
    of = reading.has(at, Tag.PREPOSITION, "of") or _concerns(syntax, at)
    of = of or reading.begins(at, Tag.AGENT.bit)
    if not of or not names_party(reading, at + 1):
        return None
    stop, pause = at + 2, None
    while stop < limit:
        acted = syntax.group(stop + 1)
        leads = reading.key(stop) in entry.features and acted is not None
        if leads and acted and acted.tense is Tense.INFINITIVE:
            named = () if pause is None else ((pause + 1, stop - 1),)
            return Subject(((at + 1, stop if pause is None else pause), *named))
        behind = behind_named_aside(reading, stop, limit + _NEAR)
        if behind > stop and pause is None:
            pause, stop, limit = stop, behind, behind + 1
            continue
        if reading.is_mark(stop, ",.;:"):
            break
        stop += 1
    return None


def _behind_giving(syntax: Syntax, at: int) -> int:
    """Step over the participle by which a promise is given by somebody ("l'engagement [pris] par le Japon de")."""
    given = syntax.group(at)
    if given is None or given.tense is not Tense.PARTICIPLE or given.start != at:
        return at
    behind = skip_adverbs(syntax.reading, given.stop)
    return behind if syntax.reading.begins(behind, Tag.AGENT.bit) else at


def _concerns(syntax: Syntax, at: int) -> bool:
    """Tell whether a word leads to whom a ruling out speaks of ("pas question pour X de")."""
    leads = syntax.reading.language.lexicon.suffixes.get("concerning", ())
    return syntax.reading.key(at) in leads


def _possessor(syntax: Syntax, index: int) -> Subject | None:
    """Give the subject of the verb before "su" and a noun ("Brasil confirmó su negativa a firmar"), or whose it is by a relative pronoun."""
    first = _opening(syntax, index)
    whose = owner_before(syntax, first) or owner_before(syntax, first - 1)
    if whose is not None:
        return whose
    verb = _verb_before(syntax, index)
    if not syntax.reading.has(first, Tag.DETERMINER, "possessive"):
        return _of_teller(syntax, verb, first)
    if verb is None:  # "[Sa] décision d'envoyer des troupes surprend"
        return Subject(((first, first + 1),), pronoun=True)
    return subject_of(syntax, verb)


def _of_teller(syntax: Syntax, verb: VerbGroup | None, first: int) -> Subject | None:
    """Give who tells of a decision that is nobody else's ("a annoncé [la] décision de rappeler son ambassadeur")."""
    known = syntax.reading.language.lexicon.suffixes.get("tells_decision", ())
    definite = syntax.reading.has(first, Tag.DETERMINER, "definite")
    if verb is None or verb.passive or verb.negated or not definite:
        return None
    return subject_of(syntax, verb) if verb.lemma in known else None


def _opening(syntax: Syntax, index: int) -> int:
    """Give the word before a noun and the adjectives before it ("sa ferme intention")."""
    at = index - 1
    while syntax.reading.is_one_of(at, _BEFORE_NOUN):
        at -= 1
    return at


def _verb_before(syntax: Syntax, index: int) -> VerbGroup | None:
    """Give the verb with a tense, or the gerund, whose object or circumstance a noun is."""
    start = syntax.reading.sentence(index).first
    near = (
        syntax.group(at) for at in range(_opening(syntax, index) - 1, start - 1, -1)
    )
    told = (group for group in near if group is not None and _is_told(group))
    return next(told, None)


def _is_told(group: VerbGroup) -> bool:
    return group.is_finite or group.tense is Tense.GERUND


_DENYING = tag_bits(Tag.NEGATION, Tag.PREPOSITION)
_BEFORE_NOUN = tag_bits(Tag.QUALIFIER, Tag.ADJECTIVE)
