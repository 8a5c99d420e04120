"""Whom a noun phrase brings into a story: somebody or something that no words stood for before."""

from diplotext.find.bracket.nominatives import called
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.possessors import give_possessor
from diplotext.find.coreference.vices import makes_deputy
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.compounds import shorter_heads
from diplotext.model import ActorKind


def introduce(cast: Cast, reference: Reference) -> str:
    """Let a noun phrase introduce a figure of its own, and give its key."""
    words = called(cast.reading, reference)
    key = f"{reference.kind}:{len(cast.figures)}:{reference.head}"
    unnamed = reference.kind in (ActorKind.PERSON, ActorKind.PERSON_GROUP)
    cast.figures[key] = Figure(
        key,
        reference.kind,
        name=None if unnamed else words,
        description=words if unnamed else None,
        state=_state_alone(reference),
        feminine=reference.feminine,
        plural=reference.plural,
        anonymous=unnamed,
        heads={reference.head},
        owner=list(reference.owner),
        declined=_declined(cast, reference, words),
    )
    _bear_shorter(cast, reference, cast.figures[key])
    told = reference.states or reference.owner
    organ = _is_of_state(cast, reference)
    if not told and (organ or reference.kind is ActorKind.PERSON):
        give_possessor(cast, reference.first, cast.figures[key])
        cast.figures[key].lent = organ
    return key


def _state_alone(reference: Reference) -> str | None:
    """Give the state of a noun phrase; none where it is of several persons of several states."""
    several = reference.plural and len(reference.states) > 1
    return None if several or not reference.states else reference.states[0]


def _bear_shorter(cast: Cast, reference: Reference, figure: Figure) -> None:
    """Let a person go by the last word of an office too ("the foreign minister ... the minister")."""
    lexicon = cast.reading.language.lexicon
    start, _, last = reference.head.rpartition(" ")
    second = makes_deputy(cast, start.partition(" ")[0])
    person = reference.kind is ActorKind.PERSON and "analytic" in lexicon.traits
    if person and start and not second:
        cast.bear(figure, last)


def _declined(cast: Cast, reference: Reference, called_so: str) -> str | None:
    """Give the words of a noun phrase as they stand in the text, where that is not how it is called."""
    said = cast.reading.say(reference.first, reference.stop)
    return None if said == called_so else said


def _is_of_state(cast: Cast, reference: Reference) -> bool:
    """Tell whether a noun means an organ of a state ("its energy ministry", "son ambassade")."""
    lexicon = cast.reading.language.lexicon
    organs = lexicon.suffixes.get("state_organs", ())
    head = reference.head.partition("/")[0]
    heads = (head, head.rpartition(" ")[2], *shorter_heads(head, lexicon.compounds))
    return not reference.plural and any(one in organs for one in heads)
