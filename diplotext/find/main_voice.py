"""The person whose voice a story is: who has said most of what was said so far, as in an interview."""

from collections import Counter

from diplotext.find.cast import Cast
from diplotext.find.pronoun_forms import fits_pronoun
from diplotext.find.reading import paragraph_of
from diplotext.model import ActorKind


_MEMORY = 24
_FEWEST = 3


def main_voice(
    cast: Cast, index: int, features: frozenset[str], instead: tuple[str, ...]
) -> tuple[str, ...]:
    """
    Give the person a pronoun means because the story is told in his or her voice.

    Whoever was named last is passed over where nothing was heard from him before, and he has no
    name or was named in an earlier paragraph.

    Args:
        cast: The story's figures.
        index: The pronoun, the subject of a cue.
        features: What the pronoun tells of whom it means.
        instead: Whom the pronoun would mean by what stands near it.
    """
    voices = [
        keys[0]
        for at, keys in cast.speakers[-_MEMORY:]
        if at < index and len(keys) == 1
    ]
    if "plural" in features or not voices or set(instead) & set(voices):
        return ()
    if any(_is_at_hand(cast, key, index) for key in instead):
        return ()
    ((key, count),) = Counter(voices).most_common(1)
    figure = cast.figures[key]
    heard = count >= _FEWEST and 2 * count > len(voices)
    told = figure.kind is ActorKind.PERSON and figure.name is not None
    return (key,) if heard and told and fits_pronoun(figure, features, 1) else ()


def _is_at_hand(cast: Cast, key: str, index: int) -> bool:
    """Tell whether somebody is named in the paragraph of a word, before it."""
    figure, reading = cast.figures[key], cast.reading
    last = figure.last_before(index)
    if not figure.name or last < 0:
        return False
    starts = reading.words.starts
    here = paragraph_of(reading.body, starts[index])
    return here == paragraph_of(reading.body, starts[last])
