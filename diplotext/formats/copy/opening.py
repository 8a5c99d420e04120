"""Where the header of a story ends and the story begins."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from diplotext.formats.copy.byline import is_title_line
from diplotext.formats.copy.credits import is_initials
from diplotext.formats.copy.customs import Customs
from diplotext.formats.copy.element import Element, Kind
from diplotext.formats.copy.headline import looks_like_headline
from diplotext.formats.copy.layout import ends_sentence
from diplotext.formats.copy.passage import cut_passage
from diplotext.model.paragraph import ParagraphRole


Roles = Mapping[int, ParagraphRole]
"""Roles that the format tells of paragraphs, by the place at which they begin."""

_SHORTEST_SENTENCE, _LONGEST_LINE = 60, 300
_FEWEST_LINES = 2
_AT_FOOT = frozenset({Kind.SLUG, Kind.NOTE})
"""What may stand below a story too."""


def is_sentence(words: str) -> bool:
    """Tell whether words are a sentence of the story: long, with a final mark, or very long."""
    is_stopped = len(words) >= _SHORTEST_SENTENCE and ends_sentence(words)
    return is_stopped or len(words) >= _LONGEST_LINE


def end_of_header(
    text: str, found: Sequence[Element], customs: Customs, known: Roles
) -> int:
    """Give the index of the first piece that belongs to the story."""
    if found and found[-1].kind is Kind.DATELINE:
        return len(found) - 1
    furniture = _furniture(text, found, known)
    end = furniture[-1] + 1 if furniture else 0
    if any(
        _is_title(text, pair, customs)
        for pair in pairwise(found[max(0, end - 1) : end + 1])
    ):
        end += 1
    has_headline = any(
        known.get(element.span.start) is ParagraphRole.HEADLINE
        or _can_be_headline(text, element)
        for element in found[:end]
    )
    if not has_headline and _heads_story(text, found[end:]):
        end += 1
    return end


def _is_title(text: str, pair: tuple[Element, Element], customs: Customs) -> bool:
    """Tell whether the second of two pieces is the author's title under a byline."""
    byline, element = pair
    if byline.kind is not Kind.BYLINE or len(element.span) > _LONGEST_LINE:
        return False
    passage = cut_passage(text, element.span, customs.style)
    return element.kind is Kind.TEXT and is_title_line(passage, customs.style)


def _furniture(text: str, found: Sequence[Element], known: Roles) -> list[int]:
    """Give the indexes of the header's furniture: behind a first sentence only a byline is."""
    indexes: list[int] = []
    sentences = 0
    for index, element in enumerate(found):
        if element.span.start in known:
            role = known[element.span.start]
            is_below = role is ParagraphRole.BYLINE and _tells(text, found[:index])
            indexes += [] if is_below else [index]
        elif element.kind is Kind.TEXT:
            sentences += is_sentence(element.span.of(text))
        elif element.kind is Kind.BYLINE:
            indexes += [index] if not sentences or index + 1 < len(found) else []
        elif (
            not sentences
            and _says_something(text, found[:index], element)
            and not _is_below_story(text, found, index, known)
        ):
            indexes.append(index)
    return indexes


def _says_something(text: str, before: Sequence[Element], element: Element) -> bool:
    """
    Tell whether furniture shows that the story has not begun yet.

    A place and a day behind words with a full stop are those of signatures.
    """
    if element.kind is Kind.NOTE:
        return element.note is not None
    if element.dateline is not None and element.dateline.place is not None:
        return not any(_is_told(text, piece) for piece in before)
    return element.kind is not Kind.MARK


def _tells(text: str, before: Sequence[Element]) -> bool:
    """Tell whether the story has begun: words that end a sentence stand before, as below a dateline."""
    return any(
        element.kind is Kind.DATELINE or _is_told(text, element) for element in before
    )


def _is_below_story(
    text: str, found: Sequence[Element], index: int, known: Roles
) -> bool:
    """
    Tell whether a line of keywords or a note stands last, below a sentence: as initials and corrections do.

    Several lines of text tell as much of keywords.
    """
    kind = found[index].kind
    if not all(_may_be_at_foot(text, each) for each in found[index:]):
        return False
    told = [e for e in found if e.kind is Kind.TEXT and e.span.start not in known]
    is_listed = kind is Kind.SLUG and len(told) >= _FEWEST_LINES
    return is_listed or any(_is_told(text, e) for e in told)


def _may_be_at_foot(text: str, element: Element) -> bool:
    words = element.span.of(text)
    return element.kind in _AT_FOOT or is_initials(words, is_last=True)


def _is_told(text: str, element: Element) -> bool:
    return element.kind is Kind.TEXT and ends_sentence(element.span.of(text))


def _can_be_headline(text: str, element: Element) -> bool:
    return element.kind is Kind.TEXT and looks_like_headline(element.span.of(text))


def _heads_story(text: str, found: Sequence[Element]) -> bool:
    """Tell whether a first line stands over a story as its headline."""
    return len(found) > 1 and _can_be_headline(text, found[0])
