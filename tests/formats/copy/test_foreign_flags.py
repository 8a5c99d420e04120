"""Flags that a house sets in its own language on copy in another."""

import pytest

from diplotext.formats.copy.reading import read_copy


STORY = "OSLO, May 3, 2031 (dpa) - Ministers of the three states met on Friday to sign the pact on gas."


@pytest.mark.parametrize(
    ("flag", "kind"),
    [
        ("(Achtung)", "advisory"),
        ("(Eilmeldung)", "advisory"),
        ("(Rectificatif)", "correction"),
    ],
)
def test_flag_of_a_house_is_read_on_copy_in_another_language(flag, kind) -> None:
    """A line in brackets that is nothing but a flag of any language is one."""
    article = read_copy(f"{flag}\n\nThree states sign gas pact\n\n{STORY}\n", "en")

    assert article.update_note is not None
    assert article.update_note.kind.value == kind


def test_words_of_another_language_in_a_longer_line_are_no_flag() -> None:
    """Of a line that says more, only the words of the language of the copy count."""
    line = "(Achtung Baby is a record)"

    assert (
        read_copy(f"{line}\n\nThree states sign\n\n{STORY}\n", "en").update_note is None
    )
