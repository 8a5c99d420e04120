"""Nouns in the case in which they are called, where nouns are declined."""

from diplotext.find.reading import Reading
from diplotext.find.reference import Reference


def called(reading: Reading, reference: Reference) -> str:
    """
    Give the words of a noun phrase with its head noun as the pack has it ("Ministerium" for "Ministeriums").

    Args:
        reading: The article.
        reference: The phrase, its head known by the first of its forms.
    """
    words, lexicon = reading.words, reading.language.lexicon
    said = reading.say(reference.first, reference.stop)
    if "capital-nouns" not in lexicon.traits or not reference.head:
        return said
    endings = lexicon.suffixes.get("noun_genitive", ())
    for at in range(reference.first, reference.stop):
        _, head, ending = words.keys[at].rpartition(reference.head)
        if head and ending in endings:
            form = words.form(at)
            return said.replace(form, form[: -len(ending)], 1)
    return said
