"""Reading and writing whatever the format."""

import io
from collections.abc import Iterator
from typing import BinaryIO

import attrs
import pytest

from diplotext.errors import (
    Diagnostic,
    ModelError,
    ReadError,
    Severity,
    UnknownFormatError,
)
from diplotext.formats import BUILTIN, Format, detect, read, read_many, write
from diplotext.formats.plain import PLAIN
from diplotext.model import Article


COPY = (
    "Riga signs\n\nRIGA, May 3 (Reuters) - Oslo is to sign the pact on Friday, it said."
)


def broken(_source: bytes, language: str | None) -> Article:
    """Read a format whose documents are always odd and always damaged."""
    odd = Diagnostic("odd", "found oddness")
    damaged = Diagnostic("damaged", "found damage", severity=Severity.ERROR)
    return Article("x", language=language, diagnostics=(odd, damaged))


BROKEN = Format("broken", lambda source: source.startswith(b"!"), broken)


def each_line(file: BinaryIO, language: str | None) -> Iterator[Article]:
    """Read a format of one item a line; an item without letters is damaged."""
    damaged = Diagnostic("damaged", "found damage", severity=Severity.ERROR)
    for line in file:
        text = line.decode().strip()
        faults = () if text.isalpha() else (damaged,)
        yield Article(text, language=language, diagnostics=faults)


LINES = Format(
    "lines", lambda source: source.startswith(b"L"), broken, parse_many=each_line
)


class Dripping(io.BytesIO):
    """A file that gives one byte at a time."""

    def read(self, size: int | None = -1) -> bytes:
        """Give at most one byte."""
        return super().read(1 if size else 0)


def test_plain_is_asked_last_and_accepts_all():
    """Any bytes are plain copy when no other format wants them."""
    assert BUILTIN[-1] is PLAIN
    assert detect(b"\x00\x01") is PLAIN


def test_first_format_that_accepts_is_taken():
    """A caller's format, put first, is asked first."""
    assert detect(b"!", (BROKEN, *BUILTIN)) is BROKEN
    assert detect(b"?", (BROKEN, *BUILTIN)) is PLAIN


def test_bytes_of_no_format_are_refused():
    """When no format accepts the bytes, the names of those asked are told."""
    with pytest.raises(UnknownFormatError, match="expected one of broken"):
        detect(b"?", (BROKEN,))


def test_no_formats_at_all_is_told():
    """Without any format the message says so."""
    with pytest.raises(UnknownFormatError, match="no formats"):
        detect(b"", ())


def test_str_bytes_path_and_file_read_alike(tmp_path):
    """The same copy gives the same article, however it comes."""
    path = tmp_path / "story.txt"
    path.write_bytes(COPY.encode())
    expected = read(COPY)

    assert read(COPY.encode()) == expected
    assert read(path) == expected
    assert read(io.BytesIO(COPY.encode())) == expected


def test_str_is_copy_and_no_file_name():
    """A str is never opened."""
    assert read("story.txt").text == "story.txt"


def test_path_that_is_not_there_is_a_read_error(tmp_path):
    """A path that cannot be opened raises ReadError with the reason."""
    with pytest.raises(ReadError, match="cannot be read"):
        read(tmp_path / "nothing.txt")


def test_closed_file_is_a_read_error():
    """A file that refuses to be read raises ReadError."""
    closed = io.BytesIO()
    closed.close()
    with pytest.raises(ReadError, match="closed file"):
        read(closed)


def test_text_file_is_a_read_error():
    """A file opened as text gives no bytes, and is refused."""
    with pytest.raises(ReadError, match="found a file that gives str"):
        read(io.StringIO("Riga"))  # type: ignore[arg-type]


def test_lone_surrogate_is_a_read_error():
    """A str with half a character cannot be copy."""
    with pytest.raises(ReadError, match="surrogates"):
        read("a\ud800")


def test_strict_reading_raises_the_first_error():
    """Without a report the first error is raised; what is merely odd is not."""
    with pytest.raises(ReadError, match="found damage") as caught:
        read(b"!", formats=(BROKEN,))

    assert caught.value.diagnostic.code == "damaged"


def test_lenient_reading_reports_all_and_goes_on():
    """With a report every diagnostic is handed over, and the best reading comes back."""
    found: list[Diagnostic] = []
    article = read(b"!", formats=(BROKEN,), report=found.append)

    assert [diagnostic.code for diagnostic in found] == ["odd", "damaged"]
    assert article.diagnostics == tuple(found)


def test_language_is_handed_to_the_format():
    """The caller's language is not guessed again."""
    article = read(b"!", formats=(BROKEN,), language="fr", report=print)

    assert article.language == "fr"


def test_format_can_be_asked_for_by_name():
    """A named format reads the bytes without being asked whether it accepts them."""
    assert read(b"?", format="broken", formats=(BROKEN,), report=print).text == "x"


def test_unknown_name_is_refused():
    """A name that no format has raises UnknownFormatError."""
    with pytest.raises(UnknownFormatError, match=r"expected one of .*plain"):
        read(b"", format="telex")


def test_language_that_is_no_tag_is_refused():
    """A language that looks like no BCP 47 tag raises ModelError."""
    with pytest.raises(ModelError, match="BCP 47"):
        read(COPY, language="french!")


def test_regional_language_is_kept_and_read_by_its_pack():
    """Swiss French is French to the reader, and stays Swiss in the article."""
    article = read("Berne suit\n\npar Ann Orlin\n\nBerne a signé.", language="fr-CH")

    assert article.language == "fr-CH"
    assert article.byline == ("Ann Orlin",)


def test_language_without_a_pack_is_read_by_all_packs():
    """The furniture of agencies is the same in many languages."""
    article = read(
        "Riga firma\n\nRIGA (AFP) - Oslo firma.\n\nhh/ph/ts", language="es-419"
    )

    assert article.dateline is not None
    assert article.paragraphs[-1].role == "credits"


def test_plain_is_written_as_its_text():
    """Plain copy is the text of the article and nothing else."""
    assert write(read(COPY), "plain") == COPY.encode()


def test_text_that_begins_with_a_mark_keeps_it():
    """A second byte order mark is text, and survives writing and reading."""
    article = read(b"\xef\xbb\xbf\xef\xbb\xbfRiga")

    assert article.text == "\ufeffRiga"
    assert read(write(article, "plain")) == article


def test_format_without_a_writer_is_refused():
    """A format that can only be read says so."""
    with pytest.raises(UnknownFormatError, match="can be written"):
        write(Article("x"), "broken", formats=(BROKEN,))


def test_empty_source_is_an_article_without_paragraphs():
    """No bytes give no paragraphs, and a warning."""
    article = read(b"")

    assert article.text == ""
    assert article.paragraphs == ()
    assert [d.code for d in article.diagnostics] == ["empty"]


def test_formats_compare_by_value():
    """A format is a value like any other."""
    assert attrs.evolve(BROKEN) == BROKEN


def test_all_items_of_a_document_are_read_in_order(tmp_path):
    """However a document of several items comes, all are given, in order."""
    path = tmp_path / "items"
    path.write_bytes(b"La\nLb")
    sources = ("La\nLb", b"La\nLb", path, io.BytesIO(b"La\nLb"), Dripping(b"La\nLb"))

    for source in sources:
        articles = list(read_many(source, language="fr", formats=(LINES,)))
        assert [(a.text, a.language) for a in articles] == [("La", "fr"), ("Lb", "fr")]


def test_items_are_read_when_they_are_asked_for():
    """Nothing is read ahead of need, and what was read before an error is kept."""
    articles = read_many("La\nL1\nLb", formats=(LINES,))

    assert next(articles).text == "La"
    with pytest.raises(ReadError, match="found damage"):
        next(articles)


def test_lenient_reading_of_many_reports_and_goes_on():
    """With a report, an item that is damaged does not keep the others away."""
    found: list[Diagnostic] = []
    articles = list(read_many("L1\nLb", formats=(LINES,), report=found.append))

    assert [article.text for article in articles] == ["L1", "Lb"]
    assert [diagnostic.code for diagnostic in found] == ["damaged"]


def test_a_format_of_one_item_gives_one():
    """Plain copy is always one item."""
    assert list(read_many(COPY)) == [read(COPY)]
    assert list(read_many(COPY, format="plain")) == [read(COPY)]


def test_sources_of_many_that_cannot_be_read_are_read_errors(tmp_path):
    """Whatever keeps a source from being read, it is told as ReadError."""
    closed = io.BytesIO()
    closed.close()

    for source, words in (
        (tmp_path / "nothing.txt", "cannot be read"),
        (closed, "closed file"),
        (io.StringIO("Riga"), "gives str"),
        ("a\ud800", "surrogates"),
    ):
        with pytest.raises(ReadError, match=words):
            next(read_many(source))  # type: ignore[arg-type]


def test_a_file_that_the_caller_opened_stays_open():
    """Only what was opened here is closed here."""
    file = io.BytesIO(COPY.encode())
    list(read_many(file))

    assert not file.closed
