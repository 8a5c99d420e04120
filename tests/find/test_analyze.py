"""All finders in a row: which language is read, and what comes out when there is nothing to find."""

import pytest

from diplotext.errors import UnknownLanguageError
from diplotext.find.analyze import analyze
from diplotext.formats import read
from diplotext.lang.pack import load
from diplotext.model import Analysis, Article, ParagraphRole


COPY = "Le Chili promet de livrer des tentes à la Bolivie, a dit mardi Lea Storm."


def speakers(analysis: Analysis) -> list[str | None]:
    """Give who speaks."""
    return [s.speaker and s.speaker.label for s in analysis.statements]


def test_the_language_of_the_article_is_read() -> None:
    """Without a language asked for, the article's own is taken."""
    analysis = analyze(read(COPY, language="fr"))

    assert speakers(analysis) == ["Lea Storm"]


def test_a_language_asked_for_is_read() -> None:
    """A code names the pack to read with, whatever the article says."""
    analysis = analyze(
        Article(COPY, read(COPY).paragraphs, language="en"), language="fr"
    )

    assert speakers(analysis) == ["Lea Storm"]


def test_a_pack_may_be_given_itself() -> None:
    """A pack that was loaded, or made elsewhere, is taken as it is."""
    article = read(COPY, language="fr")

    assert analyze(article, language=load("fr")) == analyze(article)


def test_copy_that_is_all_a_byline_tells_nothing() -> None:
    """Whom a name in a byline might be is not looked for in a body that is not there."""
    copy = "PAR LE MINISTRE GREC QUI A DIT NON, LEA STORM A DIT OUI"
    article = read(copy, language="fr")
    body = [p for p in article.paragraphs if p.role is ParagraphRole.BODY]

    assert not body
    assert not analyze(article).statements


def test_a_language_without_a_pack_is_refused_when_asked_for() -> None:
    """Whoever asks for a language that is not there is told so."""
    with pytest.raises(UnknownLanguageError):
        analyze(read(COPY, language="fr"), language="tlh")


def test_words_that_nobody_has_read_are_refused() -> None:
    """What was expected and what makes it is told to whoever gives the words themselves."""
    with pytest.raises(TypeError, match=r"found 'str'.*diplotext\.read"):
        analyze(COPY)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", [None, "tlh"])
def test_an_article_in_no_known_language_has_no_findings(language: str | None) -> None:
    """An article whose language is unknown or has no pack is given back with nothing found."""
    article = Article(COPY, language=language)

    assert analyze(article) == Analysis(article)


@pytest.mark.parametrize("copy", ["", " \n\n ", "(Reportage Ana Prior)", "-30-"])
def test_copy_without_a_story_has_no_findings(copy: str) -> None:
    """Where nobody speaks and nothing is told, nothing is found."""
    analysis = analyze(read(copy, language="fr"))

    assert analysis.statements == analysis.commitments == analysis.findings == ()


def test_what_is_said_is_tied_to_what_is_bound() -> None:
    """A commitment made in somebody's words names the statement that makes it."""
    analysis = analyze(read(COPY, language="fr"))
    (commitment,) = analysis.commitments

    assert commitment.stated_in is analysis.statements[0]
    assert [debtor.label for debtor in commitment.debtors] == ["Chili"]


def test_ids_follow_the_text() -> None:
    """Statements and commitments are numbered in the order of the text."""
    analysis = analyze(
        read(f"{COPY}\n\nLe Ghana refuse de voter, dit Ann Ore.", language="fr")
    )

    assert [s.id for s in analysis.statements] == ["s1", "s2"]
    assert [c.id for c in analysis.commitments] == ["c1", "c2"]


def test_states_of_a_count_stay_two() -> None:
    """A count that comes again makes no state another one."""
    copy = (
        "Les deux gouvernements, chilien et ghanéen, parlent. L'un des deux pays attend"
        " les deux gouvernements dans deux pays."
    )
    analysis = analyze(read(copy, language="fr"))

    assert {actor.state for actor in analysis.actors} >= {"CL", "GH"}
