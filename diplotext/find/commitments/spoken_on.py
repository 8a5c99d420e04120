"""What somebody goes on to say without a verb of saying: "Norway is ready to pay, its minister said. It would also send doctors."."""

import attrs

from diplotext.find.commitments.due import is_dated
from diplotext.find.commitments.promise import GAPPED, Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.near_states import state_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag


_TOLD = frozenset({"future", GAPPED})


def spoken_on(
    cast: Cast, promise: Promise, bound: tuple[str, ...], voices: frozenset[str]
) -> Promise:
    """
    Let what a conditional tells of who spoke in the sentence before be promised.

    Args:
        cast: The story's figures.
        promise: What is told, by nobody's words.
        bound: Keys of those it binds.
        voices: Keys of those who spoke in the sentence before.
    """
    if promise.rule not in _TOLD or promise.force != "outlined":
        return promise
    served = {state_of(cast, key) for key in voices}
    if voices.isdisjoint(bound) and served.isdisjoint(bound):
        return promise
    dated = is_dated(cast.reading, promise.act)
    force, kind = ("announce", "announcement") if dated else ("promise", "undertaking")
    return attrs.evolve(promise, force=force, kind=kind)


def voices_before(
    syntax: Syntax, heard: tuple[Utterance, ...], spoken: list[int], index: int
) -> frozenset[str]:
    """
    Give who spoke in the sentence before a word, in its paragraph, where order tells.

    A sentence that opens with what it depends on ("Under the plan, Norway would ...") goes
    on with nobody's words.

    Args:
        syntax: The text.
        heard: What is said in it.
        spoken: For each word the innermost of these, or `NOWHERE`.
        index: The word.
    """
    reading = syntax.reading
    number = reading.sentence_of[index]
    if not syntax.kinds or number <= 0:
        return frozenset()
    sentence, before = reading.sentences[number], reading.sentences[number - 1]
    same = reading.paragraph_start(before.first) == reading.paragraph_start(index)
    if not same or reading.begins(sentence.first, Tag.PREPOSITION.bit):
        return frozenset()
    told = {spoken[at] for at in range(before.first, before.stop)} - {NOWHERE}
    return frozenset(key for at in told for key in heard[at].speakers)
