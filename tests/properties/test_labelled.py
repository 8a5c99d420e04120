"""Laws of copy at whose head lines with labels say what they are."""

from hypothesis import given, settings
from hypothesis import strategies as st

from diplotext import read, write


LABELS = st.sampled_from(
    ["Headline", "Titre", "Datum", "Por", "Slug", "Words", "Text", "Embargo", "Oslo"]
)
LINES = st.lists(
    st.builds("{}{}{}{}".format, LABELS, st.sampled_from([":", " : ", ":\n", "::", ""]), st.text(max_size=9), st.sampled_from(["\n", "\n\n", "\n  x\n", "\n--\n"])),
    max_size=9,
)  # fmt: skip


@settings(deadline=None)
@given(lines=LINES)
def test_every_character_of_labelled_copy_lies_in_a_paragraph(lines: list[str]) -> None:
    """Whatever the labels and values, paragraphs are in order and hold all that is not blank, and plain copy is read back."""
    article = read("".join(lines), report=id)

    held = "".join(article[p.span] for p in article.paragraphs)
    assert "".join(held.split()) == "".join(article.text.split())
    again = read(write(article, "plain"), report=id)
    assert (again.text, again.headline) == (article.text, article.headline)
