"""Representation: who stood in for whom, and in whose absence."""

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from diplotext.find.acting_for import find_acting
from diplotext.find.beside import name_before
from diplotext.find.cast import Cast
from diplotext.find.deputies import find_deputies, name_stop
from diplotext.find.instead import find_instead
from diplotext.find.interests import interests
from diplotext.find.mandates import find_mandates
from diplotext.find.membership import behalf
from diplotext.find.protectors import find_protectors
from diplotext.find.proxies import Proxy, find_proxies
from diplotext.find.reading import Reading
from diplotext.find.reference import Reference
from diplotext.find.represented import AGENTS, PRINCIPALS, Standing, represented
from diplotext.find.signatures import Signature, find_signatures
from diplotext.find.spoken_for import find_substitutes, is_bare, spoken_for
from diplotext.find.syntax import Syntax
from diplotext.find.voices import find_voices
from diplotext.lang.entry import Tag
from diplotext.model import Actor, ActorKind, Representation


def find_standings(syntax: Syntax, cast: Cast) -> tuple[Standing, ...]:
    """
    Find who stands in for whom, with the absence the sentence names.

    "PRINCIPAL est représenté par AGENT et AGENT", "PRINCIPAL, représenté par AGENT, ...",
    "AGENT représentait PRINCIPAL".
    """
    told = [*_by_verb(syntax, cast)]
    known = {place for standing in told for place in _places(syntax.reading, standing)}
    phrased = [
        *_by_phrase(syntax, cast),
        *_on_behalf(syntax, cast),
        *_for_group(cast),
        *_acted(syntax, cast),
    ]
    further = (
        standing
        for standing in phrased
        if known.isdisjoint(_places(syntax.reading, standing))
    )
    found = _told_once([*told, *further, *_signed(cast)])
    for standing in found:
        for key in (standing.principal, *standing.agents, standing.absent or ""):
            if key:
                cast.figures[key].used = True
    return tuple(found)


def _by_verb(syntax: Syntax, cast: Cast) -> Iterator[Standing]:
    """Read verbs of representing, and of caring for the interests of a state."""
    verbs = syntax.reading.language.lexicon.verbs
    for group in syntax.groups:
        cares = group.lemma in verbs.get("cares", ())
        if group.lemma in verbs.get("represents", ()) or (
            cares and interests(syntax, cast, group) is not None
        ):
            standing = represented(syntax, cast, group)
            if standing is not None:
                yield standing


def _places(reading: Reading, standing: Standing) -> Iterator[tuple[int, str]]:
    """Give in which sentence each agent acts: by a phrase beside a verb it is told of once more."""
    sentence = reading.sentence_of[reading.words.within(standing.span).start]
    return ((sentence, agent) for agent in standing.agents)


def _told_once(found: list[Standing]) -> list[Standing]:
    """Keep of what is told twice what comes first in the text."""
    kept: dict[tuple[str, tuple[str, ...]], Standing] = {}
    for standing in sorted(found, key=lambda standing: standing.span.start):
        kept.setdefault((standing.principal, standing.agents), standing)
    return list(kept.values())


def _acted(syntax: Syntax, cast: Cast) -> Iterator[Standing]:
    """Read who is sent in place of somebody, stands in, speaks or signs for him."""
    finders = (
        find_deputies,
        find_acting,
        find_instead,
        find_substitutes,
        find_protectors,
        find_voices,
        find_mandates,
    )
    for proxy in (proxy for find in finders for proxy in find(syntax, cast)):
        yield _stands(syntax.reading, proxy)


def _stands(reading: Reading, proxy: Proxy) -> Standing:
    span = reading.span(proxy.first, proxy.stop)
    return Standing(proxy.principal, (proxy.agent,), proxy.absent, span, None)


def _for_group(cast: Cast) -> Iterator[Standing]:
    """Read "A, B and C on behalf of GROUP", where states speak or sign for more of them."""
    for key, first, index, stop in behalf(cast):
        agents = cast.joint(first, index)
        span = cast.reading.span(first, stop)
        yield Standing(key, tuple(k for k in agents if k != key), None, span, None)


def _signed(cast: Cast) -> Iterator[Standing]:
    """Read the lines of signature ("For PRINCIPAL: AGENT")."""
    for signature in find_signatures(cast):
        _affiliate(cast, signature)
        span = cast.reading.span(signature.first, signature.stop)
        absent = signature.absent
        yield Standing(signature.principal, (signature.agent,), absent, span, None)


def _affiliate(cast: Cast, signature: Signature) -> None:
    """Let who signs for a party belong to it, where the text says nothing else of him."""
    signer, party = cast.figures[signature.agent], cast.figures[signature.principal]
    if signer.state is None and not signer.owner:
        signer.state = party.state
        signer.owner = [] if party.kind is ActorKind.STATE else [party.key]


def _on_behalf(syntax: Syntax, cast: Cast) -> list[Standing]:
    """Read "au nom de PRINCIPAL, AGENT" and "AGENT, au nom de PRINCIPAL"."""
    reading = syntax.reading
    found: list[Standing] = []
    for index, behind, _ in reading.hits(Tag.ON_BEHALF):
        spoken = spoken_for(syntax, cast, index, behind)
        if spoken is not None:
            found.append(_stands(reading, spoken))
            continue
        signs = reading.language.lexicon.verbs.get("signs_for", frozenset())
        if reading.words.keys[index] in signs and is_bare(cast, index, behind):
            continue  # "Für die Slowakei sei das tabu, sagte X"
        sentence = reading.sentence(index)
        principal = cast.head(behind, sentence.stop)
        kinds = PRINCIPALS | {ActorKind.REGION}
        if principal is None or cast.figures[principal[1][0]].kind not in kinds:
            continue
        beside = _beside(cast, index, principal[0])
        agent = beside or _nearest_person(
            cast, (sentence.first, sentence.stop), principal[0]
        )
        if agent is None or not (beside or _acts_there(syntax, index)):
            continue
        first = min(agent[0].first, index)
        end = name_stop(cast, agent[1][0], agent[0].stop, sentence.stop)
        span = reading.span(first, max(end, principal[0].stop))
        found.append(Standing(principal[1][0], agent[1], None, span, None))
    return found


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


def _by_phrase(syntax: Syntax, cast: Cast) -> Iterator[Standing]:
    """Read "en ausencia de PRINCIPAL, acudió AGENT"."""
    for proxy in find_proxies(syntax, cast):
        yield _stands(syntax.reading, proxy)


def make_representations(
    standings: tuple[Standing, ...], actors: dict[str, Actor]
) -> tuple[Representation, ...]:
    """Make the representations of a story."""
    return tuple(
        Representation(
            actors[s.principal],
            tuple(actors[key] for key in s.agents),
            s.span,
            in_absence_of=actors.get(s.absent or ""),
            reason=s.reason,
            rule="represented-by",
        )
        for s in standings
    )
