"""Who is behind a verb of speech whose subject names nobody: "hieß es aus dem Ministerium", "ist dem Brief zu entnehmen"."""

from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_ORIGINS = frozenset({"setting", "source"})


def origin_in_front(reading: Reading, clause: Clause) -> Subject | None:
    """Give the phrase behind a preposition of origin that opens a clause ("In Brüssel war ...")."""
    first, stop = clause.front
    origins = reading.language.lexicon.suffixes.get("origins", ())
    if first >= stop or reading.words.keys[first] not in origins:
        return None
    whole = phrase_stop(reading, first + 1, stop) == stop
    return Subject(((first + 1, stop),)) if whole else None


def is_impersonal(reading: Reading, clause: Clause) -> bool:
    """Tell whether a verb never has a speaker as its subject ("verlauten", "erfahren")."""
    suffixes = reading.language.lexicon.suffixes
    known = (*suffixes.get("impersonal", ()), *suffixes.get("revealed", ()))
    return clause.verb is not None and clause.verb.lemma in known


def impersonal(reading: Reading, clause: Clause) -> Subject | None:
    """Give who is behind "hieß es aus dem Ministerium": the phrase behind a preposition of origin."""
    suffixes = reading.language.lexicon.suffixes
    revealed = clause.verb is not None and clause.verb.lemma in suffixes.get(
        "revealed", ()
    )
    origins = suffixes.get("revealing" if revealed else "origins", ())
    again = suffixes.get("origin_pronouns", ())
    asked = suffixes.get("asked", ())
    for first, stop in (clause.middle, clause.front):
        behind = first
        for at in range(first, stop):
            behind = max(behind, _over_set_phrase(reading, at, stop))
            if at < behind:
                continue
            if reading.words.keys[at] in origins:
                end = phrase_stop(reading, at + 1, stop)
                if end is not None and reading.words.keys[end - 1] not in asked:
                    return Subject(((at + 1, end),))
            if reading.words.keys[at] in again:
                return Subject(((at, at + 1),), pronoun=True)
    return None


def _over_set_phrase(reading: Reading, at: int, stop: int) -> int:
    """Step over what a preposition of several words leads to, which is no origin ("heißt es [mit Blick auf Oslo] in dem Text")."""
    hit = reading.hit(at, Tag.PREPOSITION)
    if hit is None or hit[0] == at + 1 or hit[1].features & _ORIGINS:
        return at
    return phrase_stop(reading, hit[0], stop) or at


def read_off(reading: Reading, clause: Clause) -> Subject | None:
    """Give what "ist zu entnehmen" stands with: the phrase in an oblique case in its front field."""
    first, stop = clause.front
    if first >= stop or reading.begins(first, Tag.PREPOSITION.bit):
        return None
    end = phrase_stop(reading, first, stop)
    return Subject(((first, end),)) if end is not None else None
