"""What somebody promises of things and not of himself: "guaranteed that the border would stay open"."""

import attrs

from diplotext.find.commitments.bindable import can_bind
from diplotext.find.commitments.own_states import is_own_state
from diplotext.find.commitments.parties import debtors
from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.statements.statements import Utterance
from diplotext.model import ActorKind, CommitmentKind, Force, MeasureKind


WARRANT = "warrant"
"""The rule of promises by which somebody answers for what he does not do himself."""
Bonds = tuple[Promise, tuple[str, ...]]


def answered_for(
    syntax: Syntax,
    cast: Cast,
    promise: Promise,
    said: Utterance | None,
    kinds: frozenset[MeasureKind],
) -> Bonds:
    """
    Give a promise with the keys of those it binds.

    Whoever promises that something will be so, or that another state will act, answers for it
    himself: he is bound, and the act is the whole clause.

    Args:
        syntax: The article.
        cast: Its figures.
        promise: What the rules read.
        said: The statement it stands in.
        kinds: The kinds of what is promised.
    """
    bound = debtors(syntax, cast, promise, said, kinds)
    if said is None and _are_own(syntax, promise):
        whole = attrs.evolve(promise, debtor=subject_of(syntax, promise.group))
        return promise, debtors(syntax, cast, whole, said, kinds) or bound
    acted = syntax.group(promise.act[0])
    done = acted is not None and (acted.reflexive or acted.passive)
    left = promise.kind in _OPEN and promise.rule == "clause" and done and not bound
    if not (_warrants(promise) or left) or _obtains(syntax, promise):
        return promise, bound
    undergone = acted is not None and acted.passive
    able = bound and can_bind(cast, bound, measured=bool(kinds)) and not undergone
    acts = able and not all(_is_anybody(cast, key) for key in bound)
    vouched = _vouches(syntax, promise)
    if acts and not _are_states(cast, bound) and not vouched:
        return promise, bound
    whole = _whole(syntax, promise)
    answering = debtors(syntax, cast, whole, said, kinds)
    apart = bool(answering) and not set(answering) & set(bound)
    another = apart and (vouched or _are_states(cast, answering))
    own = acts and (promise.force == "agreed" or not another)
    return (promise, bound) if own else (whole, answering)


def _are_own(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether a clause is of the people or the state of who promises it ("aceptó que sus tropas se retiren")."""
    debtor = promise.debtor if promise.rule == "clause" else None
    words = debtor is not None and debtor.is_expressed and not debtor.pronoun
    return words and debtor is not None and is_own_state(syntax.reading, debtor)


def _warrants(promise: Promise) -> bool:
    """Tell whether a clause is promised, and not announced or asked for."""
    firm = promise.force != "none" and Force[promise.force.upper()] >= Force.PROMISE
    own = promise.kind == CommitmentKind.UNDERTAKING and firm
    return own and promise.rule == "clause" and promise.debtor is not None


_OPEN = (CommitmentKind.POSSIBILITY, CommitmentKind.NON_COMMITMENT)
"""What somebody leaves open or rules out to be done to things ("no descartó que el plazo se amplíe")."""


def _obtains(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether a verb says what others were brought to promise ("a obtenu des rebelles qu'ils partent")."""
    commissives = syntax.reading.language.lexicon.commissives
    records = commissives.get(promise.group.lemma, ())
    return bool(records) and all(record.order for record in records)


def _vouches(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether a verb answers for what others do ("Katar garantiert, dass die Miliz abzieht")."""
    vouching = syntax.reading.language.lexicon.suffixes.get("vouching", ())
    return promise.group.lemma in vouching


def _are_states(cast: Cast, keys: tuple[str, ...]) -> bool:
    return bool(keys) and all(cast.figures[key].kind is ActorKind.STATE for key in keys)


def _is_anybody(cast: Cast, key: str) -> bool:
    """Tell whether people are meant whom no name, state or body tells ("aceptó que inspectores visiten la base")."""
    figure = cast.figures[key]
    unnamed = figure.name is None and not (figure.state or figure.owner)
    return figure.kind is ActorKind.PERSON_GROUP and unnamed


def _whole(syntax: Syntax, promise: Promise) -> Promise:
    """Give a promise whose act is the whole clause, with its subject, and whose debtor is who promises."""
    first = promise.act[0] if promise.debtor is None else promise.debtor.segments[0][0]
    return attrs.evolve(
        promise,
        rule=WARRANT,
        act=(min(first, promise.act[0]), promise.act[1]),
        debtor=subject_of(syntax, promise.group),
    )
