"""What AFP tells the desks within a story."""

import pytest

from diplotext.formats.copy.reading import read_copy


HEADLINES = {
    "en": "Three states sign gas pact",
    "fr": "Trois pays signent un pacte sur le gaz",
    "es": "Tres países firman un pacto sobre el gas",
    "de": "Drei Staaten unterzeichnen Gaspakt",
}
STORIES = {
    "en": "OSLO, May 3, 2031 (AP) - Ministers of the three states met on Friday to sign the pact on gas.",
    "fr": "OSLO, 3 mai 2031 (AFP) - Les ministres des trois pays se sont réunis pour signer le pacte.",
    "es": "Oslo, 3 may 2031 (EFE).- Los ministros de los tres países se reunieron para firmar el pacto.",
    "de": "Oslo, 03.05.2031 (dpa) - Die Minister der drei Staaten haben den Pakt am Samstag gezeichnet.",
}


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("{first}\n\n{call}\n\n{second}", "three paragraphs"),
        ("{first}\n\n{call}\n{second}", "above a paragraph"),
        ("{first}\n{call}\n\n{second}", "below a paragraph"),
        ("{first}\n\n{second}\n\n{call}", "below the story"),
    ],
)
@pytest.mark.parametrize(
    ("code", "call"),
    [
        ("fr", "ATTENTION - AJOUTE réaction norvégienne ///"),
        ("en", "ATTENTION - ADDS Norwegian reaction ///"),
    ],
)
def test_a_call_to_the_desks_may_stand_within_the_story(
    body: str, text: str, code: str, call: str
) -> None:
    """AFP closes what it tells the desks with three slashes, wherever it stands."""
    first, second = STORIES[code], f"{HEADLINES[code]}."
    copy = body.format(first=first, second=second, call=call)
    article = read_copy(f"{HEADLINES[code]}\n\n{copy}", code)

    assert article.update_note is not None, text
    assert article.update_note.kind.value == "update"
    assert [article[p.span] for p in article.body] == [first, second]
    assert article.editor_note == call


def test_slashes_within_a_story_call_nobody():
    """Words that tell nothing of an update are story, whatever closes them."""
    copy = f"{HEADLINES['en']}\n\n{STORIES['en']}\n\nThe pact runs to 2040 ///\n\nIt is short."
    article = read_copy(copy, "en")

    assert len(article.body) == 3
    assert article.update_note is None
