"""Lines of keywords for desks and machines."""

import re

import attrs

from diplotext.formats.copy.headline import FLAGS, update_tag
from diplotext.formats.copy.passage import cut_passage
from diplotext.formats.copy.update import read_lead_line, read_note
from diplotext.lang.copy import CopyStyle
from diplotext.model.update import UpdateNote
from diplotext.text.span import Span
from diplotext.text.words import cut


_LONGEST, _LONGEST_FLAGS = 80, 32
_FEWEST_PARTS = 2
_MOST_KEYWORD_WORDS = 3
_KEYWORD_LINE = re.compile(
    r"(?P<slug>[A-Z]{2}-[A-Z]{2,4}--[^,\n]{2,50})(?:, ?(?P<version>[^,\d\s][^,\n]{2,40}|\d[^,\n]{3,40}))?(?:, ?\d*)?"
)
"""Keywords, version and length as the AP has them: `BC-EU--Riga Pact, 2nd Ld-Writethru,466`."""

_HYPHENED_LINE = re.compile(
    r"(?P<slug>[^\W\d_]\w*(?:-\w+){2,8}|[^\W\d_]\w*(?:-\w+){1,8}(?=,))"
    r"(?P<version>(?:, ?(?:(?:\d[A-Z\u00c8]{2,3} ?)?[A-Z]{2,12}|(?:\d[a-z]{2})?[a-z]{3,12}(?:-[a-z]{3,12})?)){1,2})?"
)
"""Keywords and version as AFP ties them: `Tchad-Niger-diplomatie,LEAD`."""
_SMALL_LINE = re.compile(r"(?P<slug>[^\W\d_]\w*(?:-\w+){1,8})(?P<version>(?!))?")
"""Keywords in small letters alone: `tchad-diplomatie`."""
_ORDINAL = re.compile(r", ?\d[a-z]{2}(?=[a-z]{3})")
"""The number glued to a version: `,2ndlead`."""


@attrs.frozen
class Slug:
    """
    A line of keywords for desks and machines.

    Attributes:
        text: The keywords.
        note: What its flags say of an update.
    """

    text: str
    note: UpdateNote | None


def read_slug(text: str, span: Span, style: CopyStyle) -> Slug | None:
    """
    Read a line of keywords, such as `RIGA-PACT/ (UPDATE 1, PIX)`, `/politics/Latvia/` or `Fish/Latvia/EU`.

    Example:
        >>> from diplotext.lang.pack import load
        >>> line = "RIGA-PACT/ (UPDATE 1, PIX)"
        >>> slug = read_slug(line, Span(0, len(line)), load("en").copy)
        >>> slug.text, slug.note.kind.value
        ('RIGA-PACT/', 'update')
    """
    line = span.of(text).rstrip(" =")
    kept = _KEYWORD_LINE.fullmatch(line) or _HYPHENED_LINE.fullmatch(line)
    if kept is None and line.islower():
        kept = _SMALL_LINE.fullmatch(line)
    if kept is not None:
        return _keyword_slug(kept, span.start, text, style)
    flags = FLAGS.search(line)
    words = line if flags is None else line[: flags.start()].rstrip()
    if not _is_slug(words, style):
        return None
    if flags is None:
        return Slug(words, None)
    place = Span(span.start + flags.start(1), span.start + flags.end(1))
    return Slug(words, read_note(cut_passage(text, place, style), style))


def _keyword_slug(
    line: re.Match[str], offset: int, text: str, style: CopyStyle
) -> Slug:
    """Give the keywords of a line as the AP or AFP has it, and what its version says."""
    note = None
    if line["version"] is not None:
        number = _ORDINAL.match(line["version"])
        start = line.start("version") + (0 if number is None else number.end())
        place = Span(offset + start, offset + line.end("version"))
        note = read_lead_line(cut_passage(text, place, style), style)
    return Slug(line["slug"], note)


def may_be_slug(words: str) -> bool:
    """
    Tell whether a line is short enough and tied enough to be made of keywords.

    Example:
        >>> may_be_slug("RIGA-PACT/ (UPDATE 1, PIX)"), may_be_slug("Riga signs")
        (True, False)
    """
    return len(words) <= _LONGEST + _LONGEST_FLAGS and ("-" in words or "/" in words)


def _is_slug(words: str, style: CopyStyle) -> bool:
    """Tell whether a line is made of keywords: parted by slashes, or in capitals and hyphens."""
    if not words or len(words) > _LONGEST or "://" in words:
        return False
    first, slash, _ = words.partition("/")
    if slash and update_tag(first, style) is not None:
        return False
    if slash and (words.startswith("/") or words.endswith("/")):
        return " " not in first
    parts = words.split("/")
    if len(parts) > _FEWEST_PARTS and all(map(_is_keyword, parts)):
        return (
            style.agencies.whole(cut(parts[-1]).keys) is None
        )  # or a picture's credit
    is_tied = "-" in words or bool(slash)
    return is_tied and first.isupper() and " " not in (first if slash else words)


def _is_keyword(part: str) -> bool:
    """Tell whether a part of a line between slashes is a word or two with a capital."""
    words = part.split()
    if not 0 < len(words) <= _MOST_KEYWORD_WORDS or part != part.strip():
        return False
    first = words[0][0]
    is_named = first.isalpha() and not first.islower()
    return is_named and part.replace("-", " ").replace(" ", "").isalnum()
