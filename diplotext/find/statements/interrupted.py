"""What an attribution is set into: whether it is speech, and where it begins before the attribution."""

from diplotext.find.grammar.condition_starts import is_condition
from diplotext.find.grammar.conjunctions import drops_subject, opens_clause
from diplotext.find.grammar.parted_objects import is_parted_object, verb_before
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.marks import behind_colon, piece_at
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.introduced import introduces
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.text.span import Span


CLOSING = "\"»”'’›“"


def says_something(syntax: Syntax, start: int, pause: int) -> bool:
    """
    Tell whether words hold a verb of their own, and not only a subject with a relative clause.

    "X, que dirige la misión, dijo" has no content before its verb.
    """
    verb = syntax.finite_within(start, pause)
    reading = syntax.reading
    if verb is None:  # "Pas question de payer, a dit X"
        denied = reading.has(start, Tag.NEGATION)
        promised = denied and reading.begins(start, Tag.COMMISSIVE_NOUN.bit)
        return promised or _is_utterance(reading, start, pause)
    if _is_case_alone(syntax, start, pause):
        return False
    lead = verb.start - 1
    while lead > start and not reading.is_mark(lead, ","):
        lead -= 1
    relative = reading.hit(lead + 1, Tag.RELATIVE) is not None
    if not relative or lead == start:
        return True
    return _has_free_verb(syntax, verb, pause)


def _has_free_verb(syntax: Syntax, verb: VerbGroup, pause: int) -> bool:
    """
    Tell whether a verb follows that no word opens a further clause for, and that is not joined to the one before.

    "X, que dirige la misión en la que sirve Y y parte mañana, dijo" has none.
    """
    reading, previous = syntax.reading, verb
    while (further := syntax.finite_within(previous.stop, pause)) is not None:
        between = range(previous.stop, further.start)
        joined = reading.has(further.start - 1, Tag.COORDINATOR)
        if not (joined or any(reading.begins(at, _DEPENDENT) for at in between)):
            return True
        previous = further
    return False


_DEPENDENT = tag_bits(
    Tag.RELATIVE, Tag.COMPLEMENTIZER, Tag.SUBORDINATOR, Tag.CONDITION, Tag.QUESTION_WORD
)


def _is_utterance(reading: Reading, start: int, pause: int) -> bool:
    """Tell whether words are all that somebody may answer ("Faux, rétorque X", "Imposible, zanjó X")."""
    answers = reading.language.lexicon.suffixes.get("utterances", ())
    return " ".join(reading.words.keys[start:pause]) in answers


def _is_case_alone(syntax: Syntax, start: int, pause: int) -> bool:
    """Tell whether words are a clause with a conjunction and nothing more ("Si la digue cède, dit X, le pont fermera")."""
    reading = syntax.reading
    case = reading.begins(start, Tag.CONDITION.bit | Tag.SUBORDINATOR.bit)
    if not case or reading.sentence(start).first != start:
        return False
    opens = opens_clause(reading, start) or is_condition(reading, start)
    verb = syntax.finite_within(start, pause)
    if verb is not None and _has_free_verb(syntax, verb, pause):
        return False  # "Lo que queremos es paz, dijo X"
    return opens and not any(
        reading.is_mark(at, ",") and syntax.finite_within(at, pause) is not None
        for at in range(start, pause)
    )


def parts_verb(syntax: Syntax, pause: int, behind: int) -> bool:
    """
    Tell whether an attribution parts a verb from what it governs ("no implica, matizó, un cambio").

    "De" or "à" and an infinitive may hang on an adjective ("est prêt, a dit X, à ouvrir").

    Args:
        syntax: The article.
        pause: The comma before the attribution.
        behind: The comma behind it.
    """
    reading = syntax.reading
    verb = verb_before(syntax, pause)
    if not drops_subject(reading):
        if _is_governed(syntax, behind + 1):
            return True
        return takes_object_behind(syntax, pause, behind)
    if verb is None:
        return False
    hit = reading.hit(behind + 1, Tag.PREPOSITION)
    governed = syntax.group(behind + 1 if hit is None else hit[0])
    infinitive = governed is not None and not governed.is_finite
    aims = hit is None or reading.key(behind + 1) not in _governing(reading)
    return not (infinitive and aims) and not opens_clause(reading, behind + 1)


def takes_object_behind(syntax: Syntax, pause: int, behind: int) -> bool:
    """Tell whether the object of a verb before an attribution stands behind it, and nobody's apposition ("fournira, a dit X, deux navires")."""
    reading = syntax.reading
    if syntax.kinds or drops_subject(reading) or not reading.is_mark(behind, ","):
        return False
    verb = verb_before(syntax, pause)
    return verb is not None and is_parted_object(syntax, verb, behind + 1)


def _is_governed(syntax: Syntax, at: int) -> bool:
    """Tell whether what a verb needs stands behind an attribution: "de" and an infinitive, or a clause."""
    reading = syntax.reading
    if reading.hit(at, Tag.COMPLEMENTIZER) is not None:
        return True
    led = reading.has(at, Tag.PREPOSITION, "of") or reading.has(
        at, Tag.PREPOSITION, "addressee"
    )
    verb = syntax.group(at + 1) if led else None
    return verb is not None and verb.tense is Tense.INFINITIVE


def _governing(reading: Reading) -> tuple[str, ...]:
    """Give the prepositions by which a verb governs an infinitive ("apuesta, dijo, por asfixiar")."""
    return reading.language.lexicon.suffixes.get("governing", ())


def is_spoken(reading: Reading, content: tuple[Span, ...]) -> bool:
    """Tell whether content is speech without marks round it, opened by a dash."""
    pieces = (piece_at(reading, reading.words.within(span).start) for span in content)
    return all(
        piece is not None and piece.outer == piece.inner == span
        for piece, span in zip(pieces, content, strict=True)
    )


def content_before(reading: Reading, start: int, pause: int) -> Span | None:
    """Give what stands between the start and the pause before a cue."""
    stop = pause
    while stop > start and reading.is_mark(stop - 1, ","):
        stop -= 1
    while start < stop and reading.is_mark(start, "–—"):
        start += 1
    if reading.is_mark(pause, CLOSING + "!?…"):
        stop = pause + 1
    start = _behind_narrator(reading, behind_colon(reading, start, stop), stop)
    inside = reading.quote_of[pause + 1]
    if inside != NOWHERE:
        piece = reading.quotations[inside]
        starts = [
            s.start for s in piece.inner if s.start <= reading.words.starts[pause]
        ]
        opening, end = max(starts, default=0), reading.words.ends[stop - 1]
        if opening >= end:
            return None
        start = max(start, reading.words.within(Span(opening, end)).start)
    return reading.span(start, stop) if stop > start else None


def _behind_narrator(reading: Reading, start: int, stop: int) -> int:
    """Give where the last part of a sentence begins: behind the narrator's last semicolon, or his last colon behind who speaks."""
    marks = [at for at in range(start + 1, stop - 1) if _is_narrated(reading, at)]
    semicolons = [at for at in marks if reading.is_mark(at, ";")]
    last = max(semicolons, default=start - 1)
    colon = max(marks, default=last)
    return (colon if colon > last and introduces(reading, start, colon) else last) + 1


def _is_narrated(reading: Reading, at: int) -> bool:
    """Tell whether a colon or a semicolon stands outside all quotations."""
    return reading.is_mark(at, ":;") and reading.quote_of[at] == NOWHERE


def opens_case(reading: Reading, at: int) -> bool:
    """Tell whether a condition with a verb of its own follows an attribution (", a-t-il glissé, le jour où")."""
    hit = reading.hit(at, Tag.CONDITION)
    told = hit is not None and "clause" in hit[1].features
    if reading.has(at, Tag.REFLEXIVE) and not reading.has(at + 1, Tag.SUBJECT_PRONOUN):
        return False  # "s'engage" is no "s'il"
    return told and is_condition(reading, at) and reading.is_mark(at - 1, ",")


def opens_aside(reading: Reading, at: int) -> bool:
    """Tell whether a dash opens an aside: a blank before it, none behind it (" -dijo X-")."""
    return (
        reading.is_mark(at, "-–—")
        and not reading.words.is_glued(at)
        and reading.words.is_glued(at + 1)
    )
