"""Reading an article as an instrument."""

from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.instrument import Read, read_draft
from diplotext.lang.pack import Language, available, load
from diplotext.lang.terms import TermKind
from diplotext.model import Article, Clause, Instrument, InstrumentForm, PartRole
from diplotext.text.words import Words


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
    pack = language_of(article, language)
    read = None if pack is None else read_instrument(article, pack)
    return None if read is None else read.instrument


def read_instrument(
    article: Article, language: Language, words: Words | None = None
) -> Read | None:
    """
    Read an article as an instrument, with what it binds to, if it is one.

    Copy that an agency filed, or that names its authors, is none, whatever it quotes.

    Args:
        article: What a reader of formats gave.
        language: The pack to read it with.
        words: The words of its text, where it was cut before.
    """
    is_copy = article.agency is not None or article.byline or article.credits
    if is_copy or not len(language.instruments.table):
        return None
    draft = Draft.of(article.text, language, words)
    read = read_draft(draft, article.headline or "")
    return read if read is None or _is_evident(article, read) else None


def _is_evident(article: Article, read: Read) -> bool:
    """Tell whether more than a word of its title speaks for an instrument."""
    instrument = read.instrument
    is_letter = instrument.form is InstrumentForm.EXCHANGE_OF_NOTES
    if article.format in _FORMATS or is_letter:
        return True
    roles = {part.role for part in instrument.parts}
    if roles & {PartRole.PREAMBLE, PartRole.CLOSING}:
        return True
    speaking = sum(_speaks_as_we(read.draft, clause) for clause in instrument.clauses)
    if speaking >= _FEWEST_SPEAKING:
        return True
    headed = sum(len(clause.path) > 0 for clause in instrument.clauses)
    return headed >= (_FEWEST_LEGAL if instrument.form in LEGAL_FORMS else _FEWEST)


def _speaks_as_we(draft: Draft, clause: Clause) -> bool:
    """Tell whether a clause begins with the authors, who speak in the first person ("[We] will support")."""
    start = clause.span.start if clause.marker is None else clause.marker.end
    return draft.hit(draft.at(start), TermKind.AUTHORS) is not None


LEGAL_FORMS = frozenset(
    {
        InstrumentForm.TREATY,
        InstrumentForm.AGREEMENT,
        InstrumentForm.PROTOCOL,
        InstrumentForm.EXCHANGE_OF_NOTES,
        InstrumentForm.RESOLUTION,
    }
)
"""Forms whose clauses say who is bound; of a resolution the clauses alone are read."""
_FORMATS = frozenset({"instrument", "markdown"})
_FEWEST = 3
_FEWEST_LEGAL = 2
_FEWEST_SPEAKING = 2


def language_of(article: Article, language: Language | str | None) -> Language | None:
    """Give the pack asked for, or that of the article's language if there is one."""
    if isinstance(language, Language):
        return language
    if language is not None:
        return load(language)
    code = (article.language or "").partition("-")[0].lower()
    return load(code) if code in available() else None
