"""A reading as plain text for people: who said what, who is bound to what, and where it stands."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from diplotext.export._report import bonds, groups, instruments, speech
from diplotext.export._report.layout import (
    NARROWEST,
    Entry,
    clean,
    entry_lines,
    heading,
    wrap,
)
from diplotext.export._report.phrases import listed, plain, said, several
from diplotext.model import Analysis, Article, Credit, PubStatus


__all__ = ["report"]

T = TypeVar("T")


def report(analysis: Analysis, *, width: int = 88) -> str:
    """
    Give a report of an analysis in English, as plain text.

    It shows what was found in the order of the text, each thing with its words and
    their place, `[start:end]`, in the text of the article. What was not found has no
    section. Nothing depends on where the report is shown.

    Args:
        analysis: Any analysis.
        width: Characters a line, at least 40; only ids are never broken.

    Raises:
        ValueError: If `width` is less than 40.

    Example:
        >>> from diplotext.model import Finding, Span
        >>> article = Article("Riga signs on Monday, 4 March.", headline="Riga signs")
        >>> odd = Finding("weekday-date", Span(14, 29), "4 March 2031 is a Tuesday")
        >>> print(report(Analysis(article, findings=(odd,))))
        Riga signs
        ==========
        <BLANKLINE>
        Findings
        --------
        <BLANKLINE>
          weekday-date: 4 March 2031 is a Tuesday
              "Monday, 4 March" [14:29]

    .. versionadded:: 0.1.0
    """
    if width < NARROWEST:
        message = f"found width {width}, expected {NARROWEST} or more"
        raise ValueError(message)
    blocks = [*_header(analysis.article, width)]
    for title, groups_of_entries in _sections(analysis).items():
        found = [
            [line for entry in entries for line in entry_lines(entry, width)]
            for entries in groups_of_entries
        ]
        if found:
            blocks += [heading(title, "-", width), *found]
    return "\n\n".join("\n".join(block) for block in blocks)


def _header(article: Article, width: int) -> Iterator[list[str]]:
    """Give what stands above the story."""
    headline = clean(article.headline or "")
    yield heading(headline or "No headline", "=", width)
    if article.subheadline is not None:
        yield wrap(article.subheadline, width)
    facts = _facts(article)
    if facts:
        yield [line for fact in facts for line in wrap(fact, width, later="  ")]


def _facts(article: Article) -> tuple[str, ...]:
    dateline, note = article.dateline, article.update_note
    place = () if dateline is None else (dateline.place, dateline.date, dateline.agency)
    is_usable = article.status is PubStatus.USABLE
    return several(
        said("Dateline:", listed(*(str(part) for part in place if part is not None))),
        said("Agency:", article.agency),
        said("Byline:", ", ".join(article.byline)),
        *map(_credit, article.credits),
        said("Language:", article.language),
        said("Version:", article.version),
        said("Status:", None if is_usable else article.status),
        said("Embargo:", _embargo(article)),
        "" if note is None else f"Note: {note.text} ({plain(note.kind)})",
    )


def _embargo(article: Article) -> str | None:
    if article.embargo is None:
        return None
    until = article.embargo.until
    return "until further notice" if until is None else str(until)


def _credit(credit: Credit) -> str:
    return f"{plain(credit.function).capitalize()}: {', '.join(credit.names)}"


def _sections(analysis: Analysis) -> dict[str, Iterable[tuple[Entry, ...]]]:
    """Give the sections of a report, each as blocks of entries that stand together."""
    article = analysis.article

    def each(
        describe: Callable[[Article, T], Entry], parts: tuple[T, ...]
    ) -> Iterator[tuple[Entry, ...]]:
        return ((describe(article, part),) for part in parts)

    of_text = () if analysis.instrument is None else (analysis.instrument,)
    return {
        "Instrument": each(instruments.instrument, of_text),
        "Actors": speech.actors(analysis.actors),
        "Statements": each(speech.statement, analysis.statements),
        "Commitments": each(bonds.commitment, analysis.commitments),
        "Coalitions": each(groups.coalition, analysis.coalitions),
        "Mechanisms": each(groups.mechanism, analysis.mechanisms),
        "Representations": each(speech.representation, analysis.representations),
        "Regimes": each(groups.regime, analysis.regimes),
        "Incidents": each(groups.incident, analysis.incidents),
        "Findings": each(groups.finding, analysis.findings),
    }
