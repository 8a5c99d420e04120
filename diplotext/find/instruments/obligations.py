"""The bonds of an instrument, clause by clause, with what a lead-in hands on to its points."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import attrs

from diplotext.find.instruments.agreed_points import agreed_point, enacting_words
from diplotext.find.instruments.bare_leads import (
    BareLead,
    bare_subject,
    below_subject,
    led_bonds,
)
from diplotext.find.instruments.bond import Bond, Place
from diplotext.find.instruments.bonds import find_bonds, renounces
from diplotext.find.instruments.bracketed import Bracketed
from diplotext.find.instruments.decisions import decide, decide_below
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.operative import operative_at
from diplotext.find.instruments.passives import passive_bonds
from diplotext.lang.sentences import sentences_of
from diplotext.lang.terms import TermKind
from diplotext.model.clause import Clause
from diplotext.model.commitment import CommitmentKind
from diplotext.text.numbering import read_marker
from diplotext.text.sentences import Sentence
from diplotext.text.span import Span


@attrs.frozen
class Bound:
    """
    A bond with the clause and the sentence it stands in.

    Attributes:
        clause: The clause.
        bond: The bond.
        sentence: The words of its sentence.
    """

    clause: Clause
    bond: Bond
    sentence: Place


@attrs.frozen
class _Lead:
    """What a clause that ends in a colon binds its points to, and how deep that clause stands."""

    bond: Bond
    path: tuple[str, ...]


_OPERATIVE = (TermKind.OPERATIVE, TermKind.INFINITIVE)
_MOST_WORDS = 300


def find_obligations(
    draft: Draft, clauses: Sequence[Clause], headings: Sequence[int]
) -> Iterator[Bound]:
    """
    Find the bonds of all clauses, in order.

    Args:
        draft: The text.
        clauses: Its clauses.
        headings: Where its headings begin; no lead-in has points behind one.
    """
    lead: _Lead | BareLead | None = None
    read, enacting = Bracketed.of(draft, clauses), enacting_words(draft)
    for before, clause, behind in _in_context(clauses):
        if (lead is not None and before is not None) and (
            not _is_below(clause, lead)
            or _ends_list(draft, before, clause)
            or _is_parted(before, clause, headings)
        ):
            lead = None
        if isinstance(lead, BareLead):
            yield from _below(draft, clause, lead)
            continue
        is_open = _is_open(draft, clause, behind)
        found = tuple(_of_clause(draft, clause, lead, read))
        if is_open and found:
            lead = _Lead(_handed_on(draft, found[-1].bond), clause.path)
            found = found[:-1]
        elif not found and (is_open or _has_points(clause, behind)):
            subject = bare_subject(draft, _words(draft, clause))
            lead = lead if subject is None else BareLead(subject, clause.path)
        elif not found and enacting is not None:
            place = _words(draft, clause)
            agreed = agreed_point(draft, place, enacting)
            found = () if agreed is None else (Bound(clause, agreed, place),)
        yield from (one for one in found if one.bond.act[0] < one.bond.act[1])


def _in_context(
    clauses: Sequence[Clause],
) -> Iterator[tuple[Clause | None, Clause, Clause | None]]:
    """Give each clause between the one before and the one behind it."""
    for at, clause in enumerate(clauses):
        before = clauses[at - 1] if at else None
        yield before, clause, clauses[at + 1] if at + 1 < len(clauses) else None


def _is_parted(before: Clause, clause: Clause, headings: Sequence[int]) -> bool:
    """Tell whether a heading stands between two clauses."""
    at = bisect_left(headings, before.span.start)
    return at < len(headings) and headings[at] < clause.span.start


def _ends_list(draft: Draft, before: Clause, clause: Clause) -> bool:
    """Tell whether a paragraph without a number or a bullet follows the last point of a list."""
    if clause.marker is not None or _is_marked(draft, clause):
        return False
    last = draft.text[before.span.start : before.span.end].rstrip("*_ \n")
    goes_on = last.endswith((",", ";", ":"))
    return last.endswith(".") or (not goes_on and _is_marked(draft, before))


def _is_marked(draft: Draft, clause: Clause) -> bool:
    """Tell whether a clause begins with a number or a bullet."""
    return read_marker(draft.text, clause.span.start, clause.span.end) is not None


def _is_open(draft: Draft, clause: Clause, behind: Clause | None) -> bool:
    """Tell whether points follow what a clause begins, behind a comma those that lie deeper."""
    words = draft.text[clause.span.start : clause.span.end].rstrip("*_ \n")
    if words.endswith((":", "—")):
        return True
    return draft.is_bracketed and words.endswith(",") and _has_points(clause, behind)


def _has_points(clause: Clause, behind: Clause | None) -> bool:
    """Tell whether the next clause is numbered below one."""
    depth = len(clause.path)
    deeper = behind is not None and len(behind.path) > depth > 0
    return deeper and behind is not None and behind.path[:depth] == clause.path


def _below(draft: Draft, clause: Clause, lead: BareLead) -> Iterator[Bound]:
    """Give the bonds of a point below the name of who is bound."""
    place = _words(draft, clause)
    for bond in below_subject(draft, lead.subject, place):
        yield Bound(clause, bond, place)


def _is_below(clause: Clause, lead: _Lead | BareLead) -> bool:
    """Tell whether a clause is a point of the lead-in: numbered deeper, or where that has no number."""
    depth = len(lead.path)
    if clause.path[:depth] != lead.path:
        return False
    return len(clause.path) > depth or clause.marker is None


def _of_clause(
    draft: Draft, clause: Clause, lead: _Lead | None, read: Bracketed | None
) -> Iterator[Bound]:
    place = _words(draft, clause)
    if place[0] >= place[1]:
        return
    cue = clause.cue
    is_own = cue is not None and clause.span.covers(cue.span)
    at = place[0] if cue is None else draft.at(cue.span.start)
    operative = None if cue is None else operative_at(draft, at, *_OPERATIVE)
    if operative is not None and not is_own and lead is None:
        below = tuple(decide_below(draft, operative, place))
        yield from (Bound(clause, bond, place) for bond in below)
        if below:
            return
    if operative is not None and is_own:
        for bond in decide(draft, operative, place[1]):
            is_first = bond.cue[0] == operative.start
            start = place[0] if is_first else bond.cue[0]
            yield Bound(clause, bond, (start, max(bond.act[1], start)))
        return
    told = () if read is None else read.within(place)
    own = tuple(Bound(clause, *found) for found in told)
    is_bracketed = read is not None and not draft.is_mark(place[1] - 1, ":,")
    if not own:
        own = tuple(_in_sentences(draft, clause, place, is_bracketed=is_bracketed))
    if lead is not None and not _speaks_for_itself(own, lead):
        yield Bound(clause, _point(draft, lead, place), place)
        return
    yield from own


def _point(draft: Draft, lead: _Lead, place: Place) -> Bond:
    """Give the bond of a point below a lead-in, which it may turn round ("refrain from", "No imponer")."""
    linker = draft.hit(place[0], TermKind.LINKER)
    first = min(place[0] if linker is None else linker[0], place[1] - 1)
    denied = draft.hit(first, TermKind.NEGATION) is not None
    negative = lead.bond.negative or denied or renounces(draft, (first, first + 1))
    return attrs.evolve(
        lead.bond, act=(first, _trimmed(draft, place)), negative=negative
    )


def _handed_on(draft: Draft, bond: Bond) -> Bond:
    """Give the bond of a lead-in for its points, which it may bind not to do ("shall refrain from:")."""
    return attrs.evolve(bond, negative=bond.negative or renounces(draft, bond.act))


def _speaks_for_itself(own: Sequence[Bound], lead: _Lead) -> bool:
    """Tell whether a point has a subject and a verb of its own that bind."""
    return bool(own) and lead.bond.kind is not CommitmentKind.REQUIREMENT


def _words(draft: Draft, clause: Clause) -> Place:
    """Give the words of a clause behind its marker."""
    start = clause.span.start if clause.marker is None else clause.marker.end
    first = draft.at(start)
    stop = draft.at(clause.span.end)
    while first < stop and draft.is_mark(first, "-–—•*_·."):
        first += 1
    return first, stop


def _trimmed(draft: Draft, place: Place) -> int:
    """Give the end of a point without its mark and the "and" before the next."""
    first, stop = place
    while stop > first + 1 and (
        draft.is_mark(stop - 1, ".;,:")
        or draft.hit(stop - 1, TermKind.COORDINATOR) is not None
    ):
        stop -= 1
    return stop


def _in_sentences(
    draft: Draft, clause: Clause, place: Place, *, is_bracketed: bool
) -> Iterator[Bound]:
    span = Span(draft.words.starts[place[0]], clause.span.end)
    sentences = sentences_of(draft.words, [span], draft.language)
    for sentence in sentences:
        for piece in _pieces(draft, sentence):
            find = led_bonds if is_bracketed else find_bonds
            found = tuple(find(draft, piece))
            for bond in found or passive_bonds(draft, piece):
                yield Bound(clause, bond, piece)


def _pieces(draft: Draft, sentence: Sentence) -> Iterator[Place]:
    """
    Part sentences between which a blank was lost, as publishers of treaties print them.

    One that is longer than any that is written is cut as well, so that time stays linear.
    """
    first = sentence.first
    for at in range(sentence.first, sentence.stop):
        is_glued = draft.is_mark(at - 1, ".") and _opens_sentence(draft, at)
        if at > first and (is_glued or at - first >= _MOST_WORDS):
            yield first, at
            first = at
    yield first, sentence.stop


def _opens_sentence(draft: Draft, at: int) -> bool:
    """Tell whether a word glued to a full stop begins a sentence, and is no initial."""
    words = draft.words
    is_word = words.is_glued(at) and words.is_capitalized(at)
    return (
        is_word
        and at > 1
        and len(words.form(at - 2)) > 1
        and words.form(at - 2).islower()
    )
