"""Who stands outside a coalition: "without A", "A is not part of it", "A stayed away", "A has not joined"."""

from collections.abc import Iterator

import attrs

from diplotext.find.belonging_verbs import saying
from diplotext.find.bracket.belongings import verb_of
from diplotext.find.cast import Cast
from diplotext.find.coalition_names import (
    coalition_before,
    is_group,
    last_coalition,
    spoken_of,
)
from diplotext.find.factuality import is_factual
from diplotext.find.meant import whom
from diplotext.find.member_lists import Alliance
from diplotext.find.subjects import subject_of
from diplotext.find.syntax import Syntax
from diplotext.find.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_REACH = 8


def find_outsiders(syntax: Syntax, cast: Cast, found: dict[str, Alliance]) -> None:
    """Note who is said to stand outside the coalitions found."""
    reading = cast.reading
    for index, behind, _ in reading.hits(Tag.OUTSIDER):
        _note(cast, found, *_outside(syntax, cast, index, behind))
    for number, group in _keeping_out(syntax):
        subject = subject_of(syntax, group)
        keys = whom(cast, subject) if subject is not None else ()
        _note(cast, found, keys, _group(syntax, cast, group, number))


def _note(
    cast: Cast, found: dict[str, Alliance], keys: tuple[str, ...], group: str | None
) -> None:
    """Note states as outside a coalition of which they are no members."""
    if group is None or group not in found:
        return
    inside = {member.key for member in found[group].members}
    for key in keys:
        state = cast.figures[key].kind is ActorKind.STATE
        if state and key not in inside and key not in found[group].outsiders:
            found[group].outsiders.append(key)


def _outside(
    syntax: Syntax, cast: Cast, index: int, stop: int
) -> tuple[tuple[str, ...], str | None]:
    """Give who stands outside, and outside what."""
    verb = syntax.finite_within(index, stop)
    if verb is not None:
        subject = subject_of(syntax, verb)
        keys = whom(cast, subject) if subject is not None else ()
        return keys, last_coalition(cast, index)
    head = cast.head(stop, stop + 4)
    return (head[1] if head is not None else ()), coalition_before(cast, index)


def _keeping_out(syntax: Syntax) -> Iterator[tuple[int | None, VerbGroup]]:
    """Give the verbs that tell that their subject stays out or does not belong, with their clause where verbs stand in a bracket."""
    if syntax.clauses is None:
        for group in syntax.groups:
            yes = attrs.evolve(group, negated=False)
            meaning = "joins" if group.negated else "stays_out"
            if saying(syntax, group, meaning) and is_factual(syntax, yes):
                yield None, group
        return
    lexicon = syntax.reading.language.lexicon
    for number, clause in enumerate(syntax.clauses.all):
        verb = verb_of(syntax, number)
        if verb is None or clause.verb is None:
            continue
        meaning = "joins" if clause.verb.negated else "stays_out"
        yes = attrs.evolve(clause.verb, negated=False)
        if verb.lemma in lexicon.verbs.get(meaning, ()) and is_factual(syntax, yes):
            yield number, clause.verb


def _group(
    syntax: Syntax, cast: Cast, group: VerbGroup, number: int | None
) -> str | None:
    """Give the coalition that a clause names, or the one spoken of; none where another thing is named."""
    stop = min(group.stop + _REACH, syntax.reading.sentence(group.start).stop)
    first = group.stop
    if syntax.clauses is not None and number is not None:
        clause = syntax.clauses.all[number]
        first, stop = clause.words.start, clause.stop
    named = [k[0] for _, k in cast.all_within(first, stop) if is_group(cast, k[0])]
    if named:
        return named[0]
    return spoken_of(cast, group.start)
