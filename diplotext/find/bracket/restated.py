"""Promises that were made before the time of a story, and are only told of again."""

import attrs

from diplotext.find.bracket.clause import Clause
from diplotext.find.commitments.promise import Promise
from diplotext.find.reading.reading import Reading
from diplotext.lang.inflect import Tense


_FIRST_YEAR, _LAST_YEAR = 1900, 2099


def restated(reading: Reading, promise: Promise, clause: Clause) -> Promise:
    """Take what was undertaken before the time of the story for a reference."""
    verb = promise.group
    then = reading.language.lexicon.suffixes.get("then", ())
    before = (verb.compound and verb.tense is Tense.IMPERFECT) or any(
        key in then or (verb.compound and _is_year(key))
        for key in reading.words.keys[clause.first : clause.stop]
    )
    if before and promise.kind == "undertaking":
        return attrs.evolve(promise, kind="reference")
    return promise


def _is_year(key: str) -> bool:
    """Tell whether a word is the number of a year, in which something was done."""
    return key.isdecimal() and _FIRST_YEAR <= int(key) <= _LAST_YEAR
