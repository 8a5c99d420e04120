"""
Reasoning over many analyses: what is owed, what events trigger, who belonged when.

`Ledger` holds analyses and answers questions. `Event` is what happens, `Replay` the life of
every commitment through events, and `Entry` one commitment with all that states it.
"""

from diplotext.ledger.coalitions import CoalitionRecord
from diplotext.ledger.diff import Aspect, Difference, DifferenceKind, diff
from diplotext.ledger.entry import Entry
from diplotext.ledger.event import Event, events_of, happening
from diplotext.ledger.identity import Identity, same_actor
from diplotext.ledger.incidents import characterize, decide, qualify
from diplotext.ledger.ledger import Ledger
from diplotext.ledger.lifecycle import Cause, Change, Silence, State
from diplotext.ledger.open_questions import Question
from diplotext.ledger.regimes import RegimeRecord
from diplotext.ledger.replay import Replay
from diplotext.ledger.sizes import SizeConflict
from diplotext.ledger.source import Source
from diplotext.ledger.tenure import Place
from diplotext.ledger.timeline import Moment, MomentKind
from diplotext.ledger.vocabulary import (
    CORE,
    INCIDENT_KINDS,
    VOCABULARY,
    EventType,
)
from diplotext.model import Reason
from diplotext.names import same_name


__all__ = [
    "CORE",
    "INCIDENT_KINDS",
    "VOCABULARY",
    "Aspect",
    "Cause",
    "Change",
    "CoalitionRecord",
    "Difference",
    "DifferenceKind",
    "Entry",
    "Event",
    "EventType",
    "Identity",
    "Ledger",
    "Moment",
    "MomentKind",
    "Place",
    "Question",
    "Reason",
    "RegimeRecord",
    "Replay",
    "Silence",
    "SizeConflict",
    "Source",
    "State",
    "characterize",
    "decide",
    "diff",
    "events_of",
    "happening",
    "qualify",
    "same_actor",
    "same_name",
]
