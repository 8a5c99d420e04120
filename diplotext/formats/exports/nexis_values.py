"""What the parts of a document of Nexis say, by the field of the article."""

import re
from collections.abc import Iterator
from typing import Any

import attrs

from diplotext.errors import Diagnostic, Severity
from diplotext.formats.exports.days import Day, read_day
from diplotext.formats.exports.document import Imprint
from diplotext.formats.exports.names import agency_named, is_byline, language_named
from diplotext.formats.exports.nexis_parts import Labelled, Parts
from diplotext.formats.values import untold
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.subject import Subject


_LISTS = ("subject", "company", "industry", "person", "place")
_RELEVANCE = re.compile(r"(?P<name>.*\S) ?\((?P<share>\d{1,3})%\)")
_IN_TEXT = frozenset({*_LISTS, "caption"})


@attrs.frozen(eq=False)
class Record:
    """
    The parts of a document, read into what an article has for them.

    Attributes:
        parts: The parts.

    Example:
        >>> from diplotext.text.span import Span
        >>> subject = Labelled("SUBJECT", "subject", "PORTS (90%); PACTS", Span(0, 0))
        >>> record = Record(Parts(source="ATB News", dated="May 3, 2031 Late Edition", fields=(subject,)))
        >>> article = record.put_on(Article(""))
        >>> [(s.name, s.relevance) for s in article.subjects], article.provider.name
        ([('PORTS', 90.0), ('PACTS', None)], 'ATB News')
        >>> [(label.role, label.text) for label in article.properties]
        [('edition', 'Late Edition')]
    """

    parts: Parts

    def words(self, kind: str) -> str | None:
        """Give the words of the first field of a kind."""
        return next((words for words in self.all(kind)), None)

    def all(self, kind: str) -> Iterator[str]:
        """Give the words of all fields of a kind."""
        fields = (field for field in self.parts.fields if field.kind == kind)
        yield from (field.words for field in fields if field.words)

    @property
    def language(self) -> str | None:
        """The language that the document names."""
        return language_named(self.words("language") or "")

    @property
    def byline(self) -> tuple[str, ...]:
        """The lines that name the authors: those with a label, or else the one below the headline."""
        labelled = tuple(self.all("byline"))
        is_below = not labelled and is_byline(self.parts.deck, self.language)
        return (self.parts.deck,) if is_below else labelled

    @property
    def day(self) -> Day | None:
        """The day above the headline, or else that of loading."""
        told = self.parts.dated or self.words("loaded")
        return None if told is None else read_day(told)

    def put_on(self, article: Article) -> Article:
        """Put onto an article what the parts say; what none of its fields holds is a property."""
        source = self.parts.source
        imprint = Imprint(
            source,
            self.words("code"),
            self.day,
            self.parts.notices,
            self.words("correction"),
        )
        values: dict[str, Any] = imprint.values() | {
            "agency": article.agency or agency_named(source or ""),
            "subheadline": self._deck() or article.subheadline,
            "subjects": tuple(self._subjects()),
            "places": tuple(s.name for s in self._listed("place") if s.name),
            "headlines": tuple(Label(w, "highlight") for w in self.all("highlight")),
        }
        made = attrs.evolve(article, **values)
        return attrs.evolve(made, properties=tuple(untold(made, self._rest())))

    def noticed(self) -> Iterator[Diagnostic]:
        """Give what is odd in the parts."""
        if self.day is None:
            yield Diagnostic("bad-date", "found no day beside the source, expected one")
        if not self.parts.is_complete:
            message = "found no end of the document, read up to where it was cut off"
            yield Diagnostic("truncated", message, severity=Severity.ERROR)

    def _deck(self) -> str:
        return "" if self.parts.deck in self.byline else self.parts.deck

    def _subjects(self) -> Iterator[Subject]:
        for section in self.all("section"):
            yield Subject(None, None, name=section, type="section")
        for kind in _LISTS:
            yield from self._listed(kind)

    def _listed(self, kind: str) -> Iterator[Subject]:
        """Give the concepts of a list, each with the share in which the document is about it."""
        for words in self.all(kind):
            for part in filter(None, map(str.strip, words.split(";"))):
                found = _RELEVANCE.fullmatch(part)
                if found is None:
                    yield Subject(None, None, name=part, type=kind)
                else:
                    share = float(found["share"])
                    yield Subject(
                        None, None, name=found["name"], type=kind, relevance=share
                    )

    def _rest(self) -> Iterator[Label]:
        """Give what an article may have no field for, by its label."""
        day = self.day
        if self.parts.dated and (day is None or day.rest):
            yield Label(self.parts.dated if day is None else day.rest, "edition")
        if self.parts.deck and not self._deck():
            yield Label(self.parts.deck, "byline")
        if self.parts.edition:
            yield Label(self.parts.edition, "edition")
        yield from self.parts.rest
        for field in self.parts.fields:
            if field.words and not self._is_held(field):
                yield Label(field.words, field.label)

    def _is_held(self, field: Labelled) -> bool:
        """Tell whether the words of a field stand in the text or in a list, or name the language."""
        if field.kind == "language":
            return self.language is not None and field.words == self.words("language")
        return field.kind in _IN_TEXT
