"""Where an attribution stands behind what was said: "CONTENT, SPEAKER CUE" and "CONTENT, CUE SPEAKER"."""

import attrs

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.phrases import phrase_stop
from diplotext.find.analytic.regions import region_before
from diplotext.find.analytic.speakers import speaker_of
from diplotext.find.analytic.steps import over_light, over_phrase, over_settings
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.cues import CueMatch
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_PAUSES = ",!?…—–-"
_PHRASE = frozenset({Kind.DETERMINER, Kind.NAME, Kind.NOMINAL, Kind.NUMBER})
_MOST_SEGMENTS = 3


@attrs.frozen
class Place:
    """
    Where an attribution stands; indexes count words.

    Attributes:
        pause: The mark that parts it from what was said before it.
        source: The words that name the speaker.
        stop: Behind its last word.
    """

    pause: int
    source: Subject
    stop: int


def before_subject(syntax: Syntax, cue: CueMatch, start: int) -> Place | None:
    """Find the pause before a subject that stands before its cue."""
    source = speaker_of(syntax, cue)
    if source is None:
        return None
    pause = _before_manner(syntax, source.segments[0][0] - 1)
    if pause > start and syntax.kinds[pause] is Kind.SUBORDINATOR:
        pause -= _leads_in(syntax, pause)
    if source.segments[-1][1] > cue.group.start or not _is_pause(syntax, pause, start):
        return None
    quotes = syntax.reading.quote_of
    if quotes[source.segments[0][0]] != quotes[cue.first]:  # words of what was said
        return None
    return Place(pause, source, _close(syntax, cue, cue.stop))


def _before_manner(syntax: Syntax, at: int) -> int:
    """Step over "was how" before who put it so ('"It is over," was how the envoy put it')."""
    at -= syntax.kinds[at] is Kind.DETERMINER
    group = syntax.group(at - 1) if syntax.kinds[at] is Kind.QUESTION else None
    roles = syntax.reading.language.lexicon.auxiliaries
    copula = group is not None and roles.get(group.lemma) == "be"
    quoted = copula and syntax.kinds[group.start - 1] is Kind.QUOTE if group else False
    return group.start - 1 if group is not None and quoted else at


def _leads_in(syntax: Syntax, at: int) -> bool:
    """Tell whether "as" stands before an attribution between commas ("as the mayor put it")."""
    links = syntax.reading.language.lexicon.suffixes.get("relay_links", ())
    return syntax.reading.words.keys[at] in links


def before_cue(syntax: Syntax, cue: CueMatch, start: int) -> Place | None:
    """Find the pause before a cue whose subject stands behind it."""
    if cue.group.compound:
        return None
    pause = cue.group.start - 1
    while pause > start and syntax.kinds[pause] is Kind.ADVERB:
        pause -= 1
    if not _is_pause(syntax, pause, start):
        return None
    end = sentence_end(syntax.reading, cue.first)
    at = over_light(syntax, cue.stop, end)
    if syntax.kinds[pause] is Kind.QUOTE:
        at = _behind_manner(syntax, at, end)
    if at >= end or syntax.kinds[at] not in _PHRASE or at in syntax.reading.dates:
        return None
    source = _phrase_behind(syntax, at, end)
    if syntax.kinds[at] is Kind.NOMINAL and not _may_speak(syntax, source):
        return None  # "..., requests help"
    if syntax.finite_within(source.segments[0][1], source.segments[-1][1]):
        return None
    return Place(pause, source, _close(syntax, cue, source.segments[-1][1]))


def _may_speak(syntax: Syntax, source: Subject) -> bool:
    """Tell whether words without an article name or describe somebody who may speak."""
    first, stop = source.segments[0]
    return any(
        syntax.kinds[at] is Kind.NAME
        or any(syntax.reading.ends(at, tag) for tag in _SPEAKERS)
        for at in range(first, stop)
    )


_SPEAKERS = (Tag.ROLE, Tag.GROUP, Tag.DOCUMENT, Tag.ORGANIZATION, Tag.DEMONYM)


def _phrase_behind(syntax: Syntax, at: int, end: int) -> Subject:
    """Give the noun phrase behind a cue, with its apposition between commas."""
    reading = syntax.reading
    stop = over_settings(syntax, phrase_stop(syntax, at, end), end)
    stop = _joined(syntax, stop, end)
    segments = [(at, stop)]
    while (
        stop + 1 < end
        and reading.is_mark(stop, ",")
        and len(segments) < _MOST_SEGMENTS
        and syntax.kinds[stop + 1] in _PHRASE
        and piece_at(reading, stop + 1) is None
    ):
        first = stop + 1
        stop = over_settings(syntax, phrase_stop(syntax, first, end), end)
        segments.append((first, stop))
    return Subject(tuple(segments))


def _joined(syntax: Syntax, stop: int, end: int) -> int:
    """Take in a second phrase that a coordinator joins to the first."""
    if stop + 1 < end and syntax.kinds[stop] is Kind.COORDINATOR:
        further = over_phrase(syntax, stop + 1, end)
        if further > stop + 1 and syntax.group(further) is None:
            return further
    return stop


def _is_pause(syntax: Syntax, pause: int, start: int) -> bool:
    if pause < start:
        return False
    if syntax.kinds[pause] is Kind.QUOTE:
        return syntax.reading.quote_of[pause - 1] != NOWHERE
    return syntax.reading.is_mark(pause, _PAUSES)


def _close(syntax: Syntax, cue: CueMatch, at: int) -> int:
    """Give where an attribution ends: behind whom it was said to, where and when."""
    end = sentence_end(syntax.reading, cue.first)
    at = over_light(syntax, at, end)
    if cue.record.addressed or at == over_light(syntax, cue.stop, end):
        at = over_phrase(syntax, at, end)
    at = over_settings(syntax, at, end)
    made = syntax.group(at)
    reduced = made is not None and made.tense is Tense.PARTICIPLE and made.start == at
    at = over_settings(syntax, made.stop, end) if made and reduced else at
    return _over_manner(syntax, at, end)


def _over_manner(syntax: Syntax, comma: int, end: int) -> int:
    """
    Step over what somebody did as he spoke, between two commas behind which his words go on.

    "'P,' she said, [reading from a slip], 'is safe'", "The bridge, she said, [pointing at the map], is safe".
    """
    reading, pause = syntax.reading, _manner_stop(syntax, comma, end)
    if pause is None:
        return comma
    doing = _is_doing(syntax, comma + 1)
    behind, quoted = syntax.group(pause + 1), piece_at(reading, pause + 1)
    resumed = quoted is not None and reading.words.form(pause + 2)[0].islower()
    told = syntax.kinds[comma + 1] in _MANNERS or doing
    goes_on = behind is not None and behind.is_finite and behind.start == pause + 1
    return pause if (resumed and told) or (goes_on and doing) else comma


def _behind_manner(syntax: Syntax, comma: int, end: int) -> int:
    """Step over what somebody did as he spoke, between two commas before who he is ("'P,' said, [with a shrug], Ana Lund")."""
    led = syntax.kinds[comma + 1] in _MANNERS - {Kind.DETERMINER}
    told = syntax.reading.is_mark(comma, ",") and (led or _is_doing(syntax, comma + 1))
    pause = _manner_stop(syntax, comma, end) if told else None
    return comma if pause is None else pause + 1


def _is_doing(syntax: Syntax, at: int) -> bool:
    """Tell whether a gerund stands at a word ("[pointing] at the map")."""
    verb = syntax.group(at)
    return verb is not None and verb.tense is Tense.GERUND and verb.start == at


def _manner_stop(syntax: Syntax, comma: int, end: int) -> int | None:
    """Give the next mark behind a comma, where it is near and no verb between has a subject."""
    near = range(comma + 2, min(comma + _MANNER, end - 1))
    pause = next((at for at in near if is_pause(syntax.reading, at)), None)
    if pause is None or not is_pause(syntax.reading, comma):
        return None
    return pause if syntax.finite_within(comma + 1, pause) is None else None


_MANNERS = frozenset({Kind.PREPOSITION, Kind.ADVERB, Kind.DETERMINER})
_MANNER = 12


def interrupts(syntax: Syntax, cue: CueMatch, start: int) -> bool:
    """
    Tell whether a cue and its subject behind it stand between a subject and its predicate.

    "The bill, said Ana Lund, will pass": no other comma stands before, and a verb follows.
    """
    reading = syntax.reading
    place = before_cue(syntax, cue, start)
    if (
        place is None
        or len(place.source.segments) > 1
        or not is_pause(reading, place.stop)
    ):
        return False
    verb = syntax.group(place.stop + 1)
    first = any(is_pause(reading, at) for at in range(start, place.pause))
    bare = syntax.finite_within(start, place.pause) is None
    return bare and not first and verb is not None and verb.is_finite


def is_awaited(syntax: Syntax, cue: CueMatch) -> bool:
    """Tell whether a cue is the verb of a conjunction's clause, whose subject an apposition parts from it (", while Mali, the host, [offered] boats")."""
    reading, first = syntax.reading, region_before(syntax, cue.group.start).first
    opens = first > 0 and syntax.kinds[first - 1] is Kind.SUBORDINATOR
    named = syntax.kinds[first] is Kind.NAME and first < cue.group.start - 1
    return opens and named and is_pause(reading, first - 2)
