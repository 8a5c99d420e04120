"""Who is bound, and towards whom: the words of a commitment resolved to figures."""

from diplotext.find.analytic.heads import states_headed
from diplotext.find.analytic.together import leading, pair_meant, together
from diplotext.find.commitments.bindable import BINDABLE
from diplotext.find.commitments.distributed import each_named
from diplotext.find.commitments.governments import governed
from diplotext.find.commitments.group_members import group_of_members
from diplotext.find.commitments.noun_owners import owner_of_noun
from diplotext.find.commitments.offices_of_both import states_of_both
from diplotext.find.commitments.organs import decides_for
from diplotext.find.commitments.own_conduct import acts_for_state
from diplotext.find.commitments.own_states import (
    are_of_speaker,
    are_sent,
    home_taken_up,
    is_home,
    is_of_speaker,
    own_state,
)
from diplotext.find.commitments.private_people import is_private
from diplotext.find.commitments.promise import DEPENDENT, LEFT_OPEN, SEEN_TO, Promise
from diplotext.find.commitments.pronoun_parties import (
    FIRST_PERSON,
    of_nobody_expressed,
    of_pronoun,
)
from diplotext.find.commitments.signatories import signatories
from diplotext.find.commitments.stationed import are_stationed, stationed_by
from diplotext.find.commitments.those_speaking import those_speaking
from diplotext.find.commitments.turns import TURN
from diplotext.find.commitments.undergone import (
    doers,
    is_patient,
    is_undergone,
    names_nobody,
)
from diplotext.find.commitments.unknown_bodies import unknown_body
from diplotext.find.commitments.unnamed_sources import whom_told_of
from diplotext.find.coreference.bands import is_band
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.host_voice import in_part
from diplotext.find.coreference.meant import whom
from diplotext.find.coreference.near_states import state_of
from diplotext.find.coreference.of_two import of_two
from diplotext.find.coreference.seats import seat
from diplotext.find.coreference.spoken_here import in_office, spoke_here
from diplotext.find.coreference.state_nouns import bear_state
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.statements.statements import Utterance
from diplotext.model import ActorKind, CommitmentKind, MeasureKind


_SAID_BY_OFFICE = frozenset({SEEN_TO, DEPENDENT})


def debtors(
    syntax: Syntax,
    cast: Cast,
    promise: Promise,
    said: Utterance | None,
    kinds: frozenset[MeasureKind],
) -> tuple[str, ...]:
    """
    Give the keys of those a commitment binds.

    An officeholder who speaks of his state's means binds the state; what he does himself,
    such as meeting somebody, binds him. A document binds its parties.
    """
    keys = whom_told_of(syntax, cast, promise, _acting(syntax, cast, promise, said))
    found: list[str] = []
    for key in keys:
        figure = cast.figures[key]
        group = group_of_members(cast, figure, promise)
        group = group or those_speaking(cast, figure, said)
        if group:
            found.extend(group)
        elif figure.kind is ActorKind.DOCUMENT:
            found.extend(signatories(syntax, cast, promise))
        elif states := governed(cast, figure, promise.debtor, said) or states_of_both(
            cast, figure, promise.debtor
        ):
            found.extend(states)
        elif own := _by_itself(cast, key):
            found.append(own)
        elif acts_for_state(syntax, promise, figure, kinds) or _is_sent(
            syntax, cast, promise, figure
        ):
            found.append(_acted_for(cast, figure))
        else:
            found.extend(states_headed(cast, figure) or (key,))
    if not found and promise.document:
        found.extend(_of_document(syntax, cast, promise, said))
    found.extend(_sharing(cast, promise) if found else ())
    return tuple(dict.fromkeys(found))


def _sharing(cast: Cast, promise: Promise) -> tuple[str, ...]:
    """Give those who do the same as who is bound."""
    return tuple(key for sharer in promise.sharers for key in whom(cast, sharer))


def _by_itself(cast: Cast, key: str) -> str | None:
    """Give a band or private people, whatever state their words tell, or the body for which several in office decide."""
    figure = cast.figures[key]
    alone = is_band(cast, figure) or is_private(cast, figure)
    return key if alone else decides_for(cast, figure)


def _acted_for(cast: Cast, figure: Figure) -> str:
    """Give the state or body that somebody or an organ acts for, a state though only its capital is named ("ein Sprecher des Außenministeriums in Oslo")."""
    known = state_of(cast, figure.key)
    seated = figure.kind is not ActorKind.PERSON or known == figure.key
    owns = seated and figure.state is not None
    return bear_state(cast, f"state:{figure.state}") if owns else known


def _acting(
    syntax: Syntax, cast: Cast, promise: Promise, said: Utterance | None
) -> tuple[str, ...]:
    """Give who is to act: who does what is done to something, else whom the words name, unless it is done to them."""
    keys = doers(syntax, cast, promise, said)
    unnamed = names_nobody(cast, promise)
    if keys or unnamed or is_patient(syntax, cast, promise):
        return keys
    return _named(syntax, cast, promise, said)


def _is_sent(syntax: Syntax, cast: Cast, promise: Promise, figure: Figure) -> bool:
    """Tell whether people of a body are those whom it sends, or to whom something is done ("des observateurs de l'OSCE seront déployés")."""
    people = figure.kind is ActorKind.PERSON_GROUP
    sent = promise.rule == DEPENDENT or are_sent(syntax.reading, promise.debtor)
    if people and figure.state and sent:
        return True
    owners = (cast.figures.get(key) for key in figure.owner)
    bodies = all(o is None or o.kind is not ActorKind.REGION for o in owners)
    moved = (sent and bodies) or is_undergone(syntax, promise)
    moved = moved or are_stationed(syntax.reading, promise.debtor)
    return people and bool(figure.owner) and moved


def _of_document(
    syntax: Syntax, cast: Cast, promise: Promise, said: Utterance | None
) -> tuple[str, ...]:
    """Give whom a provision binds: the parties of the document, or else the one who states it."""
    keys = signatories(syntax, cast, promise)
    if keys or said is None:
        return keys
    return tuple(k for k in said.speakers if cast.figures[k].kind in BINDABLE)


def _named(
    syntax: Syntax, cast: Cast, promise: Promise, said: Utterance | None
) -> tuple[str, ...]:
    subject = promise.debtor
    if subject is None:
        return _of_nobody(cast, promise, said)
    if not (subject.pronoun or subject.person == FIRST_PERSON):
        owned = owner_of_noun(syntax, cast, promise)
        if owned:
            return owned
    if not subject.is_expressed:
        return of_nobody_expressed(syntax, cast, promise, subject, said)
    if subject.pronoun:
        return (
            each_named(cast, subject)
            or home_taken_up(syntax, cast, subject, said)
            or of_pronoun(syntax, cast, promise, subject, said)
        )
    own = said is not None and (
        is_of_speaker(cast, subject, said)
        or is_home(cast, subject, said)
        or are_of_speaker(cast, subject, said)
    )
    speakers = said.speakers if own and said is not None else ()
    return (
        pair_meant(cast, subject)
        or tuple(own_state(cast, subject, key) for key in speakers)
        or whom(cast, subject)
        or of_two(cast, *subject.segments[0])
        or in_part(cast, subject)
        or (seat(cast, *subject.segments[0]) if promise.rule == TURN else ())
        or (together(cast, subject) or leading(cast, subject) if syntax.kinds else ())
        or stationed_by(cast, subject, said)
        or each_named(cast, subject)
        or unknown_body(cast, subject)
    )


def _of_nobody(cast: Cast, promise: Promise, said: Utterance | None) -> tuple[str, ...]:
    """Give who sees to, rules out or leaves open what no words say who would do: who speaks, else who spoke last."""
    if promise.rule in _SAID_BY_OFFICE:
        return in_office(cast, said.speakers) if said is not None else ()
    if promise.kind != CommitmentKind.NON_COMMITMENT and promise.rule != LEFT_OPEN:
        return ()
    return spoke_here(cast, promise.cue[0]) if said is None else said.speakers
