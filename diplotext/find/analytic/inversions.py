"""Subjects that stand behind their verb, or within it."""

from diplotext.find.analytic.inverted_modals import inverting_word
from diplotext.find.analytic.kinds import SUBJECTS, Kind
from diplotext.find.analytic.speech_verbs import is_of_speech, may_quote, senses_here
from diplotext.find.analytic.steps import over_phrase
from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.modals import is_modal
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.inflect import Tense


_NEAR = 8


def inverted(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give the subject that word order puts behind a verb or its auxiliary, if it does."""
    return (
        _within(syntax, group)
        or subject_behind_modal(syntax, group)
        or _behind_quotation(syntax, group)
        or _behind_clause(syntax, group)
    )


def subject_behind_modal(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give the subject between a modal verb and its infinitive ("Nor would [Togo] pay")."""
    reading, stop = syntax.reading, group.stop
    if not (is_modal(reading, group.lemma) and group.is_finite):
        return None
    if inverting_word(reading, syntax.kinds, group.first) is None:
        return None
    at = _infinitive_behind(syntax, stop)
    if at is None:
        return None
    return Subject(((stop, at),), pronoun=syntax.kinds[stop] is Kind.PRONOUN)


def _infinitive_behind(syntax: Syntax, stop: int) -> int | None:
    """Give where an infinitive begins not far behind a modal verb, a subject between them."""
    limit = min(stop + _NEAR, syntax.reading.sentence(stop).stop)
    verb = next(syntax.verbs_within(stop + 1, limit), None)
    infinitive = verb is not None and verb.tense is Tense.INFINITIVE
    return verb.first if verb is not None and infinitive else None


def _within(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give the subject between an auxiliary and its verb ("nor does [Togo] intend"); nobody says what is asked ("did he say ...?")."""
    if inverting_word(syntax.reading, syntax.kinds, group.start) is None:
        return None
    within = [
        at for at in range(group.start, group.first) if syntax.kinds[at] in SUBJECTS
    ]
    if not within:
        return None
    first, stop = within[0], within[-1] + 1
    return Subject(((first, stop),), pronoun=syntax.kinds[first] is Kind.PRONOUN)


def _behind_quotation(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give the speaker behind a verb of speech right behind a quotation ('"Yes," said Ana Lund, adding that')."""
    reading, stop = syntax.reading, group.stop
    closes = group.start > 0 and syntax.kinds[group.start - 1] is Kind.QUOTE
    if not closes or not group.is_finite or not is_of_speech(reading, group):
        return None
    if reading.quote_of[group.start - 2] == reading.quote_of[group.first]:
        return None
    limit = reading.sentence(group.first).stop
    behind = over_phrase(syntax, stop, limit)
    verb = syntax.group(behind)
    if verb is not None and verb.is_finite:
        return None  # 'Peru, which calls it "a tax," said it would'
    return Subject(((stop, behind),)) if behind > stop else None


def _behind_clause(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """
    Give the speaker behind a verb of speech that a comma parts from the clause it reports ("The truce holds, said [Ana Lund], adding that").

    A verb that may have whom it is put to behind it is left out ("X, the envoy, warned Peru, adding that").
    """
    reading, first = syntax.reading, syntax.reading.sentence(group.first).first
    comma = group.start - 1
    if comma <= first or not (reading.is_mark(comma, ",") and group.is_finite):
        return None
    put = any(record.addressed for record in senses_here(reading, group))
    if put or not may_quote(reading, group) or not _tells(syntax, first, comma):
        return None
    limit = reading.sentence(group.first).stop
    behind = over_phrase(syntax, group.stop, limit)
    party = behind > group.stop and names_party(reading, group.stop)
    timed = syntax.kinds[group.stop] is Kind.TIME
    ends = behind >= limit or reading.is_mark(behind, ",.")
    return Subject(((group.stop, behind),)) if party and ends and not timed else None


def _tells(syntax: Syntax, first: int, comma: int) -> bool:
    """Tell whether a clause with a verb of its own stands before a comma, and no relative ("X, who left, said")."""
    relative = any(syntax.kinds[at] is Kind.RELATIVE for at in range(first, comma))
    return not relative and syntax.finite_within(first, comma) is not None
