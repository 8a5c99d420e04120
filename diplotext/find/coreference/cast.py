"""The cast of a story while it is being read: who has been met, under which words."""

from bisect import bisect_left, insort

import attrs

from diplotext.find.analytic.apposed_states import is_behind_noun
from diplotext.find.bracket.attributes import is_adjective
from diplotext.find.coreference.figure import Figure
from diplotext.find.grammar.joined_names import joins_pair
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.marks import over_bracket
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_LEADING = tag_bits(Tag.DETERMINER, Tag.QUALIFIER, Tag.ADVERB, Tag.NEGATION)
_BEARERS = 40
_MEMORY = 400
_LONGEST_LEAD = 4


@attrs.define(eq=False)
class Cast:
    """
    The figures of a story, and whom each reference means.

    Attributes:
        reading: The article.
        figures: By key, in the order in which they were met.
        order: First words of all references, in order.
        at: The longest reference that begins at a word, and the key it means.
        speakers: Those who spoke, as (word index, key), in the order they were read.
        apposed: By the word behind a role that stands beside a name, the key of its bearer.
        bearers: By the head noun of a role, group or document, the figures that went by it.
        held: By key, the words at which the longest reference ever meant the figure.
    """

    reading: Reading
    figures: dict[str, Figure] = attrs.Factory(dict[str, Figure])
    order: list[int] = attrs.Factory(list[int])
    at: dict[int, tuple[Reference, tuple[str, ...]]] = attrs.Factory(
        dict[int, tuple[Reference, tuple[str, ...]]]
    )
    speakers: list[tuple[int, tuple[str, ...]]] = attrs.Factory(
        list[tuple[int, tuple[str, ...]]]
    )
    apposed: dict[int, str] = attrs.Factory(dict[int, str])
    bearers: dict[str, list[Figure]] = attrs.Factory(dict[str, list[Figure]])
    held: dict[str, set[int]] = attrs.Factory(dict[str, set[int]])

    def refer(
        self, reference: Reference, *keys: str, form: MentionForm | None = None
    ) -> None:
        """Note that a reference means one figure, or several jointly."""
        for key in keys:
            self.figures[key].add(reference, form)
            self.bear(self.figures[key], reference.head)
        if reference.first not in self.at:
            insort(self.order, reference.first)
        known = self.at.get(reference.first)
        if known is None or reference.stop >= known[0].stop:
            self.at[reference.first] = (reference, keys)
            for key in keys:
                self.held.setdefault(key, set()).add(reference.first)

    def bearer(self, reference: Reference) -> Figure:
        """Give the figure of a name that the pack knows, met before or not."""
        figure = self.figures.get(reference.key)
        if figure is None:
            lexicon = self.reading.language.lexicon
            scheme, _, key = reference.key.partition(":")
            known = lexicon.territories if scheme == "state" else lexicon.organizations
            figure = Figure(reference.key, reference.kind, name=known[key].name)
            figure.state = reference.states[0] if reference.states else None
            demonym = reference.form is MentionForm.DEMONYM
            figure.plural = reference.plural and not demonym
            self.figures[reference.key] = figure
        return figure

    def merge(self, key: str, into: str) -> None:
        """Let one figure be another one, with all that refers to it."""
        figure, target = self.figures.pop(key), self.figures[into]
        target.references.update(figure.references)
        target.firsts = sorted(first for first, _ in target.references)
        target.heads |= figure.heads
        target.used = target.used or figure.used
        held = self.held.pop(key, set[int]())
        self.held.setdefault(into, set()).update(held)
        for first in held:
            reference, keys = self.at[first]
            self.at[first] = (
                reference,
                tuple(into if k == key else k for k in keys),
            )

    def bear(self, figure: Figure, head: str) -> None:
        """Note that a figure goes by a head noun."""
        bearers = self.bearers.setdefault(head, [])
        figure.heads.add(head)
        if head and figure not in bearers[-_BEARERS:]:
            bearers.append(figure)

    def borne(self, head: str) -> list[Figure]:
        """Give the figures that went by a head noun last, those that are still told apart."""
        return [
            f for f in self.bearers.get(head, ())[-_BEARERS:] if f.key in self.figures
        ]

    def recent(self, index: int) -> list[Figure]:
        """Give the figures named in the text before a word, as far as it is remembered."""
        low, high = (
            bisect_left(self.order, index - _MEMORY),
            bisect_left(self.order, index),
        )
        keys = [key for at in self.order[low:high] for key in self.at[at][1]]
        return [self.figures[key] for key in dict.fromkeys(keys)]

    def within(self, first: int, stop: int) -> list[tuple[Reference, tuple[str, ...]]]:
        """Give the outermost references of a range of words, in order."""
        found: list[tuple[Reference, tuple[str, ...]]] = []
        at = bisect_left(self.order, first)
        end = first
        while at < len(self.order) and self.order[at] < stop:
            reference, keys = self.at[self.order[at]]
            if reference.first >= end:
                found.append((reference, keys))
                end = reference.stop
            at += 1
        return found

    def all_within(
        self, first: int, stop: int
    ) -> list[tuple[Reference, tuple[str, ...]]]:
        """Give the references that begin in a range of words, those inside others too."""
        low, high = bisect_left(self.order, first), bisect_left(self.order, stop)
        return [self.at[at] for at in self.order[low:high]]

    def head(self, first: int, stop: int) -> tuple[Reference, tuple[str, ...]] | None:
        """Give the reference at the head of a noun phrase, behind its determiners."""
        at, stop = self._opening(first), min(stop, len(self.reading.words))
        while at < stop:
            hit = self.at.get(at)
            if hit is not None:
                return self._owner(hit, stop) or self._bearer(hit) or hit
            if not _leads_in(self.reading, at):
                return None
            at = self.reading.numbers[at].stop if at in self.reading.numbers else at + 1
        return None

    def _opening(self, first: int) -> int:
        """Give where the name begins inside which a phrase does ("Da" before "Silva")."""
        for before in range(first - 1, max(-1, first - _LONGEST_LEAD), -1):
            hit = self.at.get(before)
            if hit is not None:
                within = hit[0].stop > first and hit[0].form is MentionForm.NAME
                return before if within else first
        return first

    def _bearer(
        self, hit: tuple[Reference, tuple[str, ...]]
    ) -> tuple[Reference, tuple[str, ...]] | None:
        """Give whose name stands right behind an adjective of nationality ("el ruso X") or a noun for a body ("la ONG X")."""
        behind = self.at.get(hit[0].stop)
        if behind is not None and (
            self._is_apposed(hit[0], behind[0]) or self._is_part(hit[0], behind[0])
        ):
            return behind
        demonym = hit[0].form is MentionForm.DEMONYM
        if behind is None or not demonym or behind[0].kind is not ActorKind.PERSON:
            return None
        return behind if behind[0].form is MentionForm.NAME else None

    def _owner(
        self, hit: tuple[Reference, tuple[str, ...]], stop: int
    ) -> tuple[Reference, tuple[str, ...]] | None:
        """Give whose a phrase is that goes on behind the words asked for ("[Ana Lund]'s message")."""
        reference = hit[0]
        if reference.stop <= stop or not self.reading.is_mark(stop, "'’"):
            return None
        place = (reference.first, stop)
        for key, figure in self.figures.items():
            if place in figure.references:
                form, rule = figure.references[place]
                return Reference(*place, form, figure.kind, rule=rule), (key,)
        return None

    def _is_apposed(self, noun: Reference, name: Reference) -> bool:
        """Tell whether a name is that of the body a small noun before it speaks of."""
        analytic = "analytic" in self.reading.language.lexicon.traits
        common = noun.form is MentionForm.NOMINAL and not (noun.proper or noun.plural)
        body = noun.kind is ActorKind.ORGANIZATION and name.key.startswith("org:")
        return common and body and not analytic

    def _is_part(self, noun: Reference, name: Reference) -> bool:
        """Tell whether a name is that of the state whose part in something a noun before it tells ("its neighbour [Denmark]")."""
        analytic = "analytic" in self.reading.language.lexicon.traits
        common = noun.form is MentionForm.NOMINAL and not (noun.proper or noun.plural)
        return analytic and common and is_behind_noun(self.reading, name.first)

    def joint(self, first: int, stop: int) -> tuple[str, ...]:
        """Give whom a noun phrase means: its head, and what is joined to it by "et" or commas."""
        head = self.head(first, stop)
        if head is None:
            return ()
        keys = list(head[1])
        at = self._behind(head, stop)
        while at < stop:
            joiner = self.reading.hit(at, Tag.LIST_JOINER)
            joined = joiner is not None or joins_pair(self.reading, at)
            if not joined and not self.reading.is_mark(at, ","):
                break
            behind = joiner[0] if joiner else at + 1
            behind += self.reading.has(behind, Tag.PREPOSITION, "addressee")
            further = self.head(behind, stop)
            nominal = further and further[0].form is MentionForm.NOMINAL
            if further is None or (nominal and not joined):
                break
            keys.extend(further[1])
            at = self._behind(further, stop)
        return tuple(dict.fromkeys(keys))

    def _behind(self, head: tuple[Reference, tuple[str, ...]], stop: int) -> int:
        """Give the word behind what is told of one person: his name, his state, an apposition ("the Malian minister [X], [a judge], and")."""
        reference, keys = head
        at = over_bracket(self.reading, reference.stop)
        if reference.kind is not ActorKind.PERSON or len(keys) != 1:
            return at
        at = self._over_same(at, keys)
        place = self.at.get(at + 1)
        if place is not None and self.reading.has(at, Tag.PREPOSITION, "of"):
            at = place[0].stop if place[0].kind is ActorKind.STATE else at
        apposed = self.head(at + 1, stop) if self.reading.is_mark(at, ",") else None
        if apposed is None or apposed[1] != keys:
            return at
        at = self._over_same(apposed[0].stop, keys)
        joined = self.reading.hit(at + 1, Tag.LIST_JOINER) is not None
        return at + (joined and self.reading.is_mark(at, ","))

    def _over_same(self, at: int, keys: tuple[str, ...]) -> int:
        """Step over words right behind others that mean the same."""
        beside = self.at.get(at)
        return beside[0].stop if beside is not None and beside[1] == keys else at


def _leads_in(reading: Reading, at: int) -> bool:
    """Tell whether a word may stand before the head of a noun phrase."""
    if at in reading.numbers or reading.is_one_of(at, _LEADING):
        return True
    if "capital-nouns" in reading.language.lexicon.traits and is_adjective(reading, at):
        return True  # "die paramilitärische RSF"
    if reading.hit(at, Tag.CIVILITY) is not None or is_behind_noun(reading, at + 1):
        return True
    if reading.first_of(at, reading.phrases("party_adjectives")) == at + 1:
        return True  # "neighbouring Denmark"
    if reading.is_mark(at, "."):
        return reading.ends(at, Tag.CIVILITY)
    return not reading.words.is_word(at) and not reading.is_mark(at, ",;:()")
