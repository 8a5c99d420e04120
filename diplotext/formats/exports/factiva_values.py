"""What the fields of a document of Factiva say, by the field of the article."""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from diplotext.errors import Diagnostic
from diplotext.formats.exports.days import Day, read_day
from diplotext.formats.exports.document import Imprint
from diplotext.formats.exports.factiva_fields import ACCESSION, BODY, LISTS, Field
from diplotext.formats.exports.labels import labels
from diplotext.formats.exports.names import agency_named, language_named
from diplotext.formats.values import untold
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.subject import Subject


_PARTING = "|"
_COLON = " : "
_IN_TEXT = frozenset({"HD", *BODY, "ART", *LISTS, "IPD"})
"""Fields each word of which stands in the text or in a list."""
_DATED = ("PD", "ET")


@attrs.frozen(eq=False)
class Record:
    r"""
    The fields of a document, read into what an article has for them.

    Attributes:
        text: The document.
        fields: Its fields, by their codes.

    Example:
        >>> from diplotext.formats.exports.factiva_fields import read_fields
        >>> text = "HD\nRiga\nPD\n3 mai 2031\nLA\nAnglais\nPG\n7\nRE\nlatv : Lettonie | nor"
        >>> record = Record(text, read_fields(text)[0])
        >>> record.language, [label.text for label in record.put_on(Article("")).properties]
        ('en', ['7'])
        >>> [(subject.code, subject.name) for subject in record.put_on(Article("")).subjects]
        [('latv', 'Lettonie'), ('nor', None)]
    """

    text: str
    fields: Mapping[str, Field]

    def words(self, code: str) -> str | None:
        """Give the words of a field on one line."""
        field = self.fields.get(code)
        return None if field is None else field.words(self.text) or None

    @property
    def language(self) -> str | None:
        """The language that the document names."""
        return language_named(self.words("LA") or "")

    @property
    def day(self) -> Day | None:
        """The day, with the hour in its field."""
        day = self.words("PD")
        return None if day is None else read_day(f"{day} {self.words('ET') or ''}")

    def put_on(self, article: Article) -> Article:
        """Put onto an article what the fields say; what none of its fields holds is a property."""
        source, credit = self.words("SN"), self.words("CR")
        notices = tuple(filter(None, [self.words("CY")]))
        imprint = Imprint(source, self.words("SC"), self.day, notices, self.words("CX"))
        values: dict[str, Any] = imprint.values() | {
            "guid": self._accession(),
            "agency": article.agency
            or agency_named(source or "")
            or agency_named(credit or ""),
            "contributors": tuple(self._contributors()),
            "subjects": tuple(self._subjects()),
            "places": tuple(s.name for s in self._listed("RE") if s.name),
            "keywords": tuple(self._parts("IPD")),
        }
        made = attrs.evolve(article, **values)
        return attrs.evolve(made, properties=tuple(untold(made, self._rest())))

    def noticed(self) -> Iterator[Diagnostic]:
        """Give what is odd in the fields."""
        day = self.words("PD")
        if day is not None and self.day is None:
            message = f"found {day[:40]!r}, expected a day; kept as a property"
            yield Diagnostic("bad-date", message)
        if self.fields and self._accession() is None:
            message = "found no accession number, expected one behind the text"
            yield Diagnostic("no-identifier", message)

    def _accession(self) -> str | None:
        found = ACCESSION.search(self.words("AN") or "")
        return None if found is None else found.group()

    def _contributors(self) -> Iterator[Subject]:
        for code, kind in (("CR", "credit"), ("PUB", "publisher")):
            name = self.words(code)
            if name is not None:
                yield Subject(None, None, name=name, type=kind)

    def _subjects(self) -> Iterator[Subject]:
        for code, kind in (("SE", "section"), ("CLM", "column")):
            name = self.words(code)
            if name is not None:
                yield Subject(None, None, name=name, type=kind)
        for code in LISTS:
            yield from self._listed(code)

    def _listed(self, code: str) -> Iterator[Subject]:
        """Give the concepts of a list, each with its code, its name or both."""
        for part in self._parts(code):
            token, colon, name = part.partition(_COLON)
            if colon:
                yield Subject(code.lower(), token.strip(), name=name.strip() or None)
            elif " " in part:
                yield Subject(code.lower(), None, name=part)
            else:
                yield Subject(code.lower(), part)

    def _parts(self, code: str) -> Iterator[str]:
        parts = map(str.strip, (self.words(code) or "").split(_PARTING))
        yield from (part for part in parts if part)

    def _rest(self) -> Iterator[Label]:
        """Give what an article may have no field for, by its code."""
        for code in self.fields:
            words = self._left(code)
            if words:
                yield Label(words, code)

    def _left(self, code: str) -> str | None:
        """Give the words of a field that may be held by none of an article."""
        words = self.words(code) or ""
        if code in _IN_TEXT or (code == "LA" and self.language is not None):
            return None
        if code in _DATED and self.day is not None:
            return self.day.rest if code == "PD" else None
        found = ACCESSION.search(words) if code == "AN" else None
        if found is None:
            return words
        around = f"{words[: found.start()]} {words[found.end() :]}".split()
        is_named = bool(around) and around[0].lower() in labels().documents
        return " ".join(around[is_named:])
