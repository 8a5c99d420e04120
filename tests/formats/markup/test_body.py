"""The paragraphs of a body: every word, in order, whatever elements they stand in."""

import pytest

from diplotext.formats._xml import parse
from diplotext.formats.copy.blocks import Block, read_blocks
from diplotext.formats.markup.body import blocks
from diplotext.formats.markup.names import Places
from diplotext.model import ParagraphRole


def read(markup: str) -> list[Block]:
    """Read the paragraphs of a body."""
    body = parse(f"<body>{markup}</body>".encode()).root
    return blocks(body, Places(body, "/body"))


def texts(markup: str) -> list[str]:
    """Give the words of each paragraph."""
    return [block.text for block in read(markup)]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>a <b>b</b> c</p>", ["a b c"]),
        ("<p>a<i> b<b> c</b></i> d</p>tail<p>e</p>", ["a b c d", "tail", "e"]),
        ("<div>a<p>b</p>c<ul><li>d</li><li>e</li></ul>f</div>", list("abcdef")),
        ("<p>\n  Riga\n  signs\t</p>", ["Riga signs"]),
        ("<p>Riga\u00a0!</p><p> \n</p><p/>", ["Riga\u00a0!"]),
        ("<p>a<br/>b</p>", ["a\nb"]),
        ("<p>a<br>b <b>c</b></br></p>", ["a\nb c"]),
        ("<p><b/>a<b/><i/>b</p>", ["ab"]),
        ("<p>a<br/> <br/>b</p><br/>", ["a", "b"]),
        ("<unknown>a</unknown><other>b</other>", ["a", "b"]),
        ("<p>a<unknown>b</unknown>c</p>", ["a b c"]),
        ("<p>a (5 <new>km</new>) off</p>", ["a (5 km) off"]),
        ("<p>a<media><media-caption>b</media-caption></media>c</p>", ["a", "b", "c"]),
        ("<li>a<unknown>b</unknown>c</li>", ["a", "b", "c"]),
        ("<p>a<script>no</script>b</p>", ["ab"]),
        ("<b>a<p>b</p>c</b>", ["a", "b", "c"]),
        (
            "<p>a <person>Ann <function>minister</function></person></p>",
            ["a Ann minister"],
        ),
    ],
)
def test_every_word_is_kept_in_order(markup: str, expected: list[str]) -> None:
    """Mixed content is kept, and elements that are no part of a sentence part paragraphs."""
    assert texts(markup) == expected


@pytest.mark.parametrize(
    ("markup", "role"),
    [
        ("<h2>x</h2>", ParagraphRole.CROSSHEAD),
        ("<hl2>x</hl2>", ParagraphRole.CROSSHEAD),
        ("<figure><figcaption>x</figcaption></figure>", ParagraphRole.CAPTION),
        (
            "<media><media-caption><p>x</p></media-caption></media>",
            ParagraphRole.CAPTION,
        ),
        ("<note>x</note>", ParagraphRole.NOTE),
        ("<blockquote>x</blockquote>", None),
    ],
)
def test_elements_tell_roles(markup: str, role: ParagraphRole | None) -> None:
    """What a paragraph does shows in its element."""
    assert [block.role for block in read(markup)] == [role]


def test_a_table_of_cells_is_one_paragraph() -> None:
    """Rows are lines, and cells are parted by tabs."""
    (table,) = read(
        "<table><tr><th>a  b</th><td>c</td></tr>\n<tr><td>d</td></tr></table>"
    )

    assert (table.text, table.role) == ("a b\tc\nd", ParagraphRole.TABLE)


def test_an_empty_table_is_nothing() -> None:
    """A table without words is left out."""
    assert texts("<table><tr><td> </td></tr></table>") == []


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", ["a", "b"]),
        ("<table><tr><td><pre>a\n\nb</pre></td></tr></table>", ["a", "b"]),
        ("<table><caption>a</caption><tr><td>b</td></tr></table>", ["a", "b"]),
        ("<table>a<tr><td>b</td></tr></table>", ["a", "b"]),
    ],
)
def test_a_table_that_is_a_frame_is_walked(markup: str, expected: list[str]) -> None:
    """Paragraphs in cells, and words beside them, are paragraphs."""
    assert texts(markup) == expected


def test_set_lines_are_read_by_their_layout() -> None:
    """In `pre`, blank lines part paragraphs, and lines keep their numbers."""
    found = read("a<pre>b\n\nc <b>d</b></pre>")

    assert [(block.text, block.source_line) for block in found] == [
        ("a", 1),
        ("b", 1),
        ("c d", 3),
    ]


def test_paragraphs_know_their_place() -> None:
    """Each paragraph has the path of its element, with positions."""
    found = read("<div><p>a</p><x/><p>b</p></div><div><p>c</p></div>d")

    assert [block.source_path for block in found] == [
        "/body/div[1]/p[1]",
        "/body/div[1]/p[2]",
        "/body/div[2]/p[1]",
        "/body",
    ]


def test_a_path_is_the_same_whatever_was_asked_before() -> None:
    """The first child asked for is counted alone, all of them with the second."""
    body = parse(b"<body><p/><q/><p/><p><q/></p></body>").root
    elements = [body[3], body[0], body[3][0], body[2], body]
    places = Places(body, "/body")

    asked_alone = [Places(body, "/body").path(element) for element in elements]

    assert [places.path(element) for element in elements] == asked_alone
    assert asked_alone == [
        "/body/p[3]",
        "/body/p[1]",
        "/body/p[3]/q[1]",
        "/body/p[2]",
        "/body",
    ]


def test_the_story_is_read_as_wire_copy_is() -> None:
    """Note, dateline and credits in a body are told apart, markup keeps its roles."""
    body = read(
        "<p>(Recasts, adds quotes)</p><p>By Ann Orlin</p>"
        "<p>RIGA, May 3 (Reuters) - Oslo is to sign the pact on Friday.</p><h2>Next</h2>"
        "<p>More is to come. (Editing by Jo Tarr)</p>"
    )
    headline = Block("UPDATE 2-Riga signs", ParagraphRole.HEADLINE, source_path="/x")
    story = read_blocks([headline, *body], "en")

    assert [(p.role.value, p.source_path) for p in story.paragraphs] == [
        ("headline", "/x"),
        ("note", "/body/p[1]"),
        ("byline", "/body/p[2]"),
        ("body", "/body/p[3]"),
        ("crosshead", "/body/h2[1]"),
        ("body", "/body/p[4]"),
        ("credits", "/body/p[4]"),
    ]
    assert story.byline == ("Ann Orlin",)
    assert story.headline == "Riga signs"
    assert story.dateline is not None
    assert story.dateline.agency == "Reuters"


def test_a_crosshead_behind_the_lead_is_no_header() -> None:
    """What stands between paragraphs of the story does not make them a header."""
    body = read(
        "<p>The three states signed the pact.</p><h2>Next</h2><p>More is to come.</p>"
    )
    headline = Block("Riga signs", ParagraphRole.HEADLINE)

    assert [p.role.value for p in read_blocks([headline, *body], "en").paragraphs] == [
        "headline",
        "body",
        "crosshead",
        "body",
    ]


WIRE = """(Adds detail)
    * Riga signs

    By Ann Orlin
    RIGA, May 3 (Reuters) - Oslo is to sign the pact with
Tallinn and Riga on Friday, the three governments said.
    The ministers, who met for two days in the old town, had
left open until the evening whether they would agree.
"""


def test_copy_in_one_element_is_parted_by_its_layout() -> None:
    """Wire copy that was put into one element with its lines keeps its paragraphs."""
    found = read(f"<p>{WIRE}</p>")

    assert [block.text for block in found] == [
        "(Adds detail)",
        "* Riga signs",
        "By Ann Orlin",
        WIRE[WIRE.index("RIGA") : WIRE.index("    The ministers")].strip(),
        WIRE[WIRE.index("The ministers") :].strip(),
    ]
    assert [block.source_line for block in found] == [1, 2, 4, 5, 7]


def test_what_lies_deep_is_read_as_what_does_not():
    """No word is torn by a tag within it, and no script is read, at any depth."""
    inner = "Riga <b>sig</b>ns<script>var x</script> a<i> text</i><br/>now"

    for depth in (1, 63, 64, 65, 240):
        deep = "<span>" * depth + inner + "</span>" * depth
        (text,) = texts(f"<p>{deep}</p>")
        assert text.split() == ["Riga", "signs", "a", "text", "now"]


@pytest.mark.parametrize(
    ("markup", "roles"),
    [
        ("<header><p>a</p><h1>b</h1></header>", ["header", "header"]),
        ("<header><p class='byline'>a</p></header>", ["byline"]),
        (
            "<section class='np-nonpublic'><h4>a</h4><p>b</p></section>",
            ["nonpublic"] * 2,
        ),
    ],
)
def test_classes_and_frames_tell_roles(markup: str, roles: list[str]) -> None:
    """What stands above and around a paragraph tells what it does."""
    assert [block.role for block in read(markup)] == roles


def test_blanks_between_inline_elements_part_nothing():
    """Markup set in neat lines has blank lines where its elements end, and is one paragraph."""
    source = "<body><p>\n  Riga\n  <a>\n    <b>signs</b>\n  </a>\n  on Friday,\n  too.\n</p></body>"
    body = parse(source.encode()).root

    assert [block.text for block in blocks(body, Places(body, ""))] == [
        "Riga signs on Friday, too."
    ]


@pytest.mark.parametrize("name", ["div", "b", "unknown", "td"])
@pytest.mark.parametrize("depth", [10, 63, 64, 65, 240])
def test_no_depth_is_too_deep_to_be_read(name: str, depth: int) -> None:
    """Words at any depth are read, however deep the caller is in calls of its own."""

    def called(times: int) -> list[str]:
        if times:
            return called(times - 1)
        inner = f"<{name}>w " * depth + "deep" + f"</{name}>" * depth
        return " ".join(texts(f"{inner} behind")).split()

    assert called(300) == ["w"] * depth + ["deep", "behind"]


def test_an_item_of_a_list_is_no_crosshead() -> None:
    """However short, what stands in a list does not head what follows."""
    markup = "<p>They sent:</p><p>Oslo waits.</p><ul><li>Two ships</li></ul><p>Bern waits.</p>"
    article = read_blocks(read(markup), "en")

    assert {p.role for p in article.paragraphs[1:]} == {ParagraphRole.BODY}


def test_initials_with_slashes_make_no_header_of_what_stands_above() -> None:
    """A line of initials below short paragraphs is not taken for keywords above a story."""
    headline = Block("Riga signs", ParagraphRole.HEADLINE)
    article = read_blocks(
        [headline, *read("<p>Riga has signed</p><p>Oslo waits</p><p>ab/cd.ef/</p>")],
        "en",
    )

    assert [p.role.value for p in article.paragraphs[:3]] == [
        "headline",
        "body",
        "body",
    ]
