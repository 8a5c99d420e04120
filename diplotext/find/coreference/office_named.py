"""Who spoke by his office and state, and is named by another title of that office ("le chef du gouvernement guyanien ... le Premier ministre X")."""

import attrs

from diplotext.find.coreference.bare_names import has_voice, suits
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.former import is_former
from diplotext.find.coreference.titles import office_words, same_office
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_NEAR = 2
_SEATS = tag_bits(Tag.CAPITAL, Tag.SEAT)


def named_by_office(cast: Cast, figure: Figure, reference: Reference) -> Figure | None:
    """
    Give who spoke as the holder of an office of one state, where another title of it stands beside a name.

    A name whose title tells no state goes on about the state that was told of; where another
    state has been named since, or opens the sentence, its officeholder may be meant.

    Args:
        cast: The story's figures.
        figure: Who is named for the first time.
        reference: The name.
    """
    index = reference.first
    if cast.reading.quote_of[index] != NOWHERE:
        return None
    states = (figure.state,) if figure.state else ()
    for _, first, stop in figure.roles:
        if stop > index or _is_lesser(cast, first, stop) or _is_elsewhere(cast, first):
            continue
        title = attrs.evolve(reference, first=first, stop=stop, states=states)
        fitting = [
            f for f in same_office(cast, title) if _may_be(cast, f, figure, first)
        ]
        if len(fitting) == 1:
            return fitting[0]
    return None


def _is_lesser(cast: Cast, first: int, stop: int) -> bool:
    """Tell whether a title is a former one, or has a word that makes it another ("Vice President X")."""
    reading, of_titles = cast.reading, office_words(cast.reading.language.lexicon)
    qualified = reading.among(Tag.QUALIFIER.bit, first, stop)
    other = any(reading.words.keys[at] not in of_titles for at in qualified)
    return other or is_former(cast, first, stop)


def _is_elsewhere(cast: Cast, first: int) -> bool:
    """Tell whether a seat of government opens the sentence of a title, so that its bearer may be of that state ("A Caracas, le Premier ministre X")."""
    opens = cast.reading.sentence(first).first
    return bool(cast.reading.among(_SEATS, opens, first))


def _may_be(cast: Cast, hidden: Figure, figure: Figure, first: int) -> bool:
    """Tell whether somebody without a name, of a known state, has spoken near a title, and no other state has been named since."""
    reading, last = cast.reading, hidden.last_before(first)
    if hidden.name or hidden.plural or hidden.state is None or last < 0:
        return False
    if _is_lesser(cast, *min(hidden.references)):
        return False
    if reading.paragraph(first) - reading.paragraph(last) >= _NEAR:
        return False
    if not (suits(hidden, figure) and has_voice(reading, hidden, first)):
        return False
    since = {
        cast.figures[keys[0]].state
        for told, keys in cast.within(last + 1, first)
        if told.form is not MentionForm.PRONOUN
        and cast.figures[keys[0]].kind is ActorKind.STATE
    }
    return since <= {hidden.state, None}
