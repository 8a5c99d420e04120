"""Noun phrases stepped over: a determiner, a noun, its adjectives and what hangs on it with "of"."""

from diplotext.find.grammar.action_nouns import names_action
from diplotext.find.grammar.conjunctions import opens_clause
from diplotext.find.grammar.known_names import behind_name
from diplotext.find.grammar.possible_verbs import may_be_form
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


SPEAKING = tag_bits(Tag.ROLE, Tag.GROUP, Tag.MEMBER_UNIT)
"""Tags of those who speak by nouns for them."""


def skip_noun_phrase(syntax: Syntax, at: int, stop: int) -> int:
    """Step over a determiner, a noun, its adjectives and its "of" complements."""
    reading = syntax.reading
    at = _over_lead(reading, at, stop)
    if reading.has(at, Tag.COMPLEMENTIZER) and reading.numbers.get(at - 1):
        return min(at, stop)  # "a los once que levanten la sanción"
    head = at
    named = behind_name(reading, at) if at < stop else None
    at = at + 1 if named is None else named
    at += reading.has(head, Tag.MEMBER_UNIT) and reading.has(at, Tag.ROLE)
    capital = named is None and head < stop and reading.words.is_capitalized(head)
    while at < stop:
        if (capital and reading.words.is_capitalized(at)) or (
            reading.words.is_glued(at) and not reading.is_mark(at, ',.;:!?"»”')
        ):
            at += 1
        elif leads_to_clause(reading, at):
            break
        elif reading.has(at, Tag.PREPOSITION, "of") and not _opens_act(syntax, at + 1):
            return skip_noun_phrase(syntax, at + 1, stop)
        elif (named is not None and _is_apart(reading, at)) or at in reading.numbers:
            break  # "indicaron a EFE fuentes diplomáticas", "au Niger deux navires"
        elif (
            _is_demonym(reading, at)
            or _looks_like_adjective(reading, at)
            or reading.key(at) in _apposed(reading)
        ):
            at = _behind_demonym(reading, at)
        else:
            break
    return min(_over_medium(reading, head, at, stop), stop)


def _is_apart(reading: Reading, at: int) -> bool:
    """Tell whether a noun behind a name is no part of its phrase: who speaks, or what is given ("a Chad [helicópteros]")."""
    return reading.begins(at, SPEAKING) or names_action(reading, at)


def is_whole(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a phrase that stands where a preposition may is complete: "en rueda de prensa", "au téléphone"."""
    return stop - first > 1 and not reading.has(stop - 1, Tag.PREPOSITION)


def _opens_act(syntax: Syntax, at: int) -> bool:
    """Tell whether an infinitive stands behind "de", which a verb before leads to ("promet lors d'un point de presse [de payer]")."""
    verb = None if syntax.kinds else syntax.group(at)
    return verb is not None and verb.tense is Tense.INFINITIVE and verb.start == at


def _apposed(reading: Reading) -> tuple[str, ...]:
    """Give the nouns that stand behind another one as adjectives do ("un message [vidéo]")."""
    return reading.language.lexicon.suffixes.get("apposed_nouns", ())


def _is_demonym(reading: Reading, at: int) -> bool:
    """Tell whether an adjective of nationality stands at a word, and no state of the same letters ("la misión [Noruega]")."""
    named = reading.words.is_capitalized(at) and reading.has(at, Tag.STATE)
    return reading.begins(at, Tag.DEMONYM.bit) and not named


def _behind_demonym(reading: Reading, at: int) -> int:
    """Give the word behind an adjective, its hyphen and second part with it ("[sud-africain] que")."""
    hit = reading.hit(at, Tag.DEMONYM)
    return at + 1 if hit is None else hit[0]


def _over_lead(reading: Reading, at: int, stop: int) -> int:
    """Step over what stands before a noun: its determiners, its qualifiers and numbers."""
    while at < stop and (
        reading.has(at, Tag.DETERMINER)
        or _qualifies(reading, at)
        or at in reading.numbers
    ):
        at = reading.numbers[at].stop if at in reading.numbers else at + 1
    return at


def _over_medium(reading: Reading, head: int, at: int, stop: int) -> int:
    """Step over the name of a medium behind its noun, if the subject follows ("à la radio RMX le ministre")."""
    media = reading.language.lexicon.suffixes.get("media_nouns", ())
    noun = reading.hit(head, Tag.GROUP)
    if noun is None or noun[1].lemma.casefold() not in media:
        return at
    end = at
    while end < stop and (
        reading.words.is_capitalized(end) or reading.words.is_glued(end)
    ):
        end += 1
    return end if reading.has(end, Tag.DETERMINER) else at


def leads_to_clause(reading: Reading, at: int) -> bool:
    """Tell whether a preposition is part of a complementizer ("avisó al ministerio de que")."""
    hit = reading.hit(at, Tag.COMPLEMENTIZER)
    return hit is not None and hit[0] > at + 1


def _qualifies(reading: Reading, at: int) -> bool:
    """Tell whether a qualifier stands before its noun, and is not itself the noun before a clause."""
    leads = at + 1 < len(reading.words) and reading.words.is_word(at + 1)
    return (
        reading.has(at, Tag.QUALIFIER) and leads and not opens_clause(reading, at + 1)
    )


def _looks_like_adjective(reading: Reading, at: int) -> bool:
    words = reading.words
    ends = reading.language.lexicon.suffixes.get("adjective", ("\0",))
    plain = words.is_word(at) and not words.is_capitalized(at)
    return (
        plain
        and words.keys[at].endswith(ends)
        and not reading.has(at, Tag.ADVERB)
        and not reading.has(at, Tag.PREPOSITION)
        and not _may_be_infinitive(reading, at)
        and at not in reading.dates
    )


def _may_be_infinitive(reading: Reading, at: int) -> bool:
    """Tell whether a word is an infinitive, and no adjective that ends as one does ("militar")."""
    infinitive = may_be_form(reading, at, (Tense.INFINITIVE,))
    return infinitive and not reading.has(at, Tag.ADJECTIVE)
