"""What somebody says by a noun behind "with": "lehnte den Besuch mit dem Hinweis ab, man sei beschäftigt"."""

from diplotext.find.bracket.acting import passive_agent
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.content_ends import content_end
from diplotext.find.bracket.forms import is_reported
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import quoted_within, strip_marks
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag


_REACH = 4


def told_with(syntax: Syntax, clauses: Clauses) -> list[Attribution]:
    """
    Read a clause behind a preposition and a noun of saying, said by the subject or the agent of the verb beside.

    Args:
        syntax: The article.
        clauses: Its clauses.
    """
    reading = syntax.reading
    found: list[Attribution] = []
    for number, clause in enumerate(clauses.all):
        place = _noun_before(reading, clause)
        if place is None or not _is_said(clauses, clause):
            continue
        source = _sayer(reading, clauses, number, place)
        if source is None:
            continue
        first = clause.body if clause.kind is ClauseKind.THAT else clause.words.start
        stop = min(content_end(syntax, clauses, clause), _before_main(clauses, number))
        content = strip_marks(reading, reading.span(first, stop))
        hit = reading.hit(place[1] - 1, Tag.REPORTING_NOUN)
        lemma, act = (hit[1].lemma, hit[1].value) if hit else ("", None)
        found.append(
            Attribution(
                (content,),
                quoted_within(reading, content),
                "told-with",
                place,
                lemma,
                act or "assertive",
                source,
            )
        )
    return found


def leads_to_words(reading: Reading, clause: Clause) -> bool:
    """Tell whether words before a comma only lead to what is said behind it ("Mit dem Argument, ...")."""
    if clause.kind is not ClauseKind.FRAGMENT:
        return False
    place = _noun_ending(reading, clause.stop)
    return place is not None and place[0] == clause.first


def _noun_before(reading: Reading, clause: Clause) -> tuple[int, int] | None:
    """Give the preposition and the noun of saying that stand before a comma and a clause, the end of the verb between at most."""
    comma = clause.first - 1
    if clause.level != NOWHERE or not reading.is_mark(comma, ","):
        return None
    ends = range(comma, max(0, comma - _REACH), -1)
    return next((p for stop in ends if (p := _noun_ending(reading, stop))), None)


def _noun_ending(reading: Reading, stop: int) -> tuple[int, int] | None:
    """Give where a preposition begins whose noun of saying ends before a word."""
    noun = stop - 1
    if not reading.begins(noun, Tag.REPORTING_NOUN.bit):
        return None
    leads = reading.language.lexicon.suffixes.get("told_with", ())
    near = range(noun - 1, max(0, noun - _REACH), -1)
    at = next((i for i in near if reading.words.keys[i] in leads), None)
    return None if at is None else (at, stop)


def _is_said(clauses: Clauses, clause: Clause) -> bool:
    """Tell whether a clause is told: its conjunction opens it, or it is in the mood of reported speech."""
    if clause.kind is ClauseKind.THAT:
        return True
    verb = clause.verb
    told = verb is not None and is_reported(clauses.forms.at[verb.first])
    return told and clause.kind is ClauseKind.MAIN and clause.is_fronted


def _sayer(
    reading: Reading, clauses: Clauses, number: int, place: tuple[int, int]
) -> Subject | None:
    """Give who does what is told beside: in the clause of the noun, or in the one behind what is said."""
    above = clauses.of_word(place[0])
    if above is None or clauses.all[above].first > place[0]:
        above = _main_behind(clauses, number)
    if above is None:
        return None
    clause = clauses.all[above]
    if clause.verb is not None and clause.verb.passive:
        return passive_agent(reading, clause)
    return clause_subject(reading, clauses, above)


def _main_behind(clauses: Clauses, number: int) -> int | None:
    """Give the main clause behind one, which words before that one belong to."""
    behind = number + 1
    if behind >= len(clauses.all):
        return None
    clause = clauses.all[behind]
    near = clause.first == clauses.all[number].stop + 1
    main = clause.kind is ClauseKind.MAIN and clause.verb is not None
    return behind if near and main and not clause.conjoined else None


def _before_main(clauses: Clauses, number: int) -> int:
    """Give where a told clause ends if the main clause of the narrator stands behind it."""
    behind = _main_behind(clauses, number)
    verb = None if behind is None else clauses.all[behind].verb
    if behind is None or verb is None:
        return len(clauses.forms.reading.words)
    narrated = not is_reported(clauses.forms.at[verb.first])
    return clauses.all[behind].first - 1 if narrated else clauses.all[behind].stop
