"""Incidents: what happened on the ground, where and when, who says so, and who is blamed."""

import datetime as dt
from collections.abc import Iterator

import attrs

from diplotext.find.actors.made import Made
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.incidents.charges import (
    is_charge,
    of_nation,
    severity,
    subject_key,
    with_charge,
    with_judgement,
)
from diplotext.find.incidents.deeds import acts, deed, words_of
from diplotext.find.incidents.happening import ACTING, Ground, Happening
from diplotext.find.incidents.sites import find_site
from diplotext.lang.entry import Entry, Tag
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind, Commitment, Incident, IncidentStage


_UNREAL = frozenset({Tense.FUTURE, Tense.CONDITIONAL, Tense.INFINITIVE})
_PAST = frozenset({Tense.PAST_HISTORIC, Tense.IMPERFECT, Tense.SUBJUNCTIVE})
_BACK = 3
_MEMORY = 40


def find_happenings(syntax: Syntax, cast: Cast) -> tuple[Happening, ...]:
    """Find the incidents of a story, each once, by the words that say most of it."""
    ground = Ground.of(syntax)
    by_verb = {happening.first: happening for happening in _by_verbs(ground, cast)}
    named = (h for h in _by_nouns(ground) if h.first not in by_verb)
    told = sorted([*named, *by_verb.values()], key=lambda h: h.first)
    found: list[Happening] = []
    for happening in told:
        whole = _whole(ground, cast, happening)
        known = _met(ground, found, whole)
        if known is None:
            found.append(whole)
        else:
            found[known] = _joined(found[known], whole)
    for key in (k for h in found for k in (h.doer, h.told_by, h.judge) if k):
        cast.figures[key].used = True
    return tuple(found)


def _by_nouns(ground: Ground) -> Iterator[Happening]:
    """Give the incidents that nouns name, those left out that did not happen."""
    reading, behind = ground.syntax.reading, 0
    for first, (stop, entry) in sorted(ground.marks.get(Tag.INCIDENT, {}).items()):
        if first < behind or reading.sentence_of[first] < 0:
            continue
        if _is_verb(ground, first):
            continue
        behind = stop
        if not (_is_hypothetical(ground, first) or _is_no_fact(ground, first)):
            yield _named(ground, first, stop, entry)


def _is_verb(ground: Ground, first: int) -> bool:
    """Tell whether a small letter makes a verb of a word, where nouns have capitals ("kämpfe")."""
    reading = ground.syntax.reading
    capital = "capital-nouns" in reading.language.lexicon.traits
    small = capital and not reading.words.is_capitalized(first)
    return small and ground.syntax.group(first) is not None


def _named(ground: Ground, first: int, stop: int, entry: Entry) -> Happening:
    charged = "charge" in entry.features
    again = ground.syntax.reading.has(first - 1, Tag.DETERMINER, "definite")
    return Happening(
        entry.value or "",
        first,
        stop,
        stage=IncidentStage(charged),
        general="general" in entry.features and again,
    )


def _is_hypothetical(ground: Ground, first: int) -> bool:
    """Tell whether words right before a noun deny the incident, or put it off ("any attack")."""
    reading = ground.syntax.reading
    begin = max(reading.sentence(first).first, first - _BACK)
    return any(ground.ends(at, Tag.HYPOTHETICAL) for at in range(begin, first + 1))


def _is_no_fact(ground: Ground, first: int) -> bool:
    """
    Tell whether the verb nearest before a noun, or else behind it, speaks of what is no fact.

    That is what will be, would be or should be done, and what somebody denies.
    """
    groups = ground.around(first)
    before = [g for g in groups if g.first < first]
    nearest = before[-1] if before else next(iter(groups), None)
    if nearest is None:
        return False
    unreal = nearest.tense in _UNREAL and not nearest.compound
    return unreal or nearest.negated or _denies(ground, nearest)


def _denies(ground: Ground, group: VerbGroup) -> bool:
    records = ground.syntax.reading.language.lexicon.reporting.get(group.lemma, ())
    return bool(records) and all(record.negative for record in records)


def _by_verbs(ground: Ground, cast: Cast) -> Iterator[Happening]:
    """Give the incidents that verbs tell as facts, or charge; what a person does by words is none."""
    for groups in ground.groups.values():
        is_charged = False
        for group in groups:
            is_charged = _charges(ground, group) or (is_charged and not group.is_finite)
            if is_charged and not group.is_finite:
                yield from filter(
                    None, (_told(ground, act) for act in acts(ground, group))
                )
                continue
            told = _told(ground, group)
            if told is not None and _is_done(ground.syntax, group):
                yield from _by_whom(ground, cast, group, told)


def _charges(ground: Ground, group: VerbGroup) -> bool:
    """Tell whether a verb holds somebody to have done what its infinitive says."""
    return group.is_finite and not group.negated and is_charge(ground, group)


def _told(ground: Ground, group: VerbGroup) -> Happening | None:
    """Give the incident that a verb tells, with its object or alone."""
    done = deed(ground, group)
    if done is not None:
        stage = IncidentStage(done.is_charge)
        words = done.first, done.stop
        return Happening(done.kind, *words, stage=stage, is_by_verb=True)
    lexicon = ground.syntax.reading.language.lexicon
    kind = lexicon.incident_verbs.get(group.lemma)
    if kind is None:
        return None
    return Happening(kind, *words_of(group), is_by_verb=True)


def _by_whom(
    ground: Ground, cast: Cast, group: VerbGroup, told: Happening
) -> Iterator[Happening]:
    """Add who did it; a person who is named does it by words, which is no incident."""
    doer = None
    if not group.passive:
        doer = subject_key(ground, cast, group) or of_nation(cast, group.start - 1)
    what = None if doer is None else cast.figures[doer].kind
    if what is ActorKind.PERSON and not cast.figures[doer or ""].anonymous:
        return
    is_able = what in ACTING or what is ActorKind.PERSON
    yield attrs.evolve(told, doer=doer if is_able else None)


def _is_done(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb tells as a fact what lies behind."""
    done = group.tense in _PAST or group.compound or group.passive
    return done and group.tense not in _UNREAL and is_factual(syntax, group)


def _whole(ground: Ground, cast: Cast, found: Happening) -> Happening:
    """Add to an incident what its sentence says of it."""
    charged = with_judgement(ground, cast, with_charge(ground, cast, found))
    return attrs.evolve(
        charged,
        site=find_site(ground, cast, charged),
        day_at=_day_at(ground, found),
        severity=severity(ground, found),
    )


def _day_at(ground: Ground, found: Happening) -> int | None:
    """
    Give where the day nearest to an incident is named in its sentence.

    A day between the verb of whoever tells of the incident and the incident is the day of
    the telling ("accused Oslo on Monday of").
    """
    reading = ground.syntax.reading
    sentence = reading.sentence(found.first)
    told = any(
        _tells(ground, g) for g in ground.around(found.first) if g.stop <= found.first
    )
    begin = found.stop if told else sentence.first
    named = [at for at in range(begin, sentence.stop) if at in reading.dates]
    return min(named, key=lambda at: abs(at - found.first), default=None)


def _tells(ground: Ground, group: VerbGroup) -> bool:
    lexicon = ground.syntax.reading.language.lexicon
    return group.lemma in lexicon.reporting or any(
        group.lemma in lexicon.verbs.get(key, ()) for key in ("charge", "qualify")
    )


def _met(ground: Ground, found: list[Happening], other: Happening) -> int | None:
    """Give the place of the incident that is told again, among those still remembered."""
    begin = max(0, len(found) - _MEMORY)
    return next(
        (i for i in range(begin, len(found)) if _is_one(ground, found[i], other)), None
    )


def _is_one(ground: Ground, known: Happening, other: Happening) -> bool:
    """Tell whether two may be one incident: of one kind, or named again, and nothing that differs."""
    if known.kind != other.kind and not other.general:
        return False
    dates = ground.syntax.reading.dates
    days = [None if h.day_at is None else dates[h.day_at].date for h in (known, other)]
    pairs = (days, (known.doer, other.doer))
    return all(a is None or b is None or a == b for a, b in pairs) and (
        known.site is None or other.site is None or other.general
    )


def _joined(known: Happening, other: Happening) -> Happening:
    """Put what is said in two places of one incident together."""
    return attrs.evolve(
        known,
        site=known.site or other.site,
        day_at=known.day_at if known.day_at is not None else other.day_at,
        doer=known.doer or other.doer,
        told_by=known.told_by or other.told_by,
        judge=known.judge or other.judge,
        severity=known.severity or other.severity,
        stage=max(known.stage, other.stage),
    )


def make_incidents(
    happenings: tuple[Happening, ...], commitments: tuple[Commitment, ...], made: Made
) -> tuple[Incident, ...]:
    """Make the incidents of a story; what a condition speaks of has not happened."""
    words = made.reading.words
    awaited = {
        index
        for commitment in commitments
        if commitment.condition is not None
        for leaf in commitment.condition.leaves
        if leaf.span is not None
        for index in words.within(leaf.span)
    }
    found = [
        _incident(happening, made)
        for happening in happenings
        if happening.first not in awaited
    ]
    return tuple(found)


def _incident(happening: Happening, made: Made) -> Incident:
    """Make one incident; what no body is known to have judged is no more than characterized."""
    said = made.speaking.get(happening.first)
    speaker = None if said is None else said.speaker
    stage, judge = happening.stage, None
    if stage >= IncidentStage.QUALIFIED:
        judge = made.actor(happening.judge) or speaker
        stage = stage if judge is not None else IncidentStage.CHARACTERIZED
    site, grave = happening.site, happening.severity
    return Incident(
        happening.kind,
        made.reading.span(happening.first, happening.stop),
        place=None if site is None else made.reading.say(*site),
        when=_day(happening, made),
        observed_by=made.actor(happening.told_by) or speaker,
        stage=stage,
        severity=None if grave is None else made.reading.say(*grave),
        qualified_by=judge,
        attributed_to=made.actor(happening.doer),
    )


def _day(happening: Happening, made: Made) -> dt.date | None:
    """Give the day of an incident: what a cue says outside a statement is the day of the cue."""
    at = happening.day_at
    if at is None or made.speaking.get(at) is not made.speaking.get(happening.first):
        return None
    return made.reading.dates[at].date
