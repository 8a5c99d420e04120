"""Bonds of clauses whose verbs stand in a bracket, read by the rules that read copy of the language."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import attrs

from diplotext.find.bracket.promises import bracket_promises
from diplotext.find.commitments.promise import PROVISION, Promise
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.instruments.bond import Bond, Place
from diplotext.find.instruments.bonds import renounces
from diplotext.find.instruments.draft import Draft
from diplotext.find.reading.preparation import read_article
from diplotext.lang.terms import TermKind
from diplotext.model.article import Article
from diplotext.model.clause import Clause
from diplotext.model.commitment import CommitmentKind, Force
from diplotext.model.paragraph import Paragraph, ParagraphRole
from diplotext.text.span import Span


_NAMING = (
    TermKind.PARTIES,
    TermKind.AGENT,
    TermKind.STATE,
    TermKind.PRONOUN,
    TermKind.AUTHORS,
)
_PASSIVE = "passive-agent"
"""The rule of passives that name who is to act, which oblige in a clause."""
_TOLD = frozenset({"future", "present", "provision", "modal", "duty"})


@attrs.frozen(eq=False)
class Bracketed:
    """
    The promises that the clauses of an instrument make, in the order of the text.

    Attributes:
        draft: The text.
        syntax: The same text as the rules for copy read it.
        promises: What they found.
        starts: First word of the cue of each.
    """

    draft: Draft
    syntax: Syntax
    promises: tuple[Promise, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, draft: Draft, clauses: Sequence[Clause]) -> "Bracketed | None":
        """Read the clauses of a text; None in a language whose verbs stand in no bracket."""
        syntax = _syntax(draft, clauses) if draft.is_bracketed else None
        if syntax is None or syntax.clauses is None:
            return None
        found = sorted(
            bracket_promises(syntax, syntax.clauses, provisions=True),
            key=lambda promise: promise.cue,
        )
        return cls(draft, syntax, tuple(found), tuple(p.cue[0] for p in found))

    def within(self, place: Place) -> Iterator[tuple[Bond, Place]]:
        """Give the bonds of a range of words, each with the words of its sentence."""
        low, high = (bisect_left(self.starts, at) for at in place)
        for promise in self.promises[low:high]:
            bond = self._bond(promise)
            if bond is not None:
                sentence = self.syntax.reading.sentence(promise.cue[0])
                yield bond, (sentence.first, sentence.stop)

    def _bond(self, promise: Promise) -> Bond | None:
        place, negative = self._subject(promise), promise.negative
        leading = self._leading(promise)
        if leading is not None:
            place = leading
            negative |= self.draft.hit(place[0], TermKind.NEGATION) is not None
        if promise.rule in _TOLD and not self._is_bound(promise, place):
            return None
        first, stop = promise.act
        if leading is not None and first < leading[1]:
            sentence = self.syntax.reading.sentence(promise.cue[0])
            first, stop = promise.cue[0], sentence.stop
        while stop > first + 1 and self.draft.is_mark(stop - 1, ".;,:"):
            stop -= 1
        negative |= renounces(self.draft, (stop - 1, stop))
        bond = Bond(
            CommitmentKind(promise.kind),
            _force(promise),
            promise.cue,
            (first, stop),
            place,
            negative=negative,
            rule=promise.rule,
        )
        return self._renounced(bond) if self._renounces(promise) else bond

    def _subject(self, promise: Promise) -> Place | None:
        subject = promise.debtor
        if subject is None:
            return None
        return subject.segments[0][0], subject.segments[-1][1]

    def _leading(self, promise: Promise) -> Place | None:
        """Give words for the parties that open a sentence right before the verb that binds ("Keine der Parteien wird")."""
        first = self.syntax.reading.sentence(promise.cue[0]).first
        hit = self.draft.hit(first, TermKind.PARTIES)
        return (first, hit[0]) if hit is not None and hit[0] == promise.cue[0] else None

    def _renounces(self, promise: Promise) -> bool:
        """Tell whether a clause binds not to act: by its verb ("verzichten auf Minen"), or denied in the future."""
        is_none = promise.kind == CommitmentKind.NON_COMMITMENT
        is_denied = promise.rule in _TOLD
        return is_none and (is_denied or renounces(self.draft, promise.cue))

    def _renounced(self, bond: Bond) -> Bond:
        """Give the duty not to act that a verb of renouncing makes in an article."""
        act = (min(bond.cue[0], bond.act[0]), bond.act[1])
        return attrs.evolve(
            bond, kind=CommitmentKind.UNDERTAKING, force=Force.OBLIGE, act=act,
            negative=True, rule="provision",
        )  # fmt: skip

    def _is_bound(self, promise: Promise, subject: Place | None) -> bool:
        """Tell whether a verb that only tells what is done has a subject that can be bound to it."""
        if subject is None or self.draft.hit(subject[0], TermKind.NON_AGENT):
            return False
        own = self.draft.hit(subject[0], TermKind.AUTHORS) is not None
        if own and promise.rule == PROVISION:
            return False  # "Wir begrüßen": what the authors do by saying so
        opening = range(subject[0], min(subject[0] + 2, subject[1]))
        if any(self.draft.hit(at, TermKind.TITLE) for at in opening):
            return False
        first = min(promise.cue[0], promise.act[0])
        stop = max(promise.cue[1], promise.act[1])
        if any(self.draft.hit(at, TermKind.CONSTITUTIVE) for at in range(first, stop)):
            return False
        return any(self.draft.hit(at, *_NAMING) for at in range(*subject))


def _force(promise: Promise) -> Force:
    """Give how firmly a promise binds in a clause, where a passive that names who is to act obliges."""
    owed = promise.rule == _PASSIVE and promise.kind == CommitmentKind.UNDERTAKING
    return Force.OBLIGE if owed else Force[promise.force.upper()]


def _syntax(draft: Draft, clauses: Sequence[Clause]) -> Syntax:
    """Read the words behind the markers of clauses, each clause a paragraph."""
    paragraphs = tuple(
        Paragraph(_behind_marker(clause), ParagraphRole.BODY) for clause in clauses
    )
    article = Article(draft.text, paragraphs=paragraphs)
    return Syntax.read(read_article(article, draft.language))


def _behind_marker(clause: Clause) -> Span:
    start = clause.span.start if clause.marker is None else clause.marker.end
    return Span(min(start, clause.span.end), clause.span.end)
