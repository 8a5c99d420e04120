"""Who is called a member: "became the 13th member", "Ghana, one of the twelve", "Peru, a founding member of it"."""

from collections.abc import Iterator

import attrs

from diplotext.find.coalitions.claimed_sizes import joining_behind
from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    coalition_at,
    is_coalition,
    is_group,
    just_named,
    last_coalition,
    spoken_of,
)
from diplotext.find.coreference.member_lists import (
    MEMBERS,
    Alliance,
    Found,
    Member,
    listed_before,
    listed_behind,
)
from diplotext.find.grammar.coming import day_of, future_above
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind, MentionForm


_REACH = 8
_NEAR = 4
_LED = tag_bits(Tag.DETERMINER, Tag.PREPOSITION)
_TO_COME = frozenset({Tense.FUTURE, Tense.CONDITIONAL})


def becoming(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "A became the 13th member of COALITION", "A and B are founding members of it", with the day."""
    for group in _becoming(syntax):
        above = future_above(syntax, group) or group
        if not is_factual(syntax, above):
            continue
        key = _joined(syntax, cast, group)
        since = day_of(syntax, group)
        to_come = above is not group or group.tense in _TO_COME
        if key is None or (to_come and since is None):
            continue
        for member in members_before(syntax, cast, group):
            yield key, attrs.evolve(member, since=since, rule="becomes-member")


def _becoming(syntax: Syntax) -> list[VerbGroup]:
    """Give the verbs of becoming, and those of being."""
    verbs = syntax.reading.language.lexicon.verbs
    becomes = verbs.get("becomes", frozenset())
    be = syntax.auxiliaries("be")
    stays = set(syntax.reading.language.lexicon.suffixes.get("stays", ()))
    told = [
        g
        for g in syntax.groups_of(becomes | be | stays)
        if not g.passive or g.lemma not in be
    ]
    for at in syntax.reading.spelled(verbs.get("a_member", frozenset())):
        group = syntax.group(at - 1)
        if group is not None and _is_being(syntax, group, at) and group not in told:
            told.append(group)
    return sorted(told, key=lambda group: group.start)


def acceding(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "Malta's accession to COALITION", "l'adhésion de Malte à COALITION"."""
    reading = syntax.reading
    nouns = reading.language.lexicon.suffixes.get("accession", ())
    for index in cast.order if reading.spelled(nouns) else ():
        reference, keys = cast.at[index]
        kind = cast.figures[keys[0]].kind
        if kind not in MEMBERS or reference.form is MentionForm.DEMONYM:
            continue
        before = _behind_noun(reading, reference.first, nouns)
        noun = _before_noun(reading, reference.stop, nouns)
        if not (before or noun):
            continue
        end = reading.sentence(index).stop
        one = Member(keys[0], reference.first, reference.stop)
        listed = (before and _alike(cast, index, end)) or (one,)
        start = listed[-1].stop + noun
        named = cast.within(start, min(start + _REACH, end))
        key = next((k[0] for _, k in named if is_coalition(cast, k[0])), None)
        for member in listed if key is not None else ():
            yield str(key), attrs.evolve(member, rule="accession")


def _alike(cast: Cast, index: int, stop: int) -> tuple[Member, ...]:
    """Give a name and those joined to it that are states as well ("the accession of [Malta and Peru], the club")."""
    kind = cast.figures[cast.at[index][1][0]].kind
    listed = listed_behind(cast, index, stop)
    return tuple(m for m in listed if cast.figures[m.key].kind is kind)


def _behind_noun(reading: Reading, first: int, nouns: tuple[str, ...]) -> bool:
    """Tell whether "of" and a noun of joining stand before a name."""
    at = first - 1 - reading.has(first - 1, Tag.DETERMINER)
    of = reading.has(at, Tag.PREPOSITION, "of") or reading.has(
        first - 1, Tag.PREPOSITION, "of"
    )
    near = {reading.key(at), reading.key(at - 1)}
    return of and not near.isdisjoint(nouns)


def _before_noun(reading: Reading, stop: int, nouns: tuple[str, ...]) -> int:
    """Give how many words a noun of joining stands behind a name in the genitive ("Malta's [accession]")."""
    near = range(1, _NEAR)
    return next((n for n in near if reading.key(stop + n - 1) in nouns), 0)


def _joined(syntax: Syntax, cast: Cast, group: VerbGroup) -> str | None:
    """Give the coalition that somebody becomes a member of: named behind the noun, or the one spoken of."""
    reading = syntax.reading
    first, stop = group.stop, min(group.stop + _REACH, len(reading.words))
    clause = syntax.clause_of(group)
    if clause is not None:
        first, stop = clause.first, clause.stop
    for at in range(first, stop):
        if reading.is_mark(at, ",;:") or (clause is None and _is_verb(syntax, at)):
            return None
        joining = reading.begins(at, Tag.MEMBER_UNIT.bit)
        act = joining_behind(syntax, at + 1) if joining else None
        if act is not None:
            thing = coalition_at(cast, act.stop, reading.sentence(at).stop)
            return last_coalition(cast, group.start) if thing is None else thing[0]
        if _drives(reading, at):
            named = cast.head(_behind_of(reading, at + 1), at + _REACH)
            return named[1][0] if named and is_group(cast, named[1][0]) else None
        if _is_member(reading, at) or _is_part(reading, at):
            behind = _behind_of(reading, _over_adjective(reading, at + 1))
            named = None if behind == at + 1 else cast.head(behind, behind + _NEAR)
            if named is not None:
                key = named[1][0]
                return key if is_coalition(cast, key) else None
            return last_coalition(cast, group.start)
    return None


def _drives(reading: Reading, at: int) -> bool:
    """Tell whether a noun for who drives a group stands at a word, and "of" behind it ("are the driving [forces] of the pact")."""
    drivers = reading.language.lexicon.suffixes.get("drivers", ())
    return reading.key(at) in drivers and _behind_of(reading, at + 1) > at + 1


def _is_being(syntax: Syntax, group: VerbGroup, at: int) -> bool:
    """Tell whether an adjective before a noun for members looks like the participle of "be" ("are founding members")."""
    ends = group.stop == at and not group.passive
    long = group.stop - group.first > 1
    return ends and long and syntax.reading.has(at - 1, Tag.ADJECTIVE)


def _over_adjective(reading: Reading, at: int) -> int:
    """Step over one word between a noun for a member and "of" ("membres fondateurs de")."""
    of = reading.has(at + 1, Tag.PREPOSITION, "of") and reading.words.is_word(at)
    return at + (of and not reading.has(at, Tag.PREPOSITION))


def _is_part(reading: Reading, at: int) -> bool:
    """Tell whether a number at a word is one out of a larger one ("two of the nine countries")."""
    part = reading.numbers.get(at)
    ones = reading.language.lexicon.verbs.get("one_of", frozenset())
    if reading.key(at) not in ones and (part is None or part.stop != at + 1):
        return False
    whole = reading.numbers.get(_behind_of(reading, at + 1))
    few = 1 if part is None else part.value
    return whole is not None and whole.first > at + 1 and whole.value > few


def _is_verb(syntax: Syntax, at: int) -> bool:
    other = syntax.group(at)
    return other is not None and other.is_finite


def _is_member(reading: Reading, at: int) -> bool:
    """Tell whether a noun for one member stands at a word."""
    words = reading.language.lexicon.verbs.get("a_member", frozenset())
    return reading.key(at) in words


def _behind_of(reading: Reading, at: int) -> int:
    """Step over "of" and the articles behind it, or the article of a genitive."""
    while reading.is_one_of(at, _LED) and at not in reading.numbers:
        at += 1
    return at


def called_members(cast: Cast, found: dict[str, Alliance]) -> Iterator[Found]:
    """Find the states that an apposition calls one of a group: "Ghana, one of the 12", "Peru, a member of the pact"."""
    reading, verbs = cast.reading, cast.reading.language.lexicon.verbs
    called = verbs["one_of"] | verbs["a_member"]
    for index in cast.order if reading.spelled(called) else ():
        reference, keys = cast.at[index]
        named = reference.key and reference.form is not MentionForm.DEMONYM
        if not named or cast.figures[keys[0]].kind not in MEMBERS:
            continue
        if reading.is_mark(reference.stop, ","):
            key = _one_of(cast, found, reference.stop + 1)
            listed = () if key is None else listed_before(cast, reference.stop)
            for member in listed:
                yield str(key), attrs.evolve(member, rule="called-member")


def _one_of(cast: Cast, found: dict[str, Alliance], at: int) -> str | None:
    """Give the coalition that words behind a comma call somebody a member of."""
    reading = cast.reading
    ones = reading.language.lexicon.verbs.get("one_of", frozenset())
    stop = min(at + _NEAR, len(reading.words))
    for one in range(at, stop):
        no = reading.has(one, Tag.NEGATION) or reading.begins(one, Tag.EXCLUDING.bit)
        if no or not reading.words.is_word(one):
            return None  # "Peru, not a member of the pact"
        counts = reading.words.keys[one] in ones
        if not (counts or _is_member(reading, one)):
            if one in cast.at:
                told = _members_counted(cast, one) or _all_members(cast, one)
                told = told or _own_member(cast, one)
                return told or _owning(cast, one)
            continue
        if counts and _is_member(reading, one + 1):
            return _by_noun(cast, found, one + 1, counts=False)  # "das größte Mitglied"
        return _by_noun(cast, found, one, counts=counts)
    return None


def _by_noun(
    cast: Cast, found: dict[str, Alliance], one: int, *, counts: bool
) -> str | None:
    """Give the coalition behind a noun for a member, or behind a word for one of several."""
    reading, after = cast.reading, one + 1
    if not counts and reading.is_mark(after, ",.;"):
        return spoken_of(cast, one)  # "itself a signatory,"
    if _behind_of(reading, after) == after:  # "membre fondateur de la ligue"
        after += 1
    behind = _behind_of(reading, after)
    if behind == after:
        return None
    return _counted(cast, found, behind) if counts else _named(cast, behind)


def _members_counted(cast: Cast, at: int) -> str | None:
    """Give the group whose members a phrase at a word counts ("the four members of the Copper Table")."""
    reference, keys = cast.at[at]
    named = at in cast.reading.numbers and is_coalition(cast, keys[0])
    words = range(reference.first, reference.stop)
    if any(_is_own_member(cast.reading, i) for i in words):
        return spoken_of(cast, at)  # "two of its members"
    return (
        keys[0] if named and any(_is_member(cast.reading, i) for i in words) else None
    )


def _own_member(cast: Cast, at: int) -> str | None:
    """Give the group spoken of where a phrase calls somebody its member ("Indonesia, [its newest member],")."""
    reference = cast.at[at][0]
    own = _is_own_member(cast.reading, reference.stop - 1)
    return spoken_of(cast, at) if own else None


def _is_own_member(reading: Reading, at: int) -> bool:
    """Tell whether a noun for members stands at a word, a possessive before it or one word away ("its newest [member]")."""
    near = (at - 1, at - 2)
    owned = any(reading.has(i, Tag.DETERMINER, "possessive") for i in near)
    return owned and _is_member(reading, at)


def _owning(cast: Cast, at: int) -> str | None:
    """Give the group in the genitive before a noun for its members ("[the group]'s southern members")."""
    reading = cast.reading
    near = range(at + 1, min(at + _REACH, len(reading.words)))
    owns = next((i for i in near if reading.is_mark(i, "'’")), None)
    if owns is None:
        return None
    end = next((i for i in near if reading.is_mark(i, ",.;")), owns)
    if not any(_is_member(reading, i) for i in range(owns, end)):
        return None
    key = cast.at[at][1][0]
    titles = reading.language.lexicon.suffixes.get("group_titles", ())
    general = reading.begins(at, Tag.COALITION_HEAD.bit) or reading.key(at) in titles
    return key if is_group(cast, key) else just_named(cast, at) if general else None


def _all_members(cast: Cast, at: int) -> str | None:
    """Give the group that words for all or some of its members mean ("all members of the group", "also members")."""
    reference, keys = cast.at[at]
    some = cast.reading.hit(reference.first, Tag.QUANTIFIER)
    if not _is_member(cast.reading, reference.first if some is None else some[0]):
        return None
    whole = cast.at.get(_behind_of(cast.reading, reference.stop))
    if whole is not None and whole[0].first > reference.stop:  # "of the 12-nation pact"
        return whole[1][0] if is_group(cast, whole[1][0]) else None
    named = [k[0] for _, k in cast.all_within(reference.first + 1, reference.stop)]
    named += [key for key in keys if cast.figures[key].goes_by_name]
    groups = [key for key in named if is_group(cast, key)]
    return groups[0] if groups else spoken_of(cast, at)


def _named(cast: Cast, at: int) -> str | None:
    """Give the coalition named at a word, or by its noun alone the one just spoken of ("of the league")."""
    head = cast.at.get(at)
    if head is None and cast.reading.begins(at, Tag.COALITION_HEAD.bit):
        return just_named(cast, at)
    return None if head is None or not is_coalition(cast, head[1][0]) else head[1][0]


def _counted(cast: Cast, found: dict[str, Alliance], at: int) -> str | None:
    """Give the group that a count means: one by its own words, or the only one of so many."""
    number = cast.reading.numbers.get(at)
    if number is None:  # "one of the signatories"
        return spoken_of(cast, at) if _is_member(cast.reading, at) else None
    named = cast.at.get(at)
    if named is not None and cast.figures[named[1][0]].kind is ActorKind.COALITION:
        return named[1][0]
    if cast.reading.words.is_word(number.stop):  # "one of the 12 people held"
        return None
    alike = [
        alliance.key
        for alliance in found.values()
        if any(size[0] == number.value for size in alliance.sizes)
    ]
    return alike[0] if len(alike) == 1 else None
