"""The cast of a story while it is assembled: whatever is referred to and merged, no word means nobody."""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.preparation import read_article
from diplotext.formats import read
from diplotext.lang.pack import load
from diplotext.model import ActorKind, MentionForm


READING = read_article(read("Oslo waits. " * 20, language="en"), load("en"))
KEYS = st.sampled_from([f"coalition:{name}" for name in "abcdef"])
PLACES = st.tuples(st.integers(0, 30), st.integers(1, 4))


class Assembling(RuleBasedStateMachine):
    """References, the figures they mean, and figures that turn out to be others."""

    @initialize()
    def begin(self) -> None:
        """Begin with nobody."""
        self.cast = Cast(READING)

    @rule(keys=st.lists(KEYS, min_size=1, max_size=2, unique=True), place=PLACES)
    def refer(self, keys: list[str], place: tuple[int, int]) -> None:
        """Let words mean one figure or two."""
        first, length = place
        for key in keys:
            self.cast.figures.setdefault(key, Figure(key, ActorKind.COALITION))
        reference = Reference(
            first, first + length, MentionForm.NAME, ActorKind.COALITION
        )
        self.cast.refer(reference, *keys)

    @rule(key=KEYS, into=KEYS)
    def merge(self, key: str, into: str) -> None:
        """Let a figure be another one."""
        figures = self.cast.figures
        if key != into and key in figures and into in figures:
            self.cast.merge(key, into)

    @rule(key=KEYS)
    def leave(self, key: str) -> None:
        """Let the words of a figure mean another one from now on."""
        figure = self.cast.figures.get(key)
        place = None if figure is None else next(iter(figure.references), None)
        if figure is not None and place is not None:
            figure.leave(Reference(*place, MentionForm.NAME, ActorKind.COALITION))

    @invariant()
    def every_word_means_somebody(self) -> None:
        """Whom a reference means is among the figures."""
        for _, keys in self.cast.at.values():
            assert all(key in self.cast.figures for key in keys)

    @invariant()
    def the_order_is_that_of_the_references(self) -> None:
        """The first words of all references stand in order, each once."""
        assert self.cast.order == sorted(self.cast.at)


TestAssembling = Assembling.TestCase
