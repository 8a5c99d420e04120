"""Noun phrases that are the names of bodies: "le Conseil national", "le ministère russe des Affaires étrangères"."""

from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag
from diplotext.model import ActorKind


_KINDS = frozenset({ActorKind.ORGANIZATION, ActorKind.ARMED_FORCE, ActorKind.COALITION})


def is_proper(
    reading: Reading, index: int, stops: tuple[int, int], entry: Entry
) -> bool:
    """
    Tell whether a noun phrase is the name of a body, where only names have capitals.

    A capital within a sentence makes a noun a name; a ministry has one that is written small.

    Args:
        reading: The article.
        index: The head noun.
        stops: Behind the head noun, and behind the phrase.
        entry: What the pack says of the noun.
    """
    small = reading.language.lexicon.suffixes.get("named_offices")
    if small is None or entry.tag is not Tag.GROUP:
        return False
    lemma, kind = entry.lemma.casefold(), ActorKind(entry.value or "")
    alone = lemma in reading.language.lexicon.suffixes.get("capital_bodies", ())
    if not (kind in _KINDS or alone) or "plural" in entry.features:
        return False
    if is_always_capital(entry) or _governs(reading, lemma):
        return False
    if reading.words.is_capitalized(index):
        return reading.sentence(index).first != index and not _is_bare(reading, index)
    return lemma in small and any(
        reading.words.is_capitalized(at) for at in range(*stops)
    )


def _is_bare(reading: Reading, index: int) -> bool:
    """Tell whether a noun is a field of work: behind "de" without an article ("ministra de Justicia"), or that of a ministry ("le ministère de la Justice")."""
    before = index - 1
    of = reading.has(before, Tag.PREPOSITION, "of")
    if of and not reading.has(before, Tag.DETERMINER):
        return True
    before -= not of and reading.has(before, Tag.DETERMINER)
    return reading.has(before, Tag.PREPOSITION, "of") and _is_ministry(
        reading, before - 1
    )


def _is_ministry(reading: Reading, at: int) -> bool:
    """Tell whether a noun for a ministry ends at a word, or before its nationality."""
    offices = reading.language.lexicon.suffixes.get("field_offices", ())
    return reading.key(at - reading.has(at, Tag.DEMONYM)) in offices


def is_always_capital(entry: Entry) -> bool:
    """Tell whether a noun has capitals wherever it stands ("ONG")."""
    return entry.lemma[:2].isupper()


def _governs(reading: Reading, lemma: str) -> bool:
    """Tell whether a noun means the state it governs, with a capital or not ("el Gobierno")."""
    return lemma in reading.language.lexicon.suffixes.get("governments", ())


def over_cause(reading: Reading, head: int, stop: int, limit: int) -> int:
    """Take in what an alliance is for where its name tells ("la Coalición por Haití", "l'Alliance pour le ciel sûr")."""
    causes = reading.language.lexicon.suffixes.get("causes", ())
    leads = stop + 1 < limit and reading.words.keys[stop] in causes
    if not leads or not reading.begins(head, Tag.COALITION_HEAD.bit):
        return stop
    name = stop + 1 + reading.has(stop + 1, Tag.DETERMINER)
    capitals = reading.over_capitals(name, limit)
    if capitals > name:
        return capitals  # "la Coalición por un Golfo Seguro"
    named = stop == head + 1 and reading.words.is_capitalized(head)
    led = named and reading.has(stop + 1, Tag.DETERMINER, "definite")
    return _cause_stop(reading, name, limit) if led and name < limit else stop


def _cause_stop(reading: Reading, name: int, limit: int) -> int:
    """Give where a noun and the adjective behind it end."""
    behind = name + 1
    ends = reading.language.lexicon.suffixes.get("adjective", ("\0",))
    follows = behind < limit and not reading.begins(behind, Tag.VERB.bit)
    adjective = reading.has(behind, Tag.QUALIFIER) or reading.has(behind, Tag.ADJECTIVE)
    adjective = adjective or reading.key(behind).endswith(ends)
    return behind + (follows and adjective)


def own_stop(reading: Reading, inside: list[Reference], head: int, stop: int) -> int:
    """Leave the body it is one of out of a name ("la Conférence des chefs d'Etat de la Cédéao"), but for a part of the world."""
    owners = [r for r in inside if r.key.startswith("org:") and r.first > head]
    owners = [r for r in owners if r.kind is not ActorKind.REGION]
    for owner in owners:
        at = owner.first - 1
        while at > head and not reading.has(at, Tag.PREPOSITION, "of"):
            at -= 1
        if at > head and owner.first - at <= _LED:
            return at
    return stop


_LED = 2
