"""Where a list begins behind words that say it is not whole: "integrada, entre otros, por A y B"."""

from collections.abc import Iterator

from diplotext.find.reading import Reading
from diplotext.lang.entry import Tag


def sampled_lists(reading: Reading) -> Iterator[tuple[int, int]]:
    """
    Find what leads to members where such words part it ("made up, among others, of"), and where the list begins.

    Args:
        reading: The article.
    """
    keys = reading.words.keys
    for index, behind, _ in reading.hits(Tag.SAMPLE):
        first = index - reading.is_mark(index - 1, ",")
        stop = behind + reading.is_mark(behind, ",")
        for opening in range(max(first - _LONGEST, 0), first):
            whole = (*keys[opening:first], *keys[stop : stop + 1])
            if _leads(reading, whole):
                yield opening, stop + 1
                break


_LONGEST = 2


def _leads(reading: Reading, words: tuple[str, ...]) -> bool:
    """Tell whether words lead to the members of a group."""
    hit = reading.language.lexicon.table.at(words, 0)
    return (
        hit is not None
        and hit.stop == len(words)
        and any(entry.tag is Tag.MEMBER_LIST for entry in hit.values)
    )
