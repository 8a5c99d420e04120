"""Quoted objects: a noun phrase behind a cue that holds quoted words or names an act."""

from diplotext.find.grammar.action_nouns import names_action
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import drops_subject, names_party, opens_clause
from diplotext.find.grammar.joined_acts import opens_behind_aside
from diplotext.find.grammar.light_words import skip_adverbs, skip_light
from diplotext.find.grammar.listed_objects import parts_list
from diplotext.find.grammar.postposed import phrase_behind
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import (
    piece_at,
    pieces_within,
    quoted_within,
    strip_marks,
)
from diplotext.find.reading.reading import NOWHERE, Piece, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.complementizers import over_asides
from diplotext.find.statements.cues import CueMatch
from diplotext.find.statements.idle_subjects import is_thing
from diplotext.find.statements.judged import judged_object
from diplotext.find.statements.late_objects import asked_of, behind_circumstance
from diplotext.find.statements.quoted_lists import joins_quoted
from diplotext.find.statements.speaker_words import speaker_words
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_ASIDE = 14


def object_phrase(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """
    Read "SPEAKER CUE NOUN PHRASE" where the phrase holds quoted words or names an act.

    An act is named behind verbs that also bind ("annoncer", "exclure").
    """
    named = "named" in cue.record.frames and _names_what(syntax, cue)
    if not (named or "object" in cue.record.frames) or cue.group.passive:
        return None
    return _fronted(syntax, cue) or _following(syntax, cue)


def _following(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read the object that stands behind its verb."""
    reading = syntax.reading
    judged = judged_object(syntax, cue)
    first = _object_start(syntax, cue) if judged is None else judged
    if first is None:
        return None
    stop = _quoted_end(reading, cue, first) or _object_end(syntax, first)
    if stop <= first or _is_only_named(syntax, cue, stop):
        return None
    first = _with_named(syntax, cue, first)
    span = reading.span(first, stop)
    quoted = [p for p in pieces_within(reading, span) if not _is_gloss(reading, p)]
    if not (quoted or judged is not None or _names_act(syntax, cue, first)):
        return None
    source = speaker_words(syntax, cue)
    if source is None or (judged is None and is_thing(reading, source)):
        return None
    content = strip_marks(reading, span)
    return cue.attributes(
        (content,), quoted_within(reading, content), "cue-object", source
    )


def _is_only_named(syntax: Syntax, cue: CueMatch, stop: int) -> bool:
    """Tell whether a verb of the noun before follows what it is called ("le format dit des « Veilleurs » rassemble")."""
    verb = syntax.group(stop)
    if verb is None or cue.group.compound or _may_invert(syntax):
        return False
    return verb.is_finite and verb.start == stop and verb.pronoun is None


def _may_invert(syntax: Syntax) -> bool:
    """Tell whether a subject may stand behind its verb, so that another verb behind an object begins a clause."""
    return bool(syntax.kinds) or drops_subject(syntax.reading)


def _with_named(syntax: Syntax, cue: CueMatch, first: int) -> int:
    """Take in what a verb of naming calls by quoted words, where it stands between them ("tachó [el pacto de «farsa»]")."""
    reading, at = syntax.reading, skip_adverbs(syntax.reading, cue.stop)
    quoted = piece_at(reading, first) is not None and any(cue.record.object_linkers)
    named = quoted and at < first and reading.has(at, Tag.DETERMINER)
    if not (named and drops_subject(reading)) or at + 1 in reading.dates:
        return first
    return at


def _fronted(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read a quotation that opens its sentence before the verb it belongs to ("De « farsa » tildó el pacto el juez")."""
    reading, sentence = syntax.reading, syntax.reading.sentence(cue.first)
    behind = reading.first_of(sentence.first, _linkers(cue))
    piece = None if behind is None else piece_at(reading, behind)
    if piece is None or not drops_subject(reading):
        return None
    if reading.words.within(piece.outer).stop != cue.group.start:
        return None
    at, stop = cue.stop, sentence_end(reading, cue.first)
    while at < stop and not _opens_party(reading, at):
        at += 1
    named = phrase_behind(syntax, at, stop) if at < stop else None
    if named is None:
        return None
    content = (piece.inner,)
    return cue.attributes(content, content, "cue-object", Subject((named,)))


def _linkers(cue: CueMatch) -> tuple[tuple[str, ...], ...]:
    """Give the prepositions that lead to the object of a cue."""
    return tuple(linker for linker in cue.record.object_linkers if linker)


def _opens_party(reading: Reading, at: int) -> bool:
    """Tell whether an article, or a name, opens a noun phrase for somebody at a word."""
    led = reading.has(at, Tag.DETERMINER) or reading.words.is_capitalized(at)
    return led and names_party(reading, at)


def _names_what(syntax: Syntax, cue: CueMatch) -> bool:
    """Tell whether a verb of naming says what is spoken of ("ce que le maire a appelé « un caprice »")."""
    reading = syntax.reading
    phrases = reading.phrases("what_relatives")
    first = max(reading.sentence(cue.first).first, cue.group.start - _ASIDE)
    for at in range(cue.group.start - 1, first - 1, -1):
        if reading.first_of(at, phrases) is not None:
            return True
        if reading.is_mark(at, ",;:") or syntax.group(at) is not None:
            break
    return False


def _quoted_end(reading: Reading, cue: CueMatch, first: int) -> int | None:
    """Give where a quotation ends that a preposition leads to, before the noun phrase it is said of."""
    piece = piece_at(reading, first)
    if piece is None or not any(cue.record.object_linkers):
        return None
    stop = reading.words.within(piece.outer).stop
    led = reading.has(stop, Tag.DETERMINER, "definite")
    circumstance = drops_subject(reading) and reading.has(stop, Tag.PREPOSITION)
    placed = circumstance and not reading.has(stop, Tag.PREPOSITION, "of")
    return stop if led or placed else None


def _is_gloss(reading: Reading, piece: Piece) -> bool:
    """Tell whether a quotation stands in brackets, where it gives a name or a foreign word."""
    first = reading.words.within(piece.outer).start
    return reading.is_mark(first - 1, "([")


def _object_start(syntax: Syntax, cue: CueMatch) -> int | None:
    """Find where the object of a cue begins, behind adverbs and the preposition it asks for."""
    reading = syntax.reading
    at = skip_adverbs(reading, cue.stop)
    at = at if syntax.kinds else over_asides(reading, at)
    if cue.group.negated:
        at = skip_light(reading, at)
        at -= piece_at(reading, at - 1) is not None
    linkers = _linkers(cue)
    if linkers:
        return _behind_linker(syntax, at, linkers)
    if (
        at >= len(reading.words)
        or reading.is_mark(at, ",.;:")
        or reading.sentence_of[at] == NOWHERE
    ):
        return None
    given = reading.has(at, Tag.PREPOSITION, "addressee") or asked_of(reading, cue, at)
    if given or (
        reading.has(at, Tag.PREPOSITION) and not reading.has(at, Tag.DETERMINER)
    ):
        return behind_circumstance(syntax, cue, at)
    return at


def _behind_linker(
    syntax: Syntax, at: int, linkers: tuple[tuple[str, ...], ...]
) -> int | None:
    """Give the word behind a preposition that leads to an object: one that leads to quoted words, else the first ("tildó la nota [de] Oslo de «farsa»")."""
    reading, found = syntax.reading, None
    for index in range(at, min(at + _FAR, len(reading.words))):
        stop = reading.first_of(index, linkers)
        if stop is not None and not _ends_longer(reading, index, stop):
            if piece_at(reading, stop) is not None:
                return stop
            found = stop if found is None and index < at + _NEAR else found
        if reading.is_mark(index, ",.;:") or syntax.group(index) is not None:
            break
    return found


_NEAR = 8
_FAR = 14


def _ends_longer(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a preposition is the end of a longer one ("auprès de")."""
    return any(
        entry.tag is Tag.PREPOSITION and end == stop
        for start in range(max(0, first - 3), first)
        for end, entry in reading.tags[start]
    )


def _object_end(syntax: Syntax, first: int) -> int:
    """Find where an object ends: a comma, a coordinated verb, a gerund, the end of the sentence."""
    reading = syntax.reading
    limit = sentence_end(reading, first)
    inside = reading.quote_of[first - 1]
    at, waits = first, False
    while at < limit:
        if reading.quote_of[at] == inside and at > first:
            aside = _aside_stop(reading, at, limit)
            if aside is not None:
                at = aside
                continue
            goes_on = _opens_condition(reading, at) or parts_list(syntax, at, first)
            goes_on = goes_on or joins_quoted(reading, at)
            if reading.is_mark(at, ",;:") and not goes_on:
                return at
            waits = waits or reading.is_mark(at, ",")
            group = syntax.group(at)
            if waits and group is not None and group.is_finite:
                at, waits = group.stop, False
                continue  # "una visita, siempre que Oslo la apruebe"
            if (
                group is not None
                and group.start == at
                and _is_own_verb(reading, at, group.tense)
                and not _is_led(syntax, first, at)
            ):
                led = opens_clause(reading, at - 1) and drops_subject(reading)
                return at - 1 if led or reading.has(at - 1, Tag.COORDINATOR) else at
            joins = reading.has(at, Tag.COORDINATOR)
            if joins and (_verb_follows(syntax, at) or opens_behind_aside(syntax, at)):
                return at
        at += 1
    return limit


def _opens_condition(reading: Reading, at: int) -> bool:
    """Tell whether a comma leads to the condition of what is announced or offered."""
    return reading.is_mark(at, ",") and reading.begins(at + 1, Tag.CONDITION.bit)


def _aside_stop(reading: Reading, at: int, limit: int) -> int | None:
    """Give the word behind an aside between commas, when the phrase goes on with "de"."""
    if not reading.is_mark(at, ",") or reading.has(at + 1, Tag.COORDINATOR):
        return None
    for index in range(at + 1, min(at + _ASIDE, limit)):
        if reading.is_mark(index, ","):
            return index + 1 if reading.has(index + 1, Tag.PREPOSITION, "of") else None
    return None


def _is_led(syntax: Syntax, first: int, at: int) -> bool:
    """Tell whether a clause that an object holds opens before a verb, no other verb between ("para cuando concluya")."""
    reading = syntax.reading
    for index in range(at - 1, first, -1):
        group = syntax.group(index)
        if group is not None and group.is_finite:
            return False
        if opens_clause(reading, index):
            led = reading.has(index - 1, Tag.PREPOSITION)
            return led and drops_subject(reading)
    return False


def _is_own_verb(reading: Reading, at: int, tense: Tense) -> bool:
    if tense in (Tense.INFINITIVE, Tense.PARTICIPLE):
        return False
    return reading.hit(at - 1, Tag.RELATIVE) is None


def _verb_follows(syntax: Syntax, at: int) -> bool:
    group = syntax.group(at + 1)
    return (
        group is not None
        and group.start == at + 1
        and group.tense is not Tense.INFINITIVE
    )


def _names_act(syntax: Syntax, cue: CueMatch, first: int) -> bool:
    """Tell whether a cue names an act by its noun: it binds, and a determined noun follows."""
    reading = syntax.reading
    if not cue.record.names_act:
        return False
    if not cue.group.is_finite and cue.group.tense is not Tense.PARTICIPLE:
        return False
    counted = first in reading.numbers and first not in reading.dates
    if counted and cue.record.act == "commissive":
        return True
    behind = reading.numbers[first].stop if counted else first + 1
    return (counted or reading.has(first, Tag.DETERMINER)) and any(
        names_action(reading, index) for index in range(behind, behind + 3)
    )
