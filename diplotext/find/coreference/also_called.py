"""Somebody known who is told to be something else as well: "el también exembajador", of who was named last."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.named_last import named_last
from diplotext.find.coreference.offices import is_author
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


def also_called(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the person named last whom a role means that "also" stands before, behind its article.

    Args:
        cast: The story's figures.
        reference: The role.
    """
    reading, word = cast.reading, reference.first - 1
    also = reading.language.lexicon.suffixes.get("also_words", ())
    told = reading.has(word - 1, Tag.DETERMINER, "definite")
    person = reference.kind is ActorKind.PERSON and not reference.plural
    if not (person and told and reading.key(word) in also):
        return ()
    known = [
        figure
        for figure in cast.recent(word)
        if figure.kind is ActorKind.PERSON
        and figure.name
        and not is_author(cast, figure)
        and len({figure.feminine, reference.feminine} - {None}) <= 1
    ]
    last = named_last(known, word)
    return () if last is None else (last.key,)
