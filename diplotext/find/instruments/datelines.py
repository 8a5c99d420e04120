"""Lines that say where and when a text was issued, and no more: "Paris, le 3 mai 2031"."""

from diplotext.find.instruments.draft import Draft
from diplotext.text.dates import find_dates
from diplotext.text.words import cut


def is_dateline(draft: Draft, start: int, stop: int) -> bool:
    """
    Tell whether characters are a place and a day, or a day alone.

    Example:
        >>> from diplotext import lang
        >>> texts = ("Graz, 3 May 2031", "(Graz, 2-3 May 2031)", "The summit of 3 May 2031")
        >>> [is_dateline(Draft.of(t, lang.load("en")), 0, len(t)) for t in texts]
        [True, True, False]
    """
    text = draft.text[start:stop].strip(_AROUND)
    if len(text) > _LONGEST or "\n" in text or not text[-_YEAR:].isdecimal():
        return False
    words = cut(text, elided=draft.language.elided)
    dated = [
        one
        for one in find_dates(words, draft.language.calendar, reference=None)
        if one.date is not None and one.stop == len(words)
    ]
    if not dated:
        return False
    lead = dated[0].first
    commas = [at for at in range(lead) if words.keys[at] == ","]
    if not commas:
        return lead == 0
    return lead - commas[-1] <= _MOST_LINKS and all(
        words.is_capitalized(at) or not words.is_word(at) for at in range(commas[-1])
    )


_AROUND = " \t\r\n()*_."
_LONGEST = 60
_YEAR = 4
_MOST_LINKS = 4
"""So far a day lies behind its comma: "le", "den", "a", or the first of two days."""
