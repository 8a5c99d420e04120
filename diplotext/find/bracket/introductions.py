"""Sentences that say who speaks in the next one: "Sie wies die Kritik zurück. Die Tür stehe offen."."""

import attrs

from diplotext.find.bracket.acting import can_speak
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.speech import fits
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import NOWHERE, Reading, paragraph_of


@attrs.frozen
class Introduction:
    """
    Who is about to speak, by the sentence before.

    Attributes:
        source: The words that name who speaks.
        cue: Range of the words of its verb.
        lemma: Lemma of that verb.
        act: Illocutionary point of that verb, by name.
        speaks: Whether that verb is one of speech.
        negative: Whether it denies or refuses.
    """

    source: Subject
    cue: tuple[int, int]
    lemma: str
    act: str = "assertive"
    speaks: bool = False
    negative: bool = False


def introducing(syntax: Syntax, clauses: Clauses, number: int) -> Introduction | None:
    """
    Read the sentence before one in the mood of reported speech, of the same paragraph.

    Its subject speaks if it is somebody who can; its verb is the cue if it is one of reaction
    or of speech ("begrüßte die Einigung", "widersprach").

    Args:
        syntax: The article.
        clauses: Its clauses.
        number: Index of the sentence in the mood of reported speech.
    """
    reading = syntax.reading
    if number == 0 or not _is_beside(reading, number):
        return None
    before = reading.sentences[number - 1]
    main = [
        c
        for c in clauses.within(before.first, before.stop)
        if c.kind is ClauseKind.MAIN and c.level == NOWHERE and c.verb is not None
    ]
    for clause in reversed(main[:2]):
        found = _of_clause(reading, clauses, clause)
        if found is not None:
            return found
    return None


def _is_beside(reading: Reading, number: int) -> bool:
    starts, body = reading.words.starts, reading.body
    here = paragraph_of(body, starts[reading.sentences[number].first])
    return here == paragraph_of(body, starts[reading.sentences[number - 1].first])


def _of_clause(
    reading: Reading, clauses: Clauses, clause: Clause
) -> Introduction | None:
    verb = clause.verb
    if verb is None or verb.passive:
        return None
    source = clause_subject(reading, clauses, clauses.at[verb.first])
    if source is None or not can_speak(reading, source):
        return None
    for record in reading.language.lexicon.reporting.get(verb.lemma, ()):
        if fits(reading, clause, record):
            return Introduction(
                source,
                clause.lexical,
                record.lemma,
                record.act,
                speaks=True,
                negative=verb.negated != record.negative,
            )
    return Introduction(source, clause.lexical, verb.lemma)
