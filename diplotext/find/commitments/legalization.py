"""Grading how far a commitment is legalized, by the words of its clause and its text."""

from collections.abc import Iterator

import attrs

from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.reader import language_of
from diplotext.lang.pack import Language
from diplotext.lang.terms import TermKind
from diplotext.model import (
    Analysis,
    Bindingness,
    Commitment,
    CommitmentKind,
    ConditionKind,
    DisputeDelegation,
    Force,
    Legalization,
    Obligation,
    Precision,
    RuleDelegation,
    Span,
)
from diplotext.text.numbers import find_numbers
from diplotext.text.words import cut


@attrs.frozen
class _Graded:
    """A grade with the words that justify it."""

    level: int
    words: tuple[Span, ...] = ()


def legalization(
    analysis: Analysis,
    commitment: Commitment,
    *,
    language: Language | str | None = None,
) -> Legalization:
    """
    Grade a commitment on the scales of obligation, precision and delegation.

    The scales are those of Abbott, Keohane, Moravcsik, Slaughter and Snidal, "The Concept
    of Legalization", International Organization 54 (2000), pp. 401-419. What a clause
    says grades obligation, precision and who watches over the rules; who settles disputes
    is read from the whole text, since one clause settles it for all.

    Args:
        analysis: What was found in the article.
        commitment: One of its commitments.
        language: The pack to read with, or its code; the article's own language when left out.

    Returns:
        The grades, each with the words that justify it.

    Raises:
        UnknownLanguageError: If `language` is given and has no pack.

    Example:
        >>> import diplotext
        >>> text = '''AGREEMENT
        ...
        ... Article 1
        ...
        ... Peru shall waive the tolls within 30 days.
        ...
        ... Article 2
        ...
        ... The Parties shall endeavour to take appropriate steps.'''
        >>> analysis = diplotext.analyze(diplotext.read(text, language="en"))
        >>> for commitment in analysis.commitments:
        ...     graded = legalization(analysis, commitment)
        ...     print(graded.obligation.name, graded.precision.name)
        UNCONDITIONAL DETERMINATE
        HORTATORY BROAD

    .. versionadded:: 0.1.0
    """
    pack = language_of(analysis.article, language)
    found = _Words.of(analysis, commitment, pack)
    obligation = _obligation(commitment, found)
    precision = _precision(commitment, found)
    disputes, rules = _disputes(found), _rules(found)
    return Legalization(
        Obligation(obligation.level),
        Precision(precision.level),
        DisputeDelegation(disputes.level),
        RuleDelegation(rules.level),
        obligation_words=obligation.words,
        precision_words=precision.words,
        delegation_words=(*disputes.words, *rules.words),
    )


@attrs.frozen
class _Words:
    """
    The words that grade, by their group: those of one commitment, and those of the whole text.

    Attributes:
        clause: Those in the sentence of the commitment, in its lead-in and in what it hangs on.
        text: Those in the whole text.
        quantities: Numbers in the act.
    """

    clause: dict[str, tuple[Span, ...]]
    text: dict[str, tuple[Span, ...]]
    quantities: tuple[Span, ...] = ()

    @classmethod
    def of(
        cls, analysis: Analysis, commitment: Commitment, pack: Language | None
    ) -> "_Words":
        """Look up the words of the text, and those of the commitment among them."""
        if pack is None:
            return cls({}, {})
        draft = Draft.of(analysis.article.text, pack)
        text: dict[str, tuple[Span, ...]] = {}
        for group, span in _grading(draft):
            text[group] = (*text.get(group, ()), span)
        regions = tuple(_regions(analysis, commitment))
        near = {
            group: tuple(
                span for span in spans if any(one.covers(span) for one in regions)
            )
            for group, spans in text.items()
        }
        return cls(near, text, tuple(_quantities(draft, commitment.act)))

    def near(self, *groups: str) -> tuple[Span, ...]:
        """Give the words of some groups that say something of the commitment."""
        return tuple(span for group in groups for span in self.clause.get(group, ()))

    def anywhere(self, *groups: str) -> tuple[Span, ...]:
        """Give the words of some groups in the whole text."""
        return tuple(span for group in groups for span in self.text.get(group, ()))


def _regions(analysis: Analysis, commitment: Commitment) -> Iterator[Span]:
    """Give the words that say something of a commitment: its sentence, its lead-in, what it hangs on."""
    instrument = analysis.instrument
    clauses = () if instrument is None else instrument.clauses
    text, act, cue = analysis.article.text, commitment.act, commitment.cue
    own = next((one.span for one in clauses if one.span.covers(act)), None)
    if own is None:
        yield _stated(commitment)
    else:
        yield _sentence(text, own, act)
        leads = (one.span for one in clauses if cue and one.span.covers(cue))
        yield from (lead for lead in leads if lead != own)
    condition = commitment.condition
    leaves = () if condition is None else condition.leaves
    yield from (leaf.span for leaf in leaves if leaf.span is not None)


def _stated(commitment: Commitment) -> Span:
    """Give the words of a commitment of a story, with those of the statement that makes it."""
    whole, stated_in = commitment.span, commitment.stated_in
    for span in () if stated_in is None else stated_in.content:
        whole = whole.to(span)
    return whole


def _sentence(text: str, clause: Span, act: Span) -> Span:
    """Give the sentence of a clause in which an act stands, from one full stop to the next."""
    before = text.rfind(_STOP, clause.start, act.start)
    behind = text.find(_STOP, act.end, clause.end)
    start = clause.start if before < 0 else before + len(_STOP)
    return Span(start, clause.end if behind < 0 else behind)


_STOP = ". "


def _grading(draft: Draft) -> Iterator[tuple[str, Span]]:
    for first, terms in sorted(draft.terms.items()):
        for stop, term in terms:
            if term.kind is TermKind.GRADING:
                yield term.value, draft.words.span(first, stop)
            elif term.kind is TermKind.DISCLAIMER:
                yield _DISCLAIMED, draft.words.span(first, stop)


_DISCLAIMED = "disclaimed"


def _quantities(draft: Draft, act: Span) -> Iterator[Span]:
    words = cut(act.of(draft.text), elided=draft.language.elided)
    for number in find_numbers(words, draft.language.numbers):
        span = words.span(number.first, number.stop)
        yield Span(act.start + span.start, act.start + span.end)


def _obligation(commitment: Commitment, found: _Words) -> _Graded:
    cue = () if commitment.cue is None else (commitment.cue,)
    disclaimed = found.anywhere(_DISCLAIMED)
    if disclaimed or commitment.kind is CommitmentKind.NON_COMMITMENT:
        return _Graded(Obligation.DENIED, disclaimed or cue)
    is_legal = Bindingness.LEGAL in commitment.bindingness
    if commitment.kind is CommitmentKind.REQUIREMENT and not is_legal:
        return _Graded(Obligation.RECOMMENDED, cue)
    hortatory = found.near("hortatory")
    is_weak = commitment.force <= Force.INTEND and not is_legal
    if hortatory or is_weak:
        return _Graded(Obligation.HORTATORY, hortatory or cue)
    return _conditional(commitment, found) or _Graded(
        Obligation.UNCONDITIONAL if is_legal else Obligation.IMPLICIT, cue
    )


def _conditional(commitment: Commitment, found: _Words) -> _Graded | None:
    """Grade a commitment that hangs on something, by the weakest of what it hangs on."""
    leaves = () if commitment.condition is None else commitment.condition.leaves
    events = tuple(
        leaf.span
        for leaf in leaves
        if leaf.span is not None
        and leaf.kind in {ConditionKind.TRIGGER, ConditionKind.PRECONDITION}
    )
    escapes = (*events, *found.near("escape"))
    if escapes:
        return _Graded(Obligation.CONTINGENT, escapes)
    reserved = found.near("reserved")
    return _Graded(Obligation.RESERVED, reserved) if reserved else None


def _precision(commitment: Commitment, found: _Words) -> _Graded:
    within = commitment.act
    vague = tuple(span for span in found.near("vague") if within.covers(span))
    loose = tuple(span for span in found.near("indeterminate") if within.covers(span))
    exact = (*found.quantities, *found.near("enumerated", "periodic"))
    if exact and not vague:
        return _Graded(Precision.DETERMINATE, exact)
    if loose and not exact:
        return _Graded(Precision.INDETERMINATE, loose)
    if len(vague) > 1:
        return _Graded(Precision.STANDARD, vague)
    if vague:
        return _Graded(
            Precision.SUBSTANTIAL if exact else Precision.BROAD, (*vague, *exact)
        )
    return _Graded(Precision.SUBSTANTIAL)


def _disputes(found: _Words) -> _Graded:
    court, arbitration = found.anywhere("court"), found.anywhere("arbitration")
    if court:
        return _Graded(DisputeDelegation.COURT, court)
    final = found.anywhere("final")
    if arbitration and final:
        return _Graded(DisputeDelegation.BINDING_ARBITRATION, (*arbitration, *final))
    for group, level in _BELOW_COURTS:
        spans = found.anywhere(group)
        if spans:
            return _Graded(level, spans)
    return _Graded(DisputeDelegation.POLITICAL_BARGAINING)


_BELOW_COURTS = (
    ("arbitration", DisputeDelegation.NONBINDING_ARBITRATION),
    ("conciliation", DisputeDelegation.CONCILIATION),
    ("bargaining", DisputeDelegation.INSTITUTIONALIZED_BARGAINING),
)
_RULES = (
    ("binding_rules", RuleDelegation.BINDING_RULES),
    ("monitoring", RuleDelegation.MONITORING),
    ("secretariat", RuleDelegation.ADMINISTRATION),
    ("forum", RuleDelegation.FORUM),
)


def _rules(found: _Words) -> _Graded:
    for group, level in _RULES:
        spans = found.near(group)
        if spans:
            return _Graded(level, spans)
    return _Graded(RuleDelegation.NONE)
