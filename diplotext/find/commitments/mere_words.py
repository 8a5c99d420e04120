"""Words and texts that are no conduct: a text that is passed, reports that are rejected."""

from diplotext.find.commitments.promise import Promise
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def is_of_words(reading: Reading, promise: Promise) -> bool:
    """
    Tell whether what is agreed to is a text, which binds by what it says, or what is refused is said to be so.

    "Aprobó una resolución", "rejected reports of arms deliveries": a request may be refused,
    what somebody asserts is only denied.
    """
    at = promise.act[0]
    if promise.force == "agreed":
        return reading.begins(at, Tag.DOCUMENT.bit)
    noun = reading.hit(at, Tag.REPORTING_NOUN)
    asserted = noun is not None and noun[1].value == "assertive"
    return asserted and promise.kind == "non_commitment"
