"""What a word or phrase does in the wording of an instrument."""

from enum import StrEnum

import attrs

from diplotext.lang.entry import Phrase


class TermKind(StrEnum):
    """
    What a word or phrase does in the wording of an instrument.

    .. versionadded:: 0.1.0
    """

    TITLE = "titles"
    """Names a form of instrument; its value is that of an `InstrumentForm`."""
    ORGAN = "organs"
    ENACTMENT = "enactment"
    ARTICLE = "articles"
    DIVISION = "divisions"
    ANNEX = "annexes"
    FIRST = "first"
    """Stands for the number one."""
    RECITAL_OPENER = "recital_openers"
    ADOPTED = "adopted"
    TESTIMONY = "testimony"
    DATED = "dated"
    SIGNED_FOR = "signed_for"
    SIGNED = "signed"
    NOTE = "notes"
    ADVERB = "words"
    OPERATIVE = "operative"
    INFINITIVE = "infinitives"
    RECITAL = "recital"
    BETWEEN = "between"
    """Leads to the parties in a title."""
    ABOUT = "about"
    """Leads to the subject in a title."""
    PARTIES = "parties"
    """Stands for those who agree to an instrument."""
    AUTHORS = "authors"
    """Stands for the authors who speak in the first person."""
    LETTER = "letters"
    """Belongs to the notes or letters that governments exchange."""
    TOPIC = "topic"
    """Tells what a clause provides for; its value is that of a `ClauseTopic`."""
    BINDING = "binding"
    """Binds a debtor, or others; its value is the name of a `Force`."""
    CONDITION = "condition"
    """Leads to what a commitment hangs on; its value is that of a `ConditionKind`."""
    CONSTITUTIVE = "constitutive"
    """Says behind "shall" what an instrument is or does, which binds nobody."""
    NON_AGENT = "non_agents"
    """Cannot be bound, as subject."""
    AGENT = "agents"
    """Can be bound, as subject of a verb in the present or future."""
    RELATIVE = "relatives"
    SUBORDINATOR = "subordinators"
    PERMISSION = "permissions"
    NEGATION = "negations"
    NEGATED_BEFORE = "negated_before"
    RECIPROCAL = "reciprocals"
    OTHER_PARTY = "others"
    RECIPIENT = "recipients"
    DUE = "due"
    DURATION = "durations"
    DISCLAIMER = "disclaimers"
    LEGAL = "legals"
    PASSIVE = "passives"
    BY = "by"
    CLITIC = "reflexives"
    LINKER = "linkers"
    """Leads from the addressee of a request to what is asked."""
    COMPLEMENTIZER = "complementizers"
    COORDINATOR = "coordinators"
    DETERMINER = "determiners"
    PRONOUN = "pronouns"
    DEFINITION = "definitions"
    """Gives a party or a body the short name it goes by afterwards."""
    GOVERNMENT = "governments"
    """Stands, with the name of a state, for that state."""
    GRADING = "legalization"
    """Grades the legalization of a commitment; its value is the name of the group."""
    STATE = "states"
    """Names a state; its value is the ISO 3166 code."""


@attrs.frozen
class Term:
    """
    One entry of the wording of instruments.

    Attributes:
        kind: What it does.
        value: What it stands for: a form of instrument, the lemma of a verb.
        grade: Name of an `OperativeGrade`, lower case, of an operative verb.
        act: Value of an `Act`, of an operative verb.
        commits: Value of the `CommitmentKind` that binding words make.
        modal: Whether binding words lead to a bare verb.
        needs: Words of which one must follow for binding words to count.
        particle: Words of which one must stand before the first comma for a verb to be this one.

    .. versionadded:: 0.1.0
    """

    kind: TermKind
    value: str = ""
    grade: str = "none"
    act: str = "assertive"
    commits: str = "undertaking"
    modal: bool = False
    needs: tuple[Phrase, ...] = ()
    particle: tuple[Phrase, ...] = ()
