"""Who acts on behalf of another by a phrase that says so: "au nom de PRINCIPAL, AGENT", "AGENT, on behalf of PRINCIPAL"."""

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

import attrs

from diplotext.find.coreference.beside import actor_before, name_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.find.representations.deputies import name_stop
from diplotext.find.representations.proxies import Proxy
from diplotext.find.representations.represented import AGENTS, PRINCIPALS
from diplotext.find.representations.spoken_for import is_bare, spoken_for
from diplotext.lang.entry import Tag
from diplotext.lang.memberships import memberships
from diplotext.model import ActorKind


_KINDS = PRINCIPALS | {ActorKind.REGION}
_CHAIR = "chair"
_PARTIES = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})


def find_on_behalf(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """Find who acts on behalf of another: the subject of the verb of the phrase, or who stands beside it."""
    reading = syntax.reading
    signs = reading.language.lexicon.verbs.get("signs_for", frozenset())
    for index, behind, entry in reading.hits(Tag.ON_BEHALF):
        chairs = entry.value == _CHAIR
        if chairs and not _is_chaired(cast, behind):
            continue
        proxy = _chair_beside(cast, index, behind) if chairs else None
        proxy = proxy or spoken_for(syntax, cast, index, behind)
        bare = reading.words.keys[index] in signs and is_bare(cast, index, behind)
        if proxy is None and not (
            bare or chairs
        ):  # "Für die Slowakei sei das tabu, sagte X"
            proxy = _by_side(syntax, cast, index, behind)
        if proxy is not None:
            yield proxy
            yield from _jointly(cast, proxy, behind)


def _is_chaired(cast: Cast, behind: int) -> bool:
    """Tell whether a group or body of states is named behind "as chair of": who chairs one speaks for it."""
    reading, known = cast.reading, memberships()
    head = cast.head(behind, reading.sentence(behind - 1).stop)
    if head is None:
        return False
    reference, (key, *_) = head
    figure = cast.figures[key]
    states = figure.kind is ActorKind.COALITION or key.removeprefix("org:") in known
    if states or figure.kind is not ActorKind.ORGANIZATION:
        return states
    within = range(reference.first, reference.stop)
    return any(reading.begins(at, Tag.COALITION_HEAD.bit) for at in within)


def _chair_beside(cast: Cast, index: int, behind: int) -> Proxy | None:
    """Read "AGENT, as chair of GROUP, ...", where a comma leads to the phrase."""
    reading = cast.reading
    first = reading.sentence(index).first
    head = cast.head(behind, reading.sentence(index).stop)
    agent = actor_before(cast, first, index - 1, PRINCIPALS)
    if head is None or agent is None or not reading.is_mark(index - 1, ","):
        return None
    return Proxy(head[1][0], agent[0], None, agent[2], head[0].stop)


def _jointly(cast: Cast, proxy: Proxy, behind: int) -> Iterator[Proxy]:
    """Give the further parties that "and" joins to the first ("with a mandate from Tonga [and Samoa]")."""
    stop = cast.reading.sentence(behind - 1).stop
    for key in cast.joint(behind, stop):
        further = cast.figures[key].kind in _PARTIES
        if further and key not in (proxy.principal, proxy.agent):
            yield attrs.evolve(proxy, principal=key)


def _by_side(syntax: Syntax, cast: Cast, index: int, behind: int) -> Proxy | None:
    """Give who stands beside a phrase, or is the nearest person where its verb is one of signing or speech."""
    sentence = syntax.reading.sentence(index)
    principal = cast.head(behind, sentence.stop)
    before = syntax.last_finite(sentence.first, index)
    # "Nous ne parlons pas au nom de Rome"
    denied = before is not None and before.negated
    if principal is None or denied or cast.figures[principal[1][0]].kind not in _KINDS:
        return None
    beside = _beside(cast, index, principal[0]) or _by_agent(cast, before, index)
    agent = beside or _nearest_person(
        cast, (sentence.first, sentence.stop), principal[0]
    )
    if agent is None or not (beside or _acts_there(syntax, index)):
        return None
    end = name_stop(cast, agent[1][0], agent[0].stop, sentence.stop)
    first, stop = min(agent[0].first, index), max(end, principal[0].stop)
    return Proxy(principal[1][0], agent[1][0], None, first, stop)


def _beside(
    cast: Cast, index: int, principal: Reference
) -> tuple[Reference, tuple[str, ...]] | None:
    """Give who stands right before a phrase between commas ("Suiza, en representación de Irán, entregó")."""
    reading, comma = cast.reading, index - 1
    if not (reading.is_mark(comma, ",") and reading.is_mark(principal.stop, ",")):
        return None
    named = name_before(cast, reading.sentence(index).first, comma)
    able = named is not None and cast.figures[named[1][0]].kind in PRINCIPALS
    return named if able else None


def _by_agent(
    cast: Cast, verb: VerbGroup | None, index: int
) -> tuple[Reference, tuple[str, ...]] | None:
    """Give the person by whom something is done right before a phrase ("was handed over by [ambassador X] on behalf of")."""
    if verb is None or not verb.passive:
        return None
    agents = cast.reading.among(Tag.AGENT.bit, verb.stop, index)
    named = name_before(cast, agents[-1], index) if agents else None
    able = named is not None and cast.figures[named[1][0]].kind in AGENTS
    return named if able else None


def _acts_there(syntax: Syntax, index: int) -> bool:
    """Tell whether a phrase opens its sentence, or goes with a verb of signing or of speech, the one before if any."""
    reading = syntax.reading
    first = reading.sentence(index).first
    if first == index:
        return True
    lexicon = reading.language.lexicon
    agreed = lexicon.verbs.get("agreed", frozenset())
    at = bisect_left(syntax.groups, index, key=attrgetter("first"))
    around = syntax.groups[max(at - 1, 0) : at + 1]
    stop = reading.sentence(index).stop
    verbs = [group for group in around if first <= group.first < stop]
    return any(v.lemma in agreed or v.lemma in lexicon.reporting for v in verbs[:1])


def _nearest_person(
    cast: Cast, sentence: tuple[int, int], principal: Reference
) -> tuple[Reference, tuple[str, ...]] | None:
    """Give the named person who stands nearest to a phrase in its sentence."""
    named = [
        (reference, keys[:1])
        for reference, keys in cast.within(*sentence)
        if reference.kind in AGENTS and cast.figures[keys[0]].name is not None
    ]
    others = [pair for pair in named if pair[1][0] not in cast.at[principal.first][1]]
    return min(
        others, key=lambda pair: abs(pair[0].first - principal.first), default=None
    )
