"""The headings of articles: "Article 3", "Art. IV. --", "Article premier"."""

from diplotext.find.instruments.draft import Draft
from diplotext.lang.terms import TermKind
from diplotext.text.numbering import roman


def article_at(draft: Draft, start: int, stop: int) -> tuple[str, int] | None:
    """
    Read "Article 3" at a place, where the line ends behind it or a mark sets it off.

    Returns:
        The label, as "Article 3", and the offset behind it with its mark; None where there
        is no such heading, as in "Article 3 of the Charter".
    """
    first = draft.at(start)
    hit = draft.hit(first, TermKind.ARTICLE)
    if hit is None or (
        draft.words.is_word(first) and not draft.words.is_capitalized(first)
    ):
        return None
    at = hit[0]
    if draft.is_mark(at, "."):
        at += 1
    number = _number(draft, at)
    if number is None or draft.words.ends[number - 1] > stop:
        return None
    keys = draft.words
    label = " ".join(keys.span(first, number).of(draft.text).split())
    end = keys.ends[number - 1]
    behind = draft.text[end:stop].lstrip(" \u00a0*_\t")
    is_titled = (behind.startswith("(") and behind.endswith(")")) or _is_title(behind)
    if behind and behind[0] not in _SET_OFF and not is_titled:
        return None
    if behind and behind[0] in _SET_OFF:
        end = stop - len(behind) + 1
    return label, end


_SET_OFF = ".:—–-"
_MISREAD = "l"
"""What scanners make of the one of the first article."""
_ENDS = ("", "\n", ".", " ")
_CLOSING = ".;:,!?"
_MOST_WORDS = 8


def _is_title(words: str) -> bool:
    """Tell whether words behind a number are a title on its line ("Article 2 Duties")."""
    if not words or "\n" in words or not words[0].isupper():
        return False
    return words[-1] not in _CLOSING and len(words.split()) <= _MOST_WORDS


def _number(draft: Draft, at: int) -> int | None:
    """Give the index behind the number of an article: digits, a numeral, "first", "3 bis"."""
    words = draft.words
    hit = draft.hit(at, TermKind.FIRST)
    if hit is not None:
        return hit[0]
    if at >= len(words):
        return None
    form = words.form(at)
    is_number = words.is_number(at) and form.isdecimal()
    end = words.ends[at]
    is_misread = form == _MISREAD and draft.text[end : end + 1] in _ENDS
    if is_number or is_misread or (form.isupper() and _is_numeral(form)):
        stop = at + 1
        return stop + 1 if _is_suffix(draft, stop) else stop
    return None


def _is_suffix(draft: Draft, at: int) -> bool:
    """Tell whether a word is glued to a number, as in "3bis"."""
    words = draft.words
    return at < len(words) and words.is_glued(at) and words.is_word(at)


def _is_numeral(form: str) -> bool:
    return roman(form.lower()) is not None or len(form) == 1
