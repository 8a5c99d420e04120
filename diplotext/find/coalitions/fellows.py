"""Members that words for the others tell of: "Malta hosted its partners in the Valletta Club", "broke with the other members of the pact"."""

from collections.abc import Iterator

from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_group
from diplotext.find.coreference.member_lists import Found, are_states, found_as
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_NEAR = 4
_LED = tag_bits(Tag.PREPOSITION, Tag.DETERMINER)


def fellows(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find the states that do something with, or like, those who are called their partners in a group, or its other members."""
    reading = syntax.reading
    nouns = reading.language.lexicon.verbs.get("stand_ins", frozenset())
    for at in reading.spelled(nouns):
        if reading.sentence_of[at] < 0 or not _are_fellows(reading, at):
            continue
        behind = reading.over(at + 1, _LED)
        named = cast.at.get(behind) if behind > at + 1 else None
        verb = syntax.last_finite(reading.sentence(at).first, at)
        if named is None or verb is None or not is_group(cast, named[1][0]):
            continue
        listed = members_before(syntax, cast, verb) if is_factual(syntax, verb) else ()
        if are_states(cast, listed):
            yield from found_as("fellow-member", named[1][0], listed)


def _are_fellows(reading: Reading, at: int) -> bool:
    """Tell whether a possessive or "the other" stands before a noun for members ("its Baltic [partners]", "les autres [membres]")."""
    others = reading.language.lexicon.suffixes.get("further", ())
    for before in range(at - 1, max(at - _NEAR, -1), -1):
        if reading.has(before, Tag.DETERMINER, "possessive"):
            return True
        if reading.key(before) in others:
            return reading.has(before - 1, Tag.DETERMINER, "definite")
        if not reading.words.is_word(before) or reading.is_one_of(before, _LED):
            return False
    return False
