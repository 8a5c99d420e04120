"""Nouns of which a hyphen joins the first part to a word spelt like a verb: "libre-échange"."""

from diplotext.find.reading.reading import Reading


def opens_compound(reading: Reading, at: int) -> bool:
    """Tell whether a hyphen joins a noun to a word that is the first part of compounds ("[libre]-échange")."""
    firsts = reading.language.lexicon.suffixes.get("compound_firsts", ())
    if reading.key(at) not in firsts or not reading.is_mark(at + 1, "-"):
        return False
    return reading.words.is_glued(at + 1) and reading.words.is_glued(at + 2)
