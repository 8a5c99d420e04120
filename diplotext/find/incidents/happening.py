"""An incident in the making, and the words of incidents in a reading."""

from bisect import bisect_left

import attrs

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Entry, Tag
from diplotext.model import ActorKind, IncidentStage


ACTING = frozenset(
    {
        ActorKind.STATE,
        ActorKind.ORGANIZATION,
        ActorKind.ARMED_FORCE,
        ActorKind.COALITION,
        ActorKind.PERSON_GROUP,
        ActorKind.REGION,
    }
)
"""What may do something on the ground, as far as a story names it."""


_BEFORE, _BEHIND = 8, 4


@attrs.frozen
class Happening:
    """
    An incident in the making; indexes count words.

    Attributes:
        kind: What happened, a type of event.
        first: First of the words that name it.
        stop: Behind the last of them.
        site: The words of the place.
        day_at: The word at which its day is named.
        doer: Key of who is held to have done it.
        told_by: Key of who reports or charges it, where the sentence names one.
        judge: Key of the body that said what it was, where it is known in its sentence.
        stage: How far it has been established.
        severity: The word that tells how grave it was.
        general: Whether the words may mean an incident named before.
        is_by_verb: Whether a verb tells it, so that what stands beside the words underwent it.
    """

    kind: str
    first: int
    stop: int
    site: tuple[int, int] | None = None
    day_at: int | None = None
    doer: str | None = None
    told_by: str | None = None
    judge: str | None = None
    stage: IncidentStage = IncidentStage.OBSERVED
    severity: tuple[int, int] | None = None
    general: bool = False
    is_by_verb: bool = False


@attrs.frozen(eq=False)
class Ground:
    """
    The words of incidents in a reading, and the verb groups of its sentences.

    Attributes:
        syntax: The verbs of the story.
        marks: By kind of word the longest hits, by the index of their first word.
        groups: The verb groups by the number of their sentence, in order.
    """

    syntax: Syntax
    marks: dict[Tag, dict[int, tuple[int, Entry]]]
    groups: dict[int, list[VerbGroup]]

    @classmethod
    def of(cls, syntax: Syntax) -> "Ground":
        """Find the words of incidents in one pass."""
        reading = syntax.reading
        marks: dict[Tag, dict[int, tuple[int, Entry]]] = {}
        for hit in reading.language.lexicon.incidents.find(reading.words.keys):
            for entry in hit.values:
                known = marks.setdefault(entry.tag, {})
                if known.get(hit.first, (0, entry))[0] < hit.stop:
                    known[hit.first] = (hit.stop, entry)
        groups: dict[int, list[VerbGroup]] = {}
        for group in syntax.groups:
            groups.setdefault(reading.sentence_of[group.first], []).append(group)
        groups.pop(NOWHERE, None)
        return cls(syntax, marks, groups)

    def around(self, index: int) -> list[VerbGroup]:
        """Give the verb groups next to a word in its sentence, at most so many that rules stay linear."""
        groups = self.groups.get(self.syntax.reading.sentence_of[index], [])
        at = bisect_left(groups, index, key=lambda group: group.first)
        return groups[max(0, at - _BEFORE) : at + _BEHIND]

    def ends(self, index: int, tag: Tag, *, longest: int = 4) -> bool:
        """Tell whether words of a kind end right before a word."""
        known = self.marks.get(tag, {})
        return any(
            known[first][0] == index
            for first in range(max(0, index - longest), index)
            if first in known
        )
