"""Counts of states that are no group: "four countries, A, B, C and D, voted"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.member_lists import Alliance
from diplotext.lang.entry import Tag


def is_mere_count(cast: Cast, alliance: Alliance) -> bool:
    """
    Tell whether a group is no more than a count of states whose names follow, all of them ("four countries, A, B, C and D").

    So is one of states that were named before, behind no article ("Le fleuve a trois
    riverains"). A group of states is spoken of once more, or by a word of its own.
    """
    figure, reading = cast.figures[alliance.key], cast.reading
    once = len(figure.references) == 1 and len(alliance.sizes) == 1
    if (
        not once
        or not alliance.members
        or alliance.sizes[0][0] != len(alliance.members)
    ):
        return False
    ((first, stop),) = figure.references
    sentence = reading.sentence_of[first]
    apart = (reading.sentence_of[m.first] != sentence for m in alliance.members)
    bare = reading.numbers.get(first)
    plain = bare is not None and stop == bare.stop + 1
    if sentence >= 0 and any(apart):  # a headline stands alone
        known = all(member.first < first for member in alliance.members)
        return known and plain and not reading.has(first - 1, Tag.DETERMINER)
    counted = reading.language.lexicon.verbs.get("states_counted", frozenset())
    hit = reading.hit(stop - 1, Tag.MEMBER_UNIT)
    states = hit is not None and hit[1].lemma.partition("/")[0].casefold() in counted
    return plain and states and not reading.has(first - 1, Tag.DETERMINER)
