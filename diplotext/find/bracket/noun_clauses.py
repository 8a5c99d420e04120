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
from diplotext.lang.entry import Tag, tag_bits
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


def of_verbs(
    syntax: Syntax, clauses: Clauses, found: list[Attribution]
) -> list[Attribution]:
    """
    Leave out what a verb seems to report that its object does: "begrüßte die Zusage Perus, dass es zahlt".

    Args:
        syntax: The article.
        clauses: Its clauses.
        found: What verbs of saying report.
    """
    return [one for one in found if not _is_of_object(syntax.reading, clauses, one)]


def _is_of_object(reading: Reading, clauses: Clauses, found: Attribution) -> bool:
    """Tell whether a clause follows a noun of saying that is somebody's, and is the object of the verb before it."""
    if found.rule not in _CLAUSES:
        return False
    number = clauses.of_word(reading.words.within(found.content[0]).start)
    clause = None if number is None else clauses.all[number]
    if number is None or clause is None or clause.lead != ",":
        return False
    said = said_of_noun(reading, clause.first - 1)
    if said is None or not _is_told(clauses, number, said[0]):
        return False
    if found.cue is not None and found.cue[0] > said[0]:
        return False  # "einem Bericht Perus ist zu entnehmen, dass"
    before = said[0] - 1
    while reading.begins(before, _LEADING):
        if reading.has(before, Tag.PREPOSITION):
            return False  # "sagte in einer Erklärung Perus, dass"
        before -= 1
    return True


_CLAUSES = frozenset({"cue-that-clause", "cue-main-clause"})
_LEADING = tag_bits(Tag.DETERMINER, Tag.PREPOSITION, Tag.QUALIFIER)


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
        whose = innermost(reading, noun, _before_particle(reading, noun, comma))
        if whose[0] > noun:
            return (noun, whose) if is_acting(reading, *whose) else None
        before = noun + 1 == comma and noun > start
        owned = before and _is_owner(reading, noun - 1)
        return (noun, (noun - 1, noun)) if owned else None
    return None


def _before_particle(reading: Reading, noun: int, comma: int) -> int:
    """Give where a phrase ends before the part of a verb that closes its clause ("wies die Behauptung Perus [zurück]")."""
    last = comma - 1
    named = reading.words.is_capitalized(last - 1) and last > noun + 1
    return last if named and not reading.words.is_capitalized(last) else comma


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
