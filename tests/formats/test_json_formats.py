"""What the readers of JSON make of odd documents."""

import io
import json

import pytest

from diplotext.errors import ReadError
from diplotext.formats import detect, read, read_many
from diplotext.formats.copy.persons import persons
from diplotext.formats.ninjs.concepts import concept
from diplotext.formats.ninjs.fields import Fields
from diplotext.formats.ninjs.items import values
from diplotext.formats.ninjs.repair import load, sound


def leniently(value):
    """Read the first item of a document, whatever is odd in it."""
    source = value if isinstance(value, bytes) else json.dumps(value).encode()
    return read(source, report=lambda _: None)


def item(**members):
    """Give an item of ninjs with a headline."""
    return {"uri": "urn:atb:1", "headline": "Riga signs", "language": "en", **members}


@pytest.mark.parametrize(
    ("source", "value", "codes"),
    [
        (b'{"a": 1}', {"a": 1}, []),
        (b'{"a": "\x01b\nc"}', {"a": "\x01b\nc"}, ["json-control"]),
        (b'{"a": "\\x \\" \\n \\u00e9 \\u12"}', {"a": 'x " \n é u12'}, ["json-escape"]),
        (b'{"a": [1, 2,], "b": {}}', {"a": [1, 2], "b": {}}, []),
        (b"{'a': 1}", {"'a'": 1}, ["json-malformed"]),
        (b'{"a" 1}', {}, ["json-malformed"]),
        (b'{"a": [1}', {"a": [1]}, ["json-malformed"]),
        (b'{"a": yes}', {"a": "yes"}, ["json-malformed"]),
        (b'{"a": :}', {"a": None}, ["json-malformed"]),
        (b'{"a": 1} more', {"a": 1}, ["json-rest"]),
        (b'{"a": [1, 2', {"a": [1, 2]}, ["truncated"]),
        (b'{"a": "b', {"a": "b"}, ["truncated"]),
        (b'{"a": NaN}', {"a": "NaN"}, []),
        (b"", None, []),
        (b'{"a": ' + b"9" * 5000 + b"}", {"a": "9" * 5000}, ["json-malformed"]),
        ('{"a": "é"}'.encode("utf-16"), {"a": "é"}, ["encoding-mark"]),
        ('{"a": "é"}'.encode("utf-16-le"), {"a": "é"}, []),
        (b'\0\0{"a": 1}', {"a": 1}, []),
        (b'{"a": "\xe9"}', {"a": "é"}, ["encoding-guessed"]),
    ],
)
def test_broken_json_is_mended(source, value, codes):
    """What is wrong with JSON is mended as far as it goes, and told by kind."""
    loaded = load(source)

    assert loaded.value == value
    assert sorted({d.code for d in loaded.diagnostics}) == codes


def test_oddities_are_told_once_with_their_number():
    """A thousand wrong backslashes are one remark, with the first line."""
    (noticed,) = load(b'{\n"a": "' + b"\\x" * 9 + b'"}').diagnostics

    assert (noticed.line, noticed.message[-8:]) == (2, ", 9 times".strip(",")[-8:])


def test_levels_without_end_are_refused():
    """Lists within lists come to an end, with an error of the house."""
    with pytest.raises(ReadError, match="more than 200 levels"):
        load(b"[" * 100_000)


def test_half_characters_are_replaced():
    """A half of a pair of surrogates is no character; a whole pair is one."""
    assert sound("a\ud83d") == ("a\ufffd", None)
    assert sound("\\ud83d\\ude00") == ("😀", "json-escaped-twice")


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (b'[{"a": 1}, {"b": [2]}]', [(b'{"a": 1}', "/0"), (b'{"b": [2]}', "/1")]),
        (b'{"a": "}\\"{"}', [(b'{"a": "}\\"{"}', "")]),
        (b'{"a": 1}{"b": 2}', [(b'{"a": 1}', ""), (b'{"b": 2}', "")]),
        (b'{"a": [1, 2', [(b'{"a": [1, 2', "")]),
        (b'[{"a": 1}, {"b', [(b'{"a": 1}', "/0"), (b'{"b', "/1")]),
        (b"]]", [(b"", "")]),
        (b'{"a": \\ 1}', [(b'{"a": \\ 1}', "")]),
        (b"[]", [(b"", "")]),
    ],
)
def test_values_of_a_file_are_parted(source, found):
    """Values are cut by their brackets, however little of the file is given at once."""

    class Dripping(io.BytesIO):
        def read(self, _size=-1):
            return super().read(1)

    for file in (io.BytesIO(source), Dripping(source)):
        assert [(v.content, v.pointer) for v in values(file)] == found


def test_items_of_an_answer_are_found_wherever_they_are():
    """Wrappers around items are opened; what holds none is one item."""
    wrapped = {"data": {"items": [{"item": item()}, {"item": item(uri="urn:atb:2")}]}}
    found = list(read_many(json.dumps(wrapped), report=lambda _: None))

    assert [article.guid for article in found] == ["urn:atb:1", "urn:atb:2"]
    assert found[0].paragraphs[0].source_path == "/data/items/0/item/headline"
    assert [d.code for d in leniently(wrapped).diagnostics] == ["several-items"]
    assert leniently({"slugline": "x", "data": 3}).slug == "x"
    assert read(b"[1, 2]", format="ninjs").text == ""
    assert [d.code for d in leniently({"slugline": "x"}).diagnostics] == ["empty"]


NITF = (
    "<nitf><body><body.content><p>Riga <b>signs</b>.</p></body.content></body></nitf>"
)


@pytest.mark.parametrize(
    ("members", "text"),
    [
        ({"body_html": "Riga &amp; Oslo"}, "Riga signs\n\nRiga & Oslo"),
        ({"body_nitf": NITF}, "Riga signs\n\nRiga signs."),
        ({"body_xhtml": "<p>Riga signs</p><p>Oslo.</p>"}, "Riga signs\n\nOslo."),
        ({"bodies": [{"role": "main"}, {"value": "Oslo."}]}, "Riga signs\n\nOslo."),
        ({"description_text": "A port."}, "Riga signs\n\nA port."),
        ({"headline": None, "title": "Oslo"}, "Oslo"),
        (
            {"headline": None, "body_text": "Oslo waits for Riga."},
            "Oslo waits for Riga.",
        ),
    ],
)
def test_form_of_the_story_is_chosen(members, text):
    """HTML without tags, NITF, plain text and captions are read, and no headline twice."""
    assert leniently(item(**members)).text == text


@pytest.mark.parametrize(
    ("members", "codes"),
    [
        ({"language": "d"}, ["bad-language"]),
        ({"urgency": 2.5}, ["bad-urgency"]),
        ({"urgency": "high"}, ["bad-urgency"]),
        ({"urgency": "3"}, []),
        ({"version": True}, []),
        ({"versioncreated": "soon", "firstcreated": "2031-05-05"}, ["bad-date"]),
        ({"subject": [{}, {"relevance": "NaN", "name": "x"}], "genre": [{}]}, []),
        ({"associations": [{}], "links": [{}], "renditions": [{}], "altids": [{}]}, []),
        ({"associations": None, "place": {"code": "LV"}, "altids": "x"}, []),
        ({"signals": ["mystery"], "slugline": " "}, []),
    ],
)
def test_odd_member_is_told_and_left_out(members, codes):
    """A member of another form than expected is told when it says anything, and never raises."""
    assert [d.code for d in leniently(item(**members)).diagnostics] == codes


def test_embargo_that_cannot_be_read_has_no_end():
    """An embargo is never lost because its time is odd."""
    article = leniently(item(embargoed="later"))

    assert article.embargo is not None
    assert article.embargo.until is None


def test_signal_says_what_was_changed():
    """A signal that a vocabulary knows is the update note where the copy has none."""
    note = leniently(item(signals=["sig:correction"])).update_note

    assert note is not None
    assert note.kind.value == "correction"


def test_digitalwires_without_a_signal_has_no_note():
    """A category that is no known signal says nothing of an update."""
    wire = {"format": "digitalwires@1", "headline": "Riga", "signal": "sig:mystery"}

    assert leniently(wire).update_note is None
    note = leniently(
        {**wire, "categories": [{"type": "dnltype:signal", "qcode": "sig:kill"}]}
    ).update_note
    assert note is not None
    assert note.kind.value == "kill"


def test_belga_object_with_odd_members_is_read():
    """A time beyond the calendar, a package and a proxy that say nothing are left out."""
    found = leniently(
        {
            "newsObjectId": 1,
            "headLine": "Riga",
            "createDate": 1e300,
            "packages": [{}],
            "newsComponents": [
                {"assetFormat": "Text", "proxies": [{}, {"clobData": "Oslo."}]}
            ],
        }
    )

    assert (found.text, found.first_created, found.services) == (
        "Riga\n\nOslo.",
        None,
        (),
    )


def test_concept_without_name_or_code_is_none():
    """A concept must say something."""
    assert concept(Fields.of({"rel": "about"})) is None


def test_persons_of_nothing_are_none():
    """A byline of blanks names nobody; one of the agency alone names nobody either."""
    assert persons("  ", "en") == persons("By dpa", "en") == ()


def test_number_before_a_name_is_part_of_it():
    """A house whose name begins with a number is one name; the number is not cut off."""
    assert persons("20 Minutes", "fr") == ("20 Minutes",)
    assert persons("By Ann Orlin, 24 heures", "en") == ("Ann Orlin",)


def test_schema_is_no_news():
    """A JSON Schema with members of ninjs is not taken for an item."""
    assert detect(b'{"$schema": "x", "properties": {"uri": {}}}').name != "ninjs"
