"""Words that float between an auxiliary and its verb ("will [each] pay")."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_NON_FINITE = frozenset({"infinitive", "participle", "gerund"})


def floats(reading: Reading, index: int) -> bool:
    """Tell whether a word floats between an auxiliary and its verb, or what it denies with another ("will each pay", "has since left", "is neither ready nor able")."""
    floating = reading.language.lexicon.suffixes.get("floating", ())
    if reading.words.keys[index] not in floating:
        return False
    roles = reading.language.lexicon.auxiliaries
    before = (e for s, e in reading.tags[index - 1] if s == index)
    led = any(e.tag is Tag.VERB and e.lemma in roles for e in before)
    return led and (
        any(
            e.tag is Tag.VERB and e.value in _NON_FINITE
            for _, e in reading.tags[index + 1]
        )
        or _denies_both(reading, index)
    )


def _denies_both(reading: Reading, index: int) -> bool:
    """Tell whether a negation of two goes on with another behind what the first denies ("[neither] ready [nor] able")."""
    near = range(index + 2, min(index + _NEAR, len(reading.words)))
    neither = reading.has(index, Tag.NEGATION, "neither")
    return neither and any(reading.has(at, Tag.NEGATION) for at in near)


_NEAR = 6
