"""What goes on behind an attribution in mid-sentence: over a relative of the speaker, as what an answer governs, or not at all."""

from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.otherwise import is_otherwise
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_LONGEST = 6


def over_relative(syntax: Syntax, stop: int) -> int:
    """
    Step over a relative clause behind the speaker, if what is said goes on behind it.

    A quotation does ("dit X, qui rit, « mais ... »"), or a verb with its subject or without
    ("La trêve, dit X, dont les hommes manquent de tout, ne tiendra pas").
    """
    reading = syntax.reading
    if not reading.is_mark(stop, ",") or reading.hit(stop + 1, Tag.RELATIVE) is None:
        return stop
    for at in range(stop + 1, sentence_end(reading, stop)):
        if reading.quote_of[at] != reading.quote_of[stop]:
            break
        if reading.is_mark(at, ",") and _goes_on(syntax, at + 1):
            return at
    return stop


def _goes_on(syntax: Syntax, at: int) -> bool:
    """Tell whether a quotation begins at a word, or a verb with a tense, its subject pronoun before it or not."""
    reading = syntax.reading
    if piece_at(reading, at) is not None:
        return True
    if syntax.kinds or drops_subject(reading):
        return False
    pronoun = reading.hit(at, Tag.SUBJECT_PRONOUN)
    first = at if pronoun is None else pronoun[0]
    verb = syntax.group(first)
    if verb is None or verb.start not in (at, first):
        return False
    return verb.is_finite and verb.pronoun is None


def governs_behind(syntax: Syntax, pause: int, resumes: int) -> bool:
    """Tell whether words without a verb govern "de" and an infinitive behind an attribution ("Pas question, a dit X, de payer")."""
    reading = syntax.reading
    if syntax.kinds or drops_subject(reading):
        return False
    led = reading.has(resumes + 1, Tag.PREPOSITION, "of")
    act = syntax.group(resumes + 2) if led else None
    governed = act is not None and act.tense is Tense.INFINITIVE
    first = reading.sentence(pause).first
    return governed and syntax.finite_within(first, pause) is None


def is_answer(syntax: Syntax, first: int, pause: int) -> bool:
    """Tell whether words without a verb are all that is answered: they begin with yes or no, or deny ("Non, pas avant juin, a dit X")."""
    reading = syntax.reading
    if syntax.kinds or drops_subject(reading):
        return False
    words = reading.language.lexicon.suffixes.get("answers", ())
    said = reading.key(first) in words and reading.is_mark(first + 1, ",")
    denied = reading.has(first, Tag.NEGATION, "after")
    return (said or denied) and syntax.finite_within(first, pause) is None


def behind_report(syntax: Syntax, start: int, pause: int) -> int:
    """
    Give where the content begins behind words that set it against what somebody has said before in the sentence.

    "Il a sommé Rome de répondre, [faute de quoi], a-t-il insisté, « ... »"; "Il a jugé
    l'accord « bancal », [mais], a-t-il reconnu, « c'est le seul »".
    """
    reading = syntax.reading
    if syntax.kinds or drops_subject(reading):
        return start
    first = _connective(reading, pause)
    if first is None or first <= start or not reading.is_mark(first - 1, ",;"):
        return start
    told = syntax.last_finite(start, first)
    known = reading.language.lexicon.reporting
    return first if told is not None and told.lemma in known else start


def _connective(reading: Reading, pause: int) -> int | None:
    """Give the first word of "faute de quoi", "mais" and the like, which end right before a pause."""
    if reading.has(pause - 1, Tag.COORDINATOR):
        return pause - 1
    for at in range(max(0, pause - _LONGEST), pause):
        hit = reading.hit(at, Tag.CONDITION)
        if hit is not None and hit[0] == pause and is_otherwise(reading, at):
            return at
    return None
