"""Who spoke last in the paragraph of a word, whom the narrator goes on with."""

from diplotext.find.cast import Cast
from diplotext.find.reading import paragraph_of


def spoke_here(cast: Cast, index: int) -> tuple[str, ...]:
    """Give who spoke last before a word in its paragraph, whom the narrator follows ("Mais pas question de payer.")."""
    reading = cast.reading
    here = paragraph_of(reading.body, reading.words.starts[index])
    for at, keys in reversed(cast.speakers):
        if at < index:
            there = paragraph_of(reading.body, reading.words.starts[at])
            return keys if here == there else ()
    return ()
