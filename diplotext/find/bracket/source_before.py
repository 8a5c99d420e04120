"""Where a source begins that stands before what attributes to it: "Der Vereinbarung mit Kiew zufolge"."""

from diplotext.find.bracket.acting import is_acting
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_TELLING = tag_bits(Tag.DOCUMENT, Tag.REPORTING_NOUN, Tag.ROLE, Tag.GROUP)


def start_before(syntax: Syntax, clauses: Clauses, index: int) -> int | None:
    """Give where the phrase begins that stands before "zufolge"."""
    reading = syntax.reading
    start = reading.sentence(index).first
    for clause in clauses.within(start, index):
        if clause.verb is not None and clause.verb.first < index:
            start = max(start, clause.verb.first + 1)
    for at in range(start, index):
        if reading.is_mark(at, ",;:"):
            start = at + 1
    for at in range(start, index):
        if _over_complement(reading, phrase_stop(reading, at, index), index) == index:
            return at
    return None


def fronted_before(syntax: Syntax, clauses: Clauses, index: int) -> int | None:
    """Give where a dative begins that a preposition behind it closes right before the verb ("[Der Ministerin] nach ist ...", "[Dem Papier] nach")."""
    reading = syntax.reading
    suffixes, number = reading.language.lexicon.suffixes, clauses.of_word(index)
    clause = None if number is None else clauses.all[number]
    if clause is None or clause.verb is None or clause.front[1] != index + 1:
        return None
    if reading.words.keys[index] not in suffixes.get("source_postpositions", ()):
        return None
    first = start_before(syntax, clauses, index)
    if first is None or first != clause.front[0]:
        return None
    article = reading.words.keys[first]
    dative = article in suffixes.get("dative_articles", ())
    return first if dative and is_acting(reading, first, index) else None


def _over_complement(reading: Reading, at: int | None, index: int) -> int | None:
    """Step over a preposition and a phrase behind a noun that tells something ("Der Vereinbarung [mit Kiew] zufolge"), or its date ("Dem Bericht [vom Mai] zufolge")."""
    if at is None or at >= index:
        return at
    lead = reading.hit(at, Tag.PREPOSITION)
    first = at if lead is None else lead[0]
    dated = reading.dates.get(first) or reading.dates.get(at)
    if dated is not None and dated.stop == index:
        return index
    if lead is None:
        return at
    if first == index - 1 and reading.words.is_number(first):
        return index  # "Dem Abkommen [von 1998] zufolge"
    tells = reading.begins(at - 1, _TELLING)
    return phrase_stop(reading, at + 1, index) if tells else at
