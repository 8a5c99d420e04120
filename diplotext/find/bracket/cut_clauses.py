"""The rest of a clause that its attribution cuts in two: "Das sei falsch, sagte X, [und gefährlich]"."""

from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.speech import Cue
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.text.span import Span


def completed(reading: Reading, clauses: Clauses, cue: Cue) -> Span | None:
    """
    Give what completes the clause that a cue cuts ("Die Lage sei, sagte X, [ernst]").

    Args:
        reading: The article.
        clauses: Its clauses.
        cue: The clause that reports, which a pause closes.
    """
    first = cue.clause.stop + 1
    if first >= len(reading.words) or not is_pause(reading, first - 1):
        return None
    end = sentence_end(reading, first)
    goes_on = first < end and (
        _breaks_off(clauses, cue) or _is_rest(clauses, first, end)
    )
    return reading.span(first, end) if goes_on else None


def _is_rest(clauses: Clauses, first: int, stop: int) -> bool:
    """Tell whether words to the end of a sentence have no verb and tell no office of the source ("Das sei falsch, sagte X, [und gefährlich]", but "sagte X, seit Mai Ministerin")."""
    reading = clauses.forms.reading
    verbs = any(c.verb is not None for c in clauses.within(first, stop))
    office = any(reading.has(at, Tag.ROLE, "singular") for at in range(first, stop))
    return not verbs and not office and reading.begins(first, _GOING_ON)


_GOING_ON = tag_bits(Tag.PREPOSITION, Tag.ADVERB, Tag.COORDINATOR, Tag.NEGATION)


def _breaks_off(clauses: Clauses, cue: Cue) -> bool:
    """Tell whether the clause before a cue ends with a verb that says nothing yet ("Die Lage [sei], sagte X, ernst")."""
    last = cue.clause.first - 2
    number = clauses.of_word(last)
    clause = None if number is None else clauses.all[number]
    verb = None if clause is None else clause.verb
    if clause is None or verb is None or clause.kind is not ClauseKind.MAIN:
        return False
    bare = verb.first == last == verb.stop - 1 and clause.is_fronted
    roles = clauses.forms.reading.language.lexicon.auxiliaries
    return bare and clause.act is None and verb.lemma in roles
