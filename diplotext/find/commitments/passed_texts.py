"""Texts that are passed: they bind by what they say, and not because they are agreed to."""

from diplotext.find.commitments.promise import Promise
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def passes_text(reading: Reading, promise: Promise) -> bool:
    """Tell whether a text is what is agreed to ("aprobó una resolución", "verabschiedete eine Erklärung")."""
    text = reading.begins(promise.act[0], Tag.DOCUMENT.bit)
    return text and promise.force == "agreed"
