"""Sentences at the foot that say who worked on the story, and from where."""

from collections.abc import Iterator

from diplotext.formats.copy.names import entries, is_person, names_in
from diplotext.formats.copy.passage import Passage, one_line, sentence_end
from diplotext.lang.copy import CopyStyle
from diplotext.model.credit import Credit, CreditFunction
from diplotext.text.phrases import Hit


_MOST_TITLE_WORDS = 6
_FEWEST_CONTRIBUTION_WORDS = 3
_FEWEST_LETTERS = 3
"""Letters of a word which a full stop does not abbreviate."""
_SMALL_WORD = 3


def read_contributions(passage: Passage, style: CopyStyle) -> tuple[Credit, ...]:
    """
    Read sentences such as "Agency writers A in X and B contributed to this report.".

    Returns:
        The credits in order; none unless all sentences are of the kind.

    Example:
        >>> from diplotext.formats.copy.passage import cut_passage
        >>> from diplotext.lang.pack import load
        >>> from diplotext.text.span import Span
        >>> style = load("en").copy
        >>> line = "Orlin reported from Oslo. AP writer Jo Tarr in Riga contributed."
        >>> for credit in read_contributions(cut_passage(line, Span(0, len(line)), style), style):
        ...     print(credit.function.value, credit.names)
        reporting ('Orlin',)
        additional_reporting ('Jo Tarr',)
    """
    found: list[Credit] = []
    first = 0
    for hit in style.contributions.find(passage.keys):
        stop = sentence_end(passage, first, fewest=_FEWEST_LETTERS)
        is_within = first <= hit.first and hit.stop <= stop
        credit = _credit(passage, range(first, stop), hit, style) if is_within else None
        if credit is None:
            return ()
        found.append(credit)
        first = stop
    is_all = not any(map(passage.words.is_word, range(first, len(passage))))
    return tuple(found) if is_all else ()


def _credit(
    passage: Passage, within: range, hit: Hit[str], style: CopyStyle
) -> Credit | None:
    """Read one sentence; behind the phrase nothing follows but places, or others at theirs."""
    function = CreditFunction(hit.values[0])
    first = _after_titles(passage, range(within.start, hit.first), style)
    tail = range(hit.stop, within.stop)
    is_placed = function is CreditFunction.REPORTING
    is_told = hit.stop - hit.first >= _FEWEST_CONTRIBUTION_WORDS or is_placed
    if (first == within.start and not is_told) or not _is_place(
        passage, tail, style, is_opened=is_placed
    ):
        return None
    names = names_in(passage.words, range(first, hit.first), style)
    if is_placed and names:
        names += tuple(_placed(passage, range(hit.stop - 1, within.stop), style))
    place = passage.span(within.start, within.stop)
    return Credit(function, names, place) if names else None


def _placed(passage: Passage, within: range, style: CopyStyle) -> Iterator[str]:
    """Give those of whom a list of places says that they were at one: "and Tarr from Oslo"."""
    for entry in entries(passage.words, within, style):
        if entry.is_placed and is_person(passage.words, entry, style):
            yield one_line(passage.words.span(entry.first, entry.stop).of(passage.text))


def _after_titles(passage: Passage, within: range, style: CopyStyle) -> int:
    """Give the first word behind the agency and the title of those who contributed."""
    opening = passage.keys[within.start : within.stop][:_MOST_TITLE_WORDS]
    found = (*style.agencies.find(opening)[:1], *style.byline_titles.find(opening))
    return within.start + max((hit.stop for hit in found), default=0)


def _is_place(
    passage: Passage, tail: range, style: CopyStyle, *, is_opened: bool
) -> bool:
    """Tell whether words are places: with capitals, behind a word such as "from" or "in"."""
    words = [index for index in tail if passage.words.is_word(index)]
    if not words:
        return not is_opened
    if not is_opened and passage.keys[words[0]] not in style.locatives:
        return False
    return all(
        passage.words.is_capitalized(index)
        or len(passage.keys[index]) <= _SMALL_WORD
        or passage.keys[index] in style.locatives
        for index in words
    )
