"""What capitals and hyphens tell of a name: that all is shouted, that a place is joined."""

from diplotext.find.reading.reading import Reading


def is_shouted(reading: Reading, index: int) -> bool:
    """Tell whether all letters of the sentence are capitals, so that capitals say nothing."""
    if reading.sentence_of[index] < 0:
        return False
    sentence = reading.sentence(index)
    return (
        reading.words.span(sentence.first, sentence.stop)
        .of(reading.words.text)
        .isupper()
    )


def is_compound(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether hyphens alone join a name, and nothing says that it is a person's ("pirogues de Guet-Ndar")."""
    words = reading.words
    joined = stop - first > 1 and all(
        words.is_glued(at) for at in range(first + 1, stop)
    )
    given = words.keys[first] in reading.language.lexicon.masculine_given
    given = given or words.keys[first] in reading.language.lexicon.feminine_given
    analytic = "analytic" in reading.language.lexicon.traits
    return joined and not given and not analytic


def over_hyphens(reading: Reading, at: int, limit: int) -> int:
    """
    Step over the parts that hyphens join to a name ("les pêcheurs de Guet[-Ndar]", "der Sender Al[-Nur]").

    Args:
        reading: The article.
        at: The word behind the first part.
        limit: Where to stop.
    """
    words = reading.words
    while at + 1 < limit and reading.is_mark(at, "-") and words.is_glued(at):
        if not (words.is_glued(at + 1) and words.is_word(at + 1)):
            break
        at += 2
    return at
