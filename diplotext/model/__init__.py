"""What diplotext says about a text: value objects that point at their evidence."""

from diplotext.errors import Diagnostic
from diplotext.model.actor import Actor, ActorKind, Role
from diplotext.model.analysis import Analysis
from diplotext.model.article import Article, PubStatus
from diplotext.model.change import Change, ChangeKind, changes
from diplotext.model.clause import (
    Clause,
    ClauseTopic,
    OperativeGrade,
    Part,
    PartRole,
)
from diplotext.model.coalition import (
    ClassClaim,
    Coalition,
    Membership,
    MembershipRole,
    SizeClaim,
)
from diplotext.model.coalition_sets import shared, united
from diplotext.model.commitment import (
    Bindingness,
    Commitment,
    CommitmentKind,
    Force,
)
from diplotext.model.concept import Concept
from diplotext.model.condition import (
    Condition,
    ConditionKind,
    EventPattern,
    Operator,
    Participant,
    all_of,
    any_of,
    negate,
    when,
)
from diplotext.model.coverage import PlannedCoverage
from diplotext.model.credit import Credit, CreditFunction
from diplotext.model.dateline import Dateline
from diplotext.model.embargo import Embargo
from diplotext.model.finding import Finding
from diplotext.model.grouping import stories
from diplotext.model.identification import Identification
from diplotext.model.identified import identified
from diplotext.model.incident import Incident, IncidentStage
from diplotext.model.instrument import (
    Instrument,
    InstrumentForm,
    Party,
    PartyRole,
    Signature,
)
from diplotext.model.label import Label
from diplotext.model.legalization import (
    DisputeDelegation,
    Legalization,
    Obligation,
    Precision,
    RuleDelegation,
)
from diplotext.model.link import Link
from diplotext.model.measure import Measure, MeasureKind, Modality
from diplotext.model.mechanism import Mechanism, MechanismKind, MechanismStatus
from diplotext.model.mention import Mention, MentionForm
from diplotext.model.package import Group
from diplotext.model.paragraph import Paragraph, ParagraphRole
from diplotext.model.quantity import Quantity
from diplotext.model.reason import Reason
from diplotext.model.regime import Regime
from diplotext.model.rendition import Rendition
from diplotext.model.representation import Representation
from diplotext.model.rights import Rights
from diplotext.model.statement import Act, Cue, Mode, Polarity, Statement
from diplotext.model.story import Story, Take
from diplotext.model.subject import Subject
from diplotext.model.transmission import Transmission
from diplotext.model.update import UpdateKind, UpdateNote
from diplotext.text.numbers import Comparator
from diplotext.text.span import Span


__all__ = [
    "Act",
    "Actor",
    "ActorKind",
    "Analysis",
    "Article",
    "Bindingness",
    "Change",
    "ChangeKind",
    "ClassClaim",
    "Clause",
    "ClauseTopic",
    "Coalition",
    "Commitment",
    "CommitmentKind",
    "Comparator",
    "Concept",
    "Condition",
    "ConditionKind",
    "Credit",
    "CreditFunction",
    "Cue",
    "Dateline",
    "Diagnostic",
    "DisputeDelegation",
    "Embargo",
    "EventPattern",
    "Finding",
    "Force",
    "Group",
    "Identification",
    "Incident",
    "IncidentStage",
    "Instrument",
    "InstrumentForm",
    "Label",
    "Legalization",
    "Link",
    "Measure",
    "MeasureKind",
    "Mechanism",
    "MechanismKind",
    "MechanismStatus",
    "Membership",
    "MembershipRole",
    "Mention",
    "MentionForm",
    "Modality",
    "Mode",
    "Obligation",
    "OperativeGrade",
    "Operator",
    "Paragraph",
    "ParagraphRole",
    "Part",
    "PartRole",
    "Participant",
    "Party",
    "PartyRole",
    "PlannedCoverage",
    "Polarity",
    "Precision",
    "PubStatus",
    "Quantity",
    "Reason",
    "Regime",
    "Rendition",
    "Representation",
    "Rights",
    "Role",
    "RuleDelegation",
    "Signature",
    "SizeClaim",
    "Span",
    "Statement",
    "Story",
    "Subject",
    "Take",
    "Transmission",
    "UpdateKind",
    "UpdateNote",
    "all_of",
    "any_of",
    "changes",
    "identified",
    "negate",
    "shared",
    "stories",
    "united",
    "when",
]
