"""What somebody promises of things and not of himself: "guaranteed that the border would stay open"."""

import attrs

from diplotext.find.promise import Promise
from diplotext.find.subjects import subject_of
from diplotext.find.syntax import Syntax
from diplotext.model import CommitmentKind, Force


def warrants(promise: Promise) -> bool:
    """Tell whether a clause is promised, and not announced or asked for."""
    firm = promise.force != "none" and Force[promise.force.upper()] >= Force.PROMISE
    own = promise.kind == CommitmentKind.UNDERTAKING and firm
    return own and promise.rule == "clause" and promise.debtor is not None


def warranted(syntax: Syntax, promise: Promise) -> Promise:
    """Bind whoever promises that something will be so; the act is the whole clause, with its subject."""
    first = promise.act[0] if promise.debtor is None else promise.debtor.segments[0][0]
    return attrs.evolve(
        promise,
        act=(min(first, promise.act[0]), promise.act[1]),
        debtor=subject_of(syntax, promise.group),
    )
