"""The mark that stands for the ending of the genitive: "Honduras['] Präsidentin", "Morales[’] Sprecher"."""

from diplotext.find.reading.reading import Reading


_MARKS = "'’"


def closes_genitive(reading: Reading, at: int) -> bool:
    """Tell whether a mark stands for the ending of a name in the genitive, which goes before its noun."""
    ends = reading.language.lexicon.suffixes.get("marked_genitive", ())
    if not ends or at < 1 or not reading.is_mark(at, _MARKS):
        return False
    words, name = reading.words, at - 1
    joined = words.is_glued(at) and not words.is_glued(at + 1)
    owner = words.is_capitalized(name) and words.keys[name].endswith(ends)
    return joined and owner and words.is_word(at + 1)
