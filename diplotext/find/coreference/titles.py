"""Whom a role means that he was not introduced by: another title of his office, "this" before it."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Phrase, Tag, tag_bits
from diplotext.lang.lexicon import Lexicon
from diplotext.model import ActorKind


_OFFICE = "office_"
_LONGEST = 5
_BESIDE = tag_bits(
    Tag.DETERMINER,
    Tag.PREPOSITION,
    Tag.DEMONYM,
    Tag.STATE,
    Tag.CAPITAL,
    Tag.QUALIFIER,
    Tag.COORDINATOR,
)


def same_office(cast: Cast, reference: Reference) -> list[Figure]:
    """
    Give the persons whose title is another one for the office of a noun phrase.

    "Le chef de l'Etat" may be a president or a king; the one named last comes last.
    """
    words = cast.reading.words.keys[reference.first : reference.stop]
    for titles in _offices(cast.reading.language.lexicon):
        if not any(map(set(words).issuperset, titles)):
            continue
        if not _is_whole(cast, reference.first, reference.stop, titles):
            continue
        near = [
            f
            for f in cast.recent(reference.first)
            if f.name or is_described_near(cast, f, reference.first)
        ]
        here = reference.states or _states_before(cast, reference.first)
        found = [
            f
            for f in near
            if _holds(cast, f, titles)
            and (not here or f.state in here or _may_be_of_state(cast, f, titles))
        ]
        if found:
            return sorted(found, key=lambda f: f.last_before(reference.first))
    return []


def names_office(cast: Cast, head: str) -> bool:
    """Tell whether a title is that of an office which one person of a state holds ("président")."""
    offices = _offices(cast.reading.language.lexicon)
    return any(tuple(head.split()) in titles for titles in offices)


@once
def office_words(lexicon: Lexicon) -> frozenset[str]:
    """Give the words of all titles of offices which one person of a state holds ("chef", "gouvernement")."""
    return frozenset(
        word for titles in _offices(lexicon) for title in titles for word in title
    )


def _states_before(cast: Cast, index: int) -> tuple[str | None, ...]:
    """Give the states named before a word in its sentence, whose office is then meant."""
    opening = cast.reading.sentence(index).first
    met = [key for _, keys in cast.within(opening, index) for key in keys]
    return tuple(cast.figures[k].state for k in met if k.startswith("state:"))


@once
def _offices(lexicon: Lexicon) -> list[tuple[Phrase, ...]]:
    listed = lexicon.phrases.items()
    return [titles for name, titles in listed if name.startswith(_OFFICE)]


def is_described_near(cast: Cast, figure: Figure, index: int) -> bool:
    """Tell whether the narrator told of one person without a name in the paragraph of a word or the one before."""
    reading = cast.reading
    if figure.kind is not ActorKind.PERSON or figure.plural or figure.name:
        return False
    first, last = figure.firsts[0], figure.last_before(index)
    told = reading.sentence_of[first] != NOWHERE == reading.quote_of[first]
    return told and reading.paragraph(index) - reading.paragraph(last) <= 1


def _holds(cast: Cast, figure: Figure, titles: tuple[Phrase, ...]) -> bool:
    held = [(first, stop) for _, first, stop in figure.roles]
    if not figure.name:
        held.append(min(figure.references))
    heads = whole_heads(cast, figure)
    return any(_is_whole(cast, *place, titles) for place in held) or any(
        len(title) == 1 and title[0] in heads for title in titles
    )


def whole_heads(cast: Cast, figure: Figure) -> set[str]:
    """Give the nouns that somebody goes by, without those that end a compound which he goes by as well ("Ministerpräsident" is no "Präsident")."""
    if "compounds" not in cast.reading.language.lexicon.traits:
        return set(figure.heads)
    return {
        head
        for head in figure.heads
        if not any(h != head and h.endswith(head) for h in figure.heads)
    }


def _may_be_of_state(cast: Cast, figure: Figure, titles: tuple[Phrase, ...]) -> bool:
    """Tell whether somebody of no state yet may hold an office of one, and no other ("le président [de Socar]")."""
    held = any(_is_whole(cast, at, stop, titles) for _, at, stop in figure.roles)
    return figure.state is None and (held or not figure.roles)


def _is_whole(cast: Cast, first: int, stop: int, titles: tuple[Phrase, ...]) -> bool:
    """Tell whether words are a title and no more than the state or the small words beside it."""
    reading = cast.reading
    qualified = {  # "par intérim"
        at
        for begin in reading.among(Tag.QUALIFIER.bit, first, stop)
        for hit in (reading.hit(begin, Tag.QUALIFIER),)
        if hit is not None
        for at in range(begin, hit[0])
    }
    rest = [
        reading.words.keys[at]
        for at in range(first, stop)
        if at not in qualified
        and not reading.begins(at, _BESIDE)
        and reading.words.is_word(at)
        and not _marks_owner(reading, at)
    ]
    return any(
        set(rest) <= set(title) <= set(reading.words.keys[first:stop])
        for title in titles
    )


def _marks_owner(reading: Reading, at: int) -> bool:
    """Tell whether a word is the "s" behind the state whose office it is ("Guyana'[s] head of government")."""
    keys = reading.words.keys
    return keys[at] == "s" and at > 0 and keys[at - 1] in "'’"


def pointed_at(cast: Cast, reference: Reference) -> list[Figure]:
    """Give the persons whom a role behind "this" may mean, the one named last at the end."""
    reading = cast.reading
    pointed = reading.has(reference.first - 1, Tag.DETERMINER, "demonstrative")
    if not pointed or reference.stop - reference.first > _LONGEST:
        return []
    here = reading.paragraph(reference.first)
    return sorted(
        _persons(cast, reference),
        key=lambda f: (
            reading.paragraph(f.last_before(reference.first)) == here,
            f.name is not None,
            not _is_acted_for(cast, f, reference.first),
            f.last_before(reference.first),
        ),
    )


def _is_acted_for(cast: Cast, figure: Figure, index: int) -> bool:
    """Tell whether somebody was named last as one in whose name or absence another one acts ("X, venu au nom du maréchal [Y]")."""
    reading = cast.reading
    last = figure.last_before(index)
    opening = reading.sentence(last).first
    for at in reading.among(_IN_PLACE_OF, opening, last):
        begun = [r.first for r, keys in cast.within(at, last + 1) if figure.key in keys]
        others = [r for r, keys in cast.within(at, last + 1) if figure.key not in keys]
        if begun and not any(r.first < begun[0] for r in others):
            return True
    return False


_IN_PLACE_OF = tag_bits(Tag.ON_BEHALF, Tag.ABSENCE)


def _persons(cast: Cast, reference: Reference) -> list[Figure]:
    near = cast.recent(reference.first)
    return [f for f in near if f.kind is ActorKind.PERSON and not f.plural]
