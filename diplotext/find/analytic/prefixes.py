"""Prefixes that a hyphen joins to a verb ("co-finance")."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def is_prefix(reading: Reading, index: int) -> bool:
    """Tell whether a hyphen joins a prefix to a verb behind "to" or an auxiliary ("will co-finance", "to re-open")."""
    lexicon, words = reading.language.lexicon, reading.words
    prefixes = lexicon.suffixes.get("verb_prefixes", ())
    hyphen = index + 1 < len(words) and words.keys[index + 1] == "-"
    if (
        reading.key(index) not in prefixes
        or not hyphen
        or not words.is_glued(index + 1)
    ):
        return False
    last = index - 1
    while last > 0 and (
        reading.has(last, Tag.NEGATION) or reading.is_mark(last, '"“‘')
    ):
        last -= 1  # "will not “co-finance” it"
    before = reading.tags[last] if last >= 0 else ()
    led = reading.has(last, Tag.PREPOSITION, "infinitive") or any(
        entry.tag is Tag.VERB and entry.lemma in lexicon.auxiliaries
        for _, entry in before
    )
    return led and reading.begins(index + 2, Tag.VERB.bit)
