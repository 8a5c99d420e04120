"""Who acts for another: "Togo spoke for Liberia", "had X sign in its name", "gave its proxy to Togo"."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from diplotext.find.analytic.speech_verbs import is_of_speech
from diplotext.find.beside import actor_before
from diplotext.find.cast import Cast
from diplotext.find.deputies import name_stop
from diplotext.find.factuality import is_factual
from diplotext.find.proxies import Proxy
from diplotext.find.reading import NOWHERE
from diplotext.find.reference import Reference
from diplotext.find.represented import PRINCIPALS, meant
from diplotext.find.signing import does_by_noun
from diplotext.find.subjects import subject_of
from diplotext.find.syntax import Syntax
from diplotext.find.verbs import VerbGroup
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind, MentionForm


_REACH = 14
_DELEGATED = (("delegates", "delegated"), ("empowers", "powers"))
_VERBS = ("acts_for", *(verb for verb, _ in _DELEGATED))
_APPEARS = ("acts_for", "agreed", "attends")
_UNDONE = frozenset({Tense.INFINITIVE, Tense.CONDITIONAL})
_STOPS = tag_bits(Tag.RELATIVE, Tag.SUBORDINATOR, Tag.CONDITION, Tag.COMPLEMENTIZER)


def find_acting(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """Find who speaks or signs for another, is to act in another's name, or is given another's vote."""
    reading = syntax.reading
    verbs = reading.language.lexicon.verbs
    known = {lemma for name in _VERBS for lemma in verbs.get(name, frozenset[str]())}
    for group in syntax.groups:
        acts = group.lemma in known or _acts(syntax, group)
        told = acts and reading.quote_of[group.first] == NOWHERE
        if told and is_factual(syntax, group):
            yield from _by_verb(syntax, cast, group)


def _by_verb(syntax: Syntax, cast: Cast, group: VerbGroup) -> Iterator[Proxy]:
    verbs = syntax.reading.language.lexicon.verbs
    if group.lemma in verbs.get("acts_for", ()) or _acts(syntax, group):
        yield from _acting(syntax, cast, group)
    for verb, noun in _DELEGATED:
        if group.lemma in verbs.get(verb, ()):
            yield from _delegated(syntax, cast, group, verbs[noun])


def _acting(syntax: Syntax, cast: Cast, group: VerbGroup) -> Iterator[Proxy]:
    """Read "AGENT signed for PARTY", and "For PARTY AGENT signed" where that opens a sentence."""
    keys = syntax.reading.words.keys
    words = syntax.reading.language.lexicon.verbs.get("signs_for", frozenset())
    stop = _behind(syntax, group)
    opening = _opening(syntax, group)
    for at in range(group.stop, stop):
        if keys[at] in words:
            who = acting_subject(syntax, cast, group) or named_beside(cast, group)
            found = _for(cast, group, who, (at, stop))
            if found:
                yield from found
                return
    if keys[opening] in words and _opens_own(syntax, group, opening):
        agent = acting_subject(syntax, cast, group) or named_behind(
            cast, group.stop, stop
        )
        yield from _for(cast, group, agent, (opening, group.start))


def _opening(syntax: Syntax, group: VerbGroup) -> int:
    """Give the first word of a sentence, or of the part of it behind a semicolon that a verb stands in."""
    first = syntax.reading.sentence(group.first).first
    for at in range(group.start - 1, max(first, group.start - _REACH) - 1, -1):
        if syntax.reading.is_mark(at, ";"):
            return at + 1
    return first


def _opens_own(syntax: Syntax, group: VerbGroup, opening: int) -> bool:
    """Tell whether a word opens the clause of a verb, and not one that the verb reports ("Für Rom sei ..., sagte X")."""
    if syntax.clauses is None:
        return True
    clause = syntax.clauses.of_verb(group)
    return clause is not None and clause.front[0] <= opening < clause.front[1]


def _acts(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb is one of acting for another by what stands with it or before it."""
    return _does_so(syntax, group) or does_by_noun(syntax, group)


def _does_so(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb of doing stands for one of signing before it ("por Rusia lo hizo X")."""
    verbs = syntax.reading.language.lexicon.verbs
    number = syntax.group_of[group.first]
    before = syntax.groups[number - 1] if number > 0 else None
    if before is None or group.lemma not in verbs.get("does_so", ()):
        return False
    sentence = syntax.reading.sentence_of
    near = sentence[before.first] == sentence[group.first]
    return near and before.lemma in verbs.get("acts_for", ())


def _for(
    cast: Cast,
    group: VerbGroup,
    agent: tuple[str, int, int] | None,
    place: tuple[int, int],
) -> list[Proxy]:
    """Give for whom an agent acts, by the parties named behind a preposition, as far as a limit."""
    at, limit = place
    head = cast.head(at + 1, limit)
    if head is None or agent is None or not _is_named(cast, head):
        return []
    further = _further(cast, at, limit)
    limit = limit if further is None else further[0]
    parties = [k for k in cast.joint(at + 1, limit) if k != agent[0]]
    named = cast.within(at + 1, limit)
    ends = [r.stop for r, keys in named if keys[0] in parties]
    end, begin = max(agent[1], group.stop, *ends), min(agent[2], at)
    found = [Proxy(party, agent[0], None, begin, end) for party in parties]
    return found if further is None else [*found, further[1]]


def _further(cast: Cast, at: int, limit: int) -> tuple[int, Proxy] | None:
    """Read a second one who acts for a second party behind the same verb ("X signed for A and [Y for B]")."""
    keys = cast.reading.words.keys
    for index in range(at + _LEAST, limit):
        if keys[index] != keys[at]:
            continue
        before = actor_before(cast, at + 1, index, PRINCIPALS)
        head = cast.head(index + 1, limit)
        if before is None or head is None or not _is_named(cast, head):
            return None
        agent, _, begin = before
        proxy = Proxy(head[1][0], agent, None, begin, head[0].stop)
        return (begin, proxy) if agent != head[1][0] else None
    return None


_LEAST = 3


def named_behind(cast: Cast, first: int, stop: int) -> tuple[str, int, int] | None:
    """Give the person named right behind a verb, where the name ends and where it begins."""
    head = cast.head(first, stop)
    if head is None or cast.figures[head[1][0]].kind is not ActorKind.PERSON:
        return None
    key = head[1][0]
    return key, name_stop(cast, key, head[0].stop, stop), head[0].first


def named_beside(cast: Cast, verb: VerbGroup) -> tuple[str, int, int] | None:
    """Give who is named right before the comma that leads to a participle ("Liberia, speaking for ...")."""
    end = verb.opening - 1
    if verb.is_finite or not cast.reading.is_mark(end, ","):
        return None
    return actor_before(cast, cast.reading.sentence(end).first, end, PRINCIPALS)


def _is_named(cast: Cast, head: tuple[Reference, tuple[str, ...]]) -> bool:
    """Tell whether a state or body is named by its name, or a person who has one is."""
    figure = cast.figures[head[1][0]]
    if figure.kind is ActorKind.PERSON:
        return bool(figure.name)
    if figure.kind in (ActorKind.COALITION, ActorKind.REGION) and not figure.heads:
        return True  # "pour les trois pays baltes"
    counted = figure.kind is ActorKind.COALITION and figure.plural
    noun = head[0].form is MentionForm.NOMINAL and not counted
    return figure.kind in PRINCIPALS and not noun


def _behind(syntax: Syntax, group: VerbGroup) -> int:
    """Give where the words behind a verb that may belong to it end."""
    reading = syntax.reading
    limit = min(group.stop + _REACH, reading.sentence(group.first).stop)
    for at in range(group.stop, limit):
        other = syntax.group(at)
        is_other = other is not None and other.is_finite and other is not group
        joins = reading.is_mark(at - 1, ",") and reading.has(at, Tag.COORDINATOR)
        if is_other or joins or reading.is_mark(at, ";:") or reading.begins(at, _STOPS):
            return at
    return limit


def appears(syntax: Syntax, verb: VerbGroup) -> bool:
    """Tell whether a verb tells that somebody speaks, signs or takes part, and not that he might."""
    lexicon = syntax.reading.language.lexicon
    lists = (lexicon.verbs.get(name, ()) for name in _APPEARS)
    acts = any(verb.lemma in one for one in lists)
    known = acts or is_of_speech(syntax.reading, verb) or does_by_noun(syntax, verb)
    return known and not (verb.negated or verb.passive or verb.tense in _UNDONE)


def acting_subject(
    syntax: Syntax, cast: Cast, group: VerbGroup
) -> tuple[str, int, int] | None:
    """Give who the subject of a verb is, where its words end and where they begin."""
    return subject_of_verb(syntax, cast, group, PRINCIPALS)


def subject_of_verb(
    syntax: Syntax, cast: Cast, group: VerbGroup, kinds: AbstractSet[ActorKind]
) -> tuple[str, int, int] | None:
    """Give the one actor of some kinds that is the subject of a verb, where its words end and where they begin."""
    subject = subject_of(syntax, group)
    if subject is None or not subject.segments or not subject.is_expressed:
        return None
    first, stop = subject.segments[0][0], subject.segments[-1][1]
    able = [key for key in meant(cast, subject) if cast.figures[key].kind in kinds]
    if len(able) != 1:
        return None
    limit = syntax.reading.sentence(first).stop
    return able[0], name_stop(cast, able[0], stop, limit), first


def _delegated(
    syntax: Syntax, cast: Cast, group: VerbGroup, nouns: frozenset[str]
) -> Iterator[Proxy]:
    """Read "PARTY gave its proxy to AGENT"."""
    keys = syntax.reading.words.keys
    first, stop = group.stop, _behind(syntax, group)
    principal = acting_subject(syntax, cast, group)
    given = next((at for at in range(first, stop) if keys[at] in nouns), None)
    if principal is None or given is None:
        return
    for reference, (key, *_) in cast.within(first, stop):
        acts = key != principal[0] and cast.figures[key].kind in PRINCIPALS
        if acts and keys[reference.first] not in nouns:
            end = max(reference.stop, given + 1)
            yield Proxy(principal[0], key, None, principal[2], end)
            return
