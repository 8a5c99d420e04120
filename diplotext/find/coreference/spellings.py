"""Persons whose names a story spells in two ways: "Zelenskyy" here and "Zelensky" there."""

from collections import defaultdict

from diplotext.find.coreference.bearers import surname
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.surnames import name_start, named_words
from diplotext.find.reading.reading import NOWHERE
from diplotext.names import script_of, sound, sound_of_surname


_LATIN = "Latn"


def join_spellings(cast: Cast) -> None:
    """
    Bring together persons of one state whose names are one name, spelt after two languages.

    Names that differ by accents are one wherever they stand; this is for names that are
    written in another script at home, and only where the state of one of two is told.
    """
    states = dict.fromkeys(f.state for f in cast.figures.values() if f.parts)
    for state in states:
        if state is not None and script_of(state) != _LATIN:
            _join_full(cast, state)
            _join_surnames(cast, state)


def _join_full(cast: Cast, state: str) -> None:
    """Let figures with one full name be one."""
    alike: dict[str, list[Figure]] = defaultdict(list)
    for figure in _of(cast, state):
        if len(figure.parts) > 1:
            alike[sound(" ".join(figure.words), state=state)].append(figure)
    for figures in alike.values():
        _join(cast, figures, state)


def _join_surnames(cast: Cast, state: str) -> None:
    """Let a surname alone, in whatever spelling, be the one person who has it."""
    borne: dict[str, list[Figure]] = defaultdict(list)
    for figure in _of(cast, state):
        if len(figure.parts) > 1:
            borne[sound_of_surname(figure.parts[-1], state=state)].append(figure)
    one = {key: figures[0] for key, figures in borne.items() if len(figures) == 1}
    for figure in _of(cast, state):
        bearer = one.get(sound_of_surname(figure.parts[0], state=state))
        if len(figure.parts) == 1 and bearer is not None:
            _join(cast, [bearer, figure], state)
    for index in _unread(cast) if one else ():
        bearer = one.get(sound_of_surname(cast.reading.words.keys[index], state=state))
        first = name_start(cast.reading, index)
        if bearer is not None and bearer.state == state and first is not None:
            found = surname(first, index + 1, rule="surname-spelling")
            cast.refer(found, bearer.key)


def _of(cast: Cast, state: str) -> list[Figure]:
    """Give the persons who act for a state, or for none that is told."""
    known = cast.figures.values()
    return [f for f in known if f.parts and f.state in (None, state)]


def _unread(cast: Cast) -> list[int]:
    """Give the words with a capital that no list knows and no name has."""
    reading = cast.reading
    taken = named_words(cast)
    return [
        i
        for i in reading.capitals
        if not (i in taken or reading.tags[i]) and reading.sentence_of[i] != NOWHERE
    ]


def _join(cast: Cast, figures: list[Figure], state: str) -> None:
    """Let all be the one with a full name who was named first, if the state of one is told."""
    if len(figures) == 1 or all(figure.state is None for figure in figures):
        return
    first, *others = sorted(
        figures, key=lambda f: (len(f.parts) == 1, min(f.references))
    )
    for other in others:
        for head in sorted(other.heads):
            cast.bear(first, head)
        said = {title for title, _, _ in first.roles}
        first.roles.extend(role for role in other.roles if role[0] not in said)
        first.owner.extend(other.owner)
        if first.feminine is None:
            first.feminine = other.feminine
        cast.merge(other.key, first.key)
    first.state = state
