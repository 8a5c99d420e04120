"""Speech told by a noun and whose it is: "la advertencia de Ankara de que cerrará el estrecho"."""

from collections.abc import Iterator

from diplotext.find.grammar.clauses import clause_end
from diplotext.find.grammar.conjunctions import drops_subject, names_party, opens_clause
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.marks import quoted_within, strip_marks
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Entry, Tag
from diplotext.lang.inflect import Tense


_REACH = 12


def told_nouns(syntax: Syntax) -> Iterator[Attribution]:
    """
    Give what a noun of speech reports, where it says whose it is.

    Nouns that tell of what is known rather than said ("la noticia de que") are not in the list of the pack.
    """
    reading = syntax.reading
    told = reading.language.lexicon.suffixes.get("told_nouns", ())
    if not (told and drops_subject(reading)):
        return
    for index, behind, entry in reading.hits(Tag.REPORTING_NOUN):
        if reading.words.keys[index] not in told or reading.quote_of[index] != NOWHERE:
            continue
        found = _told(syntax, (index, behind), entry)
        if found is not None:
            yield found


def _told(syntax: Syntax, noun: tuple[int, int], entry: Entry) -> Attribution | None:
    """Read "NOUN de SPEAKER de que CLAUSE"."""
    reading, (index, behind) = syntax.reading, noun
    owned = reading.has(behind, Tag.PREPOSITION, "of") and names_party(
        reading, behind + 1
    )
    clause = _clause(reading, behind + 1) if owned else None
    if clause is None:
        return None
    opening, first = clause
    stop = _before_predicate(syntax, index, first)
    if stop <= first or syntax.finite_within(first, stop) is None:
        return None
    content = strip_marks(reading, reading.span(first, stop))
    return Attribution(
        (content,),
        quoted_within(reading, content),
        "told-noun",
        noun,
        entry.lemma.partition("/")[0],
        entry.value or "assertive",
        Subject(((behind + 1, opening),)),
    )


def _clause(reading: Reading, at: int) -> tuple[int, int] | None:
    """Give where "de que" begins and ends behind the words for who speaks."""
    limit = min(at + _REACH, reading.sentence(at).stop)
    for index in range(at + 1, limit):
        hit = reading.hit(index, Tag.COMPLEMENTIZER)
        if hit is not None and hit[0] > index + 1:
            return index, hit[0]
        if reading.is_mark(index, ",;:.") or opens_clause(reading, index):
            return None
    return None


def _before_predicate(syntax: Syntax, noun: int, first: int) -> int:
    """Give where a clause ends: before the verb of which the noun is the subject, if none stands before it."""
    reading = syntax.reading
    stop = clause_end(syntax, first, VerbGroup(noun, noun, first, "", Tense.PRESENT))
    verb = syntax.finite_within(first, stop)
    before = syntax.finite_within(reading.sentence(noun).first, noun)
    if verb is None or before is not None:
        return stop
    last = verb
    while (further := syntax.finite_within(last.stop, stop)) is not None:
        between = range(last.stop, further.start)
        comma = next((at for at in between if reading.is_mark(at, ",")), None)
        if comma is not None and not _goes_on(reading, comma + 1):
            return comma  # "Tras la queja de Chipre de que P, la UE ..."
        if not any(_goes_on(reading, at) for at in between):
            return further.start
        last = further
    return stop


def _goes_on(reading: Reading, at: int) -> bool:
    """Tell whether a word opens a clause within the one reported, or joins a second verb to it."""
    joined = reading.has(at, Tag.COORDINATOR) or reading.hit(at, Tag.CONDITION)
    return bool(joined) or opens_clause(reading, at)
