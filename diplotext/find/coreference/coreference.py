"""What a noun phrase takes up again: the person, body or document it was used for before."""

import attrs

from diplotext.find.coreference.also_called import also_called
from diplotext.find.coreference.both import is_both
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.described import is_owned
from diplotext.find.coreference.document_coreference import document
from diplotext.find.coreference.document_parts import part_of
from diplotext.find.coreference.excluded import without_others
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.first_of_several import first_of_several
from diplotext.find.coreference.former import is_former, was_in_office
from diplotext.find.coreference.governments_of_both import governments_of_both
from diplotext.find.coreference.held_offices import may_hold
from diplotext.find.coreference.joint_parties import (
    is_small_number,
    named_parties,
    the_counted,
)
from diplotext.find.coreference.longer_offices import (
    in_longer_office,
    in_longer_words,
)
from diplotext.find.coreference.named_media import medium_before
from diplotext.find.coreference.nearest import (
    named_nearer,
    nameless,
    nearest_of_state,
    only_bearer,
    only_woman,
    untitled,
)
from diplotext.find.coreference.newcomers import introduce
from diplotext.find.coreference.of_another import is_of_another
from diplotext.find.coreference.offices import (
    by_office,
    is_of_other_body,
    purely_borne,
    serves_another,
    tells_origin,
    vaguely_borne,
)
from diplotext.find.coreference.other_people import is_of_others
from diplotext.find.coreference.peer_offices import is_peer_here
from diplotext.find.coreference.portfolios import is_of_other_portfolio
from diplotext.find.coreference.possessors import possessing_state
from diplotext.find.coreference.predecessors import called_predecessor, holder_before
from diplotext.find.coreference.role_fits import fits
from diplotext.find.coreference.same_bodies import same_body
from diplotext.find.coreference.state_nouns import state_before, state_of_government
from diplotext.find.coreference.titles import pointed_at, same_office
from diplotext.find.coreference.told_again import told_again
from diplotext.find.coreference.told_leaders import leader_told
from diplotext.find.coreference.two_bodies import two_bodies
from diplotext.find.coreference.two_persons import two_in_office
from diplotext.find.coreference.unintroduced import unintroduced
from diplotext.find.coreference.unnamed import kept_nameless, unnamed_before
from diplotext.find.coreference.vices import is_of_other_rank
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


def place_nominal(cast: Cast, reference: Reference) -> None:
    """Find what a noun phrase takes up again, or let it introduce somebody."""
    reference = _possessed_by(cast, reference)
    keys = (
        governments_of_both(cast, reference)
        or state_of_government(cast, reference)
        or _taken_up(cast, reference)
    )
    if not keys and reference.kind is ActorKind.STATE:
        if not _are_certain_states(cast, reference):
            return  # a kind of state by itself names none
        reference = attrs.evolve(reference, kind=ActorKind.COALITION)
    if not keys:
        keys = (introduce(cast, reference),)
    for key in keys:
        figure = cast.figures[key]
        if (
            figure.kind is ActorKind.PERSON
            and reference.states
            and figure.state is None
            and not tells_origin(cast, figure, reference)
        ):
            figure.state = reference.states[0]
    cast.refer(reference, *keys, form=MentionForm.NAME if reference.proper else None)


def _are_certain_states(cast: Cast, reference: Reference) -> bool:
    """Tell whether a plural says which states it means ("die Uferstaaten", "nine island states"), as "die Staaten" does not."""
    number = cast.reading.numbers.get(reference.first)
    if number is not None and number.value >= _FEWEST:
        return reference.plural
    plain = cast.reading.language.lexicon.suffixes.get("plain_states", ())
    words = cast.reading.words.keys[reference.first : reference.stop]
    quantified = cast.reading.hit(reference.first, Tag.QUANTIFIER)
    most = quantified is not None and quantified[0] > reference.first + 1
    certain = reference.plural and not most and not any(w in plain for w in words)
    return bool(plain) and certain


_FEWEST = 3


def _possessed_by(cast: Cast, reference: Reference) -> Reference:
    """Let a role of one person behind a possessive be that of the state meant ("its president")."""
    person = reference.kind is ActorKind.PERSON and not reference.plural
    by_order = "analytic" in cast.reading.language.lexicon.traits
    if not (person and by_order) or reference.states or reference.owner:
        return reference
    states = possessing_state(cast, reference.first, alone=True)
    return attrs.evolve(reference, states=states, possessed=bool(states))


def _taken_up(cast: Cast, reference: Reference) -> tuple[str, ...]:
    if (
        (reference.kind is ActorKind.COALITION or _is_of_kind(reference))
        and (reference.definite or is_both(cast, reference))
        and is_small_number(cast, reference)
    ):
        return the_counted(cast, reference)
    joint = (
        also_called(cast, reference)
        or two_in_office(cast, reference)
        or two_bodies(cast, reference)
        or named_parties(cast, reference)
        or part_of(cast, reference)
        or first_of_several(cast, reference)
    )
    if joint or not reference.definite:
        return joint or _owned(cast, reference)
    take_up = _BY_KIND.get(reference.kind, same_body)
    keys = without_others(cast, take_up(cast, reference), reference)
    if reference.kind is ActorKind.DOCUMENT and _is_by_order(cast):
        so_called = any(reference.head in cast.figures[key].heads for key in keys)
        keys = keys if so_called else medium_before(cast, reference) or keys
    keys = keys or in_longer_words(cast, reference)
    return keys or nameless(cast, reference)


def _owned(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give who was named just before, of whom a role with its owner before it tells ("Zambia's negotiator"), or whose office it is ("Zambia's president")."""
    if reference.kind is not ActorKind.PERSON:
        return ()
    keys = unintroduced(cast, reference)
    held = bool(reference.states) and not reference.plural
    if keys or not (held and is_owned(cast.reading, reference)):
        return keys
    office = {figure.key for figure in same_office(cast, reference)}
    return tuple(
        key
        for key in _person(cast, reference)
        if (key in office or reference.head in cast.figures[key].heads)
        and may_hold(cast, cast.figures[key], reference)
    )


def _is_of_kind(reference: Reference) -> bool:
    """Tell whether several are meant by their kind of state ("beide Länder")."""
    return reference.kind is ActorKind.STATE and reference.plural


def _person(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the person a role noun means; only somebody without a name where a clause keeps that back."""
    unnamed = kept_nameless(cast, reference)
    if unnamed is not None:
        return unnamed
    keys = leader_told(cast, reference) or _in_role(cast, reference)
    told = any(is_of_another(cast, cast.figures[key], reference) for key in keys)
    return () if told else keys


def _in_role(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the person a role noun means: who bears the role, else the nearest whom it fits."""
    bearers = cast.borne(reference.head) or vaguely_borne(cast, reference.head)
    known = [
        f
        for f in (*bearers, *in_longer_office(cast, reference))
        if f.kind is ActorKind.PERSON
        and not is_of_other_body(f, reference)
        and not is_of_other_portfolio(cast, f, reference)
        and not serves_another(cast, f, reference)
        and not _is_only_in_heading(cast, f, reference)
        and not is_of_other_rank(cast, f, reference)
        and not is_of_others(cast, f, reference)
        and not is_peer_here(cast, f, reference)
    ]
    fitting = [
        f for f in known if fits(f, reference) and (f.state or not reference.states)
    ]
    traits = cast.reading.language.lexicon.traits
    if not fitting and traits & {"analytic", "capital-nouns"}:
        fitting = only_bearer(cast, known, reference)
    earlier = called_predecessor(cast, reference)
    if fitting:
        return earlier or _nearest_bearer(cast, reference, fitting)
    holder = earlier or holder_before(cast, reference)
    if holder or _is_of_somebody(cast, reference) or _is_of_peer(cast, reference):
        return holder
    other = unnamed_before(cast, reference) or _by_title(cast, reference)
    if other:
        return other
    placed = bool(reference.states) and "capital-nouns" not in traits
    pointed = [f for f in pointed_at(cast, reference) if fits(f, reference)]
    office = tuple(f.key for f in pointed[-1:])
    if not (office or placed):
        office = by_office(cast, reference)
    office = office or tuple(f.key for f in only_woman(cast, reference)[-1:])
    if office or reference.possessed:
        return office
    named = unintroduced(cast, reference)
    if not named and reference.states:
        named = nearest_of_state(cast, reference)
    return named or told_again(cast, reference)


def _by_title(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give who was named last who holds the office of a noun phrase by another title, of a known state if any is."""
    others = [
        f
        for f in same_office(cast, reference)
        if fits(f, reference) and f.last_before(reference.first) >= 0
    ]
    if not others:
        return ()
    former = is_former(cast, reference.first, reference.stop)
    held = [f for f in others if was_in_office(cast, f, reference.head) is former]
    others = held or others
    here = cast.reading.paragraph(reference.first)
    last = others[-1].last_before(reference.first)
    if drops_subject(cast.reading) and cast.reading.paragraph(last) == here:
        return (others[-1].key,)
    told = [f for f in others if f.state] or untitled(cast, reference) or others
    return (told[-1].key,)


def _nearest_bearer(
    cast: Cast, reference: Reference, bearers: list[Figure]
) -> tuple[str, ...]:
    """Give which one of those who bear a role is meant: the one named last, in office or out of it as the words say."""
    before = [f for f in bearers if f.last_before(reference.first) >= 0]
    placed = bool(reference.states) and not _is_by_order(cast)
    earlier = () if before or placed else by_office(cast, reference)
    earlier = earlier or (() if before else _by_title(cast, reference))
    former = is_former(cast, reference.first, reference.stop)
    if former and not (before or earlier):
        earlier = unintroduced(cast, reference)
    if earlier:
        return earlier
    nearest = max(
        purely_borne(before, reference.head) or bearers,
        key=lambda f: (
            was_in_office(cast, f, reference.head) is former,
            f.last_before(reference.first),
        ),
    )
    return named_nearer(cast, reference, nearest) or (nearest.key,)


def _is_by_order(cast: Cast) -> bool:
    return "analytic" in cast.reading.language.lexicon.traits


def _is_of_somebody(cast: Cast, reference: Reference) -> bool:
    """Tell whether a possessive makes an office of no bearer that of somebody's own man ("a dit son porte-parole")."""
    reading, before = cast.reading, reference.first - 1
    owned = reading.has(before, Tag.DETERMINER, "possessive")
    owned = owned and reading.quote_of[before] == NOWHERE
    return owned and not _is_by_order(cast)


def _is_of_peer(cast: Cast, reference: Reference) -> bool:
    """Tell whether a possessive makes a noun for another of two the man of whoever was named, who is somebody else ("his Chilean counterpart")."""
    peers = cast.reading.language.lexicon.suffixes.get("opposites", ())
    before = range(reference.first - 1, reference.first + 1)
    owned = any(cast.reading.has(at, Tag.DETERMINER, "possessive") for at in before)
    return owned and reference.head in peers


def _is_only_in_heading(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether the body, where a role stands, has not told of a nameless person of the headline."""
    sentences = cast.reading.sentence_of
    if not figure.anonymous or sentences[reference.first] == NOWHERE:
        return False
    return all(sentences[at] == NOWHERE for at in figure.firsts)


_BY_KIND = {
    ActorKind.STATE: state_before,
    ActorKind.PERSON: _person,
    ActorKind.DOCUMENT: document,
}
