"""Clauses of a noun of saying that tells whose it is: "die Behauptung Polens, die Grenze sei offen", "Storms Aussage, dass ..."."""

from diplotext.find.bracket.acting import is_acting
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.forms import is_reported
from diplotext.find.bracket.source_nouns import innermost
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.mentions.genitive_names import owner_stem
from diplotext.find.reading.marks import quoted_within, strip_marks
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.text.span import Span


_BACK = 8
_ORDERS = "directive"


def noun_clauses(
    syntax: Syntax, clauses: Clauses, found: list[Attribution]
) -> list[Attribution]:
    """
    Read "die Behauptung SPEAKER, dass CLAUSE", "SPEAKER Aussage, CLAUSE" and "die Forderung SPEAKER, ... zu ...".

    Args:
        syntax: The article.
        clauses: Its clauses.
        found: What verbs of saying report, which has its speaker.
    """
    reading = syntax.reading
    told = _told_already(syntax.reading, clauses, found)
    read: list[Attribution] = []
    for number, clause in enumerate(clauses.all):
        if clause.lead != "," or reading.quote_of[clause.first] != NOWHERE:
            continue
        said = said_of_noun(reading, clause.first - 1)
        if said is None or not _is_told(clauses, number, said[0]):
            continue
        first = clause.body if clause.kind is ClauseKind.THAT else clause.words.start
        span = strip_marks(reading, reading.span(first, clause.stop))
        if number not in told:
            read.append(_attribution(reading, said, span))
    return read


def _told_already(
    reading: Reading, clauses: Clauses, found: list[Attribution]
) -> set[int | None]:
    """Give the clauses in which what somebody says begins."""
    spans = (span for attribution in found for span in attribution.content)
    return {clauses.of_word(reading.words.within(span).start) for span in spans}


def said_of_noun(reading: Reading, comma: int) -> tuple[int, tuple[int, int]] | None:
    """
    Give the noun of saying whose phrase ends before a comma, and the words that tell whose saying it is.

    Args:
        reading: The article.
        comma: The comma.
    """
    start = max(reading.sentence(comma).first, comma - _BACK)
    for noun in range(comma - 1, start - 1, -1):
        if not reading.words.is_word(noun):
            return None
        if not reading.begins(noun, Tag.REPORTING_NOUN.bit):
            continue
        whose = innermost(reading, noun, comma)
        if whose[0] > noun:
            return (noun, whose) if is_acting(reading, *whose) else None
        before = noun + 1 == comma and noun > start
        owned = before and _is_owner(reading, noun - 1)
        return (noun, (noun - 1, noun)) if owned else None
    return None


def _is_owner(reading: Reading, at: int) -> bool:
    """Tell whether a name in the genitive stands before a noun ("[Perus] Forderung", "[Brandts] Aussage")."""
    ends = reading.language.lexicon.suffixes.get("genitive", ("\0",))
    named = reading.ends(at, Tag.STATE) or reading.ends(at, Tag.CAPITAL)
    marked = named and reading.words.keys[at].endswith(ends)
    return marked or owner_stem(reading, at) is not None


def _is_told(clauses: Clauses, number: int, noun: int) -> bool:
    """Tell whether a clause can be what a noun says: one that "dass" opens, one in the mood of speech, or an order in the infinitive."""
    clause, reading = clauses.all[number], clauses.forms.reading
    if clause.kind is ClauseKind.INFINITIVE:
        hit = reading.hit(noun, Tag.REPORTING_NOUN)
        return hit is not None and hit[1].value == _ORDERS
    if clause.kind is ClauseKind.THAT:
        return True
    return clause.kind is ClauseKind.MAIN and _is_in_mood(clauses, clause)


def _is_in_mood(clauses: Clauses, clause: Clause) -> bool:
    """Tell whether a main clause is in the mood of reported speech, with its subject before the verb."""
    verb = clause.verb
    return (
        verb is not None
        and clause.is_fronted
        and not clause.conjoined
        and is_reported(clauses.forms.at[verb.first])
    )


def _attribution(
    reading: Reading, said: tuple[int, tuple[int, int]], span: Span
) -> Attribution:
    noun, whose = said
    hit = reading.hit(noun, Tag.REPORTING_NOUN)
    act = None if hit is None else hit[1].value
    return Attribution(
        (span,),
        quoted_within(reading, span),
        "noun-clause",
        (noun, noun + 1),
        reading.words.keys[noun] if hit is None else hit[1].lemma,
        act or "assertive",
        Subject((whose,)),
        tentative=True,
    )
