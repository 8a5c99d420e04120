"""People who act for no state or body: what they will do, or think that a state will, binds nobody."""

from collections.abc import Iterable

from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.statements.statements import Utterance
from diplotext.model import ActorKind


_PEOPLE = frozenset({ActorKind.PERSON, ActorKind.PERSON_GROUP})
_FUTURE = "future"


def is_private(cast: Cast, figure: Figure) -> bool:
    """Tell whether somebody is no more than one of the people, though a state's ("Kenyan farmers", "a fisherman")."""
    private = cast.reading.language.lexicon.suffixes.get("private_people", ())
    return _is_only(figure, private)


def only_foretold(cast: Cast, promise: Promise, said: Utterance | None) -> bool:
    """Tell whether a future, or what may or should be, is what somebody thinks who speaks for nobody ("Oslo will pay, an analyst said")."""
    words = cast.reading.language.lexicon.suffixes
    if said is None or not said.speakers:
        return False
    views = promise.rule == _FUTURE or promise.group.lemma in words.get("views", ())
    speakers = [cast.figures[key] for key in said.speakers if views]
    comments = frozenset(words.get("commentators", ()))
    return bool(speakers) and all(
        is_private(cast, figure) or _goes_by(figure, comments) for figure in speakers
    )


def _is_only(figure: Figure, nouns: Iterable[str]) -> bool:
    """Tell whether all that somebody is called is among some nouns, and no body is told that he belongs to."""
    return figure.kind in _PEOPLE and not figure.owner and _goes_by(figure, nouns)


def _goes_by(figure: Figure, nouns: Iterable[str]) -> bool:
    """Tell whether somebody is called by some nouns and no others."""
    called = figure.nouns - {""}
    return bool(called) and called.issubset(nouns)
