"""Rules for speech that stands before its attribution: "CONTENT, SPEAKER CUE", "CONTENT, CUE SPEAKER"."""

import attrs

from diplotext.find.analytic.around import clause_after, content_until, goes_on
from diplotext.find.analytic.clause_starts import has_second_verb
from diplotext.find.analytic.closings import is_over
from diplotext.find.analytic.interrupted_clauses import interrupted_clause
from diplotext.find.analytic.joined_subjects import listed_before
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.places import (
    Place,
    before_cue,
    before_subject,
    is_awaited,
)
from diplotext.find.analytic.regions import region_before
from diplotext.find.analytic.speakers import addressed
from diplotext.find.analytic.speech_asides import is_aside
from diplotext.find.analytic.speech_verbs import is_of_speech
from diplotext.find.analytic.steps import over_light, over_phrase
from diplotext.find.analytic.subjects import is_subordinate
from diplotext.find.analytic.suppositions import is_conditional
from diplotext.find.analytic.verb_lists import stands_in_list
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_dash, is_pause
from diplotext.find.reading.marks import (
    pieces_within,
    quoted_within,
    strip_marks,
    with_further_pieces,
)
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cues import CueMatch
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.text.span import Span


def speech_before(
    syntax: Syntax, cue: CueMatch, start: int, *, quoted: bool = False
) -> Attribution | None:
    """
    Read "CONTENT, SPEAKER CUE" and "CONTENT, CUE SPEAKER", with what goes on behind a comma.

    Args:
        syntax: The article.
        cue: The cue.
        start: First word that may belong to what was said.
        quoted: Whether only a quotation right before the attribution counts.
    """
    if not cue.group.is_finite or "quote" not in cue.record.frames:
        return None
    quoted = quoted or _is_only_supposed(syntax, cue) or _is_relative(syntax, cue)
    quoted = quoted or stands_in_list(syntax, cue.group)
    if _asks_for(syntax, cue) or _is_shown(syntax, cue, start):
        return None
    if _is_relative(syntax, cue) and _speaks_behind(syntax, cue):
        return None
    place = before_subject(syntax, cue, start)
    if place is None and not (_is_listed(syntax, cue) or is_awaited(syntax, cue)):
        place = before_cue(syntax, cue, start)
    if place is not None and not _may_interrupt(syntax, cue, place):
        return None
    if place is None or (quoted and not _closes_quotation(syntax, place.pause)):
        return None
    return _read(syntax, cue, start, place)


def _is_listed(syntax: Syntax, cue: CueMatch) -> bool:
    """Tell whether a cue is one in a list of verbs with one subject ("called it a farce, demanded a recount and left")."""
    region = region_before(syntax, cue.group.start)
    return listed_before(syntax, cue.group, region) is not None


def tells_when(syntax: Syntax, cue: CueMatch, start: int) -> bool:
    """Tell whether a clause that closes the sentence says when somebody spoke, behind what he said ("P, he said [as he left]")."""
    place = before_subject(syntax, cue, start) or before_cue(syntax, cue, start)
    if place is None or not syntax.reading.is_mark(place.pause, ","):
        return False
    end = sentence_end(syntax.reading, cue.first)
    if place.stop >= end or not syntax.reading.has(place.stop, Tag.SUBORDINATOR):
        return False
    closes = not any(is_pause(syntax.reading, at) for at in range(place.stop, end))
    head = content_until(syntax, start, place.pause)
    stands = head is not None and _stands(syntax, start, place.pause, head)
    return closes and stands and start < place.pause


def tells_of_speaker(syntax: Syntax, cue: CueMatch, start: int) -> bool:
    """
    Tell whether a relative clause behind a cue is about who speaks, so that all of it is no speech.

    "P, said two envoys, who were not named": a main clause and a comma stand before the cue.
    """
    place = before_cue(syntax, cue, start)
    if place is None or not syntax.reading.is_mark(place.pause, ","):
        return False
    at = place.stop + syntax.reading.is_mark(place.stop, ",")
    if at >= len(syntax.kinds) or syntax.kinds[at] is not Kind.RELATIVE:
        return False
    head = content_until(syntax, start, place.pause)
    return head is not None and _stands(syntax, start, place.pause, head)


def _may_interrupt(syntax: Syntax, cue: CueMatch, place: Place) -> bool:
    """Tell whether a cue inside quotation marks is the reporter's: a comma before it, and a name beside it."""
    reading = syntax.reading
    if reading.quote_of[cue.first] == NOWHERE:
        return True
    closed = reading.is_mark(place.stop, ",.") or (
        reading.quote_of[place.stop] != reading.quote_of[cue.first]
    )
    first, stop = place.source.segments[0]
    named = any(syntax.kinds[i] is Kind.NAME for i in range(first, stop))
    return reading.is_mark(place.pause, ",") and closed and named


def _is_shown(syntax: Syntax, cue: CueMatch, start: int) -> bool:
    """Tell whether a verb that texts have closes a sentence in which somebody speaks ("..., he said, the footage showed")."""
    if not (cue.record.document and cue.record.weak):
        return False
    before = syntax.verbs_within(start, cue.first)
    return any(is_aside(syntax, group, start) for group in before)


def _asks_for(syntax: Syntax, cue: CueMatch) -> bool:
    """Tell whether what is asked for stands behind a cue, over of whom it is asked."""
    reading = syntax.reading
    senses = reading.language.lexicon.reporting.get(cue.record.lemma, ())
    tails = tuple(p for r in senses if "object" in r.frames for p in r.tail)
    end, at = sentence_end(reading, cue.first), cue.stop
    told = over_phrase(syntax, over_light(syntax, at, end), end)
    return any(reading.first_of(i, tails) is not None for i in {at, told})


def _is_only_supposed(syntax: Syntax, cue: CueMatch) -> bool:
    """Tell whether a cue is no past or present act of speech but one behind another verb."""
    modal = cue.group.tense in (Tense.FUTURE, Tense.CONDITIONAL)
    last = syntax.group(cue.group.stop - 1)
    return modal or (last is not None and last.tense is Tense.INFINITIVE)


def _is_relative(syntax: Syntax, cue: CueMatch) -> bool:
    """Tell whether a relative pronoun is the subject of a cue ("met Ana Lund, a judge who praised the plan")."""
    return syntax.kinds[cue.group.start - 1] is Kind.RELATIVE


def _speaks_behind(syntax: Syntax, cue: CueMatch) -> bool:
    """Tell whether a verb of speech follows that of a relative clause before any pause ("an aide who asked not to be named [said]")."""
    reading = syntax.reading
    end = sentence_end(reading, cue.first)
    pauses = (at for at in range(cue.stop, end) if is_pause(reading, at))
    further = syntax.finite_within(cue.stop, next(pauses, end))
    return further is not None and is_of_speech(reading, further)


def _closes_quotation(syntax: Syntax, pause: int) -> bool:
    """Tell whether a quotation ends right before an attribution, a dash between them or none."""
    last = pause - is_dash(syntax.reading, pause)
    return syntax.kinds[last] is Kind.QUOTE


def _read(
    syntax: Syntax, cue: CueMatch, start: int, place: Place
) -> Attribution | None:
    reading = syntax.reading
    joined = _joined_clause(syntax, cue, place)
    if joined is not None:
        return joined
    if place.pause == start:  # another attribution ends here, and is said as well
        start = reading.sentence(cue.first).first
    inside = reading.quote_of[cue.first] != NOWHERE
    start = interrupted_clause(syntax, start, place.pause, place.stop)
    head = content_until(syntax, start, place.pause)
    if head is None or _is_asked(syntax, head):
        return None
    stands = _stands(syntax, start, place.pause, head) and not _waits(syntax, place)
    tail = goes_on(syntax, place.stop, head, resumed=not stands or inside)
    if tail is None and stands and not inside:
        tail = clause_after(syntax, place.stop, head, cue.group)
    if start < reading.sentence(cue.first).first < place.stop:
        tail, stands = None, place.stop >= sentence_end(reading, cue.first)
    if not inside and not stands and not (tail and _is_parted(syntax, place.stop)):
        return None
    if tail is None and not inside and not is_over(syntax, place.stop, head):
        return None
    spans = [head] if tail is None else [head, tail]
    content = tuple(strip_marks(reading, span) for span in spans)
    content = with_further_pieces(reading, content)
    rule = "incise" if tail is None else "incise-resumed"
    said = quoted_within(reading, *content)
    found = cue.attributes(content, said, rule, place.source)
    alone = all(c != s for c, s in zip(content, spans, strict=False))
    before = place.source.segments[-1][1] <= cue.group.start
    return attrs.evolve(
        found, alone=alone or inside, order=addressed(syntax, cue) if before else None
    )


def _joined_clause(syntax: Syntax, cue: CueMatch, place: Place) -> Attribution | None:
    """Read "P and, SPEAKER CUE, Q", where Q alone is attributed."""
    reading = syntax.reading
    if syntax.kinds[place.pause - 1] is not Kind.COORDINATOR:
        return None
    if not is_pause(reading, place.pause) or not is_pause(reading, place.stop):
        return None
    end = sentence_end(reading, place.stop)
    if place.stop + 1 >= end:
        return None
    span = reading.span(place.stop + 1, end)
    quoted = quoted_within(reading, span)
    return cue.attributes((span,), quoted, "incise-joined", place.source)


def _stands(syntax: Syntax, start: int, pause: int, head: Span) -> bool:
    """Tell whether what stands before an attribution is whole: quoted, or a main clause."""
    start = max(start, syntax.reading.words.within(head).start)
    while start < pause and syntax.kinds[start] in (Kind.COORDINATOR, Kind.QUOTE):
        start += 1
    if is_conditional(syntax, start):
        return any(syntax.reading.is_mark(i, ",") for i in range(start, pause))
    if syntax.kinds[start] in (Kind.SUBORDINATOR, Kind.QUESTION):
        inside = range(start, pause)
        asks = syntax.kinds[start] is Kind.QUESTION
        return any(syntax.reading.is_mark(i, ",") for i in inside) or (
            asks and has_second_verb(syntax, start, pause)
        )
    if pieces_within(syntax.reading, head):
        noun = _is_noun_with_relative(syntax, start, pause)
        return not noun or _has_main_verb(syntax, start, pause)
    return _has_main_verb(syntax, start, pause)


def _is_asked(syntax: Syntax, head: Span) -> bool:
    """Tell whether a participle of speech opens words that tell what somebody was asked ("[When] asked whether ..., she laughed")."""
    if pieces_within(syntax.reading, head):
        return False
    first = syntax.reading.words.within(head).start
    first += syntax.kinds[first] is Kind.QUESTION
    verb = syntax.group(first)
    reporting = syntax.reading.language.lexicon.reporting
    opens = verb is not None and verb.start == first and verb.lemma in reporting
    return opens and verb is not None and verb.tense is Tense.PARTICIPLE


def _has_main_verb(syntax: Syntax, start: int, pause: int) -> bool:
    """Tell whether a verb in a range is that of a main clause."""
    main = syntax.finite_within(start, pause)
    while main is not None and _is_within(syntax, main, start):
        main = syntax.finite_within(main.stop, pause)
    return main is not None


def _is_noun_with_relative(syntax: Syntax, start: int, pause: int) -> bool:
    """Tell whether words are a noun that a relative clause closes, whose verb is the cue ('Mali, which calls it "a ruse", offered')."""
    reading = syntax.reading
    pauses = (i for i in range(start, pause) if is_pause(reading, i))
    comma = next(pauses, pause)
    outside = reading.quote_of[start] == reading.quote_of[comma] == NOWHERE
    led = comma + 1 < pause and syntax.kinds[comma + 1] is Kind.RELATIVE
    return outside and led and syntax.finite_within(start, comma) is None


def _is_within(syntax: Syntax, group: VerbGroup, first: int) -> bool:
    """Tell whether a verb is not that of a main clause: a relative pronoun or a conjunction opens its clause."""
    relative = _is_of_relative(syntax, group, first)
    return relative or is_subordinate(syntax, group, first)


def _waits(syntax: Syntax, place: Place) -> bool:
    """Tell whether an auxiliary before an attribution waits for what is behind it ("could, he said, open")."""
    at = place.pause - 1
    while syntax.kinds[at] in (Kind.ADVERB, Kind.NEGATION, Kind.PRONOUN):
        at -= 1
    group = syntax.group(at)
    auxiliaries = syntax.reading.language.lexicon.auxiliaries
    bare = group is not None and group.lemma in auxiliaries and group.stop == at + 1
    goes_on = place.stop + 1 < sentence_end(syntax.reading, place.pause)
    return bare and goes_on and _is_parted(syntax, place.stop)


def _is_parted(syntax: Syntax, stop: int) -> bool:
    """Tell whether a comma or a dash closes an attribution in the middle of a clause."""
    return syntax.reading.is_mark(stop, ",—–-")


def _is_of_relative(syntax: Syntax, group: VerbGroup, first: int) -> bool:
    """Tell whether a relative pronoun opens the clause of a verb ("X, who left Oslo, thanked Y")."""
    for at in range(group.start - 1, first - 1, -1):
        if syntax.kinds[at] in (Kind.RELATIVE, Kind.QUESTION):
            return syntax.reading.is_mark(at - 1, ",")
        if syntax.group(at) is not None:
            return False
    return False
