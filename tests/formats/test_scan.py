"""Folders, archives and files of many documents."""

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from pathlib import Path

import pytest

from diplotext.errors import DiplotextError, ReadError
from diplotext.formats import read, scan
from diplotext.formats.documents import documents
from diplotext.formats.members import members


CORPUS = Path(__file__).parents[1] / "corpus" / "formats"
WIRE = (CORPUS / "iptc7901" / "dpa-eil.iptc").read_bytes()
ANPA = (CORPUS / "anpa1312" / "newsalert.tst").read_bytes()
TAGGED = (CORPUS / "tagged" / "zczc-signs.tst").read_bytes()
XML = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<nitf><body><body.content>'
    b"<p>Riga signs the pact.</p></body.content></body></nitf>\n"
)


def told(path):
    """Scan leniently, and give the articles and what was reported."""
    reported = []
    return list(scan(path, report=reported.append)), reported


def test_folder_is_read_in_the_order_of_names(tmp_path):
    """Every file below a folder gives its articles, whatever its format."""
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "wire.iptc").write_bytes(WIRE)
    (tmp_path / "a.xml").write_bytes(XML)
    (tmp_path / "c.tst").write_bytes(TAGGED)
    articles = list(scan(tmp_path))

    assert [article.format for article in articles] == ["nitf", "tagged", "iptc7901"]
    assert articles[2] == read(WIRE)


def zipped(files):
    """Give a zip archive of files."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return held.getvalue()


def tarred(files):
    """Give a tar archive of files."""
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return held.getvalue()


FILES = {"a.xml": XML, "b/wire.iptc": WIRE}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("wire.zip", zipped(FILES)),
        ("wire.tar", tarred(FILES)),
        ("wire.tar.gz", gzip.compress(tarred(FILES))),
        ("wire.tar.bz2", bz2.compress(tarred(FILES))),
        ("wire.tar.xz", lzma.compress(tarred(FILES))),
        ("nested.zip", zipped({"inner.tar": tarred(FILES)})),
        ("nested.tar", tarred({"inner.tar.gz": gzip.compress(tarred(FILES))})),
    ],
)
def test_archive_is_opened(tmp_path, name, content):
    """Archives give the articles of their files, also within each other."""
    path = tmp_path / name
    path.write_bytes(content)

    assert [article.format for article in scan(path)] == ["nitf", "iptc7901"]


def test_folders_and_links_of_archives_are_no_files(tmp_path):
    """Only regular files of an archive are read."""
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as archive:
        folder = tarfile.TarInfo("folder")
        folder.type = tarfile.DIRTYPE
        archive.addfile(folder)
    (tmp_path / "empty.tar").write_bytes(held.getvalue())
    with zipfile.ZipFile(tmp_path / "empty.zip", "w") as archive:
        archive.writestr("folder/", b"")

    assert list(scan(tmp_path)) == []


def test_damaged_files_are_told_and_passed_over(tmp_path):
    """A lenient scan reports what cannot be read, and goes on; a strict one raises it."""
    (tmp_path / "a.zip").write_bytes(zipped(FILES)[:-30])
    (tmp_path / "b.gz").write_bytes(gzip.compress(WIRE)[:-9])
    (tmp_path / "c.tar").write_bytes(tarred(FILES)[:900])
    damaged = bytearray(zipped({"a.iptc": WIRE}))
    damaged[60:70] = bytes(10)
    (tmp_path / "d.zip").write_bytes(damaged)
    (tmp_path / "e.iptc").write_bytes(WIRE)
    articles, reported = told(tmp_path)

    assert articles[-1] == read(WIRE)
    assert {"unreadable"} <= {diagnostic.code for diagnostic in reported}
    assert any("a.zip" in diagnostic.message for diagnostic in reported)
    assert any("d.zip/a.iptc" in diagnostic.message for diagnostic in reported)
    for name in ("a.zip", "b.gz", "c.tar", "d.zip"):
        with pytest.raises(DiplotextError):
            list(scan(tmp_path / name))


def test_damage_within_a_file_is_told_with_its_name(tmp_path):
    """Damage that shows only while a file is read is told like any other."""
    noise = bytes(range(256)) * 4000
    packed = gzip.compress(b"ZCZC\nRiga.\nNNNN\n" + noise, 0)
    (tmp_path / "a.gz").write_bytes(packed[: len(packed) // 2])
    (tmp_path / "b.tar").write_bytes(tarred({"a.gz": packed[: len(packed) // 2]}))
    (tmp_path / "d.tar").write_bytes(tarred({"a.gz": packed})[: len(packed) // 2])
    locked = bytearray(zipped({"a.iptc": WIRE}))
    locked[6] |= 1
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "c.zip").write_bytes(locked)
    _, reported = told(tmp_path)
    named = " ".join(d.message for d in reported if d.code == "unreadable")

    assert all(
        name in named for name in ("a.gz", "b.tar/a.gz", "c.zip/a.iptc", "d.tar")
    )
    with pytest.raises(ReadError):
        list(scan(tmp_path / "a.gz"))


def test_missing_file_is_a_read_error(tmp_path):
    """A path at which nothing is raises ReadError, or is told."""
    with pytest.raises(ReadError, match="cannot be read"):
        list(scan(tmp_path / "nothing"))

    assert told(tmp_path / "nothing")[1][0].code == "unreadable"


def test_archives_deep_within_each_other_are_left_closed(tmp_path):
    """Opening archives within archives comes to an end."""
    content = WIRE
    for _ in range(7):
        content = gzip.compress(content)
    (tmp_path / "deep.gz").write_bytes(content)
    (member,) = members(tmp_path / "deep.gz")

    assert not isinstance(member, ReadError)
    assert member.name == "deep.gz"


def test_documents_of_many_formats_in_one_file_are_told_apart(tmp_path):
    """Mark-up and wire messages may stand one behind the other, and know their place in the file."""
    path = tmp_path / "feed"
    parts = [XML, WIRE, XML, ANPA, b"\r\n" + TAGGED + b"\r\n", XML]
    path.write_bytes(b"".join(parts))
    articles = list(scan(path))

    assert [article.format for article in articles] == [
        "nitf",
        "iptc7901",
        "nitf",
        "anpa1312",
        "tagged",
        "nitf",
    ]
    first = articles[1].paragraphs[0]
    assert first.source_offset == path.read_bytes().index(b"(Eil")
    assert articles[2].paragraphs[0].source_line == 2 + XML.count(b"\n") + WIRE.count(
        b"\n"
    )


def test_declaration_within_a_document_parts_nothing():
    """A document quoted within another one, and any other text, stays whole."""
    quoted = b"<item><![CDATA[\n<?xml version='1.0'?><p/>]]></item>"
    plain = b"Riga signs >\n<?xml version='1.0'?>"

    for source in (quoted, plain):
        assert [part.file.read() for part in documents(io.BytesIO(source))] == [source]


def test_documents_that_nobody_reads_are_stepped_over():
    """A document that was not read to its end does not keep the next one away."""
    large = b'<?xml version="1.0"?><a>' + b"x" * 400_000 + b"</a>\n"
    parts = documents(io.BytesIO(large * 3))

    assert [part.offset for part in parts] == [0, len(large), 2 * len(large)]


def test_room_between_documents_is_stepped_over():
    """Blanks and control characters behind the last document are no document."""
    rest = b"\r\n\x04\x7f\x7f\r\n" + b"\0" * 300_000
    found = list(documents(io.BytesIO(XML + b"\r\n" + XML + rest)))

    assert len(found) == 2


def test_document_begins_where_a_block_ends():
    """A document that begins at the end of what was read is found as well."""
    for size in (131_000, 131_060, 131_071, 131_072):
        first = b'<?xml version="1.0"?><a>'.ljust(size - 5, b"x") + b"</a>\n"
        found = documents(io.BytesIO(first + XML))

        assert [part.offset for part in found] == [0, len(first)]


def test_empty_file_is_one_empty_document():
    """A file of nothing is read as nothing."""
    assert [part.file.read() for part in documents(io.BytesIO(b""))] == [b""]


ROOTS = {
    "newsItem": b"<newsItem xmlns='x' guid='1'><contentMeta><headline>Riga</headline></contentMeta></newsItem>",
    "message": b"<n:newsMessage xmlns:n='x'><n:itemSet><n:newsItem guid='2'/><n:newsItem guid='3'/></n:itemSet></n:newsMessage>",
    "nitf": b"<nitf><body/></nitf>",
    "newsml1": b"<!DOCTYPE NewsML SYSTEM 'x' [<!ENTITY a 'b'>]><NewsML><NewsItem/></NewsML>",
    "declared": b"\xef\xbb\xbf\r\n<?xml version='1.0'?><feed><title>Riga</title></feed>",
}


@pytest.mark.parametrize("between", [b"", b"\n", b"\r\n\r\n", b"\0", b" " * 90])
def test_documents_without_a_declaration_are_told_apart(between: bytes) -> None:
    """Behind the end of a root of a standard begins another document, with a declaration or without."""
    parts = [*ROOTS.values(), *reversed(ROOTS.values())]
    found = [part.file.read() for part in documents(io.BytesIO(between.join(parts)))]

    bare = [one.strip(b"\xef\xbb\xbf\r\n \0") for one in found]
    assert bare == [one.strip(b"\xef\xbb\xbf\r\n ") for one in parts]


@pytest.mark.parametrize(
    "source",
    [
        b"<section><section>a</section><section>b</section></section>",
        b"<nitf><body/></nitf>\n<!-- end -->\n",
        b"<nitf><body/></nitf> Riga signs.",
    ],
)
def test_what_else_stands_behind_a_root_parts_nothing(source: bytes) -> None:
    """Roots of no standard, comments and words are part of the document."""
    assert [part.file.read() for part in documents(io.BytesIO(source))] == [source]
