"""One clause: its verb, what closes it, and the fields between them."""

from enum import StrEnum

import attrs

from diplotext.find.grammar.verbs import VerbGroup


class ClauseKind(StrEnum):
    """What opens a clause, and so where its verb stands."""

    MAIN = "main"
    THAT = "that"
    QUESTION = "question"
    RELATIVE = "relative"
    ADVERBIAL = "adverbial"
    MANNER = "manner"
    """ "wie X mitteilte": says by whom the clause beside it is said."""
    INFINITIVE = "infinitive"
    CIRCUMSTANCE = "circumstance"
    """ "ohne Zahlen zu nennen": an infinitive that tells how or what for, and no act."""
    FRAGMENT = "fragment"


@attrs.frozen(eq=False)
class Clause:
    """
    One clause; indexes count words.

    Attributes:
        kind: What opens it.
        first: Its first word, the word that opens it included.
        stop: Behind its last word.
        body: Its first word behind the one that opens it.
        level: Index of the quotation that it is a clause of, or `NOWHERE`.
        lead: The mark before it.
        verb: The verb with a tense, or of an infinitive clause the infinitive.
        act: The infinitive that a modal verb carries.
        lexical: The words that bear the meaning of the verb.
        front: What stands before the verb of a main clause, from earlier segments too.
        middle: What stands between the verb and what closes it, or before a verb at the end.
        conjoined: Whether a word of coordination parts it from the clause before.
    """

    kind: ClauseKind
    first: int
    stop: int
    body: int
    level: int
    lead: str = ""
    verb: VerbGroup | None = None
    act: VerbGroup | None = None
    lexical: tuple[int, int] = (0, 0)
    front: tuple[int, int] = (0, 0)
    middle: tuple[int, int] = (0, 0)
    conjoined: bool = False

    @property
    def is_infinitive(self) -> bool:
        """Whether it has an infinitive for its verb, and so no subject of its own."""
        return self.kind in {ClauseKind.INFINITIVE, ClauseKind.CIRCUMSTANCE}

    @property
    def opens_condition(self) -> bool:
        """Whether it is a main clause with its verb first at a start, and so a condition ("Sollte X ...")."""
        first = self.kind is ClauseKind.MAIN and not self.is_fronted
        return first and not self.lead and not self.conjoined

    @property
    def is_aside(self) -> bool:
        """Whether it is a main clause with its verb first behind a comma, as one that says who speaks ("..., sagte er")."""
        first = self.kind is ClauseKind.MAIN and not self.is_fronted
        return first and self.lead == "," and not self.conjoined

    @property
    def is_fronted(self) -> bool:
        """Whether something stands before the verb of the main clause."""
        return self.front[1] > self.front[0]

    @property
    def opens_with_verb(self) -> bool:
        """Whether its verb is its first word, be its front field before a clause of saying or empty."""
        return not self.is_fronted or self.front[1] < self.first

    @property
    def words(self) -> range:
        """Its words, what stands before its verb in earlier segments included."""
        first = min(self.first, self.front[0]) if self.is_fronted else self.first
        return range(first, self.stop)
