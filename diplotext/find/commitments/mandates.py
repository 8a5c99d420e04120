"""What a mechanism will do is its mandate, and binds nobody: "la zona será vigilada por una misión de observadores"."""

from diplotext.find.commitments.promise import OWN_ACTS, Promise
from diplotext.find.commitments.undergone import agent_words, is_undergone
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_MECHANISMS = tag_bits(Tag.MECHANISM, Tag.MECHANISM_NOUN)


def is_mandate(syntax: Syntax, promise: Promise) -> bool:
    """
    Tell whether a bare future says what will be done by a mechanism, or in some languages what one will do.

    A body that has a name of its own binds itself, and so does a mechanism that promises, or
    that a text obliges.

    Args:
        syntax: The article.
        promise: What the rules read.
    """
    told = promise.rule == "future" and promise.kind in OWN_ACTS
    if syntax.clauses is not None or not told or promise.negative:
        return False
    agent = agent_words(syntax, promise)
    if agent is not None:
        return _heads_mechanism(syntax.reading, *agent)
    subject = promise.debtor
    if subject is None or not subject.is_expressed or is_undergone(syntax, promise):
        return False
    bound = "mandates-bind-nobody" in syntax.reading.language.lexicon.traits
    return bound and _heads_mechanism(syntax.reading, *subject.segments[0])


def _heads_mechanism(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether the noun of a phrase is one for a mechanism, before any complement and no part of a name."""
    if reading.has(first, Tag.DETERMINER, "possessive"):
        return False
    for at in range(first, stop):
        if reading.has(at, Tag.PREPOSITION) and at > first:
            return False
        hit = reading.hit(at, Tag.ORGANIZATION)
        if hit is not None and at < hit[0] - 1:
            return False
        if reading.begins(at, _MECHANISMS):
            if _has_name(reading, at):
                return False
            return reading.begins(at, Tag.MECHANISM.bit) or not _is_people(reading, at)
    return False


def _has_name(reading: Reading, at: int) -> bool:
    """Tell whether a noun begins a name of its own by its capital, and no phrase for a kind of mechanism ("la [Comisión] Pesquera del Pacífico")."""
    nouns = "capital-nouns" in reading.language.lexicon.traits
    capital = reading.words.is_capitalized(at) and at > reading.sentence(at).first
    return capital and not nouns and not reading.begins(at, Tag.MECHANISM.bit)


def _is_people(reading: Reading, at: int) -> bool:
    """Tell whether a noun is one for people that somebody sends, or for several bodies ("une équipe", "las autoridades")."""
    hit = reading.hit(at, Tag.GROUP)
    if hit is None:
        return False
    return hit[1].value == ActorKind.PERSON_GROUP or "plural" in hit[1].features
