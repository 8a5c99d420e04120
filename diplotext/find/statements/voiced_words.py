"""Words by which somebody speaks: "Le message du ministre est clair : « ... »", "Sa réponse est simple : « ... »"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.coreference.paragraph_openers import opening
from diplotext.find.coreference.spoken_here import spoke_before
from diplotext.find.grammar.syntax import Subject
from diplotext.lang.entry import Tag


_ONE = frozenset({"singular"})
_ADJECTIVES = 2


def by_word_of(cast: Cast, segment: tuple[int, int]) -> tuple[str, ...]:
    """
    Give whose the words are that a noun for them names as what speaks: whom "de" names, or a possessive takes up.

    Args:
        cast: The story's figures.
        segment: The words that stand as the source.
    """
    reading, (first, stop) = cast.reading, segment
    nouns = reading.language.lexicon.suffixes.get("voiced_words", ())
    noun = first + reading.has(first, Tag.DETERMINER)
    if reading.key(noun) not in nouns:
        return ()
    if reading.has(first, Tag.DETERMINER, "possessive"):
        owner = opening(cast, first, _ONE, (), voiced=False)
        return owner or spoke_before(cast, first)[1]
    near = range(noun + 1, min(noun + 1 + _ADJECTIVES, stop))
    of = next((at for at in near if reading.has(at, Tag.PREPOSITION, "of")), None)
    return () if of is None else whom(cast, Subject(((of + 1, stop),)))
