"""Words between a noun for a government and the state it governs: "el Gobierno [internacionalmente reconocido] de Yemen"."""

from diplotext.find.grammar.possible_verbs import may_be_form
from diplotext.find.mentions.adjectives import NOT_ADJECTIVE, is_cut
from diplotext.find.mentions.complements import Names
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind


_LONGEST = 2


def over_epithets(
    reading: Reading, head: tuple[int, Entry], limit: int, names: Names
) -> int:
    """
    Give where the participle or adjectives end that only the name of the state can follow.

    They need not be known: no noun but a government is followed by a word without a capital
    and "of" with the name of a state in this way ("los rebeldes llegados de Libia" are not).
    """
    stop, entry = head
    lexicon = reading.language.lexicon
    governs = entry.lemma.casefold() in lexicon.suffixes.get("governments", ())
    if not governs or "adjectives-first" in lexicon.traits:
        return stop
    at = stop
    while at < min(limit, stop + _LONGEST) and _is_epithet(reading, at, names):
        at += 1
    return at if at > stop and _leads_to_state(reading, at, limit, names) else stop


def _is_epithet(reading: Reading, at: int, names: Names) -> bool:
    """Tell whether a word without a capital may be an adjective, an adverb of one that is unknown, or a participle."""
    small = reading.words.is_word(at) and not reading.words.is_capitalized(at)
    if not small or at in names.at or at in reading.dates or is_cut(reading, at):
        return False
    return not reading.is_one_of(at, NOT_ADJECTIVE) or may_be_form(
        reading, at, (Tense.PARTICIPLE,)
    )


def _leads_to_state(reading: Reading, at: int, limit: int, names: Names) -> bool:
    """Tell whether "of" and the name of a state begin at a word."""
    if at >= limit or not reading.has(at, Tag.PREPOSITION, "of"):
        return False
    named = names.at.get(at + 1 + reading.has(at + 1, Tag.DETERMINER))
    return named is not None and named.kind is ActorKind.STATE
