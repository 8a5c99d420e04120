"""Markdown and instruments in plain text, as articles."""

import datetime as dt

import pytest

from diplotext.formats import detect, read
from diplotext.formats.front_matter import front_matter
from diplotext.formats.markdown import sniff
from diplotext.model import ParagraphRole


def roles(text):
    """Give the roles and words of the paragraphs of a text in Markdown."""
    article = read(text, format="markdown", language="en")
    return [(p.role.value, article[p.span]) for p in article.paragraphs]


@pytest.mark.parametrize(
    ("source", "is_markdown"),
    [
        (b"# Joint statement\n\nWe met.", True),
        (b"##Convention\n\nWe met.", True),
        (b"---\ntitle: Joint statement\n---\nWe met.", True),
        (b"\xef\xbb\xbf1\\. We met.\n\n2\\. We left.", True),
        (b"1\\. We met.", False),
        (b"#Riga signs", False),
        (b"---\nRiga signs\n---\n", False),
        (b'{"a": "# b"}', False),
        (b"<?xml version='1.0'?>\n# b", False),
        (b"Riga signs.", False),
    ],
)
def test_markdown_is_told_by_its_marks(source, is_markdown) -> None:
    """Front matter, headings and escaped numbers make Markdown; data and copy are none."""
    assert sniff(source) == is_markdown


def test_each_kind_of_paragraph_has_its_role() -> None:
    """Headings, tables, rules and tags are told from what is said."""
    text = (
        "<meta charset='utf-8' />\n\nDeclaration\n===========\n\nWe met\nin Riga.\n"
        "- We talked\n- We left\n\n## Water\nWe agree.\n\n| a | b |\n|---|---|\n\n"
        "**Ports**\n\n***\n\nThe end"
    )

    assert roles(text) == [
        ("header", "<meta charset='utf-8' />"),
        ("headline", "Declaration\n==========="),
        ("body", "We met\nin Riga."),
        ("body", "- We talked"),
        ("body", "- We left"),
        ("crosshead", "## Water"),
        ("body", "We agree."),
        ("table", "| a | b |\n|---|---|"),
        ("crosshead", "**Ports**"),
        ("end", "***"),
        ("body", "The end"),
    ]


def test_underline_ends_the_text() -> None:
    """A heading that is underlined may be the last of a text."""
    assert roles("Water\n-----") == [("headline", "Water\n-----")]


def test_text_stays_as_it_was_written() -> None:
    """The marks of Markdown are part of the text, and paragraphs know their lines."""
    article = read("# Pact\n\n*We* met.", language="en")

    assert article.text == "# Pact\n\n*We* met."
    assert [p.source_line for p in article.paragraphs] == [1, 3]
    assert article.headline == "Pact"


def test_front_matter_gives_title_language_and_day() -> None:
    """Title, language and day come from front matter, which is a header."""
    article = read("---\ntitle: Pact\nlang: fr\ndate: 2031-05-03\n---\nNous signons.")

    assert (article.headline, article.language) == ("Pact", "fr")
    assert article.date == dt.date(2031, 5, 3)
    assert article.paragraphs[0].role is ParagraphRole.HEADER


def test_moment_with_its_zone_is_when_it_was_made() -> None:
    """A moment whose zone is told is that of the article; a bare day is not."""
    article = read("---\npublished_time: 2031-05-03 10:00:00-04:00\n---\nWe met.")

    assert article.first_created.utcoffset() == dt.timedelta(hours=-4)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("plain words", "plain words"),
        ("'it''s'", "it's"),
        ('"a\\u2019b\\_c\\x41\\U0001F600\\n"', "a’b\u00a0cA\U0001f600\n"),
        ('"\\U00110000"', "\\U00110000"),
        ('"folded\\\n  here"', "foldedhere"),
        ('"folded\n  here"', "folded here"),
        ('"', '"'),
        ("", ""),
    ],
)
def test_scalars_are_read_as_yaml_has_them(written, value) -> None:
    """Plain and quoted scalars are read, with their escapes and folds."""
    assert front_matter(f"---\nkey: {written}\n---\n").values["key"] == value


@pytest.mark.parametrize(
    "text", ["---\nno key\n---\n", "Oslo\n---\na: b\n---\n", "---\na: b\n"]
)
def test_lines_without_rules_or_keys_are_no_front_matter(text) -> None:
    """Front matter begins the text, is closed, and has a key."""
    assert front_matter(text) is None


@pytest.mark.parametrize("code", ["french", "f1", "français"])
def test_language_that_is_no_code_is_passed_over(code) -> None:
    """A language that is no code of two letters is not believed."""
    assert front_matter(f"---\nlang: {code}\n---\n").language is None


RESOLUTION = (
    "The Security Council,\n\nRecalling its resolution 5,\n\n1. Urges calm in the area."
)
AGREEMENT = "AGREEMENT\n\nArticle 1\n\nWe will meet in the spring at the lake.\n\nArticle 2\n\nWe will talk of the tolls."
COMMUNIQUE = (
    "JOINT COMMUNIQUÉ\n\nof the two States\n\nRiga, 3 May 2031\n\n1. We met in the spring.\n\n"
    "Ports\n\n2. We will meet again.\n\n3. We thank the hosts.\n\nFor Peru: Inés Quispe"
)


TITLED = "Joint statement\n\nThe two sides met in the capital."


@pytest.mark.parametrize("text", [RESOLUTION, AGREEMENT, COMMUNIQUE, TITLED])
def test_instrument_is_told_from_copy(text) -> None:
    """Organ and recital, articles, a title with numbers or a title alone make an instrument."""
    assert detect(text.encode()).name == "instrument"


@pytest.mark.parametrize(
    "text",
    [
        "RIGA, May 3 (Reuters) - The text reads:\n\n" + AGREEMENT,
        "The Security Council met in the morning.\n\n1. It was in the area.",
        "Article 1 of the Charter was quoted in the debate on the area of the lake.\n\n"
        * 3,
        "Les deux.",
        "<p>AGREEMENT</p>",
    ],
)
def test_copy_is_no_instrument(text) -> None:
    """What an agency files, what only mentions an instrument, and pages are none."""
    assert detect(text.encode()).name in {"plain", "html"}


def test_title_and_dateline_of_an_instrument() -> None:
    """Lines before the text are its title, and one with a place and a day its dateline."""
    article = read(COMMUNIQUE)

    assert article.headline == "JOINT COMMUNIQUÉ"
    assert article.subheadline == "of the two States"
    assert (article.dateline.place, article.date) == ("Riga", dt.date(2031, 5, 3))
    found = [(p.role.value, article[p.span]) for p in article.paragraphs]
    assert ("crosshead", "Ports") in found
    assert ("body", "For Peru: Inés Quispe") in found


def test_line_with_more_than_place_and_day_is_no_dateline() -> None:
    """A day with words behind it is part of the title."""
    article = read(COMMUNIQUE.replace("2031", "2031, at noon"))

    assert article.dateline is None


def test_instrument_of_titles_alone_has_no_headline() -> None:
    """A text that is all titles has none."""
    article = read("JOINT COMMUNIQUÉ\n\nRiga", format="instrument", language="en")

    assert article.headline is None


def test_instrument_in_an_unknown_language_is_read_as_copy() -> None:
    """Without a pack an instrument has the paragraphs of any text."""
    article = read("AVTAL\n\nArtikel 1", format="instrument", language="sv")

    assert article.format == "instrument"
    assert len(article.paragraphs) == 2
