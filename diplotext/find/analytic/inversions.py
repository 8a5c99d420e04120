"""Subjects that stand behind their verb, or within it."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.speech_verbs import is_of_speech
from diplotext.find.analytic.steps import over_phrase
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup


def inverted(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give the subject that word order puts behind a verb or its auxiliary, if it does."""
    return _in_question(syntax, group) or _behind_quotation(syntax, group)


def _in_question(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give the pronoun between an auxiliary and its verb ("did he say")."""
    for at in range(group.start, group.first):
        if syntax.kinds[at] is Kind.PRONOUN:
            return Subject(((at, at + 1),), pronoun=True)
    return None


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
