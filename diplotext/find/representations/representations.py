"""Representation: who stood in for whom, and in whose absence."""

from collections.abc import Iterator

import attrs

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import behalf
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.find.representations.acting_for import find_acting
from diplotext.find.representations.advocates import find_advocates
from diplotext.find.representations.delegating import find_delegates
from diplotext.find.representations.deputies import find_deputies
from diplotext.find.representations.for_one import find_absolute, find_for_one
from diplotext.find.representations.instead import find_instead
from diplotext.find.representations.interests import interests
from diplotext.find.representations.jointly_for import find_jointly, without_single
from diplotext.find.representations.mandates import find_mandates
from diplotext.find.representations.object_first import object_first
from diplotext.find.representations.object_pronouns import taken_up
from diplotext.find.representations.on_behalf import find_on_behalf
from diplotext.find.representations.one_standing import as_one
from diplotext.find.representations.own_voices import find_own_voices
from diplotext.find.representations.protectors import find_protectors
from diplotext.find.representations.proxies import Proxy, find_proxies
from diplotext.find.representations.represented import Standing, represented
from diplotext.find.representations.signatures import Signature, find_signatures
from diplotext.find.representations.spoken_for import find_substitutes
from diplotext.find.representations.standing_in import find_standing_in, is_hindered
from diplotext.find.representations.voices import find_voices
from diplotext.find.representations.whole_bodies import whole_body
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag
from diplotext.model import Actor, ActorKind, Representation


def find_standings(
    syntax: Syntax, cast: Cast, heard: tuple[Utterance, ...]
) -> tuple[Standing, ...]:
    """
    Find who stands in for whom, with the absence the sentence names.

    "PRINCIPAL est représenté par AGENT et AGENT", "PRINCIPAL, représenté par AGENT, ...",
    "AGENT représentait PRINCIPAL".
    """
    told = [*_by_verb(syntax, cast)]
    known = {
        place
        for standing in told
        for place in _places(
            syntax.reading, standing, (standing.principal, *standing.agents)
        )
    }
    phrased = [
        *find_jointly(syntax, cast),
        *_by_phrase(syntax, cast),
        *(_stands(syntax.reading, p) for p in find_on_behalf(syntax, cast)),
        *_for_group(cast),
        *_acted(syntax, cast),
        *(_stands(syntax.reading, p) for p in find_own_voices(syntax, cast, heard)),
    ]
    further = [
        standing
        for standing in phrased
        if known.isdisjoint(_places(syntax.reading, standing, standing.agents))
    ]
    further = without_single(further)
    whole = (_of_whole(cast, standing) for standing in [*told, *further])
    found = as_one(cast, _told_once([*whole, *_signed(cast)]))
    for standing in found:
        for key in (standing.principal, *standing.agents, standing.absent or ""):
            if key:
                cast.figures[key].used = True
    return tuple(found)


def _of_whole(cast: Cast, standing: Standing) -> Standing:
    """Let who stands for the members of a body stand for the body."""
    words = cast.reading.words.within(standing.span)
    body = whole_body(cast, standing.principal, words.start, words.stop)
    agents = tuple(key for key in standing.agents if key != body)
    return attrs.evolve(standing, principal=body) if agents else standing


def _by_verb(syntax: Syntax, cast: Cast) -> Iterator[Standing]:
    """Read verbs of representing, and of caring for the interests of a state."""
    verbs = syntax.reading.language.lexicon.verbs
    represents, cares, replaces = (
        verbs[name] for name in ("represents", "cares", "replaces")
    )
    for group in syntax.groups_of(represents | cares | replaces):
        if (
            group.lemma in represents
            or (group.lemma in cares and interests(syntax, cast, group) is not None)
            or (group.lemma in replaces and is_hindered(syntax, group))
        ):
            standing = represented(syntax, cast, group)
            standing = standing or object_first(syntax, cast, group)
            standing = standing or taken_up(syntax, cast, group)
            if standing is not None:
                yield standing


def _places(
    reading: Reading, standing: Standing, keys: tuple[str, ...]
) -> Iterator[tuple[int, str]]:
    """
    Give some of those whom a representation tells of, each with its sentence.

    A phrase beside a verb tells of who acts once more, and who is represented there acts for
    nobody ("En l'absence de X, Y était représenté par Z").
    """
    sentence = reading.sentence_of[reading.words.within(standing.span).start]
    return ((sentence, key) for key in keys)


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
        find_delegates,
        find_instead,
        find_standing_in,
        find_for_one,
        find_absolute,
        find_substitutes,
        find_protectors,
        find_voices,
        find_mandates,
        find_advocates,
    )
    for proxy in (proxy for find in finders for proxy in find(syntax, cast)):
        yield _stands(syntax.reading, proxy)


def _stands(reading: Reading, proxy: Proxy) -> Standing:
    first = min(proxy.first, proxy.stop - 1)  # a subject may stand behind the phrase
    span = reading.span(first, proxy.stop)
    return Standing(proxy.principal, (proxy.agent,), proxy.absent, span, None)


def _for_group(cast: Cast) -> Iterator[Standing]:
    """Read "A, B and C on behalf of GROUP", where states speak or sign for more of them."""
    for key, first, index, stop in behalf(cast):
        if _is_led(cast.reading, first):
            continue
        agents = cast.joint(first, index)
        span = cast.reading.span(first, stop)
        yield Standing(key, tuple(k for k in agents if k != key), None, span, None)


def _is_led(reading: Reading, first: int) -> bool:
    """Tell whether a preposition leads to those who would act, with whom somebody else acts ("négocie [avec] Oslo au nom de")."""
    before = first - 1
    while reading.has(before, Tag.DETERMINER) and not reading.has(
        before, Tag.PREPOSITION
    ):
        before -= 1
    led = reading.has(before, Tag.PREPOSITION)
    return led and not reading.begins(before, Tag.AGENT.bit)


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
