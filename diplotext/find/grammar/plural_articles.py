"""Articles of the plural, which tell the number of a noun that has one form for both ("les pays")."""

from diplotext.find.reading.reading import Reading


def is_plural_article(reading: Reading, at: int) -> bool:
    """Tell whether a word is an article, or another determiner, that the pack lists as one of the plural."""
    articles = reading.language.lexicon.suffixes.get("plural_articles", ())
    return reading.key(at) in articles
