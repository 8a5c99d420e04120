"""Declarations, agreements and resolutions as plain text, without the furniture of a wire."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

import attrs

from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.kicker import is_genre_line
from diplotext.formats.copy.layout import LineNumbers, ends_sentence, paragraphs
from diplotext.formats.copy.passage import cut_passage
from diplotext.formats.copy.place_line import read_place_line
from diplotext.formats.copy.reading import read_copy
from diplotext.formats.encoding import decode
from diplotext.formats.format import Format
from diplotext.formats.plain import serialize
from diplotext.lang.detect import detect
from diplotext.lang.pack import Language, available, load
from diplotext.lang.terms import Term, TermKind
from diplotext.model.article import Article
from diplotext.model.dateline import Dateline
from diplotext.model.paragraph import Paragraph, ParagraphRole
from diplotext.text.numbering import Style, read_marker, roman
from diplotext.text.phrases import Hit
from diplotext.text.span import Span
from diplotext.text.words import Words, cut


_SAMPLE = 24_000
_ENOUGH = 2
_TITLE_LINES = 4
"""So many lines may a letterhead and a title have before the form of instrument is named."""
_TITLE_WORDS = 30
_HEADING_WORDS = 12
_SHORT_HEADING = 12
_HEAD = 1000


def sniff(source: bytes) -> bool:
    r"""
    Tell whether bytes are an instrument in plain text.

    It opens as a resolution does, or has articles; or its title names a form of
    instrument, and its paragraphs are numbered, or it ends with testimony or signatures;
    or its title begins with a form that several words name ("Joint Statement by ...").
    Copy that an agency filed is none, even when it quotes an instrument.

    Example:
        >>> sniff(
        ...     b"AGREEMENT\n\nArticle 1\n\nOslo shall pay the tolls of the port.\n\n"
        ...     b"Article 2\n\nLima shall keep the bridge in repair for all ships."
        ... )
        True
    """
    if source[:1] in {b"{", b"<"}:
        return False
    text = decode(source[:_SAMPLE]).text
    code = detect(text)
    if code is None:
        return False
    openings = tuple(_openings(text, load(code)))
    return _is_instrument(openings) and read_copy(text, code).agency is None


@attrs.frozen
class _Opening:
    """
    How a paragraph begins.

    Attributes:
        span: The paragraph.
        kinds: What its first words are, and `TITLE` when a line of a title names a form.
        words: Its first words.
        is_numbered: Whether it has a number.
        is_title: Whether it looks like a line of a title.
        is_named: Whether it begins with a form of instrument that several words name.
    """

    span: Span
    kinds: frozenset[TermKind]
    words: Words
    is_numbered: bool
    is_title: bool
    is_named: bool = False


def _openings(text: str, language: Language) -> Iterator[_Opening]:
    style = language.copy
    for span in paragraphs(text):
        said = span.of(text)
        words = cut(said[:_HEAD], elided=language.elided)
        marker = read_marker(said, 0)
        is_numbered = marker is not None and marker.style is Style.DECIMAL
        is_short = len(words) <= _TITLE_WORDS and not ends_sentence(said)
        is_title = is_short and marker is None and said[-1] not in ",;:"
        hits = language.instruments.find(words, _TITLE_WORDS)
        kinds = {t.kind for hit in hits if _is_opening(words, hit) for t in hit.values}
        if is_title:
            kinds |= {t.kind for hit in hits for t in hit.values} & {TermKind.TITLE}
        is_named = is_title and any(_is_form(words, hit) for hit in hits)
        if is_named:  # a line such as "Press release" stands above a title
            passage = cut_passage(text, span, style)
            is_named = not is_genre_line(passage, style)
        yield _Opening(span, frozenset(kinds), words, is_numbered, is_title, is_named)


def _is_form(words: Words, hit: Hit[Term]) -> bool:
    """Tell whether several words name a form of instrument, and none stands before them."""
    is_first = not any(map(words.is_word, range(hit.first)))
    is_long = hit.stop - hit.first >= _ENOUGH
    return is_first and is_long and any(t.kind is TermKind.TITLE for t in hit.values)


def _is_opening(words: Words, hit: Hit[Term]) -> bool:
    """Tell whether a term begins a paragraph in the way that counts."""
    if hit.first or not words.is_capitalized(0):
        return False
    behind = words.keys[hit.stop : hit.stop + 1]
    kinds = {term.kind for term in hit.values}
    if TermKind.ORGAN in kinds:
        return behind in {(), (",",), (":",)}
    if TermKind.ARTICLE in kinds:
        is_counted = bool(behind) and (behind[0].isdecimal() or roman(behind[0]))
        return bool(is_counted) and len(words) <= hit.stop + _SHORT_HEADING
    return True


def _is_instrument(openings: Sequence[_Opening]) -> bool:
    """Weigh what the paragraphs begin with."""
    kinds = [kind for opening in openings for kind in opening.kinds]
    worded = {TermKind.RECITAL, TermKind.OPERATIVE, TermKind.RECITAL_OPENER}
    if TermKind.ORGAN in kinds and worded & set(kinds):
        return True
    if (
        kinds.count(TermKind.ARTICLE) >= _ENOUGH
        or kinds.count(TermKind.LETTER) > _ENOUGH
    ):
        return True
    front = tuple(takewhile(lambda one: one.is_title, openings[:_TITLE_LINES]))
    if any(opening.is_named for opening in front):
        return len(openings) > len(front)
    if not any(TermKind.TITLE in opening.kinds for opening in front):
        return False
    numbered = sum(opening.is_numbered for opening in openings)
    signed = kinds.count(TermKind.SIGNED_FOR)
    return TermKind.TESTIMONY in kinds or max(numbered, signed) > _ENOUGH


def parse(source: bytes, language: str | None = None) -> Article:
    r"""
    Read an instrument in plain text; the article's text is the text as it was given.

    The lines of its title are headlines; where one of them counts it among the releases of
    an issuer, those above it are the letterhead. A line with place and date is its dateline,
    a short line without a full stop heads a part.

    Args:
        source: The bytes of the text.
        language: Its language, when known; otherwise it is made out from the words.

    Example:
        >>> article = parse(
        ...     b"JOINT STATEMENT\n\nLima, 3 May 2031\n\n1. The two sides met at Lima.",
        ...     "en",
        ... )
        >>> article.headline, article.dateline.place, article.date.isoformat()
        ('JOINT STATEMENT', 'Lima', '2031-05-03')

    .. versionadded:: 0.1.0
    """
    decoded = decode(source)
    text = decoded.text
    known = language if language is not None else detect(text)
    code = (known or "").partition("-")[0]
    if code not in available():
        return attrs.evolve(read_copy(text, known), format=INSTRUMENT.name)
    pack = load(code)
    openings = tuple(_openings(text, pack))
    front = _front(openings)
    dateline = _dateline(openings[:front], pack)
    lines = [o for o in openings[:front] if not _is_at(dateline, o.span)]
    named = (i for i, line in enumerate(lines) if _is_numbered_title(line))
    titles = [line.span for line in lines[next(named, 0) :]]
    return Article(
        text,
        tuple(_paragraphs(text, openings, titles, dateline)),
        headline=_label(text, titles[:1]) or None,
        subheadline=_label(text, titles[1:]) or None,
        language=known,
        dateline=dateline,
        format=INSTRUMENT.name,
        diagnostics=decoded.diagnostics,
    )


def _is_numbered_title(line: _Opening) -> bool:
    """Tell whether a line names a form of instrument with its number in a series."""
    is_title = TermKind.TITLE in line.kinds
    return is_title and any(map(str.isdecimal, line.words.text))


def _label(text: str, spans: Sequence[Span]) -> str:
    return " ".join(" ".join(span.of(text) for span in spans).split())


def _front(openings: Sequence[_Opening]) -> int:
    """Give how many paragraphs stand before the first that is no line of a title."""
    ends = {TermKind.ORGAN, TermKind.ARTICLE, TermKind.RECITAL_OPENER, TermKind.RECITAL}
    for number, opening in enumerate(openings):
        if not opening.is_title or ends & opening.kinds:
            return number
    return 0


def _dateline(front: Sequence[_Opening], pack: Language) -> Dateline | None:
    """Read the line that holds a place and a date and nothing else."""
    customs = customs_for(pack.code)
    for opening in front:
        if TermKind.TITLE in opening.kinds:
            continue
        found = read_place_line(opening.words.text, customs)
        if found is not None:
            return Dateline(found.place, found.date, None, opening.span)
    return None


def _is_at(dateline: Dateline | None, span: Span) -> bool:
    return dateline is not None and dateline.span == span


def _paragraphs(
    text: str,
    openings: Sequence[_Opening],
    titles: Sequence[Span],
    dateline: Dateline | None,
) -> Iterator[Paragraph]:
    """Give the paragraphs with their roles: what stands before the title is its letterhead."""
    numbers = LineNumbers.of(text)
    for opening in openings:
        role = _role(opening)
        if _is_at(dateline, opening.span):
            role = ParagraphRole.DATELINE
        elif titles and opening.span.end <= titles[-1].end:
            is_above = opening.span.start < titles[0].start
            role = ParagraphRole.HEADER if is_above else ParagraphRole.HEADLINE
        yield Paragraph(opening.span, role, numbers.line(opening.span.start))


def _role(opening: _Opening) -> ParagraphRole:
    if TermKind.ARTICLE in opening.kinds:
        return ParagraphRole.CROSSHEAD
    if opening.kinds & {TermKind.NOTE, TermKind.SIGNED_FOR, TermKind.SIGNED}:
        return ParagraphRole.BODY
    is_short = opening.is_title and len(opening.words) <= _HEADING_WORDS
    return ParagraphRole.CROSSHEAD if is_short else ParagraphRole.BODY


INSTRUMENT = Format("instrument", sniff, parse, serialize)
"""Declarations, agreements and resolutions in plain text; asked right before plain copy."""
