"""What parts an auxiliary from its participle: "a lui assuré", "a, pour sa part, assuré"."""

from diplotext.find.grammar.possible_verbs import may_be_form
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


_LONGEST = 9
_OPENING = tag_bits(Tag.ADVERB, Tag.PREPOSITION, Tag.STRESSED_PRONOUN)


def over_parted(reading: Reading, at: int) -> int:
    """
    Step over a day, a stressed pronoun, or an aside between commas, right before a participle.

    Gives the word itself where none stands there.
    """
    if at in reading.dates:
        return reading.dates[at].stop
    pronoun = reading.hit(at, Tag.STRESSED_PRONOUN)
    if pronoun is not None:
        adverb = reading.hit(pronoun[0], Tag.ADVERB)
        return pronoun[0] if adverb is None else adverb[0]
    if not reading.is_mark(at, ",") or not reading.begins(at + 1, _OPENING):
        return at
    for comma in range(at + 2, min(at + _LONGEST, len(reading.words))):
        if (
            reading.is_mark(comma, ",")
            and reading.sentence_of[comma] == reading.sentence_of[at]
        ):
            parted = may_be_form(reading, comma + 1, (Tense.PARTICIPLE,))
            return comma + 1 if parted else at
        if reading.is_mark(comma, '.;:«»"“”'):
            break
    return at
