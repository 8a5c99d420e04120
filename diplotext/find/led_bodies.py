"""Bodies that only who leads them tells to be mechanisms: "a committee led by France", "un equipo, encabezado por Perú"."""

from collections.abc import Iterator

from diplotext.find.cast import Cast
from diplotext.find.leaders import leader
from diplotext.find.syntax import Syntax
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MechanismKind


_REACH = 12
_LEADERS = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})


def led_bodies(syntax: Syntax, cast: Cast) -> dict[int, tuple[int, str]]:
    """
    Give by the place of a noun for many things where its phrase ends and its kind, if a state or body leads it.

    Where verbs stand in a bracket, the pack lists such nouns with the words for who leads them.
    """
    found: dict[int, tuple[int, str]] = {}
    kinds = _kinds(syntax)
    for anchor in _anchors(syntax) if kinds else ():
        end = anchor - syntax.reading.is_mark(anchor - 1, ",")
        index = _noun_before(syntax, end, kinds)
        led = None if index is None else leader(syntax, cast, index, end)
        if index is not None and led and cast.figures[led].kind in _LEADERS:
            found[index] = end, kinds[syntax.reading.words.keys[index]]
    return found


def _kinds(syntax: Syntax) -> dict[str, str]:
    """Give the kinds of mechanism by the nouns that may name them."""
    suffixes = syntax.reading.language.lexicon.suffixes
    return {
        noun: kind.value
        for kind in MechanismKind
        for noun in suffixes.get(f"led_{kind.value}", ())
    }


def _anchors(syntax: Syntax) -> Iterator[int]:
    """Give where words begin that tell who leads what stands before them."""
    reading = syntax.reading
    lexicon = reading.language.lexicon
    yield from reading.where(Tag.LEAD.bit)
    leads = lexicon.verbs.get("leads", frozenset())
    nouns = lexicon.suffixes.get("lead_nouns", ())
    for at in reading.where(Tag.RELATIVE.bit):
        group = syntax.group(at + 1)
        noun = at + 1 + reading.has(at + 1, Tag.DETERMINER)
        if (
            group is not None and group.lemma in leads and group.is_finite
        ) or reading.key(noun) in nouns:
            yield at


def _noun_before(syntax: Syntax, end: int, kinds: dict[str, str]) -> int | None:
    """Give the noun whose phrase ends at a word, if it is one of those that may name a mechanism."""
    reading = syntax.reading
    if reading.sentence_of[end] < 0:
        return None
    first = max(reading.sentence(end).first, end - _REACH)
    for at in range(end - 1, first - 1, -1):
        if reading.is_mark(at, ",;:") or syntax.finite_within(at, at + 1) is not None:
            return None
        if reading.words.keys[at] in kinds:
            return at
    return None
