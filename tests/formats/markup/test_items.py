"""Messages cut into items, whatever the blocks in which they are read."""

import io

import pytest

from diplotext.errors import ReadError
from diplotext.formats._xml import LIMITS, Limits
from diplotext.formats.markup import items
from diplotext.formats.markup.envelope import Envelope
from diplotext.formats.markup.items import Piece, cut


NAMES = frozenset({"item", "pack"})


def pieces(source: bytes, limits: Limits = LIMITS) -> list[Piece | Envelope]:
    """Cut a message."""
    return list(cut(io.BytesIO(source), NAMES, limits))


def contents(source: bytes) -> list[bytes]:
    """Give the items of a message as documents."""
    return [piece.alone for piece in pieces(source) if isinstance(piece, Piece)]


@pytest.fixture(params=[1, 3, 7, 64, 262_144])
def block(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """Read messages in blocks of some size."""
    monkeypatch.setattr(items, "_FIRST", max(8, request.param))
    monkeypatch.setattr(items, "_BLOCK", request.param)
    return request.param


@pytest.mark.usefixtures("block")
@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (b"<item>1</item>", [b"<item>1</item>"]),
        (
            b"<m a='>'><h>x</h><item/><pack>2</pack></m>",
            [b"<m a='>'><item/></m>", b"<m a='>'><pack>2</pack></m>"],
        ),
        (
            b"<m><item><item>1</item></item></m>",
            [b"<m><item><item>1</item></item></m>"],
        ),
        (b"<m><item a='1/>'>1</item></m>", [b"<m><item a='1/>'>1</item></m>"]),
        (b"<m><!-- <item>no</item> --><item>1</item></m>", [b"<m><item>1</item></m>"]),
        (
            b"<m><item><![CDATA[</item>]]>1</item></m>",
            [b"<m><item><![CDATA[</item>]]>1</item></m>"],
        ),
        (
            b"<m><item><!-- </item> -->1</item></m>",
            [b"<m><item><!-- </item> -->1</item></m>"],
        ),
        (b"<m><items>no</items></item><item>1</item></m>", [b"<m><item>1</item></m>"]),
        (
            b"<m><item><pack>1</pack></item></m>",
            [b"<m><item><pack>1</pack></item></m>"],
        ),
        (
            b"<n:m xmlns:n='x'><n:item>1</n:item></n:m>",
            [b"<n:m xmlns:n='x'><n:item>1</n:item></n:m>"],
        ),
        (
            b"<m><s><x/></s></t><s><item >1</item ></s></m>",
            [b"<m><s><item >1</item ></s></m>"],
        ),
        (b"<m><item>1", [b"<m><item>1"]),
        (b"<m><item a='1", [b"<m><item a='1"]),
        (b"<m><item><!-- 1", [b"<m><item><!-- 1"]),
        (b"<m><item><![CDATA[1", [b"<m><item><![CDATA[1"]),
    ],
)
def test_items_are_cut_out_in_their_envelope(
    source: bytes, expected: list[bytes]
) -> None:
    """Each item is a document of its own; a tag in a comment or in characters is none."""
    assert contents(source) == expected


@pytest.mark.usefixtures("block")
@pytest.mark.parametrize(
    "source", [b"", b"<m/>", b"<m><!-- <item>", b"<m><![CDATA[<item>1</item>]]></m>"]
)
def test_a_message_without_items_is_its_envelope(source: bytes) -> None:
    """What holds no item is given as it is."""
    assert pieces(source) == [Envelope(source)]


@pytest.mark.usefixtures("block")
def test_items_know_their_place() -> None:
    """An item knows its line and its byte, and whether its end was there."""
    first, second = pieces(
        b"<?xml version='1.0'?>\n<m\n a='1'>\n<item>\n1</item>\n <item>2"
    )

    assert isinstance(first, Piece)
    assert isinstance(second, Piece)
    assert (first.line, first.offset, first.is_whole) == (4, 33, True)
    assert (second.line, second.offset, second.is_whole) == (6, 50, False)
    assert first.alone == b"<?xml version='1.0'?><m a='1'><item>\n1</item></m>"
    assert first.envelope is second.envelope
    assert first.content.count(b"\n") == 4
    assert second.content == second.alone


def test_the_path_of_the_envelope_counts_elements() -> None:
    """The path names the elements that are open, each with its position."""
    (piece,) = pieces(b"<m><set/><set><item/></set></m>")

    assert isinstance(piece, Piece)
    assert piece.envelope.path == "/m/set[2]"
    assert piece.envelope.content == b"<m><set/><set></set></m>"


@pytest.mark.usefixtures("block")
def test_a_wide_encoding_is_made_utf8() -> None:
    """Items in characters of two bytes are cut all the same."""
    (piece,) = contents("<m><item>é</item></m>".encode("utf-16"))

    assert piece == "<m><item>é</item></m>".encode()


@pytest.mark.usefixtures("block")
def test_an_item_beyond_the_limit_is_refused() -> None:
    """A message may be of any length, an item may not."""
    long = b"<m>" + b"<item>1</item>" * 30_000 + b"</m>"

    assert len(pieces(long[: 14 * 100] + b"</m>", Limits(size=300_000))) == 100
    with pytest.raises(ReadError, match="expected at most 20"):
        pieces(b"<m><item>" + b"1" * 600_000, Limits(size=20))
