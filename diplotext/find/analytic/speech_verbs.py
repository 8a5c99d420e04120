"""Whether a verb is one of speech where it stands, the words behind it that a sense asks for included."""

from collections.abc import Iterator

from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.reporting import Reporting


def is_of_speech(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a verb reports speech here: "wanted to know", but not "wanted peace"."""
    return next(senses_here(reading, group), None) is not None


def may_quote(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a verb may stand beside quoted words, and does so for certain: "said", but not "believed"."""
    senses = senses_here(reading, group)
    return any("quote" in record.frames and not record.weak for record in senses)


def senses_here(reading: Reading, group: VerbGroup) -> Iterator[Reporting]:
    """Give the senses in which a verb reports speech here, those whose words follow it."""
    for record in reading.language.lexicon.reporting.get(group.lemma, ()):
        tail = record.tail
        if not tail or reading.first_of(group.stop, tail) or record.addressed:
            yield record
