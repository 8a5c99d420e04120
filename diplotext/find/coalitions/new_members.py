"""Who is new in a group: "Among the newcomers are A and B", "New members A and B brought it to 27", "Zu den Neuzugängen zählen A und B"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import group_within, spoken_of
from diplotext.find.coreference.member_lists import (
    Found,
    Member,
    are_states,
    found_as,
    listed_behind,
)
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_NEAR = 3


def new_members(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find the states behind a noun for the new ones of a group, in apposition or behind a verb of being or belonging."""
    reading = syntax.reading
    for at, behind in reading.phrase_hits("new_ones"):
        if not _is_noun(reading, at, behind):
            continue
        sentence = reading.sentence(at)
        listed = _listed(syntax, cast, behind, sentence.stop)
        if not listed or not are_states(cast, listed):
            continue
        key = group_within(cast, sentence.first, sentence.stop)
        yield from found_as("new-member", key or spoken_of(cast, at), listed)


def _is_noun(reading: Reading, at: int, behind: int) -> bool:
    """Tell whether words stand in a sentence, and have the capital of a noun where nouns have one ("unter den [Neuen]")."""
    capital = "capital-nouns" in reading.language.lexicon.traits
    noun = reading.words.is_capitalized(behind - 1) or not capital
    return noun and reading.sentence_of[at] >= 0


def _listed(syntax: Syntax, cast: Cast, behind: int, stop: int) -> tuple[Member, ...]:
    """Give the states right behind a noun, over a comma or not, or those behind the verb that follows it."""
    reading, lexicon = syntax.reading, syntax.reading.language.lexicon
    start = reading.over(behind + reading.is_mark(behind, ",:"), Tag.DETERMINER.bit)
    if start in cast.at:
        return listed_behind(cast, start, stop)
    verb = next(syntax.verbs_within(behind, min(behind + _NEAR, stop)), None)
    told = {
        *syntax.auxiliaries("be"),
        *lexicon.suffixes.get("remains", ()),
        *lexicon.verbs.get("gathers", ()),
        *lexicon.verbs.get("joins", ()),
    }
    if verb is None or verb.lemma not in told or not is_factual(syntax, verb):
        return ()
    return listed_behind(cast, verb.stop + reading.is_mark(verb.stop, ":"), stop)
