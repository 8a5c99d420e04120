"""Who belongs to a coalition by a list set beside it: "an alliance of A and B", "among the signatories are A and B"."""

from collections.abc import Iterator

from diplotext.find.coalitions.among_members import among, of_count
from diplotext.find.coalitions.apposed_members import apposed_members
from diplotext.find.coalitions.contributors import contributors
from diplotext.find.coalitions.entering import entering
from diplotext.find.coalitions.fellows import fellows
from diplotext.find.coalitions.founders import announcing, founded_by, founders
from diplotext.find.coalitions.member_sentences import member_sentences
from diplotext.find.coalitions.new_members import new_members
from diplotext.find.coalitions.on_board import being_of_it, on_board
from diplotext.find.coalitions.owned_groups import owned_groups
from diplotext.find.coalitions.owned_roles import owned_roles
from diplotext.find.coalitions.ranges import called_together, ranges, sampled_before
from diplotext.find.coalitions.related_members import related_members
from diplotext.find.coalitions.rest_of_count import rest_of_count
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    coalition_before,
    is_coalition,
    is_group,
    spoken_of,
)
from diplotext.find.coreference.member_lists import Found, listed_before, listed_behind
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag


_FEWEST = 2


def listed_members(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find those whom a list beside a coalition gives as its members ("31 states signed, A and B among them")."""
    yield from among(syntax, cast)
    yield from of_count(syntax, cast)
    yield from rest_of_count(syntax, cast)
    yield from new_members(syntax, cast)
    yield from fellows(syntax, cast)
    yield from founders(cast)
    yield from founded_by(syntax, cast)
    yield from announcing(syntax, cast)
    yield from on_board(cast)
    yield from being_of_it(syntax, cast)
    yield from entering(syntax, cast)
    yield from related_members(syntax, cast)
    yield from sampled_before(cast)
    yield from ranges(cast)
    yield from called_together(cast)
    yield from owned_groups(syntax, cast)
    yield from owned_roles(cast)
    yield from contributors(syntax, cast)
    yield from _composed(cast)
    yield from _among_them(cast)
    yield from _besides(syntax, cast)
    yield from apposed_members(cast)
    yield from member_sentences(syntax, cast)


def _composed(cast: Cast) -> Iterator[Found]:
    """Find "an alliance of A, B and C"; one name alone is whose it is."""
    reading = cast.reading
    words = reading.language.lexicon.verbs.get("compositions", frozenset())
    for index in cast.order:
        reference, keys = cast.at[index]
        if not is_coalition(cast, keys[0]) or reference.key:
            continue
        stop = reference.stop + 1 + reading.is_mark(reference.stop, '“»”"«')
        within = range(reference.first + 1, min(stop, len(reading.words)))
        at = next((i for i in within if reading.words.keys[i] in words), None)
        if at is not None:
            listed = listed_behind(cast, at + 1, reading.sentence(index).stop)
            named = bool(listed) and reading.is_mark(listed[0].stop, "(")
            if len(listed) >= _FEWEST and not named:  # "el Grupo de Oslo (A, B)"
                yield from ((keys[0], member) for member in listed)


def _among_them(cast: Cast) -> Iterator[Found]:
    """Find "31 states signed, A, B and C among them"."""
    reading = cast.reading
    for index, behind, _ in reading.hits(Tag.MEMBER_LIST):
        if behind < len(reading.words) and reading.words.is_word(behind):
            continue
        listed = listed_before(cast, index)
        key = coalition_before(cast, listed[0].first) if listed else None
        if key is not None:
            yield from ((key, member) for member in listed)


def _besides(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "besides A, the coalition includes B": A is in it where B is."""
    reading = cast.reading
    verbs = reading.language.lexicon.verbs
    telling = verbs.get("joins", frozenset()) | verbs.get("gathers", frozenset())
    for index, behind, _ in reading.hits(Tag.BESIDES):
        stop = reading.sentence(index).stop
        listed = listed_behind(cast, behind, stop)
        verb = syntax.finite_within(behind, stop) if listed else None
        if verb is None or verb.negated or verb.lemma not in telling:
            continue
        named = (keys[0] for _, keys in cast.within(behind, stop))
        key = next((k for k in named if is_group(cast, k)), None)
        key = key or coalition_before(cast, index) or spoken_of(cast, index)
        if key is not None:
            yield from ((key, member) for member in listed)
