"""Nouns for a question, with the clause that says what is asked: "auf die Frage der dpa, ob P"."""

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_FAR = 9


def question_noun(reading: Reading, clause: Clause) -> int | None:
    """Give the noun for a question that ends before the comma of a clause, with whose it is."""
    if clause.kind is not ClauseKind.QUESTION or clause.lead != ",":
        return None
    comma = clause.first - 1
    nouns = reading.language.lexicon.suffixes.get("question_nouns", ())
    start = max(reading.sentence(comma).first, comma - _FAR)
    for at in range(comma - 1, start - 1, -1):
        if reading.words.keys[at] in nouns:
            return at
        if reading.is_mark(at, ",;:"):
            return None
    return None


def is_put(reading: Reading, clause: Clause) -> bool:
    """Tell whether a question hangs on a noun behind a preposition, so that no verb of saying tells it ("sagte [auf die Frage], ob P")."""
    noun = question_noun(reading, clause)
    if noun is None:
        return False
    article = noun - 1 if reading.has(noun - 1, Tag.DETERMINER) else noun
    contracted = reading.has(noun - 1, Tag.DETERMINER, "contracted")
    return contracted or reading.has(article - 1, Tag.PREPOSITION)
