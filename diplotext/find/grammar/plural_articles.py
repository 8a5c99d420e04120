"""Articles of the plural, which tell the number of a noun that has one form for both ("les pays")."""

from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def is_plural_article(reading: Reading, at: int) -> bool:
    """Tell whether a word is an article, or another determiner, that the pack lists as one of the plural."""
    articles = reading.language.lexicon.suffixes.get("plural_articles", ())
    return reading.key(at) in articles


def opens_one(reading: Reading, verb: VerbGroup, at: int) -> bool:
    """Tell whether an article for one behind a verb of several opens its object ("A et B, un club, ont annoncé [un prêt]")."""
    one = reading.has(at, Tag.DETERMINER) and not is_plural_article(reading, at)
    return verb.plural is True and one and at not in reading.numbers
