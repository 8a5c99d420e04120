"""Names of coalitions that stand between quotation marks."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_LONGEST = 8
_SHORTEST_NAME = 2
_ARTICLE = 2
CASED = "cased-name"
"""The rule of a name whose forms differ by the ends of their cases."""


def quoted_name(cast: Cast, at: int) -> str | None:
    """Let a quoted name be that of a coalition; give its key."""
    reading = cast.reading
    piece = piece_at(reading, at)
    inside = reading.words.within(piece.inner) if piece else range(0)
    if not inside or len(inside) > _LONGEST:
        return None
    if _is_verb(reading, inside.start):  # words said, and no name
        return None
    name = reading.say(inside.start, inside.stop)
    known = cast.at.get(inside.start)
    key = f"coalition:{name.casefold()}"
    if known is not None and cast.figures[known[1][0]].kind is ActorKind.COALITION:
        key = known[1][0]
        if known[0].rule == CASED:  # it goes by the form of the subject
            return key
        cast.figures[key].name = name
        if known[0].stop == inside.stop:  # it was taken for a noun
            cast.figures[key].leave(known[0])
    if key not in cast.figures:
        one = reading.has(
            inside.start, Tag.GROUP, "singular"
        )  # "„Gruppe der Garanten“"
        cast.figures[key] = Figure(key, ActorKind.COALITION, name=name, plural=not one)
    reference = Reference(
        inside.start,
        inside.stop,
        MentionForm.NAME,
        ActorKind.COALITION,
        rule="quoted-name",
    )
    cast.refer(reference, key)
    return key


def _is_verb(reading: Reading, at: int) -> bool:
    """Tell whether a verb begins at a word, which has no capital where all nouns have one or behind an article ("la « Garde du lac »")."""
    nouns = "capital-nouns" in reading.language.lexicon.traits
    nouns = nouns or reading.has(at - _ARTICLE, Tag.DETERMINER)
    noun = nouns and reading.words.is_capitalized(at)
    noun = noun or reading.begins(at, Tag.COALITION_HEAD.bit | Tag.GROUP.bit)
    return reading.begins(at, Tag.VERB.bit) and not noun


def fills_marks(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a noun for a group and what belongs to it are all that stands between marks ("le « cercle de Montreux »")."""
    inside = reading.quote_of[first]
    long = inside != NOWHERE and stop - first >= _SHORTEST_NAME
    whole = long and reading.quotations[inside].inner == (reading.span(first, stop),)
    return whole and reading.begins(first, Tag.COALITION_HEAD.bit)
