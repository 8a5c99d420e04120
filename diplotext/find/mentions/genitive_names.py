"""Names of persons in the genitive, where it has an ending: "ein Sprecher Brandts", "Brandts Vorschlag"."""

from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading


_SHORTEST = 3


def owner_stem(reading: Reading, index: int) -> str | None:
    """
    Give the name that a word has with the ending of the genitive, if it stands without it elsewhere in the text.

    Args:
        reading: The article.
        index: A word with a capital.
    """
    if "capital-nouns" not in reading.language.lexicon.traits:
        return None
    key = reading.words.keys[index]
    for end in reading.language.lexicon.suffixes.get("genitive", ()):
        stem = key.removesuffix(end)
        if stem != key and len(stem) >= _SHORTEST and stem in _capitals(reading):
            return stem
    return None


@once
def _capitals(reading: Reading) -> frozenset[str]:
    """Give the words that stand with a capital, but for those that a list knows."""
    keys = reading.words.keys
    return frozenset(keys[at] for at in reading.capitals if not reading.tags[at])
