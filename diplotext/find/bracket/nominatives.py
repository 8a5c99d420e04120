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
    words = reading.words
    said = reading.say(reference.first, reference.stop)
    if "capital-nouns" not in reading.language.lexicon.traits or not reference.head:
        return said
    for at in range(reference.first, reference.stop):
        begins = words.keys[at].rfind(reference.head)
        ends = begins + len(reference.head)
        if begins >= 0 and words.keys[at][ends:] in _GENITIVE:
            form = words.form(at)
            return said.replace(form, form[: len(form) - len(words.keys[at][ends:])], 1)
    return said


_GENITIVE = ("s", "es")
