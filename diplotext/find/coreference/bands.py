"""Armed bands, which a story may never name: "the largest rebel group ... the movement", "die Rebellen ... die Gruppe"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import BODIES, Figure
from diplotext.find.coreference.named_last import named_last
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_KINDS = BODIES | {ActorKind.PERSON_GROUP}
_SHORT = 2


def is_band(cast: Cast, figure: Figure) -> bool:
    """Tell whether a figure is an armed band by the nouns it goes by, and neither a force of a state nor somebody's men."""
    if figure.kind not in _KINDS:
        return False
    suffixes = cast.reading.language.lexicon.suffixes
    nouns = suffixes.get("armed_groups", ())
    told = (figure.name or figure.description or "").casefold().split()
    words = suffixes.get("armed_words", ())
    armed = not figure.nouns.isdisjoint(nouns) or any(word in words for word in told)
    first = figure.firsts[0] if figure.firsts else 0
    owned = cast.reading.has(first - 1, Tag.DETERMINER, "possessive")
    return armed and not owned


def is_rebel(cast: Cast, figure: Figure) -> bool:
    """Tell whether a figure is an armed force by its name that no list knows and no state has, such as a front."""
    official = cast.reading.language.lexicon.suffixes.get("official_forces", ())
    named = figure.kind is ActorKind.ARMED_FORCE and figure.key.startswith("body:")
    words = (figure.name or "").casefold().split()
    return named and figure.state is None and not any(w in official for w in words)


def band_before(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the band that a noun for one means ("the rebels"), or a noun for any group ("the movement").

    The first means the only band of the story so far, the second the body named last if that
    is a band. Words that tell of which state or whose it is ("Kurdish rebels") mean another.
    """
    suffixes = cast.reading.language.lexicon.suffixes
    noun = reference.head.partition("/")[0]
    known = noun in suffixes.get("armed_groups", ())
    generic = noun in suffixes.get("band_nouns", ())
    if not (known or generic) or not _is_alone(cast, reference):
        return ()
    before = cast.recent(reference.first)
    bands = [f for f in before if is_band(cast, f)]
    if not generic:
        only = bands[0] if len(bands) == 1 else None
        return (only.key,) if only and _is_introduced(cast, only) else ()
    bodies = [f for f in before if f in bands or _is_body(f)]
    last = named_last(bodies, reference.first)
    return (last.key,) if last is not None and last in bands else ()


def _is_alone(cast: Cast, reference: Reference) -> bool:
    """Tell whether a noun stands without words that tell of another band: a state, a place behind it, a capital of a name."""
    reading = cast.reading
    nouns = "capital-nouns" in reading.language.lexicon.traits
    titled = not nouns and reading.words.is_capitalized(reference.stop - 1)
    told = reference.states or reference.owner or titled
    placed = reading.begins(reference.stop, Tag.PREPOSITION.bit)
    return reference.stop - reference.first <= _SHORT and not (told or placed)


def _is_introduced(cast: Cast, figure: Figure) -> bool:
    """Tell whether a band is told by more than a noun with its article ("the militia"), which may well be another one."""
    first, stop = min(figure.references)
    led = cast.reading.has(first - 1, Tag.DETERMINER, "definite")
    return figure.goes_by_name or stop - first > 1 or not led


def _is_body(figure: Figure) -> bool:
    """Tell whether a figure is a body that a noun for any group might mean: no organ or force of a state."""
    return figure.kind in BODIES and figure.state is None


def leading_band(cast: Cast, first: int, stop: int) -> Figure | None:
    """Give the band that is the first to be named among some words, outside quotations."""
    for met, keys in cast.within(first, stop):
        if cast.reading.quote_of[met.first] != NOWHERE:
            continue
        figure = cast.figures[keys[0]] if keys else None
        return figure if figure is not None and is_band(cast, figure) else None
    return None


def give_bands(cast: Cast) -> None:
    """Let the holders of offices of bands serve them ("The rebels ... Their leader, Ana Lund"), once all bands are known."""
    if not any(is_band(cast, figure) for figure in cast.figures.values()):
        return
    for figure in cast.figures.values():
        if figure.kind is not ActorKind.PERSON:
            continue
        bands = (
            band_served(cast, first) or _band_led(cast, first, stop)
            for _, first, stop in figure.roles
        )
        band = next((one for one in bands if one is not None), None)
        if band is not None:
            figure.state, figure.owner = None, [band.key]


def _band_led(cast: Cast, first: int, stop: int) -> Figure | None:
    """Give the band of which somebody is the leader or spokesman ("el líder [de los rebeldes]")."""
    reading = cast.reading
    for met, keys in cast.within(first + 1, stop):
        before = met.first - 1
        before -= not reading.has(before, Tag.PREPOSITION) and reading.has(
            before, Tag.DETERMINER
        )
        led = reading.has(before, Tag.PREPOSITION, "of")
        figure = cast.figures[keys[0]] if led and keys else None
        return figure if figure is not None and is_band(cast, figure) else None
    return None


def band_served(cast: Cast, first: int) -> Figure | None:
    """Give the band whose office a possessive before it tells: the first to be named in its sentence, else in the one before."""
    reading = cast.reading
    first += reading.has(first, Tag.DETERMINER, "possessive")
    if not reading.has(first - 1, Tag.DETERMINER, "possessive"):
        return None
    opening = reading.sentence(first).first
    met = cast.within(opening, first - 1)
    if met or reading.sentence_of[opening] <= 0:
        return leading_band(cast, opening, first - 1)
    earlier = reading.sentences[reading.sentence_of[opening] - 1]
    return leading_band(cast, earlier.first, earlier.stop)
