"""The names of groups between marks whose words have the ends of cases: "dem „Nordischen Bund“", "der „Nordische Bund“"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_coalition
from diplotext.find.coreference.quoted_names import CASED
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_LONGEST = 6
_SHORTEST = 3
_Range = tuple[int, int]
_Stem = tuple[str, ...]


def join_cased(cast: Cast) -> None:
    """
    Let names between marks mean one group where only the ends of their cases differ.

    The group goes by the form that is the subject's, if the story has it.
    """
    if "adjectives-first" not in cast.reading.language.lexicon.traits:
        return
    places: dict[_Stem, list[_Range]] = {}
    for first, stop in _quoted(cast.reading):
        places.setdefault(_stem(cast.reading, first, stop), []).append((first, stop))
    for same in places.values():
        groups = [key for key in (_group(cast, place) for place in same) if key]
        if not groups:
            continue
        for other in groups[1:]:
            if other in cast.figures and other != groups[0]:
                cast.merge(other, groups[0])
        for place in same:
            _take(cast, groups[0], place)
            _join_noun(cast, groups[0], place[0])
        cast.figures[groups[0]].name = _shown(cast.reading, same)


def _quoted(reading: Reading) -> Iterator[_Range]:
    """Find the short pieces between marks that begin with a capital."""
    for piece in reading.pieces:
        inside = reading.words.within(piece.inner)
        short = 0 < inside.stop - inside.start <= _LONGEST
        if short and reading.words.is_capitalized(inside.start):
            yield inside.start, inside.stop


def _stem(reading: Reading, first: int, stop: int) -> _Stem:
    """Give the words of a name without the ends of their cases."""
    return tuple(_bare(reading, key) for key in reading.words.keys[first:stop])


def _bare(reading: Reading, key: str) -> str:
    ends = reading.language.lexicon.suffixes.get("name_cases", ())
    end = next((end for end in ends if key.endswith(end)), "")
    return key.removesuffix(end) if len(key) - len(end) >= _SHORTEST else key


def _group(cast: Cast, place: _Range) -> str | None:
    """Give the group that a whole name means."""
    known = cast.at.get(place[0])
    if known is None or known[0].stop != place[1] or len(known[1]) != 1:
        return None
    return known[1][0] if is_coalition(cast, known[1][0]) else None


def _take(cast: Cast, key: str, place: _Range) -> None:
    """Let a whole name mean a group, and its first words nobody else any more."""
    known = cast.at.get(place[0])
    if known is not None:
        for other in known[1]:
            cast.figures[other].leave(known[0])
    name, kind = MentionForm.NAME, ActorKind.COALITION
    cast.refer(Reference(*place, name, kind, rule=CASED), key)


def _join_noun(cast: Cast, key: str, first: int) -> None:
    """Let the noun that a name between marks belongs to mean the same group ("[die Gruppe der] «Nilfreunde»")."""
    reading, head = cast.reading, first - _NOUN
    known = cast.at.get(head)
    owned = reading.has(head + 1, Tag.DETERMINER)
    noun = owned and reading.begins(head, Tag.COALITION_HEAD.bit)
    if known is None or not noun or len(known[1]) != 1 or known[0].stop <= first:
        return
    figure = cast.figures[known[1][0]]
    if figure.key != key and not figure.goes_by_name:
        figure.leave(known[0])  # the name within it says all but the gender
        cast.figures[key].feminine = figure.feminine
        cast.figures[key].plural = figure.plural
        cast.merge(figure.key, key)


_NOUN = 3


def _shown(reading: Reading, places: list[_Range]) -> str:
    """Give a name in the form of the subject: the shortest, with no end of another case on its adjective."""
    suffixes = reading.language.lexicon.suffixes
    oblique = suffixes.get("oblique_adjectives", ())

    def rank(place: _Range) -> tuple[bool, int]:
        keys = reading.words.keys[slice(*place)]
        adjective = len(keys) > 1 and keys[0].endswith(oblique)
        return adjective, sum(map(len, keys))

    first, stop = min(places, key=rank)
    name = reading.say(first, stop)
    owned = reading.has(first - 2, Tag.DETERMINER, "genitive") and stop - first == 1
    whole = name.casefold().endswith(suffixes.get("group_ends", ("\0",)))
    ends = suffixes.get("genitive", ()) if owned and not whole else ()
    end = next((e for e in ends if name.endswith(e) and not name.endswith(e + e)), "")
    return name.removesuffix(end)
