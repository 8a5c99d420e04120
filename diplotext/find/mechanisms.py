"""Mechanisms: the bodies that watch, coordinate, intervene and judge, and who leads them."""

import attrs

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.nominals import phrase_start
from diplotext.find.bracket.nominals import left
from diplotext.find.cast import Cast
from diplotext.find.complements import adjectives_stop
from diplotext.find.leaders import leader
from diplotext.find.led_bodies import led_bodies
from diplotext.find.made import Made
from diplotext.find.reading import Reading
from diplotext.find.syntax import Syntax
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import (
    Commitment,
    CommitmentKind,
    Force,
    Mechanism,
    MechanismKind,
    MechanismStatus,
    Quantity,
)


_HEADS = tag_bits(Tag.MECHANISM, Tag.MECHANISM_HEAD)


@attrs.frozen
class Machine:
    """
    A mechanism in the making; indexes count words.

    Attributes:
        kind: What it is for.
        head: Folded words of its head noun and complement.
        first: Its first word, article left out.
        stop: Behind its last word.
        lead: Key of who leads it.
    """

    kind: MechanismKind
    head: str
    first: int
    stop: int
    lead: str | None


def find_machines(syntax: Syntax, cast: Cast) -> tuple[Machine, ...]:
    """Find the mechanisms of a story, each once, by its fullest mention."""
    reading = syntax.reading
    found: dict[str, Machine] = {}
    behind, led = 0, led_bodies(syntax, cast)
    for index in sorted({*reading.where(_HEADS), *led}):
        if index < behind:
            continue
        machine = _at(syntax, cast, index) or _led(syntax, cast, index, led.get(index))
        if machine is None:
            continue
        known = found.get(machine.head)
        if known is None or (known.lead is None and machine.lead is not None):
            found[machine.head] = machine
        behind = machine.stop
    for machine in found.values():
        if machine.lead is not None:
            cast.figures[machine.lead].used = True
    return tuple(sorted(found.values(), key=lambda m: m.first))


def _at(syntax: Syntax, cast: Cast, index: int) -> Machine | None:
    reading = syntax.reading
    if reading.sentence_of[index] < 0 or _is_named(cast, index):
        return None
    hit = reading.hit(index, Tag.MECHANISM)
    kind = hit[1].value if hit else None
    stop = hit[0] if hit else None
    if hit is None:
        apart = _modified(syntax, index) if syntax.kinds else _apart(reading, index)
        if apart is None:
            return None
        stop, kind = apart
    limit = reading.sentence(index).stop
    end = stop or index + 1
    end = end if syntax.kinds else adjectives_stop(reading, end, limit)
    if end < limit:
        end = max(
            (
                behind
                for behind, entry in reading.tags[end]
                if entry.tag is Tag.MECHANISM_COMPLEMENT and entry.value == kind
            ),
            default=end,
        )
    end = _before_lead(reading, index, end)
    head = " ".join(reading.words.keys[index:end])
    first = _first(syntax, index)
    begins = first if syntax.kinds else index
    lead = leader(syntax, cast, begins, end)
    return Machine(MechanismKind(kind or ""), head, first, end, lead)


def _led(
    syntax: Syntax, cast: Cast, index: int, told: tuple[int, str] | None
) -> Machine | None:
    """Read a noun for many things that is a mechanism by who leads it."""
    if told is None or _is_named(cast, index):
        return None
    end, kind = told
    head = " ".join(syntax.reading.words.keys[index:end])
    lead = leader(syntax, cast, index, end)
    return Machine(MechanismKind(kind), head, _first(syntax, index), end, lead)


def _before_lead(reading: Reading, index: int, stop: int) -> int:
    """Leave out of a mechanism the words that lead to who leads it ("Kommission [unter Vorsitz]")."""
    leads = (at for at in range(index + 1, stop) if reading.begins(at, Tag.LEAD.bit))
    return next(leads, stop)


def _is_named(cast: Cast, index: int) -> bool:
    """Tell whether a word begins the name of a known organization, or closes one behind a hyphen or in an analytic language."""
    analytic = "analytic" in cast.reading.language.lexicon.traits
    may_close = analytic or cast.reading.words.keys[index - 1] == "-"
    for at in range(index, max(-1, index - (_LONGEST if may_close else 1)), -1):
        known = cast.at.get(at)
        if known is not None and known[0].stop > index:
            return known[0].key.startswith("org:")
    return False


_LONGEST = 6


def _first(syntax: Syntax, index: int) -> int:
    """Take in the adjectives before a head noun, where such stand there ("ständige Prüfgruppe")."""
    reading = syntax.reading
    if syntax.kinds:
        return _behind_owner(syntax, phrase_start(reading, syntax.kinds, index), index)
    if "adjectives-first" not in reading.language.lexicon.traits:
        return index
    first = left(reading, index, {})
    named = reading.words.is_capitalized(first - 1) and first > 1
    return first - (named and reading.has(first - 1, Tag.QUALIFIER))


def _behind_owner(syntax: Syntax, first: int, stop: int) -> int:
    """Leave out whose a body is ("Iran's [joint commission]", "its [hotline]")."""
    owners = (
        at
        for at in range(stop - 1, first - 1, -1)
        if syntax.kinds[at] in (Kind.OWNER, Kind.DETERMINER)
        or syntax.reading.has(at, Tag.PREPOSITION)
    )
    return next(owners, first - 1) + 1


def _modified(syntax: Syntax, index: int) -> tuple[int, str] | None:
    """Read a head with a word before it that tells its kind, others between ("joint gauging commission")."""
    reading = syntax.reading
    first = phrase_start(reading, syntax.kinds, index)
    tables = {
        table
        for at in range(first, index)
        for _, entry in reading.tags[at]
        if entry.tag is Tag.MECHANISM_COMPLEMENT
        for table in entry.features
    }
    for stop, entry in reading.tags[index]:
        told = entry.tag is Tag.MECHANISM_HEAD and entry.features & tables
        if told and entry.value is not None:
            return stop, entry.value
    return None


def _apart(reading: Reading, index: int) -> tuple[int, str] | None:
    """Read a head and its complement with adjectives between ("mécanisme conjoint de vérification")."""
    heads = {
        entry.value: stop
        for stop, entry in reading.tags[index]
        if entry.tag is Tag.MECHANISM_HEAD
    }
    for kind, stop in heads.items():
        at = adjectives_stop(reading, stop, reading.sentence(index).stop)
        staffed = _staffed(reading, index, at, kind or "")
        if staffed is not None and kind:
            return staffed, kind
        for end, entry in reading.tags[at]:
            if entry.tag is Tag.MECHANISM_COMPLEMENT and entry.value == kind and kind:
                return end, kind
    return None


def _staffed(reading: Reading, index: int, at: int, kind: str) -> int | None:
    """Give where a count of those a mechanism is made of ends ("mission [de 120 observateurs]")."""
    suffixes, number = reading.language.lexicon.suffixes, reading.numbers.get(at + 1)
    if number is None or not reading.has(at, Tag.PREPOSITION, "of"):
        return None
    if reading.words.keys[index] not in suffixes.get("staffed", ()):
        return None
    staff = suffixes.get(f"staff_{kind}", ())
    counted = number.stop < len(reading.words) and reading.words.keys[number.stop]
    return number.stop + 1 if counted in staff else None


def make_mechanisms(
    machines: tuple[Machine, ...], commitments: tuple[Commitment, ...], made: Made
) -> tuple[Mechanism, ...]:
    """Make the mechanisms of a story; the commitment that speaks of one gives its status."""
    found: list[Mechanism] = []
    reading = made.reading
    for number, machine in enumerate(machines):
        span = reading.span(machine.first, machine.stop)
        bound = next((c for c in commitments if c.act.overlaps(span)), None)
        said = made.speaking.get(machine.first)
        found.append(
            Mechanism(
                f"m{number + 1}",
                machine.kind,
                span,
                status=_status(bound),
                lead=made.actor(machine.lead),
                contributors=bound.debtors if bound is not None else (),
                mandate=bound.purpose if bound is not None else None,
                area=_area(reading, machine),
                asserted_by=said.speaker if said is not None else None,
                rule="head-noun",
            )
        )
    return tuple(found)


def _status(commitment: Commitment | None) -> MechanismStatus:
    if commitment is None or commitment.kind is not CommitmentKind.UNDERTAKING:
        return MechanismStatus.PROPOSED
    if commitment.force is Force.AGREED:
        return MechanismStatus.AGREED
    promised = commitment.force is not Force.READY
    return MechanismStatus.PROMISED if promised else MechanismStatus.READY


def _area(reading: Reading, machine: Machine) -> Quantity | None:
    """Give the length or surface named in the mechanism's sentence."""
    sentence = reading.sentence(machine.first)
    for at in range(machine.stop, sentence.stop):
        number = reading.numbers.get(at)
        if number is not None and number.unit in ("km", "km2", "m"):
            return Quantity(
                number.value,
                number.unit,
                number.comparator,
                reading.span(at, number.stop),
            )
    return None
