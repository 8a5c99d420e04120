"""One actor of a story while it is being read: what has been learnt of it, and the words that refer to it."""

from bisect import bisect_left, bisect_right, insort

import attrs

from diplotext.find.mentions.reference import Reference
from diplotext.model import ActorKind, MentionForm


BODIES = frozenset({ActorKind.ORGANIZATION, ActorKind.ARMED_FORCE, ActorKind.COALITION})
"""What may be called by a name of its own, and is neither a state nor a person."""


@attrs.define(eq=False)
class Figure:
    """
    One actor in the making: what has been learnt of it so far.

    Attributes:
        key: Identity within the story.
        kind: What it is.
        name: Its fullest name, if it has one.
        description: The words that introduce it when it has no name.
        state: ISO code of the state it is or acts for.
        feminine: Grammatical gender, where it is known.
        plural: Whether it is more than one.
        anonymous: Whether the story gives no name.
        declined: The words that introduce it as they stand, where it is called otherwise ("Kreisen").
        heads: Folded lemmas of the roles and nouns it went by.
        roles: Its roles as (words, first, stop).
        offices: The key of the state or body whose office a role is, by its words' place.
        owner: Keys of bodies it belongs to.
        lent: Whether only a possessive says whose organ it is ("its embassy").
        references: The words that refer to it, with the form they have.
        firsts: First words of these references, in order.
        used: Whether a finding needs it.
        words: The words of a person's name in plain letters, with its particles.
        parts: Those of them that name by themselves, in the order of the name.
        given: Those of the parts that are given names.
        generation: What tells a son from his father of one name, such as "jr".
    """

    key: str
    kind: ActorKind
    name: str | None = None
    description: str | None = None
    state: str | None = None
    feminine: bool | None = None
    plural: bool = False
    anonymous: bool = False
    declined: str | None = None
    heads: set[str] = attrs.Factory(set[str])
    roles: list[tuple[str, int, int]] = attrs.Factory(list[tuple[str, int, int]])
    offices: dict[tuple[int, int], str] = attrs.Factory(dict[tuple[int, int], str])
    owner: list[str] = attrs.Factory(list[str])
    lent: bool = False
    references: dict[tuple[int, int], tuple[MentionForm, str]] = attrs.Factory(
        dict[tuple[int, int], tuple[MentionForm, str]]
    )
    firsts: list[int] = attrs.Factory(list[int])
    used: bool = False
    words: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    generation: str = ""

    @property
    def nouns(self) -> set[str]:
        """The nouns it went by, in the singular."""
        return {head.partition("/")[0] for head in self.heads}

    def add(self, reference: Reference, form: MentionForm | None = None) -> None:
        """Take in one reference."""
        place = (reference.first, reference.stop)
        if place not in self.references:
            self.references[place] = (form or reference.form, reference.rule)
            insort(self.firsts, reference.first)
        if self.feminine is None:
            self.feminine = reference.feminine

    def leave(self, reference: Reference) -> None:
        """Give up one reference, whose words mean another figure."""
        place = (reference.first, reference.stop)
        if self.references.pop(place, None) is not None:
            self.firsts.remove(reference.first)

    def last_before(self, index: int) -> int:
        """Give the first word of its last reference before a word, or -1."""
        at = bisect_left(self.firsts, index)
        return self.firsts[at - 1] if at else -1

    def next_behind(self, index: int, stop: int) -> tuple[int, int] | None:
        """Give where its first reference behind a word stands, if it lies before another one."""
        at = bisect_right(self.firsts, index)
        first = self.firsts[at] if at < len(self.firsts) else stop
        ends = range(first + 1, stop + 1)
        return next(((first, e) for e in ends if (first, e) in self.references), None)

    @property
    def goes_by_name(self) -> bool:
        """Whether it is a body and words of the text are its name."""
        named = any(form is MentionForm.NAME for form, _ in self.references.values())
        return named and self.kind in BODIES

    def count_before(self, index: int) -> int:
        """Give how many of its references begin before a word."""
        return bisect_left(self.firsts, index)
