"""Which clauses report speech, and what they report: rules for verbs in a bracket."""

from collections.abc import Iterator

import attrs

from diplotext.find.bracket.acting import is_acting
from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.field_phrases import in_middle
from diplotext.find.bracket.impersonal import (
    impersonal,
    is_impersonal,
    origin_in_front,
    read_off,
)
from diplotext.find.bracket.quoted_ones import quoted_one, told_in
from diplotext.find.bracket.source_nouns import sayer
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.bracket.unlisted_sayers import unlisted
from diplotext.find.bracket.verb_words import makes_known, words_with
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.reading.vocabulary import has_words_of
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.lang.reporting import Reporting
from diplotext.text.span import Span


_WITH_ARTICLE = 2
_ASKS = frozenset({"quote", "whether"})
_LET_SAY = frozenset({"quote", "that", "whether", "bare"})


@attrs.frozen(eq=False)
class Cue:
    """
    A clause read as one that reports.

    Attributes:
        number: Index of the clause.
        clause: The clause.
        record: What the pack says of its verb in this use.
        source: The words that name who speaks.
        words: Range of the words of the cue.
    """

    number: int
    clause: Clause
    record: Reporting
    source: Subject
    words: tuple[int, int]

    def attributes(
        self, content: tuple[Span, ...], quoted: tuple[Span, ...], rule: str
    ) -> Attribution:
        """Attribute content to the source by a rule."""
        verb = self.clause.verb
        negated = verb is not None and verb.negated
        return Attribution(
            content,
            quoted,
            rule,
            self.words,
            self.record.lemma,
            self.record.act,
            self.source,
            negative=negated != self.record.negative,
            tentative=self.record.weak,
        )


def find_bracket_cues(syntax: Syntax, clauses: Clauses) -> Iterator[tuple[Cue, ...]]:
    """Give the clauses that may report, each with all senses of its verb that fit."""
    reporting = syntax.reading.language.lexicon.reporting
    for number, clause in enumerate(clauses.all):
        verb = _speaking(syntax, clause)
        if verb is None or _is_case(syntax.reading, clause):
            continue
        known = reporting.get(verb.lemma, ())
        if verb is clause.act and _is_asking(syntax.reading, clause):
            known = (Reporting(verb.lemma, "directive", _ASKS, reflexive=None),)
        elif makes_known(syntax.reading, clause):
            known = (Reporting(verb.lemma, "assertive", _LET_SAY, reflexive=None),)
        records = _fitting(syntax.reading, clauses, clause, known)
        if not records or clause.is_infinitive:
            continue
        source, words = _source(syntax, clauses, number)
        if source is None:
            continue
        idle = is_idle(syntax.reading, source)
        senses = [r for r in records if not (r.weak and idle)]
        if senses:
            yield tuple(Cue(number, clause, r, source, words) for r in senses)


def _fitting(
    reading: Reading, clauses: Clauses, clause: Clause, known: tuple[Reporting, ...]
) -> list[Reporting]:
    """Give the senses that fit a clause, and behind a quotation that of saying it for a verb that has none of the kind."""
    records = [
        record
        for record in known
        if fits(reading, clause, record) and not _withholds(clause, record)
    ]
    if any("quote" in record.frames for record in records):
        return records
    return records + unlisted(reading, clauses, clause)


def is_idle(reading: Reading, source: Subject) -> bool:
    """Tell whether a phrase with an article names nobody who acts ("Es droht [das Aus]")."""
    first, stop = source.segments[0]
    led = reading.has(first, Tag.DETERMINER) and not source.pronoun
    return led and not is_acting(reading, first, stop)


def _speaking(syntax: Syntax, clause: Clause) -> VerbGroup | None:
    """Give the verb that may report: not below a modal verb, but below one of letting ("ließ wissen")."""
    verb = clause.verb
    if verb is None or clause.act is None:
        return verb
    role = syntax.reading.language.lexicon.auxiliaries.get(verb.lemma)
    speaks = role == "make" or _is_asking(syntax.reading, clause)
    return clause.act if speaks else None


def _is_asking(reading: Reading, clause: Clause) -> bool:
    """Tell whether a verb below a modal one asks ("wollte wissen, wer ...")."""
    verb = clause.verb
    if verb is None or clause.act is None or verb.negated:
        return False
    return clause.act.lemma in words_with(reading, "asks_below", verb.lemma)


def _is_case(reading: Reading, clause: Clause) -> bool:
    """Tell whether a verb that opens a sentence states a case ("Stellt ein Staat fest, ..., so ...")."""
    opens = reading.sentence(clause.first).first == clause.first
    return opens and clause.opens_condition and not reading.is_mark(clause.stop, ":")


def fits(reading: Reading, clause: Clause, record: Reporting) -> bool:
    """
    Tell whether a clause has the pronoun and the words that a verb of saying needs in a sense.

    In the passive only who is quoted speaks, as who lets himself be quoted does ("wird X zitiert"),
    or the document in which it is said ("In der Erklärung wird betont, ...").
    """
    verb = clause.verb
    reflexive = verb is not None and verb.reflexive
    if verb is not None and verb.passive:
        quoted = reading.language.lexicon.suffixes.get("quoted", ())
        if verb.lemma in quoted:
            return record.reflexive is True
        if record.reflexive is True or told_in(reading, clause) is None:
            return False
        reflexive = bool(record.reflexive)
    if record.reflexive not in (None, reflexive):
        return False
    words = range(clause.first, clause.stop)
    return not record.tail or (
        has_words_of(reading, record.tail)
        and any(reading.first_of(at, record.tail) is not None for at in words)
    )


def _withholds(clause: Clause, record: Reporting) -> bool:
    """Tell whether a negated verb of saying says that something was not said."""
    negated = clause.verb is not None and clause.verb.negated
    asserts = record.act == "assertive" and not record.negative and not record.weak
    return negated and asserts


def _source(
    syntax: Syntax, clauses: Clauses, number: int
) -> tuple[Subject | None, tuple[int, int]]:
    """Give who speaks and the words of the cue; an impersonal verb has its source behind a preposition."""
    clause, reading = clauses.all[number], syntax.reading
    subject = clause_subject(reading, clauses, number)
    if _interrupts(reading, clause):
        subject = in_middle(reading, clause.middle) or subject
    if _is_quoting(reading, clause) or (clause.verb and clause.verb.passive):
        return _quoted_source(reading, clause, subject), clause.lexical
    if subject is None or not subject.pronoun:
        return _named_source(reading, clause, subject), clause.lexical
    at = subject.segments[0][0]
    features = frozenset[str]().union(
        *(e.features for _, e in reading.tags[at] if e.tag == "subject_pronoun")
    )
    if "impersonal" in features:
        return _neuter_source(reading, clause, subject)
    outside = reading.quote_of[clause.lexical[0]] == NOWHERE
    if "demonstrative" in features and is_impersonal(reading, clause):
        return impersonal(reading, clause), clause.lexical
    if outside and {"first", "second", "generic", "demonstrative"} & features:
        return None, clause.lexical
    return subject, clause.lexical


def _named_source(
    reading: Reading, clause: Clause, subject: Subject | None
) -> Subject | None:
    """Give who speaks where the subject is no pronoun: who spoke last, if it is a noun for an answer alone."""
    if subject is not None and _is_answer(reading, *subject.segments[0]):
        return attrs.evolve(subject, pronoun=True)
    if subject is not None and _names_saying(reading, clause, subject):
        return sayer(reading, *subject.segments[0])
    if subject is not None and _is_empty(reading, subject):
        return told_in(reading, clause) or origin_in_front(reading, clause)
    if (subject is None and _is_nobody(reading, clause)) or (
        subject is not None and _is_prefix(reading, clause, subject)
    ):
        return None
    if subject is None or is_impersonal(reading, clause):
        return impersonal(reading, clause) or read_off(reading, clause)
    return subject


def _is_prefix(reading: Reading, clause: Clause, subject: Subject) -> bool:
    """Tell whether the one word before a verb is what the verb parts with, and no subject ("[Fest] steht, dass")."""
    (first, stop), verb = subject.segments[0], clause.verb
    if verb is None or stop - first > 1:
        return False
    key = (reading.words.keys[first], verb.lemma)
    return key in reading.language.lexicon.particles


def _is_empty(reading: Reading, subject: Subject) -> bool:
    """Tell whether a subject belongs to its verb and names nobody ("war von „Verrat“ die Rede")."""
    empty = reading.language.lexicon.suffixes.get("empty_subjects", ())
    return reading.words.keys[subject.segments[0][1] - 1] in empty


def _is_nobody(reading: Reading, clause: Clause) -> bool:
    """Tell whether a pronoun for nobody in particular is the subject ("glaubt in Dakar kaum jemand")."""
    nobody = reading.language.lexicon.suffixes.get("anybody", ())
    words = (*range(*clause.front), *range(*clause.middle))
    return any(reading.words.keys[at] in nobody for at in words)


def _names_saying(reading: Reading, clause: Clause, subject: Subject) -> bool:
    """Tell whether a clause only names what was said, by its subject ("..., lautet das Credo des Ministers")."""
    names = reading.language.lexicon.suffixes.get("names_saying", ())
    if clause.verb is None or clause.verb.lemma not in names:
        return False
    words = range(*subject.segments[0])
    if not any(reading.begins(at, Tag.REPORTING_NOUN.bit) for at in words):
        return False
    owned = any(reading.has(at, Tag.DETERMINER, "possessive") for at in words)
    return owned or not any(reading.begins(at, Tag.DOCUMENT.bit) for at in words)


def _quoted_source(
    reading: Reading, clause: Clause, subject: Subject | None
) -> Subject | None:
    """Give whom a verb of quoting quotes, or in the passive the document in which it is said."""
    passive = clause.verb is not None and clause.verb.passive
    if not _is_quoting(reading, clause):
        return told_in(reading, clause)
    if subject is None or passive:
        return subject
    return quoted_one(reading, clause, subject) or subject


def _interrupts(reading: Reading, clause: Clause) -> bool:
    """Tell whether a verb of saying stands behind a field that a comma closes, and no apposition ("Die Lage, sagte X, ...")."""
    marks = [at for at in range(*clause.front) if reading.is_mark(at, ",")]
    return marks == [clause.front[1] - 1]


def _is_answer(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a phrase is a noun for an answer alone, which is that of who spoke last."""
    answers = reading.language.lexicon.suffixes.get("answers", ())
    alone = stop - first == _WITH_ARTICLE and reading.has(first, Tag.DETERMINER)
    return alone and reading.words.keys[stop - 1] in answers


def _neuter_source(
    reading: Reading, clause: Clause, subject: Subject
) -> tuple[Subject | None, tuple[int, int]]:
    """Give who is behind a verb with "es": the phrase behind a preposition of origin, else what the pronoun may mean."""
    at, (first, stop) = subject.segments[0][0], clause.lexical
    origin = impersonal(reading, clause)
    idle = reading.language.lexicon.suffixes.get("said_by_it", ())
    verb = clause.verb
    means = verb is not None and verb.plural is False and verb.lemma not in idle
    if origin is not None or not means or is_impersonal(reading, clause):
        return origin, (first, at + 1) if at == stop else clause.lexical
    return subject, clause.lexical


def _is_quoting(reading: Reading, clause: Clause) -> bool:
    """Tell whether a verb is one of quoting, which has whom it quotes for its object."""
    verb, quoted = clause.verb, reading.language.lexicon.suffixes.get("quoted", ())
    if verb is None or verb.reflexive or clause.act is not None:
        return False
    return verb.lemma in quoted
