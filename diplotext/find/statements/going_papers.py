"""Papers that go on speaking in a sentence that names nobody: "El texto limita la pesca. Quien se exceda pagará, precisa."."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.spoken_here import spoke_before
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.possible_verbs import may_be_form
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind


def going_on(cast: Cast, attribution: Attribution, index: int) -> tuple[str, ...]:
    """
    Give the document that opens a sentence before in the paragraph of a verb in the present, where nobody has spoken since.

    Args:
        cast: The story's figures.
        attribution: What is said.
        index: The verb.
    """
    reading = cast.reading
    present = may_be_form(reading, index, (Tense.PRESENT,))
    if not (drops_subject(reading) and present and attribution.cue is not None):
        return ()
    start = reading.paragraph_start(index)
    number = reading.sentence_of[index] - 1
    if number < 0 or reading.sentences[number].first < start:
        return ()
    first = reading.sentences[number].first
    first += reading.has(first, Tag.ADVERB)
    head = cast.head(first, reading.sentences[number].stop)
    paper = head is not None and cast.figures[head[1][0]].kind is ActorKind.DOCUMENT
    at, keys = spoke_before(cast, index)
    since = at >= first and head is not None and keys != head[1]
    return head[1] if head is not None and paper and not since else ()


def told_in_present(
    cast: Cast, attribution: Attribution, index: int
) -> tuple[str, ...]:
    """
    Give the document named last in its paragraph that "it" means before a verb of speech in the present ("Members pay, [it] says").

    Copy tells in the past what states and bodies say; whoever of those spoke in the paragraph may go on.

    Args:
        cast: The story's figures.
        attribution: What is said.
        index: The pronoun.
    """
    reading = cast.reading
    if attribution.cue is None or not _is_thing(reading, index):
        return ()
    if not may_be_form(reading, attribution.cue[0], (Tense.PRESENT,)):
        return ()
    start = reading.paragraph_start(index)
    named = [
        keys
        for reference, keys in cast.within(start, index)
        if cast.figures[keys[0]].kind is ActorKind.DOCUMENT
        and reading.quote_of[reference.first] == NOWHERE
        and not cast.figures[keys[0]].plural
    ]
    at, keys = spoke_before(cast, index)
    things = all(cast.figures[key].kind is not ActorKind.PERSON for key in keys)
    heard = at >= start and things
    return named[-1] if named and not heard else ()


def _is_thing(reading: Reading, index: int) -> bool:
    """Tell whether a pronoun of things alone stands at a word, where word order tells ("it")."""
    analytic = "analytic" in reading.language.lexicon.traits
    return analytic and reading.has(index, Tag.SUBJECT_PRONOUN, "neuter")
