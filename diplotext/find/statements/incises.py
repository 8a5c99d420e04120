"""Incises: an attribution set into or behind what was said."""

from diplotext.find.grammar.conjunctions import drops_subject, names_party
from diplotext.find.grammar.joined_acts import before_aside
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.own_verbs import waits_anew
from diplotext.find.grammar.plural_articles import opens_one
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.unexpressed import side_behind, unexpressed
from diplotext.find.reading.dashes import is_dash
from diplotext.find.reading.marks import opening_mark
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.awaiting_verbs import waits_for_verb
from diplotext.find.statements.cues import CueMatch
from diplotext.find.statements.going_on import behind_report, over_relative
from diplotext.find.statements.incised import incised, over_circumstances
from diplotext.find.statements.interrupted import CLOSING, opens_aside
from diplotext.find.statements.learnt import is_impersonal
from diplotext.find.statements.named_subjects import (
    closes_subject,
    named_behind,
    opens_with_name,
)
from diplotext.find.statements.quoted_names import closes_name
from diplotext.find.statements.read_there import document_there
from diplotext.find.statements.speaker_behind import speaker_behind
from diplotext.find.statements.speaker_words import (
    heard_from,
    speaker_words,
    written_in,
)
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_PAUSES = ",!?…"


def incise(syntax: Syntax, cue: CueMatch, start: int) -> Attribution | None:
    """
    Read "CONTENT, CUE SPEAKER" and "CONTENT, CUE-il, CONTENT".

    Args:
        syntax: The article.
        cue: The cue.
        start: First word that may belong to the content, the sentence's or one behind
            another attribution.
    """
    reading = syntax.reading
    there = document_there(syntax, cue)
    if not _may_attribute(syntax, cue, there):
        return None
    before = cue.group.start - 1
    if before < start or not _parted(syntax, cue, start, before):
        return None
    source: Subject | None = there
    if there is not None:
        stop = skip_adverbs(reading, cue.stop)
    elif cue.group.passive:
        source = heard_from(syntax, cue) or written_in(syntax, cue)
        stop = source.segments[-1][1] if source else cue.stop
    elif cue.group.pronoun is not None or cue.record.learnt:
        source = speaker_words(syntax, cue)
        stop = skip_adverbs(reading, cue.stop)
    else:
        phrase = speaker_behind(syntax, cue)
        if _is_no_speaker(syntax, cue, phrase) or _is_greeted(
            syntax, (start, before), phrase
        ):
            return None
        source = (
            named_behind(syntax, phrase, before) if phrase else _ending(syntax, cue)
        )
        stop = source.segments[-1][1] if phrase and source else cue.stop
    if source is None or _is_apposition(syntax, cue, (start, before), stop):
        return None
    start = behind_report(syntax, _behind_colon(syntax, start, before), before)
    return incised(syntax, cue, (start, before), source, stop)


def _behind_colon(syntax: Syntax, start: int, pause: int) -> int:
    """Give where the content begins: behind a colon that a clause of the narrator leads to ("Él asintió: [las cuotas], recalcó, serán")."""
    reading = syntax.reading
    inside = reading.quote_of[pause]
    colons = (
        at
        for at in range(pause - 1, start, -1)
        if reading.is_mark(at, ":") and reading.quote_of[at] == inside
    )
    colon = None if syntax.kinds else next(colons, None)
    told = None if colon is None else syntax.finite_within(start, colon)
    if colon is None or told is None:
        return start
    says = told.lemma in reading.language.lexicon.reporting
    own = says and not drops_subject(reading)  # "Il craint l'hiver : il faut, dit-il,"
    whole = syntax.finite_within(colon + 1, pause) is not None and not own
    return start if whole else colon + 1


def _is_apposition(
    syntax: Syntax, cue: CueMatch, content: tuple[int, int], stop: int
) -> bool:
    """Tell whether a subject ends at the pause, and a relative goes on behind the object ("Le chef, X, a redit sa foi, qu'il ...")."""
    reading, (first, pause) = syntax.reading, content
    if opens_with_name(syntax, cue, content, stop):
        return True
    if not (reading.is_mark(stop, ",") and reading.begins(stop + 1, Tag.RELATIVE.bit)):
        return False
    goes_on = over_relative(syntax, stop) > stop
    return not (goes_on or _says_something(syntax, first, pause))


def _says_something(syntax: Syntax, first: int, pause: int) -> bool:
    """Tell whether words before a cue can be what is said: they are quoted, or have a verb of their own."""
    quote_of = syntax.reading.quote_of
    quoted = any(quote_of[at] != NOWHERE for at in range(first, pause))
    return quoted or syntax.finite_within(first, pause) is not None


def _parted(syntax: Syntax, cue: CueMatch, start: int, pause: int) -> bool:
    """Tell whether a pause parts a cue from what was said, and not the verb of a clause from its subject."""
    inside = syntax.reading.quote_of[cue.first]
    paused = _pauses(syntax.reading, pause, inside)
    if drops_subject(syntax.reading) and before_aside(syntax.reading, pause) < pause:
        return False  # "y, de paso, pidió"
    if closes_name(syntax.reading, pause) or closes_subject(syntax, cue, start, pause):
        return False
    waits = waits_for_verb(syntax, start, pause)
    waits = waits or (
        drops_subject(syntax.reading) and waits_anew(syntax, start, pause + 1)
    )
    return paused and not waits


def _pauses(reading: Reading, at: int, inside: int) -> bool:
    """Tell whether a mark, or the end of a quotation other than the cue's own, parts a cue from what was said."""
    at -= is_dash(reading, at) and reading.is_mark(at - 1, CLOSING)
    return (
        reading.is_mark(at, _PAUSES)
        or opens_aside(reading, at)
        or (inside != NOWHERE and is_dash(reading, at))
        or reading.quote_of[at - 1] not in (inside, NOWHERE)
        or (reading.is_mark(at, CLOSING) and not _opens_mark(reading, at))
    )


def _is_no_speaker(
    syntax: Syntax, cue: CueMatch, phrase: tuple[int, int] | None
) -> bool:
    """
    Tell whether words behind a cue do not say who speaks.

    They do not inside a quotation that goes on, nor where they are the object of a verb of
    the future ("asegurará el espacio aéreo").
    """
    reading = syntax.reading
    if cue.group.negated and not (phrase and names_party(reading, phrase[0])):
        return True  # "El ministro, en cambio, no descarta una visita"
    inside = reading.quote_of[cue.first] != NOWHERE
    if inside and not _can_interrupt(syntax, cue, phrase):
        return True
    if phrase is not None and reading.has(phrase[1] - 1, Tag.COORDINATOR):
        return True  # "X, jefe de Y, denunció el bloqueo y, tras oírlo, pidió"
    future = cue.group.tense is Tense.FUTURE and drops_subject(reading)
    one = phrase is not None and opens_one(reading, cue.group, phrase[0])
    if phrase is None or (names_party(reading, phrase[0]) and not one):
        return False
    paper = reading.begins(phrase[0] + 1, Tag.DOCUMENT.bit)
    return future or (one and (paper or not names_party(reading, phrase[0])))


def _is_greeted(
    syntax: Syntax, content: tuple[int, int], phrase: tuple[int, int] | None
) -> bool:
    """Tell whether a thing behind a verb is its object, and a name before it the subject ("El juez, Luis Paz, saludó la idea, aunque")."""
    reading, (first, pause) = syntax.reading, content
    if phrase is None or not drops_subject(reading) or names_party(reading, phrase[0]):
        return False
    named = reading.words.is_capitalized(pause - 1) and reading.is_mark(pause, ",")
    return named and not _says_something(syntax, first, pause)


def _may_attribute(syntax: Syntax, cue: CueMatch, there: Subject | None) -> bool:
    """Tell whether a verb with a tense may stand beside quoted words, a passive only where it is impersonal."""
    if not cue.group.is_finite or "quote" not in cue.record.frames:
        return False
    told = there is not None or is_impersonal(syntax, cue)
    return not cue.group.passive or told or written_in(syntax, cue) is not None


def _opens_mark(reading: Reading, at: int) -> bool:
    """Tell whether a straight mark opens words, with a blank before it and none behind (' "alienta" ')."""
    straight = reading.is_mark(at, '"')
    glued = reading.words.is_glued(at + 1) and not reading.words.is_glued(at)
    return straight and glued


def _ending(syntax: Syntax, cue: CueMatch) -> Subject | None:
    """Give the subject that only the verb's ending tells, where no clause follows it (", agregó.")."""
    reading = syntax.reading
    at = skip_adverbs(reading, cue.stop)
    following = syntax.group(at)
    led = following is not None and following.tense is Tense.INFINITIVE
    if led or reading.hit(at, Tag.COMPLEMENTIZER) is not None:
        return None
    return side_behind(syntax, cue.group) or unexpressed(syntax, cue.group)


def _can_interrupt(
    syntax: Syntax, cue: CueMatch, phrase: tuple[int, int] | None
) -> bool:
    """Tell whether a cue inside quotation marks is the reporter's: commas or dashes round it, somebody who can speak behind it."""
    reading = syntax.reading
    before = cue.group.start - 1
    if phrase is None:
        return False
    behind = over_circumstances(syntax, phrase[1])
    dashed = is_dash(reading, before) and is_dash(reading, behind)
    aside = dashed or opens_aside(reading, before)
    if not (aside or reading.is_mark(before, ",")):
        return False
    outside = reading.quote_of[phrase[1]] == NOWHERE
    closed = outside or reading.is_mark(behind, ",-–—")
    ends = reading.is_mark(behind, f".{CLOSING}") and _is_all_said(reading, cue.first)
    owned = reading.has(phrase[0], Tag.DETERMINER, "possessive")
    named = any(reading.words.is_capitalized(at) for at in range(*phrase)) and not owned
    return (named or names_party(reading, phrase[0])) and (closed or ends)


def _is_all_said(reading: Reading, at: int) -> bool:
    """Tell whether the quotation round a word was never closed, or is a sentence that no words before it tell of."""
    inside = reading.quote_of[at]
    if not reading.quotations[inside].closed:
        return True
    opening = opening_mark(reading, inside)
    return opening == reading.sentence(opening).first
