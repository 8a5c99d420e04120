"""Groups that a story names: "the group, which styles itself the Northern Circle", "the Vienna Compact, as it calls itself"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.defined_groups import defined_names
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_again import name_again
from diplotext.find.coreference.quoted_groups import quoted_groups
from diplotext.find.coreference.titled_groups import titled_groups
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.mentions.language_names import is_language_name
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_LONGEST = 6
_NEAR = 8
_HEADS = tag_bits(Tag.COALITION_HEAD, Tag.GROUP)
_GROUPS = frozenset({ActorKind.COALITION, ActorKind.ORGANIZATION})

_Range = tuple[int, int]
_OWNERS = (Tag.STATE, Tag.DEMONYM, Tag.CAPITAL, Tag.ORGANIZATION)
_BEFORE_NAME = tag_bits(Tag.DETERMINER, Tag.PREPOSITION)


def join_christened(cast: Cast) -> None:
    """
    Let a group be called by the name that the story says it has, also further on.

    The name stands behind a verb of calling and "itself", or before a comma and "as" with such
    a verb, or between quotation marks before the noun for the group.
    """
    traits = cast.reading.language.lexicon.traits
    if "capital-nouns" in traits:
        return  # where names are told by clauses
    analytic = "analytic" in traits
    gathering = ((name, None) for name in (*quoted_groups(cast), *titled_groups(cast)))
    given: tuple[tuple[_Range, str | None], ...] = tuple(gathering)
    given += tuple(defined_names(cast))
    if analytic:
        given += (*_called(cast), *_quoted(cast), *_apposed(cast))
    named: dict[str, _Range] = {}
    for name, group in given:
        key = _named(cast, name)
        named.setdefault(key, name)
        if group is not None and group != key and group in cast.figures:
            cast.merge(group, key)
    named = {
        key: name
        for key, name in named.items()
        if key.startswith("coalition:") and key in cast.figures
    }
    name_again(cast, named)
    if len(named) == 1 and analytic:
        _stand_ins(cast, *named)


def _stand_ins(cast: Cast, key: str) -> None:
    """Let a bare noun for its members mean the one group that has a name ("Members agreed to")."""
    words = cast.reading.language.lexicon.verbs.get("stand_ins", frozenset())
    for index in tuple(cast.order):
        reference, keys = cast.at[index]
        bare = reference.stop - reference.first == 1 and len(keys) == 1
        led = cast.reading.has(reference.first - 1, Tag.DETERMINER)
        led = led or cast.reading.has(reference.first - 1, Tag.PREPOSITION)
        led = led or any(  # "US allies"
            cast.reading.ends(reference.first - 1, tag) for tag in _OWNERS
        )
        known = cast.reading.words.keys[reference.first] in words
        if known and bare and not led and keys[0] in cast.figures and keys[0] != key:
            cast.merge(keys[0], key)


def _called(cast: Cast) -> Iterator[tuple[_Range, str | None]]:
    """Find the names behind and before the verbs of calling, with the group they are given to."""
    reading = cast.reading
    suffixes = reading.language.lexicon.suffixes
    verbs = suffixes.get("christening", ())
    for index in reading.where(Tag.VERB.bit):
        calls = may_be_verb(reading, index, verbs)
        if not calls or reading.sentence_of[index] < 0:
            continue
        group = _group_before(cast, index)
        if reading.key(index + 1) not in suffixes.get("selves", ()):
            yield from _given(cast, index)
            continue
        behind = _name_at(reading, index + 2)
        if behind is not None:
            yield behind, group
            continue
        before = _name_before(reading, index)
        if before is not None:
            yield before, group


def _given(cast: Cast, index: int) -> Iterator[tuple[_Range, str | None]]:
    """Find the name behind a verb of calling right behind a group ("a club called “Blue Fence”", "the alliance, known as the Fence,")."""
    reading = cast.reading
    parted = reading.is_mark(index - 1, ",")
    ends = {index, index - 1} if parted else {index}
    near = cast.all_within(max(0, index - _NEAR), index)
    groups = [(r, k) for r, k in near if r.stop in ends and r.kind in _GROUPS]
    name = _name_at(reading, index + 1)
    if not groups or name is None or len(groups[-1][1]) != 1:
        return
    reference, keys = groups[-1]
    new = reading.has(reference.first - 1, Tag.DETERMINER, "indefinite")
    quoted = reading.quote_of[name[0]] != reading.quote_of[index]
    linked = reading.has(index + 1, Tag.PREPOSITION) or reading.begins(
        index + 1, Tag.SUBORDINATOR.bit
    )
    if (parted or new) and (quoted or linked) and reading.words.is_capitalized(name[0]):
        yield name, keys[0]


def _group_before(cast: Cast, index: int) -> str | None:
    """Give the group named last within a few words before a verb."""
    near = cast.all_within(max(0, index - _NEAR), index)
    groups = [k[0] for _, k in near if cast.figures[k[0]].kind in _GROUPS]
    return groups[-1] if groups else None


def _name_at(reading: Reading, at: int) -> _Range | None:
    """Give the name that begins at a word, behind an article, "as" or quotation marks; a language is none ("by its French acronym")."""
    at = reading.over(at, _BEFORE_NAME)
    if reading.has(at, Tag.DEMONYM) and is_language_name(reading, at):
        return None
    piece = piece_at(reading, at)
    if piece is not None:
        inside = reading.words.within(piece.inner)
        return inside.start, inside.stop
    stop = at
    while (
        stop - at < _LONGEST
        and stop < len(reading.words)
        and _is_of_name(reading, stop)
    ):
        stop += 1
    return (at, stop) if stop > at else None


def _is_of_name(reading: Reading, at: int) -> bool:
    joined = reading.words.keys[at] == "-" and reading.words.is_glued(at)
    return joined or (reading.words.is_word(at) and reading.words.is_capitalized(at))


def _name_before(reading: Reading, index: int) -> _Range | None:
    """Give the name before a comma and "as" that lead to a verb ("The Vienna Compact, as it calls itself")."""
    links = reading.language.lexicon.suffixes.get("relay_links", ())
    low = max(reading.sentence(index).first, index - _NEAR)
    link = next(
        (i for i in range(index, low, -1) if reading.words.keys[i] in links), None
    )
    if link is None or not reading.is_mark(link - 1, ","):
        return None
    first = stop = link - 1
    while first > reading.sentence(index).first and _is_of_name(reading, first - 1):
        first -= 1
    first += reading.has(first, Tag.DETERMINER)
    return (first, stop) if stop > first else None


def _quoted(cast: Cast) -> Iterator[tuple[_Range, str | None]]:
    """Find 'the "Blue Hull" group': the name, and the group it is given to."""
    reading = cast.reading
    counted: set[str] = set()
    for index in tuple(cast.order):
        reference, keys = cast.at[index]
        only = next(iter(counted)) if len(counted) == 1 else None
        if reference.kind is ActorKind.COALITION and reference.first in reading.numbers:
            counted.add(keys[0])
        if reference.form is not MentionForm.NOMINAL or reference.kind not in _GROUPS:
            continue
        piece = piece_at(reading, reference.first)
        head = reference.stop - 1
        if piece is None or not reading.begins(head, _HEADS):
            continue
        inside = reading.words.within(piece.inner)
        if reading.words.is_capitalized(inside.start) and inside.stop <= reference.stop:
            name = inside.start, inside.stop
            yield name, only
            if inside.stop == reference.stop:  # it begins with its mark
                cast.figures[keys[0]].references.pop((reference.first, reference.stop))
            yield name, keys[0]


def _apposed(cast: Cast) -> Iterator[tuple[_Range, str | None]]:
    """Find "the Baltic Guard, an alliance of A and B": the name, and the group."""
    reading = cast.reading
    for index in tuple(cast.order):
        reference, keys = cast.at[index]
        group = reference.kind is ActorKind.COALITION and not reference.key
        pause = reference.first - 2
        new = reading.has(reference.first - 1, Tag.DETERMINER, "indefinite")
        if not (group and new and reading.is_mark(pause, ",")):
            continue
        first = pause
        while first > reading.sentence(index).first and _is_of_name(reading, first - 1):
            first -= 1
        first += reading.has(first, Tag.DETERMINER)
        known = cast.at.get(first)
        placed = any(reading.has(at, Tag.PREPOSITION) for at in (first - 1, first))
        if first < pause and not placed and (known is None or not known[0].key):
            yield (first, pause), keys[0]


def _named(cast: Cast, name: _Range) -> str:
    """Give the key of the group of a name, which is made where there is none, or of the body that the pack knows by it."""
    known = cast.at.get(name[0])
    if (
        known is not None
        and known[0].stop == name[1]
        and known[0].key.startswith("org:")
    ):
        return known[1][0]
    words = cast.reading.say(*name)
    key = f"coalition:{words.casefold()}"
    if key not in cast.figures:
        plural = any(_ends_like_a_plural(cast.reading.key(at)) for at in range(*name))
        cast.figures[key] = Figure(key, ActorKind.COALITION, name=words, plural=plural)
    return key


def _ends_like_a_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")
