"""Who speaks for what no words name: who spoke last before a word, and those in office among who speaks."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.model import ActorKind
from diplotext.text.span import Span


_BODIES = frozenset({ActorKind.ORGANIZATION, ActorKind.COALITION})


def spoke_before(
    cast: Cast, index: int, beyond: tuple[Span, ...] = ()
) -> tuple[int, tuple[str, ...]]:
    """Give who spoke last before a word, and where; not within some spans."""
    starts = cast.reading.words.starts
    for at, keys in reversed(cast.speakers):
        if at < index and not any(starts[at] in span for span in beyond):
            return at, keys
    return -1, ()


def nameless_before(cast: Cast, index: int) -> tuple[int, tuple[str, ...]]:
    """Give the last one without a name who spoke before a word, and where, else who spoke last ("Un diplomate a dit ... Cette source")."""
    for at, keys in reversed(cast.speakers):
        figure = cast.figures[keys[0]]
        person = figure.kind in (ActorKind.PERSON, ActorKind.PERSON_GROUP)
        if at < index and person and figure.name is None:
            return at, keys
    return spoke_before(cast, index)


def spoke_here(cast: Cast, index: int) -> tuple[str, ...]:
    """Give who spoke last before a word in its paragraph, whom the narrator follows ("Mais pas question de payer.")."""
    at, keys = spoke_before(cast, index)
    here = cast.reading.paragraph(at) == cast.reading.paragraph(index)
    return keys if here else ()


def in_office(cast: Cast, speakers: tuple[str, ...]) -> tuple[str, ...]:
    """Give those speakers who are states or bodies, or hold an office of a state."""
    figures = [cast.figures[key] for key in speakers]
    return tuple(f.key for f in figures if f.kind in _BODIES or _holds_office(f))


def _holds_office(figure: Figure) -> bool:
    """Tell whether somebody holds an office of a state, or a body is one of it."""
    person = figure.kind is ActorKind.PERSON
    return figure.state is not None and (not person or bool(figure.roles))


def voices(cast: Cast, speakers: tuple[str, ...]) -> tuple[str, ...]:
    """Give who speaks, of a paper the body or the state whose it is ("hieß es in einer Mitteilung der EU")."""
    return tuple(_voice(cast, key) for key in speakers)


def _voice(cast: Cast, key: str) -> str:
    figure = cast.figures[key]
    whose = (*figure.owner, f"state:{figure.state}")
    paper = figure.kind is ActorKind.DOCUMENT
    return next((one for one in whose if paper and one in cast.figures), key)
