"""Terms that "only" leads to: "allerdings [nur auf gemeinsamen Antrag der Nachbarn]", "[erst nach einer Prüfung]"."""

from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def only_stop(reading: Reading, at: int, limit: int) -> int | None:
    """
    Give where terms end that begin with "only" at a word: a preposition and a noun for a deed or a request.

    A day, a place or a number of things sets no terms ("erst im Mai", "nur mit zwei Schiffen").
    """
    suffixes = reading.language.lexicon.suffixes
    led = at + 1
    if reading.key(at) not in suffixes.get("only", ()) or led >= limit:
        return None
    if not reading.has(led, Tag.PREPOSITION) or led in reading.dates:
        return None
    stop = phrase_stop(reading, led + 1, limit)
    if stop is None or led + 1 in reading.dates:
        return None
    ends = suffixes.get("terms", ("\0",))
    named = reading.key(led) in suffixes.get("only_leads", ())
    inside = range(led + 1, stop)
    told = any(reading.begins(i, Tag.EVENT.bit) for i in inside)
    asked = named and any(reading.words.keys[i].endswith(ends) for i in inside)
    return stop if told or asked else None
