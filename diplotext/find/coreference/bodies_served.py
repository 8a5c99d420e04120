"""Bodies that no list knows and forces of states, whom the holder of an office serves that names them: "el portavoz del Frente Sur, X"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_SERVED = frozenset({ActorKind.ARMED_FORCE, ActorKind.COALITION})
_SPOKEN_FOR = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})
_REACH = 12


def give_bodies(cast: Cast) -> None:
    """Let persons of no state and no body yet serve the force or the group that their office names."""
    for figure in tuple(cast.figures.values()):
        person = figure.kind is ActorKind.PERSON and not figure.plural
        served = next(_served(cast, figure), None) if person else None
        if served is None:
            continue
        led = _leads(cast, figure) and served.kind is ActorKind.ORGANIZATION
        if not (led or _may_serve(cast, figure) or is_private(cast, served)):
            continue
        if served.state is not None and not figure.owner:
            figure.state = served.state
        else:
            figure.owner = [served.key]
            figure.state = figure.state if led else None


def is_private(cast: Cast, figure: Figure) -> bool:
    """Tell whether a firm or an association is named, whose head acts for no state, be it of one ("el director de la empresa danesa X")."""
    suffixes = cast.reading.language.lexicon.suffixes
    nouns = {
        *suffixes.get("company_nouns", ()),
        *suffixes.get("association_nouns", ()),
    }
    named = figure.kind is ActorKind.ORGANIZATION and figure.key.startswith("body:")
    return named and not figure.heads.isdisjoint(nouns)


def _may_serve(cast: Cast, figure: Figure) -> bool:
    """Tell whether nobody is known yet for whom somebody acts, but a part of the world that the name of a group may hold."""
    kinds = {cast.figures[key].kind for key in figure.owner if key in cast.figures}
    return kinds == {ActorKind.REGION} or (figure.state is None and not figure.owner)


def _served(cast: Cast, figure: Figure) -> Iterator[Figure]:
    """Give the forces and groups among the words of somebody's offices."""
    places = [(first, stop) for _, first, stop in figure.roles]
    for first, stop in places or sorted(figure.references)[:1]:
        if not cast.reading.begins(first, Tag.ROLE.bit):
            continue
        last = _office_stop(cast, stop)
        speaks = last > stop and _speaks_for(cast, figure)
        leads = _leads(cast, figure)
        for reference, keys in cast.within(first + 1, last):
            known = cast.figures[keys[0]] if len(keys) == 1 else figure
            serves = known.kind in _SERVED or is_private(cast, known)
            serves = serves or (speaks and known.kind in _SPOKEN_FOR)
            serves = serves or (leads and known.kind is ActorKind.ORGANIZATION)
            if serves and reference.first > first:
                yield known


def _leads(cast: Cast, figure: Figure) -> bool:
    """Tell whether somebody heads a body, whatever state he is from, where the pack lists such offices by who is one ("la jefa de esa misión, la ghanesa X")."""
    offices = cast.reading.language.lexicon.suffixes.get("heads_of_any_body", ())
    return not figure.heads.isdisjoint(offices)


def _speaks_for(cast: Cast, figure: Figure) -> bool:
    """Tell whether it is somebody's office to speak for others, be it a state ("a spokesman for the Japanese government")."""
    return not figure.heads.isdisjoint(
        cast.reading.language.lexicon.suffixes.get("speaking_offices", ())
    )


def _office_stop(cast: Cast, stop: int) -> int:
    """Give where an office ends, with whom it serves behind "for" in a language in which that stands apart ("a spokesman [for the army]")."""
    reading = cast.reading
    serving = reading.language.lexicon.suffixes.get("serving", ())
    if reading.key(stop) not in serving or reading.sentence_of[stop] == NOWHERE:
        return stop
    limit = min(stop + _REACH, reading.sentence(stop).stop)
    head = cast.head(stop + 1, limit)
    return stop if head is None else head[0].stop
