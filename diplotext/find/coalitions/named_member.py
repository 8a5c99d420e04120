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
    last_coalition,
)
from diplotext.find.coreference.member_lists import (
    MEMBERS,
    Found,
    Member,
    found_as,
    listed_behind,
)
from diplotext.find.grammar.coming import day_of, future_above
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.model import MembershipRole, MentionForm


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
        open_day = to_come and since is None
        if key is None or (open_day and group.tense is Tense.CONDITIONAL):
            continue
        for member in members_before(syntax, cast, group):
            role = MembershipRole.CANDIDATE if open_day else member.role
            yield (
                key,
                attrs.evolve(member, role=role, since=since, rule="becomes-member"),
            )


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
    told = reading.spelled(nouns) if syntax.clauses is None else ()
    for index in cast.order if told else ():
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
        yield from found_as("accession", key, listed)


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
    """Give how many words a noun of joining stands behind a name in the genitive ("Malta's [accession]"), where names have one."""
    if not reading.language.lexicon.traits & {"analytic", "capital-nouns"}:
        return 0  # "Malta pidió su ingreso"
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
            named = cast.head(behind_of(reading, at + 1), at + _REACH)
            return named[1][0] if named and is_group(cast, named[1][0]) else None
        if is_member(reading, at) or _is_part(reading, at):
            behind = behind_of(reading, _over_adjective(reading, at + 1))
            named = None if behind == at + 1 else cast.head(behind, behind + _NEAR)
            if named is not None:
                key = named[1][0]
                return key if is_coalition(cast, key) else None
            return last_coalition(cast, group.start)
    return None


def _drives(reading: Reading, at: int) -> bool:
    """Tell whether a noun for who drives a group stands at a word, and "of" behind it ("are the driving [forces] of the pact")."""
    drivers = reading.language.lexicon.suffixes.get("drivers", ())
    return reading.key(at) in drivers and behind_of(reading, at + 1) > at + 1


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
    whole = reading.numbers.get(behind_of(reading, at + 1))
    few = 1 if part is None else part.value
    return whole is not None and whole.first > at + 1 and whole.value > few


def _is_verb(syntax: Syntax, at: int) -> bool:
    other = syntax.group(at)
    return other is not None and other.is_finite


def is_member(reading: Reading, at: int) -> bool:
    """Tell whether a noun for one member stands at a word."""
    words = reading.language.lexicon.verbs.get("a_member", frozenset())
    return reading.key(at) in words


def behind_of(reading: Reading, at: int) -> int:
    """Step over "of" and the articles behind it, or the article of a genitive."""
    while reading.is_one_of(at, _LED) and at not in reading.numbers:
        at += 1
    return at
