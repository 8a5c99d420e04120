"""Rules for speech that somebody passes on or draws out: "was quoted as saying", "asked by X whether"."""

import attrs

from diplotext.find.analytic.around import content_until
from diplotext.find.analytic.contents import content_end
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.phrases import phrase_stop
from diplotext.find.analytic.speakers import source_behind, speaker_of
from diplotext.find.analytic.steps import over_light
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.modals import is_modal
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.marks import quoted_within, strip_marks
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cues import CueMatch
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_REACH = 30


def relayed(syntax: Syntax, cue: CueMatch, start: int) -> Attribution | None:
    """
    Read "X was quoted as saying CLAUSE", "Y quoted X as saying CLAUSE", "CLAUSE, X was quoted as saying".

    Args:
        syntax: The article.
        cue: The gerund of saying.
        start: First word that may belong to what was said.
    """
    relay = _relay(syntax, cue)
    if relay is None:
        return None
    whole = cue
    if relay.passive:
        group = attrs.evolve(cue.group, start=relay.start, first=relay.first)
        whole = attrs.evolve(cue, group=group)
        source = speaker_of(syntax, attrs.evolve(cue, group=relay))
    else:
        source = _object(syntax, relay, cue.first)
    if source is None:
        return None
    end = sentence_end(syntax.reading, cue.first)
    first = over_light(syntax, cue.stop, end)
    first += first < end and syntax.kinds[first] is Kind.THAT
    if _is_over(syntax, first, end):
        content = content_until(syntax, start, source.segments[0][0] - 1)
    else:
        stop = content_end(syntax, first, relay)
        content = syntax.reading.span(first, stop) if stop > first else None
    if content is None:
        return None
    stripped = strip_marks(syntax.reading, content)
    quoted = quoted_within(syntax.reading, stripped)
    found = whole.attributes((stripped,), quoted, "relayed", source)
    return attrs.evolve(found, alone=stripped != content)


def _is_over(syntax: Syntax, at: int, end: int) -> bool:
    """Tell whether nothing that could be said follows: the end, or who passes it on."""
    return at >= end or syntax.kinds[at] in (Kind.PREPOSITION, Kind.MARK)


def _relay(syntax: Syntax, cue: CueMatch) -> VerbGroup | None:
    """Give the verb of quoting that a gerund behind "as" hangs on."""
    if cue.group.tense is not Tense.GERUND:
        return None
    relays = syntax.reading.language.lexicon.suffixes.get("relays", ())
    links = syntax.reading.language.lexicon.suffixes.get("relay_links", ())
    link = cue.group.start - 1
    if syntax.reading.words.keys[link] not in links:
        return None
    near = range(link - 1, max(-1, link - _REACH), -1)
    groups = (found for at in near if (found := syntax.group(at)))
    group = next((g for g in groups if not _is_linked(syntax, g)), None)
    return group if group is not None and group.lemma in relays else None


def _is_linked(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a gerund stands behind a link of its own ("quoted X as calling it Y and as warning")."""
    links = syntax.reading.language.lexicon.suffixes.get("relay_links", ())
    led = syntax.reading.words.keys[group.start - 1] in links
    return led and group.tense is Tense.GERUND


def _object(syntax: Syntax, relay: VerbGroup, stop: int) -> Subject | None:
    """Give the words between a verb of quoting and its "as": who is quoted."""
    first = over_light(syntax, relay.stop, stop)
    end = phrase_stop(syntax, first, stop)
    return Subject(((first, end),)) if end > first else None


def _agent(syntax: Syntax, cue: CueMatch) -> Subject | None:
    """Give who is named behind "by" and a passive cue."""
    end = sentence_end(syntax.reading, cue.first)
    agent = syntax.reading.hit(over_light(syntax, cue.stop, end), Tag.AGENT)
    return None if agent is None else source_behind(syntax, agent[0])


def asked_by(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "Asked by X whether CLAUSE, Y ...": the question is that of X."""
    reading = syntax.reading
    if "whether" not in cue.record.frames:
        return None
    source, end = _agent(syntax, cue), sentence_end(reading, cue.first)
    if source is None:
        return None
    at = over_light(syntax, source.segments[0][1], end)
    stop = next((i for i in range(at, end) if reading.is_mark(i, ",")), end)
    asks = syntax.kinds[at] is Kind.QUESTION or _asks_who(syntax, at)
    if not asks or stop <= at + 1:
        return None
    first = at + reading.has(at, Tag.QUESTION_WORD, "dropped")
    content = strip_marks(reading, reading.span(first, stop))
    quoted = quoted_within(reading, content)
    return cue.attributes((content,), quoted, "asked-by", source)


def told_by(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "Reporters were told by X that CLAUSE", "it was announced by X that CLAUSE"."""
    reading = syntax.reading
    if "that" not in cue.record.frames or cue.group.negated or not cue.group.is_finite:
        return None
    source, end = _agent(syntax, cue), sentence_end(reading, cue.first)
    if source is None:
        return None
    at = over_light(syntax, source.segments[0][1], end)
    if at >= end or syntax.kinds[at] is not Kind.THAT:
        return None
    stop = content_end(syntax, at + 1, cue.group)
    content = strip_marks(reading, reading.span(at + 1, stop))
    quoted = quoted_within(reading, content)
    return cue.attributes((content,), quoted, "told-by", source)


def _asks_who(syntax: Syntax, at: int) -> bool:
    """Tell whether a relative asks who will act, and tells nothing of who asks ("Asked by a reporter [who would pay]")."""
    modal = syntax.group(at + 1)
    if syntax.kinds[at] is not Kind.RELATIVE or modal is None or modal.negated:
        return False
    return modal.start == at + 1 and is_modal(syntax.reading, modal.lemma)
