"""What a mission is for by those who serve in it: "la mission, forte de 4.300 Casques bleus", "the mission's 90 observers"."""

import attrs

from diplotext.find.mechanisms.machines import Machine
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import MechanismKind


STAFF = ("monitoring", "force", "commission", "coordination")
"""The kinds of bodies that those who serve in them tell, the most telling first."""
SENT = STAFF[:2]
"""Those of bodies that are sent somewhere."""


def with_staff(reading: Reading, machine: Machine) -> Machine:
    """
    Let a count of its soldiers or observers tell what a mission is for, whose own noun does not.

    The count stands behind it, led to by words for what a body has or by a relative ("der
    rund 1.400 Soldaten angehören"), or before it ("les 4.300 Casques bleus de la mission").
    """
    if machine.kind not in _TOLD or not _is_sent(reading, machine):
        return machine
    first = machine.first
    for start, stop, kind in _counts(reading, first):
        if _leads_to(reading, machine.stop, start) or _are_of(reading, stop, first):
            return attrs.evolve(machine, kind=MechanismKind(kind))
    return machine


def _is_sent(reading: Reading, machine: Machine) -> bool:
    """Tell whether a mechanism goes by a noun for those who are sent, whatever for."""
    sent = reading.language.lexicon.suffixes.get("staffed", ())
    words = range(machine.first, machine.stop)
    told = machine.kind is MechanismKind.MONITORING and any(
        entry.tag is Tag.MECHANISM_COMPLEMENT and entry.value == machine.kind
        for at in words
        for _, entry in reading.tags[at]
    )
    nouns = (reading.hit(at, Tag.MECHANISM_NOUN) for at in words if not told)
    return any(
        hit is not None
        and hit[1].value == MechanismKind.MONITORING
        and reading.words.keys[hit[0] - 1] in sent
        for hit in nouns
    )


def staff_at(reading: Reading, at: int) -> tuple[int, str] | None:
    """Give where a noun ends for those who serve in a body, and the kind of body they tell."""
    for kind in STAFF:
        stop = reading.first_of(at, reading.phrases(f"staff_{kind}"))
        if stop is not None:
            return stop, kind
    return None


def _counts(reading: Reading, index: int) -> list[tuple[int, int, str]]:
    """Give where soldiers or observers are counted in the sentence of a word, and the kind they tell."""
    sentence = reading.sentence(index)
    found: list[tuple[int, int, str]] = []
    for first in range(sentence.first, sentence.stop):
        number = reading.numbers.get(first)
        staff = None if number is None else staff_at(reading, number.stop)
        if staff is not None and staff[1] in SENT:
            found.append((first, *staff))
    return found


def _leads_to(reading: Reading, stop: int, start: int) -> bool:
    """Tell whether the words between a body and a count say that it has as many."""
    having = reading.phrases("manned")
    begins = range(max(stop, start - _NEAR), start)
    if any(reading.first_of(at, having) == start for at in begins):
        return True
    behind = start > stop + 1 and reading.is_mark(start - 2, ",")
    return behind and reading.begins(start - 1, _RELATIVES)


def _are_of(reading: Reading, stop: int, first: int) -> bool:
    """Tell whether those counted are people of a body that stands behind them."""
    if not reading.has(stop, Tag.PREPOSITION, "of"):
        return reading.has(stop, Tag.DETERMINER, "genitive") and first == stop + 1
    return reading.over(stop + 1, Tag.DETERMINER.bit) == first


_NEAR = 6
_RELATIVES = tag_bits(Tag.RELATIVE, Tag.DETERMINER)  # "der" is both
_TOLD = frozenset({MechanismKind.FORCE, MechanismKind.MONITORING})
