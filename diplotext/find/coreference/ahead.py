"""Whom a pronoun means that is named only behind it: "S'il dit vouloir la paix, Otto Vidal exige des gages"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.pronoun_forms import fits_pronoun
from diplotext.find.grammar.conjunctions import opens_clause
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


def named_ahead(
    cast: Cast, index: int, features: frozenset[str], instead: tuple[str, ...]
) -> tuple[str, ...]:
    """
    Give who opens the main clause behind a clause that a conjunction opens and a comma ends.

    Args:
        cast: The story's figures.
        index: The pronoun, the subject of the first clause.
        features: What it tells of whom it means.
        instead: Whom it would mean by what stands before it; a person stays.
    """
    if any(cast.figures[key].kind is ActorKind.PERSON for key in instead):
        return ()
    reading = cast.reading
    sentence = reading.sentence(index)
    fronted = opens_clause(reading, sentence.first) or reading.begins(
        sentence.first, Tag.CONDITION.bit
    )
    if not fronted or index > sentence.first + _NEAR:
        return ()
    for at in range(index, sentence.stop):
        if reading.is_mark(at, ","):
            head = cast.head(at + 1, sentence.stop)
            named = head is not None and head[0].form is MentionForm.NAME
            if head is None or not named or len(head[1]) != 1:
                return ()
            figure = cast.figures[head[1][0]]
            person = figure.kind is ActorKind.PERSON or not instead
            return head[1] if person and fits_pronoun(figure, features, 1) else ()
    return ()


_NEAR = 2
