"""The persons that a field of a format names, in whatever words."""

from diplotext.formats.copy.byline import read_byline
from diplotext.formats.copy.customs import style_of_bylines
from diplotext.formats.copy.names import names_in
from diplotext.formats.copy.passage import cut_passage, one_line
from diplotext.text.span import Span


def persons(words: str, language: str | None) -> tuple[str, ...]:
    """
    Give the persons of a byline that came in a field of its own.

    Where the words are of no form that a byline has, they are one name as they stand.

    Args:
        words: The byline, with or without opening words.
        language: Its language, when known.

    Example:
        >>> persons("By ANN ORLIN and JO TARR, dpa", "en"), persons("staff", "en")
        (('ANN ORLIN', 'JO TARR'), ('staff',))
    """
    line = one_line(words).rstrip(" /")
    style = style_of_bylines(language)
    passage = cut_passage(line, Span(0, len(line)), style)
    if not len(passage):
        return ()
    byline = read_byline(passage, style)
    if byline is not None:
        return byline.names
    opening = style.byline_openings.opening(passage.keys)
    first = 0 if opening is None else opening.stop
    names = names_in(passage.words, range(first, len(passage)), style)
    return names or (line,)
