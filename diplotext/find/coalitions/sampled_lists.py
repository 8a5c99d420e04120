"""Where a list begins behind words that part what leads to it: "integrada, entre otros, por A", "founded last year by A"."""

from collections.abc import Iterator

from diplotext.find.reading.reading import Reading
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

    yield from _dated_lists(reading)


def _dated_lists(reading: Reading) -> Iterator[tuple[int, int]]:
    """Find a day or adverbs between what leads to members and "by" ("fondée l'an dernier par A et B")."""
    keys = reading.words.keys
    times = reading.language.lexicon.suffixes.get("time_nouns", ())
    for index, behind, _ in reading.hits(Tag.AGENT):
        for opening in range(max(index - _REACH, 0), index - 1):
            between = range(opening + 1, index)
            timed = any(keys[at] in times or at in reading.dates for at in between)
            timed = timed or all(reading.has(at, Tag.ADVERB) for at in between)
            if timed and _leads(reading, (keys[opening], *keys[index:behind])):
                yield opening, behind
                break


_LONGEST = 2
_REACH = 5


def _leads(reading: Reading, words: tuple[str, ...]) -> bool:
    """Tell whether words lead to the members of a group."""
    hit = reading.language.lexicon.table.at(words, 0)
    return (
        hit is not None
        and hit.stop == len(words)
        and any(entry.tag is Tag.MEMBER_LIST for entry in hit.values)
    )
