"""The blanks and line breaks of words in markup: a run of them is one blank."""

import re
from collections.abc import Iterator


BREAK = "\0"
"""Stands for a line break while a paragraph is put together; no document holds it."""
_BLANKS = re.compile("[ \t\r\n\f]{2,}|[\t\r\n\f]")
"""Blanks that are not one blank already: most are, and are not looked at."""
_BREAKS = re.compile(" ?\0 ?")
_PARTED = re.compile(" ?\0 ?\0[ \0]*")


def is_blank(text: str) -> bool:
    """Tell whether text is nothing but the blanks of XML, of which a no-break space is none."""
    return text.isspace() and text.isascii()


def is_settled(text: str) -> bool:
    """Tell whether words have no break and no blanks but single ones, as most have."""
    is_odd = "\n" in text or "  " in text or BREAK in text or "\t" in text
    return not (is_odd or "\r" in text or "\f" in text)


def settled(text: str) -> Iterator[str]:
    """Give words with every run of blanks as one; two breaks in a row part paragraphs."""
    squeezed = _BLANKS.sub(" ", text).strip(" ")
    if BREAK not in squeezed:
        yield squeezed
        return
    for part in _PARTED.split(squeezed):
        yield _BREAKS.sub("\n", part).strip(" \n")
