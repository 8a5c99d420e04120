"""Copy in small letters alone, read as if its names had their capitals."""

import re
import unicodedata

import attrs

from diplotext.lang.copy import CopyStyle
from diplotext.model.article import Article


_WORD = re.compile(
    r"(?P<open>(?:\A|[\r\n.!?])[^\w\r\n.!?]*)?(?P<word>[^\W\d_][^\W\d_\u0300-\u036f]*(?:[\u0300-\u036f]+[^\W\d_]*)*)"
)
"""A word, and what opens a line or a sentence before it."""


def is_in_small_letters(text: str) -> bool:
    """
    Tell whether copy is in small letters alone; scripts without any others do not count.

    Example:
        >>> [is_in_small_letters(words) for words in ("riga signs", "Riga", "\uc11c\uc6b8\uc11c\uc6b8\uc11c\uc6b8 a@b.kr")]
        [True, False, False]
    """
    if not text.islower():
        return False
    letters = list(filter(str.isalpha, text))
    return sum(map(str.islower, letters)) * 2 > len(letters)


def capitalized(text: str, style: CopyStyle) -> str:
    """
    Give copy with a capital for each word that may be part of a name; it stays as long as it is.

    Small words keep their letters, unless they open a line or a sentence.

    Args:
        text: Copy in small letters alone.
        style: The words of its language.

    Example:
        >>> from diplotext.lang.pack import load
        >>> capitalized("riga and oslo sign; by ann orlin", load("en").copy)
        'Riga and Oslo Sign; by Ann Orlin'
    """
    small = style.function_words | style.particles | style.joiners | style.locatives

    def capital(found: re.Match[str]) -> str:
        opening, word = found["open"], found["word"]
        if opening is None and unicodedata.normalize("NFC", word) in small:
            return word
        first = word[0].upper()
        if first.lower() != word[0]:  # "ß" and "µ" could not be had back
            first = word[0]
        return f"{opening or ''}{first}{word[1:]}"

    return _WORD.sub(capital, text)


def as_written(article: Article, text: str) -> Article:
    """
    Give an article its text in small letters back; names of persons and places keep their capitals.

    Example:
        >>> article = as_written(Article("Riga Signs", headline="Riga Signs", byline=("Ann Orlin",)), "riga signs")
        >>> article.headline, article.byline
        ('riga signs', ('Ann Orlin',))
    """
    note, line = article.update_note, article.dateline
    if note is not None:
        additions = tuple(map(str.lower, note.additions))
        note = attrs.evolve(note, text=note.text.lower(), additions=additions)
    if line is not None:
        line = attrs.evolve(line, agency=_lower(line.agency))
    return attrs.evolve(
        article,
        text=text,
        headline=_lower(article.headline),
        subheadline=_lower(article.subheadline),
        slug=_lower(article.slug),
        editor_note=_lower(article.editor_note),
        keywords=tuple(map(str.lower, article.keywords)),
        update_note=note,
        dateline=line,
    )


def _lower(words: str | None) -> str | None:
    return None if words is None else words.lower()
