"""The person whose voice a story is: who has said most of what was said so far, as in an interview."""

from collections import Counter

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.pronoun_forms import fits_pronoun
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
    voices = _voices(cast, index)
    if "plural" in features or set(instead) & set(voices):
        return ()
    if any(_is_at_hand(cast, key, index) for key in instead):
        return ()
    keys = leading_voice(cast, index)
    fits = keys and fits_pronoun(cast.figures[keys[0]], features, 1)
    return keys if fits else ()


def leading_voice(cast: Cast, index: int) -> tuple[str, ...]:
    """Give the person with a name who has said more than all others together before a word."""
    voices = _voices(cast, index)
    for key, count in Counter(voices).most_common(1):
        figure = cast.figures[key]
        heard = count >= _FEWEST and 2 * count > len(voices)
        if heard and figure.kind is ActorKind.PERSON and figure.name is not None:
            return (key,)
    return ()


def _voices(cast: Cast, index: int) -> list[str]:
    """Give who spoke alone before a word, each as often as he did, as far as it is remembered."""
    recent = cast.speakers[-_MEMORY:]
    return [keys[0] for at, keys in recent if at < index and len(keys) == 1]


def _is_at_hand(cast: Cast, key: str, index: int) -> bool:
    """Tell whether somebody is named in the paragraph of a word, before it."""
    figure, reading = cast.figures[key], cast.reading
    last = figure.last_before(index)
    if not figure.name or last < 0:
        return False
    return reading.paragraph(last) == reading.paragraph(index)
