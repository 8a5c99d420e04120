"""The sentences of a text in a language, by its abbreviations and by how it writes ordinals."""

from collections.abc import Sequence

from diplotext.lang.pack import Language
from diplotext.text.quotation import Quotation
from diplotext.text.sentences import Sentence, split
from diplotext.text.span import Span
from diplotext.text.words import Words


def sentences_of(
    words: Words,
    paragraphs: Sequence[Span],
    language: Language,
    *,
    quotations: Sequence[Quotation] = (),
) -> tuple[Sentence, ...]:
    """
    Split the paragraphs of a text into sentences.

    Args:
        words: The words of the text.
        paragraphs: Where the paragraphs are, in order, without overlap.
        language: The pack of its language.
        quotations: The quotations of the text, which are not split.

    Example:
        >>> from diplotext.lang.pack import load
        >>> from diplotext.text.words import cut
        >>> text = "Zum 60. Mal kam Dr. Sturm. Er schwieg."
        >>> words = cut(text)
        >>> found = sentences_of(words, [Span(0, len(text))], load("de"))
        >>> [words.span(s.first, s.stop).of(text) for s in found]
        ['Zum 60. Mal kam Dr. Sturm.', 'Er schwieg.']
    """
    return split(
        words,
        paragraphs,
        abbreviations=language.abbreviations,
        quotations=quotations,
        ordinal_leads=language.ordinal_leads,
    )
