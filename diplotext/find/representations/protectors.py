"""Protecting powers by their name: "Suiza, potencia protectora de Irán", "Oman acts as protecting power for Britain"."""

from collections.abc import Iterator

from diplotext.find.analytic.speech_verbs import is_of_speech
from diplotext.find.coreference.beside import actor_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.representations.advocates import ADVOCATE
from diplotext.find.representations.interests import owner_of
from diplotext.find.representations.proxies import Proxy
from diplotext.find.representations.represented import COLLECTIVES
from diplotext.find.representations.who_acts import is_done, subject_of_verb
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.model import ActorKind


_REACH = 5
_SPEAKS, _CARES = "spokesman", "interests"
_POWERS = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})
_LEADING = tag_bits(Tag.DETERMINER, Tag.PREPOSITION, Tag.ADVERB, Tag.QUALIFIER)


def find_protectors(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """Find the states that are called the protecting power of another."""
    for index, stop, entry in syntax.reading.hits(Tag.PROTECTOR):
        quoted = syntax.reading.quote_of[index] != NOWHERE
        if quoted or entry.value == ADVOCATE:
            continue
        cares = entry.value == _CARES
        party = _party(cast, stop, cares=cares)
        power = None if party is None else _power(syntax, cast, index, entry)
        if (
            party is None
            or power is None
            or (cares and not _is_apart(cast, power[0], party[0]))
        ):
            continue
        if power[0] != party[0]:
            first, end = min(power[2], index), max(power[1], party[1])
            yield Proxy(party[0], power[0], None, first, end)
    yield from _kept(syntax, cast)


def _is_apart(cast: Cast, power: str, party: str) -> bool:
    """Tell whether who cares for the interests of a state is a state, a known body, or an embassy of another."""
    figure = cast.figures[power]
    abroad = figure.state not in (None, cast.figures[party].state)
    return figure.kind is ActorKind.STATE or abroad or figure.key.startswith("org:")


def _kept(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """Find whose interests or affairs are told to be cared for by another ("Hungary's affairs are handled by Poland")."""
    verbs = syntax.reading.language.lexicon.verbs
    cares = verbs["cares"] | verbs["delegates"] | verbs["wields"]
    nouns = verbs.get("interests", frozenset()) | verbs.get("delegated", frozenset())
    for group in syntax.groups_of(cares):
        if not group.passive or group.negated:
            continue
        subject = subject_of(syntax, group)
        first, stop = (0, 0) if subject is None else subject.segments[0]
        kept = [a for a in range(first, stop) if syntax.reading.words.keys[a] in nouns]
        party = next((_owner(cast, at, first) for at in kept), None)
        party = party or next((_told_before(cast, at) for at in kept), None)
        power = _agent(syntax, cast, group)
        if party is not None and power is not None and party != power[0]:
            yield Proxy(party, power[0], None, first, power[1])


def _owner(cast: Cast, at: int, first: int) -> str | None:
    """Give the state whose affairs a noun means, named behind or before it."""
    behind = owner_of(cast, at)
    head = None if behind is None else cast.head(behind, at + _REACH)
    before = [*cast.within(first, at), *([] if head is None else [head])]
    states = [k[0] for _, k in before if cast.figures[k[0]].kind is ActorKind.STATE]
    return next(iter(states[-1:]), None)


def _told_before(cast: Cast, at: int) -> str | None:
    """Give the state told of last before a noun that a possessive owns ("[sa] voix a été portée par")."""
    reading = cast.reading
    if not reading.has(at - 1, Tag.DETERMINER, "possessive"):
        return None
    here = reading.sentence(at).first
    first = reading.sentence(max(here - 1, 0)).first
    named = (keys[0] for _, keys in cast.within(first, at))
    states = [key for key in named if cast.figures[key].kind is ActorKind.STATE]
    return states[-1] if states else None


def _agent(syntax: Syntax, cast: Cast, group: VerbGroup) -> tuple[str, int] | None:
    """Give the state named behind the word for who acts in a passive, and where its name ends."""
    stop = syntax.reading.sentence(group.first).stop
    for at in range(group.stop, min(group.stop + _REACH, stop)):
        hit = syntax.reading.hit(at, Tag.AGENT)
        head = None if hit is None else cast.head(hit[0], stop)
        if head is not None and cast.figures[head[1][0]].kind in _POWERS:
            return head[1][0], head[0].stop
    return None


def _party(cast: Cast, stop: int, *, cares: bool) -> tuple[str, int] | None:
    """Give the state behind the name of what the other is to it, or whose interests that one cares for, and where its words end."""
    reading = cast.reading
    limit = min(stop + _REACH, reading.sentence(stop - 1).stop)
    nouns = reading.language.lexicon.verbs.get("interests", frozenset())
    cared = (at for at in range(stop, limit) if reading.words.keys[at] in nouns)
    owner = next((owner_of(cast, at) for at in cared), None)
    if owner is None and cares:
        return None
    at = stop + reading.has(stop, Tag.PREPOSITION) if owner is None else owner
    head = cast.head(at, limit)
    if head is None or cast.figures[head[1][0]].kind not in COLLECTIVES:
        return None
    return head[1][0], head[0].stop


def _power(
    syntax: Syntax, cast: Cast, index: int, entry: Entry
) -> tuple[str, int, int] | None:
    """Give who is the protecting power: named before the comma, or the subject of the verb before."""
    reading = syntax.reading
    opening = reading.sentence(index).first
    apart = entry.value == _SPEAKS  # "UN spokesman for Gaza" is a person
    at = index - 1
    while at > opening and syntax.group(at) is None and reading.begins(at, _LEADING):
        at -= 1
    comma = reading.is_mark(at, ",")
    group = syntax.group(at) or (None if comma else _of_clause(syntax, index))
    if group is not None:
        cared = group.passive and entry.value != _CARES  # "was put in charge of"
        able = is_done(syntax, group) and not cared
        able = able and not (apart and is_of_speech(reading, group))
        return subject_of_verb(syntax, cast, group, _POWERS) if able else None
    if apart and not (comma and at == index - 1):
        return None
    return actor_before(cast, opening, at if comma else at + 1, _POWERS)


def _of_clause(syntax: Syntax, index: int) -> VerbGroup | None:
    """Give the verb of a clause whose fields a word stands in ("ist in Bern [Schutzmacht für Peru]")."""
    clause = None if syntax.clauses is None else syntax.clauses.around(index)
    if clause is None or not clause.middle[0] <= index < clause.middle[1]:
        return None
    return clause.verb
