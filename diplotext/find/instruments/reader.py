"""Reading an article as an instrument."""

from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.instrument import Read, read_draft
from diplotext.lang.pack import Language, available, load
from diplotext.model import Article, Instrument


def find_instrument(
    article: Article, *, language: Language | str | None = None
) -> Instrument | None:
    r"""
    Read a declaration, agreement or resolution: its parts, clauses, parties and signatures.

    Args:
        article: What `diplotext.read` gave.
        language: The pack to read with, or its code; the article's own language when left out.

    Returns:
        The instrument, whose parts are the whole text; None when the article is none, or
        there is no pack that knows the wording of instruments in its language.

    Raises:
        UnknownLanguageError: If `language` is given and has no pack.

    Example:
        >>> import diplotext
        >>> text = '''RESOLUTION 7 (2031)
        ...
        ... The Security Council,
        ...
        ... Recalling its resolution 5 (2030),
        ...
        ... 1. Demands that both parties cease fire;
        ...
        ... 2. Also requests the Secretary-General to report by 30 June.'''
        >>> resolution = find_instrument(diplotext.read(text, language="en"))
        >>> for clause in resolution.clauses:
        ...     print(clause.number, clause.cue.lemma, clause.grade.name)
        1 demand DEMAND
        2 request REQUEST

    .. versionadded:: 0.1.0
    """
    pack = _language(article, language)
    read = None if pack is None else read_instrument(article, pack)
    return None if read is None else read.instrument


def read_instrument(article: Article, language: Language) -> Read | None:
    """Read an article as an instrument, with what it binds to, if it is one."""
    if not len(language.instruments.table):
        return None
    return read_draft(Draft.of(article.text, language), article.headline or "")


def _language(article: Article, language: Language | str | None) -> Language | None:
    if isinstance(language, Language):
        return language
    if language is not None:
        return load(language)
    code = (article.language or "").partition("-")[0].lower()
    return load(code) if code in available() else None
