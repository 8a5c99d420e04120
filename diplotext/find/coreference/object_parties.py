"""Parties that a verb is done to, who are not those who do it: "A et B ont exhorté [les belligérants]"."""

from diplotext.find.coreference.cast import Cast
from diplotext.lang.entry import Tag, tag_bits


_LIST = 24
_VERBAL = tag_bits(Tag.VERB, Tag.ADVERB, Tag.NEGATION, Tag.CLITIC, Tag.REFLEXIVE)
_SEVERAL = 2


def before_subject(cast: Cast, index: int) -> int:
    """
    Give the word before which parties are looked for: the first of the sentence where a noun is the object of those who open it.

    Args:
        cast: The story's figures.
        index: First word of the noun, behind its article.
    """
    reading = cast.reading
    if reading.sentence_of[index] < 0:
        return index
    opening = reading.sentence(index).first
    at = index - 1
    while at > opening and reading.has(at, Tag.DETERMINER):
        at -= 1
    verb = at
    while at > opening and reading.is_one_of(at, _VERBAL):
        at -= 1
    if at == verb or not reading.has(index - 1, Tag.DETERMINER):
        return index
    named = cast.within(max(opening, at - _LIST), at + 1)
    whole = bool(named) and named[-1][0].stop == at + 1
    several = any(len(cast.joint(r.first, at + 1)) >= _SEVERAL for r, _ in named)
    return opening if whole and several else index
