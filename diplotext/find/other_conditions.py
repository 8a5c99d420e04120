"""Conditions that stand beside a promise and are of something else: of speaking, or of what a relative tells."""

from diplotext.find.promise import Promise
from diplotext.find.syntax import Syntax
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def is_of_another(syntax: Syntax, promise: Promise, place: tuple[int, int]) -> bool:
    """
    Tell whether a condition is none of a promise.

    It is that of a source who is not to be named ("a condición de guardar el anonimato"), or of
    what had happened by a relative clause ("una cumbre que Togo dejó antes de la foto").
    """
    return _keeps_name(syntax, place) or _is_told(syntax, promise, place)


def _keeps_name(syntax: Syntax, place: tuple[int, int]) -> bool:
    """Tell whether a condition is that nobody says who speaks."""
    suffixes = syntax.reading.language.lexicon.suffixes
    words = suffixes.get("anonymity", ())
    return any(syntax.reading.key(at) in words for at in range(*place))


def _is_told(syntax: Syntax, promise: Promise, place: tuple[int, int]) -> bool:
    """Tell whether the verb nearest before a condition is of the past, in a relative clause behind the promise."""
    verb = syntax.last_finite(promise.act[0] + 1, place[0])
    if syntax.kinds or verb is None or verb.tense is not Tense.PAST_HISTORIC:
        return False
    relatives = syntax.reading.among(Tag.RELATIVE.bit, promise.act[0] + 1, verb.first)
    return verb is not promise.group and len(relatives) > 0
