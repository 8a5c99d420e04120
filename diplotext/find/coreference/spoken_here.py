"""Who speaks for what no words name: who spoke last in a paragraph, and those in office among who speaks."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.reading.reading import paragraph_of
from diplotext.model import ActorKind


def spoke_here(cast: Cast, index: int) -> tuple[str, ...]:
    """Give who spoke last before a word in its paragraph, whom the narrator follows ("Mais pas question de payer.")."""
    reading = cast.reading
    here = paragraph_of(reading.body, reading.words.starts[index])
    for at, keys in reversed(cast.speakers):
        if at < index:
            there = paragraph_of(reading.body, reading.words.starts[at])
            return keys if here == there else ()
    return ()


def in_office(cast: Cast, speakers: tuple[str, ...]) -> tuple[str, ...]:
    """Give those speakers who are states or bodies of one, or hold an office of one."""
    states = [cast.figures[key] for key in speakers if cast.figures[key].state]
    return tuple(f.key for f in states if f.kind is not ActorKind.PERSON or f.roles)


def voices(cast: Cast, speakers: tuple[str, ...]) -> tuple[str, ...]:
    """Give who speaks, of a paper the body or the state whose it is ("hieß es in einer Mitteilung der EU")."""
    return tuple(_voice(cast, key) for key in speakers)


def _voice(cast: Cast, key: str) -> str:
    figure = cast.figures[key]
    whose = (*figure.owner, f"state:{figure.state}")
    paper = figure.kind is ActorKind.DOCUMENT
    return next((one for one in whose if paper and one in cast.figures), key)
