"""Who is bound by the words of a clause, and to whom."""

import attrs

from diplotext.find.instruments.authored import is_silent
from diplotext.find.instruments.bond import Bond, Place
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.names import Names
from diplotext.lang.entry import Tag
from diplotext.lang.terms import TermKind
from diplotext.model.actor import ActorKind
from diplotext.model.commitment import CommitmentKind
from diplotext.model.mention import MentionForm
from diplotext.text.span import Span


_LONGEST = 9
_TWO = 2


@attrs.define(eq=False)
class Debtors:
    """
    Who the subjects of an instrument's clauses stand for.

    Attributes:
        draft: The text.
        names: The actors met so far.
        authors: Ids of those who speak as "we".
        organ: Id of the organ that adopts the text.
        both: Ids of the parties, where there are two, for whom words for all of them stand.
        last: Ids of those bound last, for whom a pronoun stands.
        group: Id of the parties as a group, where they are not two.
    """

    draft: Draft
    names: Names
    authors: tuple[str, ...] = ()
    organ: str | None = None
    both: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    group: str | None = None

    def of(self, bond: Bond) -> tuple[str, ...]:
        """Give the ids of those whom a bond binds; none where the words do not tell."""
        if bond.by_organ:
            return () if self.organ is None else (self.organ,)
        if bond.by_authors:
            return self.authors
        if bond.subject is None:
            own = self._is_own(bond.cue) or is_silent(self.draft, bond.cue)
            asks = bond.kind is CommitmentKind.REQUIREMENT
            return self.authors if own and not asks else ()
        found = self._meant(bond.subject)
        is_agent = bond.subject[0] > bond.cue[0]
        if bond.kind is CommitmentKind.REQUIREMENT or not is_agent:
            self.last = found or self.last
        return found

    def _is_own(self, cue: Place) -> bool:
        """Tell whether the ending of a verb says that the authors speak ("nos comprometemos a")."""
        endings = self.draft.language.instruments.endings.get("author_endings", ())
        keys = self.draft.words.keys[slice(*cue)]
        return any(key.endswith(endings) for key in keys) if endings else False

    def creditors(self, bond: Bond) -> tuple[str, ...]:
        """Give the ids of those to whom it is owed, where the words of the act name them."""
        for at in range(*bond.act):
            hit = self.draft.hit(at, TermKind.RECIPROCAL, TermKind.OTHER_PARTY)
            if hit is None:
                continue
            if hit[1].kind is TermKind.RECIPROCAL:
                return self.last
            span = self.draft.words.span(self._bare(at, hit[0]), hit[0])
            return (self.names.body(span, ActorKind.COALITION),)
        found = self._recipients(bond.cue, bond.act)
        if not found:  # "fournit au Togo : a) deux patrouilleurs"
            found = self._recipients(bond.cue, (bond.cue[1], bond.act[0]))
        return tuple(key for key in found if key not in self.last)

    def _recipients(self, cue: Place, act: Place) -> tuple[str, ...]:
        """Give those to whom a verb gives something, or whom it serves ("shall notify Peru")."""
        draft, verbs = self.draft, self.draft.language.lexicon.verbs
        lemma, behind = self._verb(cue, act)
        marks = (at for at in range(behind, act[1]) if draft.is_mark(at, ",;."))
        stop = next(marks, act[1])
        if lemma in verbs.get("serves", frozenset()):
            return self._listed(behind, stop)
        if lemma not in verbs.get("gives", frozenset()):
            return ()
        hits = (draft.hit(at, TermKind.RECIPIENT) for at in range(behind, stop))
        starts = (behind, *(hit[0] for hit in hits if hit is not None))
        listed = (self._listed(at, stop) for at in starts)
        return next((found for found in listed if found), ())

    def _verb(self, cue: Place, act: Place) -> tuple[str, int]:
        """Give the lemma of the verb that leads an act, or is its cue, and where it ends."""
        for at in (*range(act[0], min(act[0] + 2, act[1])), *reversed(range(*cue))):
            for stop, entry in self.draft.entries(at):
                if entry.tag is Tag.VERB:
                    return entry.lemma, max(stop, act[0])
        return "", act[1]

    def _listed(self, at: int, stop: int) -> tuple[str, ...]:
        """Give the states and bodies named from a word on, joined by small words alone."""
        found: list[str] = []
        for first, behind, key in self.names.within(at, stop):
            between = range(at, first)
            if not all(self._is_small(n) for n in between):
                break
            found.append(key)
            at = behind
        return tuple(dict.fromkeys(found))

    def _is_small(self, at: int) -> bool:
        small = (TermKind.DETERMINER, TermKind.COORDINATOR, TermKind.RECIPIENT)
        return self.draft.hit(at, *small) is not None

    def _meant(self, subject: Place) -> tuple[str, ...]:
        first, stop = subject
        if self.draft.hit(first, TermKind.AUTHORS) is not None and self.authors:
            return self.authors
        if self._is_pronoun(first, stop):
            return self.last
        head = self._head(first, stop)
        if self.both and self._are_parties(first, stop):
            return self.both
        found = [key for _, _, key in self.names.within(first, head)]
        if found:
            return tuple(dict.fromkeys(k for key in found for k in self._single(key)))
        first = self._bare(first, head)
        if first >= head or not any(map(self.draft.words.is_word, range(first, head))):
            return ()
        is_class = self.draft.hit(subject[0], TermKind.PARTIES) is not None
        return (self._described(self.draft.words.span(first, head), is_class=is_class),)

    def _described(self, span: Span, *, is_class: bool) -> str:
        """
        Give the id of those whom common words stand for.

        The parties as a class are one group, by whatever words for them it goes, but where an
        organ speaks of others.
        """
        if not is_class:
            return self.names.body(span, ActorKind.PERSON_GROUP)
        if self.group is None or self.organ is not None:
            self.group = self.names.body(span, ActorKind.COALITION)
            return self.group
        group = self.names.figures[self.group]
        return self.names.met(group, span, MentionForm.NOMINAL)

    def _is_pronoun(self, first: int, stop: int) -> bool:
        """Tell whether a subject is a pronoun, or begins with one that is no article."""
        hit = self.draft.hit(first, TermKind.PRONOUN)
        if hit is None or hit[0] >= stop:
            return hit is not None
        return bool(self.last) and not self.draft.hit(first, TermKind.DETERMINER)

    def _are_parties(self, first: int, stop: int) -> bool:
        """Tell whether a subject is the parties, or each or none of them, with nobody else."""
        hit = self.draft.hit(first, TermKind.PARTIES)
        if hit is None or hit[0] > stop:
            return False
        return self.draft.hit(hit[0], TermKind.COORDINATOR) is None

    def _single(self, key: str) -> tuple[str, ...]:
        """Give the members of a group of two, and any other for itself."""
        members = self.names.groups.get(key, ())
        return members if len(members) == _TWO else (key,)

    def _bare(self, first: int, stop: int) -> int:
        """Give the index behind the determiners in front of a noun."""
        while first < stop - 1:
            hit = self.draft.hit(first, TermKind.DETERMINER, TermKind.NEGATION)
            if hit is None or hit[0] >= stop:
                return first
            first = hit[0]
        return first

    def _head(self, first: int, stop: int) -> int:
        """Give the end of the noun phrase: before a relative clause, a comma, or far words."""
        hit = self.draft.hit(first, TermKind.PARTIES)
        if hit is not None and hit[0] < stop:
            is_joined = self.draft.hit(hit[0], TermKind.COORDINATOR) is not None
            return stop if is_joined else hit[0]
        for at in range(first + 1, min(stop, first + _LONGEST)):
            is_set_off = self.draft.is_mark(at, ",;(") and not self._is_named(
                at + 1, stop
            )
            if is_set_off or self._is_relative(at):
                return at
        return self._not_too_far(first, stop)

    def _is_relative(self, at: int) -> bool:
        """Tell whether a word is a relative, and no article where a comma leads to all relatives."""
        led = self.draft.is_mark(at - 1, ",")
        bare = not self.draft.is_bracketed
        return (bare or led) and self.draft.hit(at, TermKind.RELATIVE) is not None

    def _is_named(self, at: int, stop: int) -> bool:
        """Tell whether a name goes on with a list behind a comma."""
        return next(self.names.within(at, min(stop, at + 3)), None) is not None

    def _not_too_far(self, first: int, stop: int) -> int:
        has_names = any(
            self.draft.hit(at, TermKind.STATE) is not None for at in range(first, stop)
        )
        return stop if has_names else min(stop, first + _LONGEST)
