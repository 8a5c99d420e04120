"""Where sentences and quotations stand, by the indexes of words."""

from diplotext.find.reading.reading import NOWHERE, Piece
from diplotext.text.quotation import Quotation
from diplotext.text.sentences import Sentence
from diplotext.text.words import Words


def pieces(quotations: tuple[Quotation, ...]) -> tuple[Piece, ...]:
    """Give the pieces of all quotations that have words, in the order of the text."""
    return tuple(
        sorted(
            Piece(outer, inner, number, quotation.depth)
            for number, quotation in enumerate(quotations)
            for outer, inner in zip(quotation.outer, quotation.inner, strict=True)
            if len(inner)
        )
    )


def opening(words: Words, pieces: tuple[Piece, ...]) -> dict[int, Piece]:
    """Give the first of the pieces that begin at each word."""
    places = {start: at for at, start in enumerate(words.starts)}
    return {
        places[piece.outer.start]: piece
        for piece in reversed(pieces)
        if piece.outer.start in places
    }


def sentence_of(words: Words, sentences: tuple[Sentence, ...]) -> tuple[int, ...]:
    """Give the number of the sentence of each word."""
    found = [NOWHERE] * (len(words) + 1)
    for number, sentence in enumerate(sentences):
        for index in range(sentence.first, sentence.stop):
            found[index] = number
    return tuple(found)


def quote_of(words: Words, quotations: tuple[Quotation, ...]) -> tuple[int, ...]:
    """Mark the words between the marks of each quotation; inner quotations come later and win."""
    found = [NOWHERE] * (len(words) + 1)
    for number, quotation in enumerate(quotations):
        for piece in quotation.inner:
            for index in words.within(piece):
                found[index] = number
    return tuple(found)
