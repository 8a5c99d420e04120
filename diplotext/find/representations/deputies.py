"""Representation told by other verbs: "sent its envoy in place of X", "representing X, Y"."""

from collections.abc import Iterator

from diplotext.find.coreference.beside import named_beside
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.coreference.persons_named import persons_named
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.representations.proxies import Proxy, principal_of
from diplotext.find.representations.represented import AGENTS, PARTIES
from diplotext.lang.entry import BEFORE_NOUN, Tag
from diplotext.model import ActorKind


_REACH = 12
_PARTIES = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})


def find_deputies(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """Find who is sent by a party, or opens a sentence as "representing" one."""
    verbs = syntax.reading.language.lexicon.verbs
    deputes, represents = verbs["deputes"], verbs["represents"]
    for group in syntax.groups_of(deputes | represents):
        if group.negated or syntax.reading.quote_of[group.first] != NOWHERE:
            continue
        proxy = None
        if group.lemma in deputes and group.is_finite:
            proxy = _sent(syntax, cast, group)
        elif group.lemma in represents:
            proxy = _representing(syntax, cast, group)
        if proxy is not None:
            yield proxy


def _sent(syntax: Syntax, cast: Cast, group: VerbGroup) -> Proxy | None:
    """Read "PARTY sent AGENT in place of ABSENTEE"; without an absentee somebody just travels."""
    subject = subject_of(syntax, group)
    senders = whom(cast, subject) if subject is not None and not group.passive else ()
    stop = syntax.reading.sentence(group.first).stop
    phrase = absence_of(syntax, cast, group.stop, stop)
    if phrase is None and senders and subject is not None:
        first = subject.segments[0][0]
        deputy = _own_deputy(cast, senders[0], first, (group, stop))
        return deputy or _hindered(cast, senders[0], first, (group, stop))
    if phrase is None or not senders or cast.figures[senders[0]].kind not in _PARTIES:
        return None
    at, absent, end = phrase
    agent = _person(cast, group.stop, at) or _person(cast, end, stop)
    if subject is None or agent in (None, absent):
        return None
    last = max((r.stop for r, k in cast.within(end, stop) if agent in k), default=end)
    return Proxy(senders[0], str(agent), absent, subject.segments[0][0], last)


def _own_deputy(
    cast: Cast, sender: str, first: int, behind: tuple[VerbGroup, int]
) -> Proxy | None:
    """Read "PRINCIPAL sent his own deputy" ("Storm entsandte [ihren Stellvertreter] Karl Wolf")."""
    reading, (group, stop) = cast.reading, behind
    nouns = reading.language.lexicon.suffixes.get("own_deputies", ())
    own = (
        at
        for at in range(group.stop, min(stop, group.stop + _REACH))
        if reading.key(at) in nouns
        and reading.has(at - 1, Tag.DETERMINER, "possessive")
    )
    at = next(own, None)
    named = None if at is None else _first_named(cast, at, stop)
    head = None if at is None else cast.head(at, stop)
    if named is None or head is None or named[1] not in head[1]:
        return None
    sends = cast.figures[sender].kind in _PARTIES | {ActorKind.PERSON}
    if not sends or named[1] == sender:
        return None
    end = name_stop(cast, named[1], named[0].stop, stop)
    return Proxy(sender, named[1], None, first, end)


def _hindered(
    cast: Cast, sender: str, first: int, behind: tuple[VerbGroup, int]
) -> Proxy | None:
    """Read "PERSON, hindered, sent AGENT" ("la ministre, empêchée, avait délégué X", "Retenue, elle avait délégué X")."""
    group, stop = behind
    words = cast.reading.language.lexicon.suffixes.get("hindered", ())
    begin = cast.reading.sentence(group.start).first  # "Retenu à Accra, le ministre"
    kept = any(cast.reading.words.keys[at] in words for at in range(begin, group.start))
    kept = kept or bool(cast.reading.among(Tag.IN_ONES_NAME.bit, group.stop, stop))
    agent = _last_named(cast, group.stop, stop, sender) if kept else None
    if agent is None or cast.figures[sender].kind is not ActorKind.PERSON:
        return None
    principal = sender if cast.figures[sender].name else principal_of(cast, sender)
    return Proxy(principal, agent[1], None, first, agent[0].stop)


def absence_of(
    syntax: Syntax, cast: Cast, first: int, stop: int
) -> tuple[int, str, int] | None:
    """Give where words for an absence begin, who is absent, and where the name ends."""
    for at in syntax.reading.among(Tag.ABSENCE.bit, first, stop):
        hit = syntax.reading.hit(at, Tag.ABSENCE)
        for reference, keys in cast.within(hit[0], stop) if hit else ():
            if cast.figures[keys[0]].kind is ActorKind.PERSON:
                return at, keys[0], name_stop(cast, keys[0], reference.stop, stop)
    return None


def name_stop(cast: Cast, key: str, end: int, stop: int) -> int:
    """Give where the name of a person ends, whose title ends at a word or at a comma before it."""
    begin = end + cast.reading.is_mark(end, ",")
    known = cast.at.get(begin)
    return known[0].stop if known and known[1][0] == key and begin < stop else end


def for_office(cast: Cast, agent: str, phrase: tuple[int, int]) -> Proxy | None:
    """
    Give a person as acting for his state where an office is named that no figure holds ("for a prime minister").

    Args:
        cast: The story's figures.
        agent: Key of the person.
        phrase: Its first word, and the word behind the words for the absence.
    """
    reading, (first, behind) = cast.reading, phrase
    at = reading.over(behind, BEFORE_NOUN, behind + _LONGEST_LEAD)
    hit = reading.hit(at, Tag.ROLE)
    state = principal_of(cast, agent)
    if hit is None or state == agent:
        return None
    return Proxy(state, agent, None, first, hit[0])


_LONGEST_LEAD = 3


def _person(cast: Cast, first: int, stop: int) -> str | None:
    """Give the person a range names, by name if it gives one."""
    people = [
        keys[0]
        for _, keys in cast.within(first, stop)
        if cast.figures[keys[0]].kind is ActorKind.PERSON
    ]
    named = [key for key in people if cast.figures[key].name]
    return next(iter(named or people), None)


def _holds_office(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether "of" makes an office of what a verb's form could be ("le représentant [permanent du] Kenya")."""
    return any(
        reading.has(at, Tag.PREPOSITION, "of")
        and not reading.has(at, Tag.DETERMINER, "indefinite")
        for at in range(first, stop)
    )


def _representing(syntax: Syntax, cast: Cast, group: VerbGroup) -> Proxy | None:
    """Read "Representing PARTY, AGENT told ...", where words may stand between the two."""
    reading = syntax.reading
    sentence = reading.sentence(group.first)
    opens = group.first == sentence.first
    beside = None if opens else named_beside(cast, group, AGENTS)
    if group.is_finite or not (beside or opens):
        return None
    head = cast.head(group.stop, min(group.stop + _REACH, sentence.stop))
    if head is None or cast.figures[head[1][0]].kind not in PARTIES:
        return None
    if _holds_office(reading, group.stop, head[0].first):
        return None
    party = head[1][0]
    if beside is not None and beside[0] != party:
        return Proxy(party, beside[0], None, beside[2], head[0].stop)
    main = syntax.finite_within(group.stop, sentence.stop)
    stop = sentence.stop if main is None else main.start
    agent = _last_named(cast, head[0].stop, stop, party)
    if agent is None and main is not None:
        agent = _first_named(cast, main.stop, sentence.stop)
    if agent is None or agent[1] == party:
        return None
    end = name_stop(cast, agent[1], agent[0].stop, sentence.stop)
    return Proxy(party, agent[1], None, group.first, end)


def _last_named(
    cast: Cast, first: int, stop: int, but: str
) -> tuple[Reference, str] | None:
    named = [p for p in persons_named(cast, first, stop) if p[1] != but]
    return named[-1] if named else None


def _first_named(cast: Cast, first: int, stop: int) -> tuple[Reference, str] | None:
    return next(iter(persons_named(cast, first, stop)), None)
