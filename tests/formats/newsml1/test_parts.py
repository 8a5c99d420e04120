"""Stories of NewsML 1 whose words or lines stand in several parts."""

import pytest

from diplotext import read
from diplotext.model import Article


LINES = "<NewsLines><HeadLine>Riga signs</HeadLine></NewsLines>"


def story(
    inside: str, lines: str = LINES, attributes: str = "", management: str = ""
) -> Article:
    """Read an item with one component."""
    return read(
        f"<NewsML><NewsItem><NewsManagement>{management}</NewsManagement><NewsComponent {attributes}>"
        f"{lines}{inside}</NewsComponent></NewsItem></NewsML>",
        report=id,
    )


def text(words: str, attributes: str = "") -> str:
    """Make a content item of some words."""
    return (
        f"<ContentItem {attributes}><MediaType FormalName='Text'/>"
        f"<DataContent><p>{words}</p></DataContent></ContentItem>"
    )


def told(article: Article) -> list[str]:
    """Give the paragraphs of the story."""
    return [article[p.span] for p in article.body]


def test_texts_beside_each_other_are_parts_of_one_story() -> None:
    """Content items of one form that say different things are read one after the other."""
    assert told(story(text("Oslo pays.") + text("Bern waits."))) == [
        "Oslo pays.",
        "Bern waits.",
    ]


@pytest.mark.parametrize(
    ("contents", "attributes", "words"),
    [
        (text("Oslo pays.") + text("Oslo pays."), "", ["Oslo pays."]),
        (text("Oslo pays.") + text("Oslo pays. Bern waits."), "", ["Oslo pays. Bern waits."]),
        (text("Oslo pays.") + text("Bern waits."), "EquivalentsList='yes'", ["Oslo pays."]),
        (text("Oslo pays.", "xml:lang='en'") + text("Oslo paie.", "xml:lang='fr'"), "", ["Oslo pays."]),
    ],
)  # fmt: skip
def test_forms_of_one_text_are_read_once(
    contents: str, attributes: str, words: list[str]
) -> None:
    """What is said again, called equivalent or translated is another form of the text."""
    assert told(story(contents, attributes=attributes)) == words


@pytest.mark.parametrize("role", ["Photo", "PICTURE", "Graphic"])
def test_words_in_a_component_that_is_a_picture_describe_it(role: str) -> None:
    """Text that lies with a picture is its caption, though nothing calls it one."""
    picture = (
        f"<NewsComponent><Role FormalName='{role}'/>{text('A quay.')}</NewsComponent>"
    )
    article = story(f"{picture}<NewsComponent>{text('Oslo pays.')}</NewsComponent>")

    assert told(article) == ["Oslo pays."]
    assert [
        article[p.span] for p in article.paragraphs if p.role.value == "caption"
    ] == ["A quay."]


def test_a_news_line_may_be_of_the_type_of_a_headline_or_a_byline() -> None:
    """Lines of a type of their own are what the type says."""
    line = "<NewsLine><NewsLineType FormalName='{}'/><NewsLineText>{}</NewsLineText></NewsLine>"
    lines = f"<NewsLines>{line.format('HeadLine', 'Riga signs')}{line.format('ByLine', 'Ann Orlin')}</NewsLines>"
    article = story(text("Oslo pays."), lines)

    assert (article.headline, article.byline) == ("Riga signs", ("Ann Orlin",))


@pytest.mark.parametrize(
    ("instruction", "kind"), [("Rectify", "correction"), ("Delete", "kill")]
)
def test_instructions_tell_of_corrections_and_kills(
    instruction: str, kind: str
) -> None:
    """An instruction to rectify or to delete is one."""
    article = story(
        text("Oslo pays."), management=f"<Instruction FormalName='{instruction}'/>"
    )

    assert article.update_note is not None
    assert article.update_note.kind.value == kind
