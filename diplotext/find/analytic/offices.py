"""Which state an office belongs to that names none: "Oslo will pay, Foreign Minister Ana Lund said"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


def state_of_office(cast: Cast, first: int) -> tuple[str, ...]:
    """
    Give the state that an office without an adjective of nationality belongs to.

    It is the first state named in the sentence before the office, or in the sentence before
    that, quoted words left out: copy names a state and then lets its minister speak.

    Args:
        cast: The story's figures.
        first: First word of the office.
    """
    reading = cast.reading
    number = reading.sentence_of[first]
    if number == NOWHERE:
        return ()
    for sentence in reading.sentences[max(0, number - _BEFORE) : number + 1][::-1]:
        for reference, keys in cast.within(sentence.first, min(sentence.stop, first)):
            state = _state_meant(cast, keys[0])
            if state is not None and reading.quote_of[reference.first] == NOWHERE:
                return (state,)
    return ()


def _state_meant(cast: Cast, key: str) -> str | None:
    """Give a state, or that of an organ of it ("Estonia's defence ministry will pay. The ministry's spokesman said")."""
    figure = cast.figures[key]
    if figure.kind is ActorKind.STATE:
        return key
    state = f"state:{figure.state}"
    organ = figure.kind is ActorKind.ORGANIZATION and not key.startswith("org:")
    return state if organ and state in cast.figures else None


def holds_office(cast: Cast, figure: Figure) -> bool:
    """Tell whether one of somebody's roles is an office, and not a calling told with its article ("a marine lawyer")."""
    reading = cast.reading
    return not all(
        reading.has(first - 1, Tag.DETERMINER, "indefinite")
        for _, first, _ in figure.roles
    )


_BEFORE = 2
