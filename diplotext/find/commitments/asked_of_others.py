"""Duties that somebody lays on others by what he says, which are demands: "„Togo muss zahlen“, sagte Benins Präsident", "Togo solle zahlen, sagte er"."""

import attrs

from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.near_states import state_of
from diplotext.find.statements.statements import Utterance
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind


_MODAL = "modal"


def asked_of_others(
    cast: Cast, promise: Promise, bound: tuple[str, ...], said: Utterance | None
) -> Promise:
    """
    Let a duty be a demand where somebody else than who has it speaks of it, and no text.

    What somebody says that others are to do is one if a state speaks through him; a body or
    a source may only tell of a plan ("Togo solle die Truppe führen, sagte ein Diplomat").

    Args:
        cast: The story's figures.
        promise: What the rules read.
        bound: Keys of those who are to act.
        said: The statement it stands in.
    """
    asking = cast.reading.language.lexicon.suffixes.get("asking_modals", ())
    modal = promise.rule == _MODAL and promise.group.lemma in asking
    if not modal or said is None or not (said.speakers and bound):
        return promise
    speakers = [cast.figures[key] for key in said.speakers]
    if any(figure.kind is ActorKind.DOCUMENT for figure in speakers):
        return promise
    of_states = all(figure.state is not None for figure in speakers)
    own = {state_of(cast, key) for key in said.speakers}
    others = own.isdisjoint(state_of(cast, key) for key in bound)
    plans = promise.force == "outlined" and (
        promise.group.tense is Tense.PRESENT or not of_states
    )
    if not others or plans:
        return promise
    return attrs.evolve(promise, kind="requirement", force="none")
