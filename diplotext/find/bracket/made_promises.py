"""The participle before a noun by which a promise was made: "die in Genf skizzierten amerikanischen Zusagen"."""

from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.noun_owners import owner_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_ADJECTIVES = 3
_AGENT = 3
_BEHIND = 3


def made_before(
    syntax: Syntax, clauses: Clauses, noun: int
) -> tuple[tuple[int, int], VerbGroup, Subject] | None:
    """Give the participle before a noun, and whose the promise is: by its adjective, a name beside it, or "von" before the participle."""
    reading = syntax.reading
    for at in range(noun - 1, max(noun - 1 - _ADJECTIVES, 0), -1):
        verb = syntax.group(at)
        if verb is not None and verb.is_finite:
            return None  # "Ghana signalisierte Bereitschaft"
        if reading.words.is_capitalized(at) or reading.has(at, Tag.DETERMINER):
            return None
        lemma = _participle(reading, at)
        if lemma is not None:
            stop = min(noun + _BEHIND, len(reading.words))
            owner = _agent(reading, at) or owner_of(reading, clauses, noun, stop)
            group = VerbGroup(at, at, at + 1, lemma, Tense.PARTICIPLE)
            return None if owner is None else ((at, at + 1), group, owner)
    return None


def _participle(reading: Reading, at: int) -> str | None:
    """Give the verb of a participle with the ending of an adjective."""
    key, lexicon = reading.words.keys[at], reading.language.lexicon
    told = (
        entry.lemma
        for end in lexicon.suffixes.get("adjective", ())
        if key.endswith(end)
        for entry in lexicon.index.entries(key.removesuffix(end))
        if entry.value is Tense.PARTICIPLE
    )
    return next(told, None)


def _agent(reading: Reading, participle: int) -> Subject | None:
    """Give the one name between "von" and a participle ("die von Japan gegebenen Zusagen")."""
    agents = reading.language.lexicon.suffixes.get("agents", ())
    for first in range(participle - 1, max(participle - 1 - _AGENT, 0), -1):
        if reading.key(first - 1) in agents and reading.begins(first, Tag.STATE.bit):
            return Subject(((first, participle),))
    return None
