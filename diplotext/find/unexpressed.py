"""Subjects of languages whose verbs need none before them: behind the verb, or only in its ending."""

from diplotext.find.conjunctions import drops_subject, names_party
from diplotext.find.postposed import phrase_behind
from diplotext.find.syntax import Subject, Syntax
from diplotext.find.verbs import VerbGroup
from diplotext.lang.entry import Tag


def subject_behind(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """
    Give the subject behind a verb of speech, a pronominal verb or a passive ("dijo el ministro").

    Such verbs have no object that could be taken for it: what they say is a clause or a
    quotation, and whom they say it to stands behind a preposition.
    """
    reading = syntax.reading
    if not drops_subject(reading) or not group.is_finite:
        return None
    reports = group.lemma in reading.language.lexicon.reporting
    if not (reports or group.reflexive or group.passive):
        return None
    phrase = phrase_behind(syntax, group.stop, reading.sentence(group.first).stop)
    if phrase is None or not names_party(reading, phrase[0]):
        return None
    return Subject((phrase,))


def unexpressed(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give the subject that only the ending of a verb tells, if the language has such, and if it is somebody."""
    reading = syntax.reading
    before = range(group.start, group.first)
    nobody = any(reading.has(at, Tag.NEGATION, "nobody") for at in before)
    if nobody or not group.is_finite or not drops_subject(reading):
        return None
    return Subject(
        ((group.first, group.first + 1),),
        pronoun=True,
        person=group.person,
        plural=group.plural,
    )
