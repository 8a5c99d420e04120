"""Readiness told beside a subject without "to be": "Prêt à retirer ses troupes, le Togo attend", "Le Togo, prêt à les retirer, attend"."""

from collections.abc import Iterator, Sequence

import attrs

from diplotext.find.commitments.acts import act_stop
from diplotext.find.commitments.expressions import adjectives
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.clause_stops import clause_stop
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.commissives import Commissive
from diplotext.lang.inflect import Tense


_NEAR = 4


def beside_subjects(
    syntax: Syntax, taken: Sequence[tuple[int, int]]
) -> Iterator[Promise]:
    """
    Find adjectives that bind, set off by a comma from the subject of a verb behind them.

    Args:
        syntax: The article.
        taken: The acts that are bound already.
    """
    if syntax.kinds or syntax.clauses is not None:
        return
    for record in adjectives(syntax.reading):
        for tail in record.tail:
            for at in syntax.reading.spelled((tail[0],)):
                promise = _read(syntax, record, at)
                known = promise is not None and any(
                    a < promise.act[1] and promise.act[0] < b for a, b in taken
                )
                if promise is not None and not known:
                    yield promise


def _read(syntax: Syntax, record: Commissive, at: int) -> Promise | None:
    """Read one adjective, what it leads to and whose it is."""
    reading = syntax.reading
    if reading.sentence_of[at] == NOWHERE:
        return None
    opens = at == reading.sentence(at).first or reading.is_mark(at - 1, ",")
    stop = reading.first_of(at, record.tail) if opens else None
    led = None if stop is None else reading.first_of(stop, record.linkers)
    acted = None if led is None else syntax.group(led)
    if stop is None or acted is None or acted.tense is not Tense.INFINITIVE:
        return None
    owner = _owner(syntax, at, acted)
    if acted.start != led or owner is None:
        return None
    return Promise(
        (at, stop),
        (acted.opening, act_stop(syntax, acted.first)),
        (at, clause_stop(syntax, acted.first)),
        record.force,
        record.kind,
        "beside-subject",
        acted,
        owner,
        negative=acted.negated or record.negative,
    )


def _owner(syntax: Syntax, at: int, acted: VerbGroup) -> Subject | None:
    """Give the subject of the verb behind the comma that ends the words, which stands before them or behind."""
    reading = syntax.reading
    stop = reading.sentence(at).stop
    comma = act_stop(syntax, acted.first)
    if not reading.is_mark(comma, ","):
        return None
    main = syntax.finite_within(comma + 1, stop)
    subject = None if main is None else subject_of(syntax, main)
    if subject is None or not subject.is_expressed:
        return None
    own = tuple((a, b) for a, b in subject.segments if not a <= at < b)
    if not own:
        return None
    subject = attrs.evolve(subject, segments=own)  # without "prêt à ..." itself
    first, last = own[0][0], own[-1][1]
    opening = reading.sentence(at).first
    behind = at == opening and comma < first <= comma + _NEAR
    before = last <= at and reading.is_mark(at - 1, ",")
    return subject if behind or before else None
