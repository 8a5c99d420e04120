"""Nouns for meetings: "sommet", "talks", "Treffen"."""

from diplotext.find.reading.reading import Reading


def is_meeting(reading: Reading, at: int) -> bool:
    """Tell whether a word is a noun for a meeting."""
    meetings = reading.language.lexicon.suffixes.get("meetings", ())
    return reading.key(at) in meetings
