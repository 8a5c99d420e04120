"""Mechanisms: the bodies that watch, coordinate, intervene and judge, and who leads them."""

import attrs

from diplotext.find.actors.made import Made
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.nominals import phrase_start
from diplotext.find.bracket.nominals import left
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.mechanisms.founded import founded_bodies
from diplotext.find.mechanisms.joined_monitors import joined_monitors
from diplotext.find.mechanisms.leaders import leader
from diplotext.find.mechanisms.led_bodies import led_bodies
from diplotext.find.mechanisms.led_later import led_later
from diplotext.find.mechanisms.machines import Machine, take_in
from diplotext.find.mechanisms.manned import with_staff
from diplotext.find.mechanisms.mechanism_bounds import (
    before_hyphen,
    between_stop,
    is_national,
)
from diplotext.find.mechanisms.mechanism_heads import counted_monitors, told_head
from diplotext.find.mechanisms.mechanism_parts import contributors, mandate
from diplotext.find.mechanisms.mechanism_status import told_status
from diplotext.find.mechanisms.named_missions import name_behind, named_missions
from diplotext.find.mechanisms.noun_leads import names_lead
from diplotext.find.mentions.adjectives import adjectives_stop
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import (
    Actor,
    ActorKind,
    Commitment,
    CommitmentKind,
    Force,
    Mechanism,
    MechanismKind,
    MechanismStatus,
    Quantity,
)


_HEADS = tag_bits(Tag.MECHANISM, Tag.MECHANISM_HEAD, Tag.MECHANISM_NOUN)


def find_machines(syntax: Syntax, cast: Cast) -> tuple[Machine, ...]:
    """Find the mechanisms of a story, each once, by its fullest mention."""
    reading = syntax.reading
    found: dict[str, Machine] = {}
    behind, led = 0, founded_bodies(syntax) | led_bodies(syntax, cast)
    led |= named_missions(reading)
    for index in sorted({*reading.where(_HEADS), *led}):
        machine = None
        if index >= behind:
            machine = _at(syntax, cast, index)
            machine = machine or _led(syntax, cast, index, led.get(index))
        # "let observers | patrol the line"
        if machine is not None and machine.first >= behind:
            take_in(reading, with_staff(reading, machine), found)
            behind = machine.stop
    counted = _counted(syntax, cast, found)
    found |= {} if counted is None else {"": counted}
    later = led_later(syntax, cast, [*found.values()])
    whole = [
        _with_words(syntax, cast, attrs.evolve(m, lead=m.lead or later.get(m.first)))
        for m in found.values()
    ]
    for machine in whole:
        for key in (*machine.members, *([machine.lead] if machine.lead else ())):
            cast.figures[key].used = True
    return tuple(sorted(whole, key=lambda m: m.first))


def _with_words(syntax: Syntax, cast: Cast, machine: Machine) -> Machine:
    """Add what the words round a mechanism say of it."""
    first, stop = machine.first, machine.stop
    return attrs.evolve(
        machine,
        status=told_status(syntax, first, stop),
        members=contributors(syntax, cast, first, stop),
        task=mandate(syntax, stop),
    )


def _counted(syntax: Syntax, cast: Cast, found: dict[str, Machine]) -> Machine | None:
    """Read a count of monitors as their mission, where a story names none other that watches; whose they are leads them, unless somebody is told to."""
    if any(m.kind in _WATCHING for m in found.values()):
        return None
    counted = counted_monitors(cast) or joined_monitors(cast)
    if counted is None:
        return None
    first, stop, whose = counted
    lead = leader(syntax, cast, first, stop) or whose
    return Machine(MechanismKind.MONITORING, "", first, stop, lead)


def _at(syntax: Syntax, cast: Cast, index: int) -> Machine | None:
    reading = syntax.reading
    if reading.sentence_of[index] < 0 or _is_named(cast, index):
        return None
    if (syntax.kinds and names_lead(syntax, index)) or _is_denied(syntax, index):
        return None
    known = _head(syntax, index)
    if known is None:
        return None
    stop, kind = known
    limit = reading.sentence(index).stop
    end = stop if syntax.kinds else adjectives_stop(reading, stop, limit)
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
    if kind == MechanismKind.FORCE:
        end = name_behind(reading, end)  # "Schutztruppe Samimad"
    head = " ".join(reading.words.keys[index:end])
    first = _first(syntax, index)
    begins = first if syntax.kinds else before_hyphen(reading, index)
    lead = leader(syntax, cast, begins, end)
    made = MechanismKind(kind)
    if lead is None and made in _RAISED and is_national(syntax, first, end):
        return None
    return Machine(made, head, first, between_stop(reading, end), lead)


def _is_denied(syntax: Syntax, index: int) -> bool:
    """Tell whether a negated "be" and an indefinite article say what somebody is not ("No somos [una fuerza de interposición]")."""
    if not syntax.reading.has(index - 1, Tag.DETERMINER, "indefinite"):
        return False
    verb = syntax.group(index - 2)
    be = verb is not None and verb.lemma in syntax.auxiliaries("be")
    return be and verb is not None and verb.negated and verb.stop == index - 1


def _head(syntax: Syntax, index: int) -> tuple[int, str] | None:
    """Give where the head noun at a word ends with what tells its kind, and the kind."""
    reading = syntax.reading
    hit = reading.hit(index, Tag.MECHANISM)
    if hit is None:
        noun = reading.hit(index, Tag.MECHANISM_NOUN)
        return told_head(syntax, index, end=index + 1 if noun is None else noun[0])
    stop, kind = hit[0], hit[1].value or ""
    longer = None if syntax.kinds else told_head(syntax, index, end=stop)
    if longer is None:
        return stop, kind
    kind = longer[1] if reading.has(stop - 1, Tag.PREPOSITION) else kind
    return max(stop, longer[0]), kind  # "comité conjoint [de surveillance]"


_WATCHING = frozenset({MechanismKind.MONITORING, MechanismKind.COMMISSION})
# What single states have as well, and no monitors.
_RAISED = frozenset(
    {MechanismKind.FORCE, MechanismKind.COORDINATION, MechanismKind.COMMISSION}
)


def _led(
    syntax: Syntax, cast: Cast, index: int, told: tuple[int, str] | None
) -> Machine | None:
    """Read a noun for many things that is a mechanism by who founds or leads it."""
    if told is None or _is_named(cast, index):
        return None
    end, kind = told
    head = " ".join(syntax.reading.words.keys[index:end])
    first = _first(syntax, index)
    lead = leader(syntax, cast, first if syntax.kinds else index, end)
    return Machine(MechanismKind(kind), head, first, end, lead)


def _before_lead(reading: Reading, index: int, stop: int) -> int:
    """Leave out of a mechanism the words that lead to who leads it or to its task ("Kommission [unter Vorsitz]", "misión [encargada de]")."""
    tasked = reading.phrases("tasked")
    leads = (
        at
        for at in range(index + 1, stop)
        if reading.begins(at, Tag.LEAD.bit) or reading.first_of(at, tasked)
    )
    return next(leads, stop)


def _is_named(cast: Cast, index: int) -> bool:
    """Tell whether a word begins the name of a known organization, or closes one behind a hyphen or in an analytic language."""
    analytic = "analytic" in cast.reading.language.lexicon.traits
    may_close = analytic or cast.reading.words.keys[index - 1] == "-"
    for at in range(index, max(-1, index - (_LONGEST if may_close else 1)), -1):
        known = cast.at.get(at)
        if known is not None and known[0].stop > index:
            group = _is_group(cast, known[1], index)
            return known[0].key.startswith("org:") or group
    return False


def _is_group(cast: Cast, keys: tuple[str, ...], index: int) -> bool:
    """Tell whether words name a group of states, which is no body that it sets up."""
    figure, reading = cast.figures[keys[0]], cast.reading
    capitals = "capital-nouns" in reading.language.lexicon.traits
    titled = reading.words.is_capitalized(index) and not capitals
    return figure.kind is ActorKind.COALITION and (figure.goes_by_name or titled)


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
        task = reading.span(*machine.task) if machine.task is not None else None
        members = tuple(made.actors[key] for key in machine.members)
        found.append(
            Mechanism(
                f"m{number + 1}",
                machine.kind,
                span,
                status=_status(machine, bound),
                lead=made.actor(machine.lead),
                contributors=members or _bound_to(bound),
                mandate=task or (bound.purpose if bound is not None else None),
                area=_area(reading, machine),
                asserted_by=said.speaker if said is not None else None,
                rule="head-noun",
            )
        )
    return tuple(found)


def _bound_to(commitment: Commitment | None) -> tuple[Actor, ...]:
    """Give the states and bodies that a commitment binds to a mechanism; persons who consider it take no part."""
    debtors = () if commitment is None else commitment.debtors
    return tuple(debtor for debtor in debtors if debtor.kind not in _PEOPLE)


_PEOPLE = frozenset({ActorKind.PERSON, ActorKind.PERSON_GROUP, ActorKind.DOCUMENT})


def _status(machine: Machine, commitment: Commitment | None) -> MechanismStatus:
    """Give how far a mechanism has come: as its verb tells, else as the commitment that speaks of it."""
    told = machine.status
    if told is not None and told is not MechanismStatus.PROMISED:
        return told
    if commitment is None or commitment.kind is not CommitmentKind.UNDERTAKING:
        return told or MechanismStatus.PROPOSED
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
