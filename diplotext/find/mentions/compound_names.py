"""Bodies and states that the first part of a compound names: the EU in "EU-Kommission"."""

from collections.abc import Iterable, Iterator

from diplotext.find.mentions.propers import named_alone
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading


def first_parts(
    reading: Reading, references: Iterable[Reference]
) -> Iterator[Reference]:
    """
    Give the acronyms that open a compound, each a mention of its bearer besides the body the compound names.

    Args:
        reading: The article.
        references: What names somebody in it.
    """
    if "compounds" not in reading.language.lexicon.traits:
        return
    for reference in references:
        hyphen = reference.first + 1
        joined = hyphen < reference.stop and reading.words.keys[hyphen] == "-"
        if not joined or not reference.key.startswith("org:"):
            continue
        part = named_alone(reading, reference.first)
        if part is not None and part.key != reference.key:
            yield part
