"""
The types of events: an open vocabulary with a documented core.

A type is a code in upper case, as it stands in `EventPattern.type`, in the event tables of
the language packs and in `Incident.kind`. Any code may be used. The core is `CORE`; whoever
needs more passes `(*CORE, EventType(...))` to the ledger.
"""

from collections.abc import Iterable, Mapping

import attrs


@attrs.frozen
class EventType:
    """
    A type of events.

    Attributes:
        code: Its name, in upper case.
        meaning: What happens when such an event happens.
        broader: Code of the type that each such event also is.

    Example:
        >>> EventType("COUP", "A government is overthrown by force.").broader is None
        True

    .. versionadded:: 0.1.0
    """

    code: str
    meaning: str
    broader: str | None = None


CORE = (
    EventType("CEASEFIRE_IN_FORCE", "A ceasefire begins to apply."),
    EventType("CEASEFIRE_BREACH", "Somebody does what a ceasefire forbids."),
    EventType("ARMED_ATTACK", "A state or force attacks another with arms."),
    EventType("INVASION", "Troops enter the territory of another.", "ARMED_ATTACK"),
    EventType("WITHDRAWAL", "Troops leave, or a state leaves an agreement."),
    EventType("SIGNATURE", "A text is signed."),
    EventType("RATIFICATION", "A text is ratified or passed by a parliament."),
    EventType("ENTRY_INTO_FORCE", "A text begins to bind."),
    EventType("DECISION", "A body decides, agrees or consents."),
    EventType("REQUEST", "Somebody asks for what was offered."),
    EventType("DEADLINE_PASSED", "The day by which something was due is over."),
    EventType("INCIDENT_QUALIFIED", "Whoever may do so says what an incident was."),
    EventType("EVENT", "Something that no other type names; it fires nothing."),
    EventType(
        "CONDITION_MET", "A reader holds that what an entry hangs on has happened."
    ),
    EventType("FULFILMENT", "What an entry asks for is done."),
    EventType("FAILURE", "What an entry asks for was not done, or its contrary was."),
    EventType("CANCELLATION", "A debtor takes an entry back."),
    EventType("RELEASE", "A creditor frees the debtors of an entry."),
)
"""
The core of the vocabulary.

`EVENT` is what finders write where a pack knows no type for the words of a condition, and
the last five speak of one entry of the ledger, which `Event.about` names.
"""

INCIDENT_KINDS = (
    EventType("SHELLING", "Artillery, mortars or rockets.", "CEASEFIRE_BREACH"),
    EventType("EXPLOSION", "An explosion of unknown cause.", "CEASEFIRE_BREACH"),
    EventType("SMALL_ARMS_FIRE", "Shots and bursts.", "CEASEFIRE_BREACH"),
    EventType("AIR_STRIKE", "Bombs or missiles from the air.", "CEASEFIRE_BREACH"),
    EventType(
        "DRONE_FLIGHT", "An unmanned aircraft where none may be.", "CEASEFIRE_BREACH"
    ),
    EventType("FORWARD_MOVE", "A position moved towards the line.", "CEASEFIRE_BREACH"),
    EventType("WEAPONS_IN_ZONE", "Weapons where none may be.", "CEASEFIRE_BREACH"),
    EventType("MINES_LAID", "Mines newly laid.", "CEASEFIRE_BREACH"),
    EventType("ACCESS_DENIED", "Observers kept from where they may go."),
    EventType("OBSERVERS_THREATENED", "Observers shot at, held or threatened."),
)
"""
Kinds of incidents along a line of contact, for a start.

They follow what the daily reports of the Special Monitoring Mission of the OSCE to Ukraine
(2014 to 2022) tell apart: ceasefire violations by weapon, weapons in violation of withdrawal
lines, restrictions of the freedom of movement. Each that breaks a ceasefire is one of
`CEASEFIRE_BREACH` once it is qualified.
"""

VOCABULARY = (*CORE, *INCIDENT_KINDS)
"""The core and the kinds of incidents: what the ledger uses when no other is given."""

ABOUT_ONE_ENTRY = frozenset(
    {
        "CONDITION_MET",
        "FULFILMENT",
        "FAILURE",
        "CANCELLATION",
        "RELEASE",
        "DEADLINE_PASSED",
    }
)
"""Codes of the core that do nothing unless `Event.about` names an entry."""

UNKNOWN = "EVENT"
"""The type of an event that no vocabulary names; no event matches it."""


def widening(vocabulary: Iterable[EventType]) -> Mapping[str, tuple[str, ...]]:
    """
    Give for each code all that an event of the type is: itself, and the broader ones.

    Example:
        >>> widening(VOCABULARY)["INVASION"]
        ('INVASION', 'ARMED_ATTACK')
    """
    types = {type_.code: type_ for type_ in vocabulary}
    return {code: _chain(code, types) for code in types}


def _chain(code: str, types: Mapping[str, EventType]) -> tuple[str, ...]:
    chain = [code]
    while code in types and (broader := types[code].broader) and broader not in chain:
        chain.append(broader)
        code = broader
    return tuple(chain)
