"""What a block looks like, before it is known where in the instrument it stands."""

import re
from enum import StrEnum

import attrs

from diplotext.find.instruments.articles import article_at
from diplotext.find.instruments.blocks import Block
from diplotext.find.instruments.datelines import is_dateline
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.lines import is_page_number
from diplotext.find.instruments.operative import leading_operative
from diplotext.lang.entry import Tag
from diplotext.lang.terms import TermKind
from diplotext.text.numbering import Marker, Style


class Look(StrEnum):
    """The look of a block; the first that fits, in this order."""

    META = "meta"
    RULE = "rule"
    DATELINE = "dateline"
    """A place and a day, or a day alone."""
    ARTICLE = "article"
    ANNEX = "annex"
    ORGAN = "organ"
    ADOPTED = "adopted"
    TESTIMONY = "testimony"
    RECITAL = "recital"
    OPERATIVE = "operative"
    DIVISION = "division"
    HEADING = "heading"
    LINE = "line"
    """Too long to head a part, and without a full stop, as a title may be."""
    NOTE = "note"
    SIGNATURE = "signature"
    NUMBERED = "numbered"
    TEXT = "text"


HEADINGS = frozenset({Look.HEADING, Look.DIVISION})
"""The looks of what heads a part."""


@attrs.frozen
class Seen:
    """
    A block with its look.

    Attributes:
        block: The block.
        look: What it looks like.
        label: The number of an article, annex or division as printed.
        behind: The offset behind the label of an article, annex or division.
        enacts: Whether it ends with the words that lead to the clauses.
        leads: Whether it ends with a colon, and says nothing that binds.
    """

    block: Block
    look: Look
    label: str = ""
    behind: int = 0
    enacts: bool = False
    leads: bool = False


_MOST_HEADING_WORDS = 22
_MOST_TITLE_WORDS = 50
_MOST_LABEL = 4
_TERMINALS = frozenset(".;,:!?–—")
_QUOTES = "\"'»”“’) "
_HEADED_BY = frozenset({Style.DECIMAL, Style.ROMAN, Style.LETTER})
_ENACTED_WITHIN = 14


def look_at(draft: Draft, block: Block) -> Seen:
    """Tell what a block looks like."""
    article = article_at(draft, block.words, block.stop)
    if article is not None and "\n" not in draft.text[block.words : article[1]]:
        return Seen(block, Look.ARTICLE, *article)
    annex = _labelled(draft, block, TermKind.ANNEX)
    if annex is not None:
        return Seen(block, Look.ANNEX, *annex)
    look = _look(draft, block)
    is_division = look is Look.DIVISION
    division = _labelled(draft, block, TermKind.DIVISION) if is_division else None
    enacts, leads = _enacts(draft, block), _is_chapeau(draft, block)
    return Seen(block, look, *(division or ("", 0)), enacts=enacts, leads=leads)


def _is_chapeau(draft: Draft, block: Block) -> bool:
    """Tell whether a block only names who speaks, and leads to what they say ("The Presidents of A and B, meeting in C:")."""
    if draft.text[block.stop - 1] != ":" or block.markers:
        return False
    kinds = (TermKind.BINDING, TermKind.OPERATIVE, TermKind.INFINITIVE)
    words = range(block.first, draft.at(block.stop))
    return not any(draft.hit(at, *kinds) for at in words)


def _look(draft: Draft, block: Block) -> Look:
    text = draft.text[block.words : block.stop]
    if not any(c.isalnum() for c in text) or (not block.level and is_page_number(text)):
        return Look.RULE
    if _is_meta(draft.text[block.span.start : block.stop].lstrip()):
        return Look.META
    if is_dateline(draft, block.words, block.stop):
        return Look.DATELINE
    is_signed = draft.is_mark(block.first, "(")
    if is_signed and draft.hit(block.first + 1, TermKind.SIGNED) is not None:
        return Look.SIGNATURE
    opening = next(
        (look for look, kind in _OPENINGS if _opens(draft, block, kind)), None
    )
    if opening is None and _is_letterhead(draft, block):
        return Look.META
    return opening or _wording(draft, block) or _form(draft, block)


def _form(draft: Draft, block: Block) -> Look:
    """Tell what a block is by its length and its first words alone."""
    text = draft.text[block.words : block.stop]
    if len(text) == 1 and text.isupper():
        return Look.HEADING
    if _labelled(draft, block, TermKind.DIVISION) is not None:
        return Look.DIVISION
    if _opens(draft, block, TermKind.SIGNED_FOR) and _signs(draft, block):
        return Look.SIGNATURE
    if is_heading(draft, block):
        return Look.HEADING
    if any(marker.style is not Style.BULLET for marker in block.markers):
        return Look.NUMBERED
    return Look.LINE if is_heading(draft, block, _MOST_TITLE_WORDS) else Look.TEXT


_OPENINGS = (
    (Look.ORGAN, TermKind.ORGAN),
    (Look.ADOPTED, TermKind.ADOPTED),
    (Look.TESTIMONY, TermKind.TESTIMONY),
    (Look.NOTE, TermKind.NOTE),
)


def _signs(draft: Draft, block: Block) -> bool:
    """Tell whether a line that begins "For" names a state, and is no sentence."""
    first, stop = block.first, draft.at(block.stop)
    if stop - first > _MOST_TITLE_WORDS or draft.text[block.stop - 1] in ".;,":
        return False
    near = range(first, min(stop, first + _NEAR))
    return any(
        draft.hit(at, TermKind.STATE)
        or any(entry.tag in _NAMED for _, entry in draft.entries(at))
        for at in near
    )


_NEAR = 10
_NAMED = (Tag.DEMONYM, Tag.STATE, Tag.ORGANIZATION)


_LONGEST_SYMBOL = 30


def _is_meta(text: str) -> bool:
    """Tell whether a block is metadata: front matter, a tag, a symbol in brackets, a mark."""
    if text.startswith(("---\n", "---\r", "<meta", "<!--", "\\#")):
        return True
    bare = text.rstrip()
    if bare.startswith("[") and bare.endswith("]") and " " not in bare:
        return True
    is_symbol = "/" in bare and bare == bare.upper() and "|" not in bare
    return is_symbol and len(bare) <= _LONGEST_SYMBOL and any(map(str.isdigit, bare))


def _is_letterhead(draft: Draft, block: Block) -> bool:
    """Tell whether the first line of a block is that of a document of an organization, with its symbol ("S/PRST/2031/9")."""
    line = draft.text[block.words : block.stop].partition("\n")[0]
    names_form = any(
        draft.hit(at, TermKind.TITLE)
        for at in range(block.first, draft.at(block.words + len(line)))
    )
    printed = line.split()
    if names_form or len(printed) > _MOST_PRINTED or block.markers:
        return False
    known = draft.language.instruments.endings["letterheads"]
    return any(map(_is_symbol, printed)) or any(
        word.casefold().startswith(known) for word in printed if known
    )


def _is_symbol(word: str) -> bool:
    """Tell whether a word is the symbol of a document."""
    return (
        word.count("/") > 1
        and word == word.upper()
        and any(map(str.isalpha, word))
        and any(map(str.isdigit, word))
    )


_MOST_PRINTED = 8


def _opens(draft: Draft, block: Block, kind: TermKind) -> bool:
    first = block.first
    if block.markers or first >= len(draft.words):
        return kind is TermKind.NOTE and draft.hit(first, kind) is not None
    hit = draft.hit(first, kind)
    if hit is None and draft.words.is_number(first) and kind is TermKind.NOTE:
        if draft.is_mark(first + 1, "/") or draft.is_mark(first + 2, "/"):
            return True
        hit = draft.hit(first + 1, kind)
    small = (
        kind is TermKind.NOTE or "small-openers" in draft.language.instruments.traits
    )
    if hit is None or not (small or draft.words.is_capitalized(first)):
        return False
    if kind is TermKind.ORGAN:
        stop = draft.at(block.stop)
        return draft.is_mark(hit[0], ",:.") or hit[0] == stop
    return True


def _wording(draft: Draft, block: Block) -> Look | None:
    """Tell whether a block begins with operative words, or as a recital does."""
    small = "small-openers" in draft.language.instruments.traits
    if block.first >= len(draft.words) or not (
        small or draft.words.is_capitalized(block.first)
    ):
        return None
    if leading_operative(draft, block) is not None and not _is_name(draft, block):
        return Look.OPERATIVE
    at = draft.behind_adverbs(block.first)
    is_recital = draft.hit(at, TermKind.RECITAL, TermKind.RECITAL_OPENER) is not None
    return Look.RECITAL if is_recital else None


def _is_name(draft: Draft, block: Block) -> bool:
    """Tell whether a block is the name of a form and no more ("NOTE VERBALE")."""
    hit = draft.hit(block.first, TermKind.TITLE)
    return hit is not None and hit[0] == draft.at(block.stop)


def _labelled(draft: Draft, block: Block, kind: TermKind) -> tuple[str, int] | None:
    """Read "Annex II" or "Chapter 3" where it begins a short block; the label may be lacking."""
    hit = draft.hit(block.first, kind)
    if hit is None or block.markers or not is_heading(draft, block):
        return None
    at, stop = hit[0], draft.at(block.stop)
    words = draft.words
    if at < stop and (words.is_number(at) or len(words.form(at)) <= _MOST_LABEL):
        at += 1
    span = words.span(block.first, at)
    return " ".join(span.of(draft.text).split()), span.end


def is_heading(draft: Draft, block: Block, most: int = _MOST_HEADING_WORDS) -> bool:
    """Tell whether a block is short, begins with a capital, and ends without a full stop."""
    if block.level or (block.is_bold and not _leads(draft, block)):
        return True
    if not all(map(_may_head, block.markers)):
        return False
    stop = draft.at(block.stop)
    count = stop - block.first
    if not 0 < count <= most:
        return False
    words = _REFERENCE.sub("", draft.text[block.words : block.stop].rstrip("*_ "))
    if words.rstrip(_QUOTES)[-1:] in _TERMINALS:
        return False
    letters = [c for c in draft.text[block.words : block.stop] if c.isalpha()]
    return bool(letters) and letters[0].isupper()


def _leads(draft: Draft, block: Block) -> bool:
    """Tell whether bold words lead to clauses or points: "**Acordamos:**"."""
    at = draft.behind_adverbs(block.first)
    kinds = (TermKind.BINDING, TermKind.OPERATIVE, TermKind.ENACTMENT)
    colon = draft.text[block.words : block.stop].rstrip("*_ ").endswith(":")
    return colon and draft.hit(at, *kinds) is not None


_REFERENCE = re.compile(r"\[\w{1,3}\]$")
"""The number of a footnote behind the full stop of a sentence."""


def _may_head(marker: Marker) -> bool:
    """Tell whether a number may stand before a heading: "2.", "IV.", "B.", but no "(2)" or "a."."""
    is_open = "(" not in marker.form and "[" not in marker.form
    is_great = marker.style is Style.DECIMAL or marker.label.isupper()
    return is_open and is_great and marker.style in _HEADED_BY


def _enacts(draft: Draft, block: Block) -> bool:
    """Tell whether a block ends with "have agreed as follows", or nearly, and a colon."""
    stop = draft.at(block.stop)
    first = max(block.first, stop - _ENACTED_WITHIN)
    hits = (draft.hit(at, TermKind.ENACTMENT) for at in range(first, stop))
    ends = [hit[0] for hit in hits if hit is not None]
    return bool(ends) and (draft.is_mark(stop - 1, ":") or stop in ends)
