"""Who leads a mechanism by an office, or by what is told where its noun stands alone: "una misión ... El general X dirigirá la misión"."""

from collections import Counter
from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.mechanisms.headed import headed
from diplotext.find.mechanisms.leaders import leader
from diplotext.find.mechanisms.machines import Machine
from diplotext.find.mechanisms.mechanism_bounds import is_definite
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def led_later(syntax: Syntax, cast: Cast, machines: list[Machine]) -> dict[int, str]:
    """Give who leads each mechanism without a lead, by its first word, as the first of its later mentions tells that says so."""
    nouns = Counter(_noun(syntax, machine) for machine in machines)
    found: dict[int, str] = {}
    for machine in machines:
        noun = _noun(syntax, machine)
        if machine.lead is not None:
            continue
        again = [
            *(_again(syntax.reading, noun, machine.stop) if nouns[noun] == 1 else ()),
            *_stood_for(syntax.reading, machine, machines),
        ]
        told = (
            leader(syntax, cast, at, at + 1) or headed(syntax, cast, at, at + 1)
            for at in again
        )
        lead = headed(syntax, cast, machine.first, machine.stop)
        lead = lead or next((key for key in told if key is not None), None)
        if lead is not None:
            found[machine.first] = lead
    return found


def _stood_for(
    reading: Reading, machine: Machine, machines: list[Machine]
) -> Iterator[int]:
    """Give the places in the two sentences behind a mechanism where a noun for any body takes it up, no other named before ("Cette structure sera dirigée par")."""
    nouns = reading.language.lexicon.suffixes.get("any_body", ())
    number = reading.sentence_of[machine.stop - 1] + _NEAR
    last = reading.sentences[min(number, len(reading.sentences) - 1)].stop
    last = min([m.first for m in machines if m.first > machine.first] + [last])
    for at in reading.spelled(nouns):
        near = machine.stop <= at < last and reading.sentence_of[at] >= 0
        pointed = reading.has(at - 1, Tag.DETERMINER, "demonstrative")
        alone = not reading.has(at + 1, Tag.PREPOSITION, "of")
        if near and alone and (pointed or is_definite(reading, at - 1)):
            yield at


_NEAR = 2


def _noun(syntax: Syntax, machine: Machine) -> str:
    """Give the noun that heads a mechanism: its last word where adjectives and nouns stand before it."""
    keys = syntax.reading.words.keys
    return keys[machine.stop - 1 if syntax.kinds else machine.first]


def _again(reading: Reading, noun: str, stop: int) -> Iterator[int]:
    """Give the places behind a mechanism where its noun stands alone behind a definite article."""
    for at in reading.spelled((noun,)):
        told = at >= stop and reading.sentence_of[at] >= 0
        alone = not reading.has(at + 1, Tag.PREPOSITION, "of")
        if told and alone and is_definite(reading, at - 1):
            yield at
