"""Who speaks: how far back a pronoun reaches."""

from diplotext.find.analyze import analyze
from diplotext.formats import read


def speaker(between: str) -> str | None:
    """Give whom a plural pronoun means behind two states and the words between."""
    copy = f"Le Chili et le Pérou attendent.{between} Ils ont dit que le train partira."
    found = analyze(read(copy, language="fr")).statements[0].speaker
    return None if found is None else found.label


def test_a_pronoun_means_names_a_few_sentences_before_it() -> None:
    """Some sentences may lie between a pronoun and the names it takes up."""
    assert speaker(" La neige tombe." * 3) == "Chili"


def test_a_pronoun_does_not_reach_back_over_a_whole_page() -> None:
    """Names too many words before a pronoun are not those it takes up."""
    assert speaker(" La neige tombe." * 40) is None
