"""Who is placed at the head of a mechanism: "X a été nommé à la tête de la mission", "X, à la tête de la force, a dit"."""

from diplotext.find.coreference.beside import name_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mechanisms.lead_goes import head_words
from diplotext.find.mechanisms.leadership import presiding_behind
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


def appointed(syntax: Syntax, cast: Cast, first: int, stop: int) -> str | None:
    """
    Give the person with a name who is appointed to the head of a mechanism, or told beside the name to be there.

    Args:
        syntax: The article.
        cast: Its figures.
        first: First word of the mechanism.
        stop: Behind it.
    """
    reading = syntax.reading
    lead = head_words(reading, first)
    if lead is None:
        return None
    sentence = reading.sentence(lead)
    if lead == sentence.first:
        group = syntax.finite_within(stop, sentence.stop)
        return _appointee(syntax, cast, group, sentence.stop)
    if reading.is_mark(lead - 1, ","):
        beside = name_before(cast, sentence.first, lead - 1)
        return None if beside is None else _named(cast, beside[1][0])
    group = syntax.last_finite(sentence.first, lead)
    return _appointee(syntax, cast, group, lead)


def head_of_which(syntax: Syntax, cast: Cast, at: int, stop: int) -> str | None:
    """Give who is appointed where a relative stands behind words for the head ("à la tête de laquelle a été nommé [X]")."""
    reading = syntax.reading
    behind = reading.first_of(at, reading.phrases("at_the_head"))
    if behind is None or not reading.has(behind, Tag.RELATIVE):
        return None
    return _appointee(syntax, cast, syntax.finite_within(behind, stop), stop)


def presides_next(cast: Cast, stop: int) -> str | None:
    """Give who is named behind the words for who presides that open the next sentence ("A sa tête, [X]")."""
    reading = cast.reading
    number = reading.sentence_of[stop - 1] + 1
    if number >= len(reading.sentences):
        return None
    sentence = reading.sentences[number]
    return presiding_behind(cast, sentence.first, sentence.stop)


def _appointee(
    syntax: Syntax, cast: Cast, group: VerbGroup | None, stop: int
) -> str | None:
    """Give whom a verb of appointing has for its object, or for its subject where it is passive."""
    appoints = syntax.reading.language.lexicon.suffixes.get("appoints", ())
    if group is None or group.negated or group.lemma not in appoints:
        return None
    if group.passive:
        subject = subject_of(syntax, group)
        expressed = subject is not None and subject.is_expressed
        keys = whom(cast, subject) if subject is not None and expressed else ()
        if len(keys) == 1 and (found := _named(cast, keys[0])) is not None:
            return found
    head = cast.head(group.stop, stop)
    return None if head is None or len(head[1]) != 1 else _named(cast, head[1][0])


def _named(cast: Cast, key: str) -> str | None:
    """Give a person, if he has a name."""
    figure = cast.figures[key]
    return key if figure.kind is ActorKind.PERSON and figure.name else None
