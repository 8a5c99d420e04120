"""Who speaks behind a verb that closes what it reports: "« Oui », dit X, ajoutant que", "P, a dit X, ajoutant que"."""

from diplotext.find.grammar.conjunctions import (
    drops_subject,
    names_party,
    opens_clause,
)
from diplotext.find.grammar.postposed import phrase_behind
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.unexpressed import unexpressed
from diplotext.find.grammar.verbs import VerbGroup


def closing_speaker(
    syntax: Syntax, group: VerbGroup, further: VerbGroup
) -> Subject | None:
    """
    Give the subject behind a verb of speech that stands behind a quotation or a clause, which it reports, or that its ending tells.

    Args:
        syntax: The article.
        group: The verb of speech.
        further: The verb behind it that shares its subject.
    """
    reading = syntax.reading
    before = group.start - 1
    if group.lemma not in reading.language.lexicon.reporting:
        return None
    paused = reading.is_mark(before, ",")
    closes = reading.is_mark(before - paused, _CLOSING)
    if not (closes or (paused and _closes_clause(syntax, group, further))):
        return None
    phrase = phrase_behind(syntax, group.stop, reading.sentence(group.first).stop)
    if phrase is None:
        return unexpressed(syntax, group) if closes else None
    named = closes or names_party(reading, phrase[0])
    return Subject((phrase,)) if named else None


def _closes_clause(syntax: Syntax, group: VerbGroup, further: VerbGroup) -> bool:
    """
    Tell whether a main clause that is whole stands before a verb's comma.

    A language that drops its subjects may have the subject before the comma as well ("El jefe
    llegó, saludó a X"), so that only a verb that may quote tells, and whose a gerund is ("P,
    dijo X, añadiendo que").
    """
    reading = syntax.reading
    known = reading.language.lexicon.reporting.get(group.lemma, ())
    quotes = any("quote" in record.frames and not record.weak for record in known)
    if not group.is_finite or (
        drops_subject(reading) and (further.is_finite or not quotes)
    ):
        return False
    inside = reading.quote_of[group.first]
    for at in range(group.start - 2, reading.sentence(group.first).first - 1, -1):
        verb = syntax.group(at)
        if verb is not None and verb.is_finite and reading.quote_of[at] == inside:
            return not _hangs(syntax, verb)
    return False


def _hangs(syntax: Syntax, verb: VerbGroup) -> bool:
    """Tell whether a relative or a conjunction opens a verb's clause, so that the main clause may wait for its verb."""
    reading = syntax.reading
    first = reading.sentence(verb.first).first
    for at in range(verb.start - 1, first - 1, -1):
        if opens_clause(reading, at):
            return True
        if reading.is_mark(at, ",;:") or syntax.group(at) is not None:
            return False
    return False


_CLOSING = '"»”’!?'
