"""The side that is not the speaker's own, whom he says to be the one to act: "A eux de payer"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.named_last import named_last
from diplotext.find.statements.statements import Utterance
from diplotext.model import ActorKind


def other_side(cast: Cast, index: int, said: Utterance) -> tuple[str, ...]:
    """Give the state named last whose turn it is by the words of another one ("A eux de payer", a dit X)."""
    own = {cast.figures[key].state for key in said.speakers}
    others = [
        figure
        for figure in cast.recent(index)
        if figure.kind is ActorKind.STATE and figure.state not in own
    ]
    last = named_last(others, index)
    return () if last is None else (last.key,)
