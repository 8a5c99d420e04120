"""
Which figures of a story are actors.

Whom a story names is one: states and regions, and persons, bodies, forces and media with a name;
a platform on which somebody writes is a place.
Whom it only describes is one where it takes part in what the text tells: it speaks, is told or
asked something, owes, is owed, stands for somebody, or is a group of which it is told who belongs.
So a bank, a firm, a hospital or a battalion that is no more than spoken of is none, whatever its
nationality, and neither are documents or unnamed persons.

An organ of a state or body is named by the noun and whose it is ("le ministère russe des Affaires
étrangères", "das Außenministerium in Peking", "the Moldovan armed forces"): these words are as good
as a name. Which nouns are so, a pack says in `named_organs`; where a language prints such names
with capitals, a noun without them is a description.
"""

from diplotext.find.actors.only_places import is_only_a_place
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.place_names import is_platform
from diplotext.find.reading.compounds import shorter_heads
from diplotext.model import ActorKind


_ALWAYS = frozenset({ActorKind.STATE, ActorKind.REGION})
_DESCRIBED = frozenset(
    {ActorKind.DOCUMENT, ActorKind.PERSON_GROUP, ActorKind.COALITION}
)


def is_actor(cast: Cast, figure: Figure) -> bool:
    """
    Tell whether a figure is an actor; the agency of the story is one only where it takes part.

    Args:
        cast: The story's figures, of which those that a finding needs are marked.
        figure: One of them.
    """
    if figure.used or figure.kind in _ALWAYS:
        return figure.used or not is_only_a_place(cast, figure)
    if figure.key.startswith(("org:", "body:")):
        sent = _is_sender(cast, figure) and not _takes_part(cast, figure)
        return not (sent or is_platform(cast.reading, figure.key))
    if figure.goes_by_name:
        return True
    if figure.kind is ActorKind.PERSON:
        return figure.name is not None
    return figure.kind not in _DESCRIBED and _is_named_organ(cast, figure)


def _is_named_organ(cast: Cast, figure: Figure) -> bool:
    """Tell whether a noun and whose it is name an organ, or a noun with a capital does; forces are those of a state alone."""
    lexicon = cast.reading.language.lexicon
    titles = frozenset(lexicon.suffixes.get("titled_organs", ()))
    if any(_is_titled(cast, place, titles) for place in figure.references):
        return True
    owned = figure.state or (figure.owner and figure.kind is ActorKind.ORGANIZATION)
    if not owned or figure.lent:
        return False
    organs = lexicon.suffixes.get("named_organs", ())
    return any(
        noun in organs
        for head in figure.heads
        for noun in (head, *shorter_heads(head, lexicon.compounds))
    )


def _is_titled(cast: Cast, place: tuple[int, int], nouns: frozenset[str]) -> bool:
    """Tell whether words have a noun with a capital in them that is a name so ("the Foreign Ministry of Qatar")."""
    reading = cast.reading
    return any(
        reading.key(at) in nouns and reading.words.is_capitalized(at)
        for at in range(*place)
    )


def _is_sender(cast: Cast, figure: Figure) -> bool:
    """Tell whether a figure is the agency of the story, by its name or as the story calls it."""
    agency = cast.reading.article.agency
    if figure.kind is not ActorKind.MEDIA or agency is None:
        return False
    called = (cast.reading.say(*place) for place in figure.references)
    return agency in (figure.name, *called)


def _takes_part(cast: Cast, figure: Figure) -> bool:
    """Tell whether the agency of a story is named in a sentence, not as who sends it ("(Reuters)")."""
    reading = cast.reading
    if "analytic" in reading.language.lexicon.traits:
        return False
    return any(
        reading.sentence_of[first] >= 0
        and not reading.is_mark(first - 1, "(/")
        and not reading.is_mark(stop, ")/")
        for first, stop in figure.references
    )
