"""The parts of a message, and those that tell the story."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import count
from typing import cast

import attrs

from diplotext.errors import Diagnostic
from diplotext.formats._xml import parse_html
from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.layout import paragraphs
from diplotext.formats.copy.unwrap import unwrapped, without_controls
from diplotext.formats.mail.forwarded import LONGEST_COVER, parted
from diplotext.formats.mail.headers import Mail, words_of
from diplotext.formats.markup.body import blocks
from diplotext.formats.markup.names import Places
from diplotext.formats.national import decode_copy
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.rendition import Rendition


_HTML = ("text/html", "application/xhtml+xml")
_PLAIN = "text/plain"
_WIDTH = 72
"""Where mail breaks lines: before 78 signs (RFC 5322, 2.1.1)."""
_SIGNATURE = re.compile(r"^-- ?\r?$", re.MULTILINE)
"""What parts the story from the signature below it (RFC 3676, 4.3)."""
_FLOWED = re.compile(r"(?<=[^\n])(?<!\n--) \r?\n(?!-- ?\r?$)", re.MULTILINE)
"""A line that goes on in the next: it ends in a blank (RFC 3676, 4.2)."""
_XML = "xml"
_ALTERNATIVE, _FORWARDED = "multipart/alternative", "message/rfc822"
_SHARE_SAID = 0.9
_WORD = re.compile(r"\w+")


@attrs.frozen
class Part:
    """
    One part of a message.

    Attributes:
        content_type: Its media type.
        name: Name of the file, when it is one.
        is_attached: Whether it was sent along, and is no part of the message itself.
        words: Its words, when it is text.
        path: Where it stands among the parts.
        diagnostics: What was decided about its encoding.
        branches: In which of the parts of each `multipart/alternative` around it it lies, by
            the number of that part.
        forwarded: The number of the message sent along whose own words it holds.
    """

    content_type: str
    name: str | None
    is_attached: bool
    words: str
    path: str
    diagnostics: tuple[Diagnostic, ...] = ()
    branches: tuple[tuple[int, int], ...] = ()
    forwarded: int | None = None

    @property
    def is_page(self) -> bool:
        """Whether it is HTML."""
        return self.content_type in _HTML


def parts(mail: Mail) -> Iterator[Part]:
    r"""
    Give the parts of a message that hold no further parts.

    Example:
        >>> from email import message_from_string
        >>> [part.words for part in parts(message_from_string("Subject: Riga\n\nRiga signs."))]
        ['Riga signs.']
    """
    yield from _parts(mail, count(), (), None)


def _parts(
    mail: Mail,
    numbers: Iterator[int],
    branches: tuple[tuple[int, int], ...],
    forwarded: int | None,
) -> Iterator[Part]:
    """Give the parts of a part, numbered in the order of the message."""
    number, kind = next(numbers), mail.get_content_type()
    if not mail.is_multipart():
        part = _part(mail, number)
        yield attrs.evolve(
            part,
            branches=branches,
            is_attached=part.is_attached or forwarded is not None,
            forwarded=None if part.is_attached else forwarded,
        )
        return
    if forwarded is None and kind == _FORWARDED:
        forwarded = number
    for branch, inner in enumerate(cast("list[Mail]", mail.get_payload())):
        within = (*branches, (number, branch)) if kind == _ALTERNATIVE else branches
        yield from _parts(inner, numbers, within, forwarded)


def _part(part: Mail, number: int) -> Part:
    """Give a part that holds no further ones."""
    kind = part.get_content_type()
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    is_text = kind == _PLAIN or kind in _HTML or kind.endswith(_XML)
    decoded = decode_copy(content if is_text else b"", _charset(part))
    is_sent_along = part.get_content_disposition() == "attachment" or (
        words_of(part, "Content-ID") is not None and not is_text
    )
    return Part(
        kind,
        part.get_filename(),
        is_sent_along,
        _flowing(decoded.text, part),
        f"/part[{number}]",
        decoded.diagnostics,
    )


def _flowing(text: str, part: Mail) -> str:
    """Join the lines of text that flows."""
    if part.get_param("format") != "flowed":
        return text
    is_blank_kept = str(part.get_param("delsp")).lower() != "yes"
    return _FLOWED.sub(" " if is_blank_kept else "", text)


def _charset(part: Mail) -> str | None:
    charset = part.get_param("charset")
    return charset if isinstance(charset, str) else None


def chosen(found: Sequence[Part]) -> list[Part]:
    """
    Choose the parts that tell the story, in order.

    Of parts that are forms of each other the last with HTML is read, or else the last that
    says anything; all other parts are read one after the other, but for plain text whose
    words stand in HTML beside it. Where the message itself says nothing, text that was sent
    along is the story; a message sent along under few words of cover is told behind them.

    Example:
        >>> plain = Part("text/plain", None, False, "Riga", "/part[1]")
        >>> page = Part("text/html", None, False, "<p>Riga</p>", "/part[2]")
        >>> last = Part("text/plain", None, False, "Oslo", "/part[3]")
        >>> [part.path for part in chosen([plain, page, last])]
        ['/part[2]', '/part[3]']
    """
    told = [part for part in found if _says_anything(part)]
    inside = _once([part for part in told if not part.is_attached])
    if inside or enclosed(found):
        return [*inside, *_sent_on(told, inside)]
    return _once([p for p in told if p.content_type == _PLAIN]) or _once(told)


def _sent_on(told: Sequence[Part], cover: Sequence[Part]) -> list[Part]:
    """Give the words of the one message that was sent along under a cover shorter than they are."""
    inner = [part for part in told if part.forwarded is not None]
    if not cover or len({part.forwarded for part in inner}) != 1:
        return []
    inner = _once(inner)
    length = _length(cover)
    return inner if length <= LONGEST_COVER and length < _length(inner) else []


def _length(told: Sequence[Part]) -> int:
    return sum(len(block.text) for part in told for block in blocks_of(part))


def told_blocks(told: Sequence[Part]) -> Iterator[Block]:
    """Give the paragraphs of the parts chosen; the cover of a message sent along is its header."""
    is_sent_on = any(part.forwarded is not None for part in told)
    for part in told:
        is_cover = is_sent_on and not part.is_attached
        for block in blocks_of(part):
            yield attrs.evolve(block, role=ParagraphRole.HEADER) if is_cover else block


def _says_anything(part: Part) -> bool:
    """Tell whether a part is text with words in it."""
    if part.is_page:
        return bool(blocks_of(part))
    return part.content_type == _PLAIN and bool(part.words.strip())


def _once(told: Sequence[Part]) -> list[Part]:
    """Leave out what says again what another part says."""
    best: dict[int, tuple[bool, int]] = {}
    for part in told:
        for number, branch in part.branches:
            best[number] = max(best.get(number, (False, 0)), (part.is_page, branch))
    fit = [p for p in told if all(best[n][1] == branch for n, branch in p.branches)]
    said = {word for p in fit if p.is_page for b in blocks_of(p) for word in _words(b)}
    return [part for part in fit if part.is_page or not _is_said(part, said)]


def _is_said(part: Part, said: Collection[str]) -> bool:
    """Tell whether plain text is a page once more; it may have addresses and marks besides."""
    own = [word for block in blocks_of(part) for word in _words(block)]
    return sum(word in said for word in own) >= _SHARE_SAID * len(own)


def _words(block: Block) -> list[str]:
    return _WORD.findall(block.text)


def copy_in(part: Part) -> tuple[str, int, int]:
    r"""
    Give the words of a part of plain text, and where in them the copy begins and ends.

    Above it may stand the header of a message sent on, below it a signature.

    Example:
        >>> copy_in(Part("text/plain", None, False, "Riga signs.\n-- \nDesk", "/part"))
        ('Riga signs.\n-- \nDesk', 0, 12)
    """
    sent_with, copy = parted(without_controls(part.words))
    words = f"{sent_with}\n\n{copy}" if sent_with else copy
    start = len(words) - len(copy)
    mark = _SIGNATURE.search(words, start)
    return words, start, len(words) if mark is None else mark.start()


def enclosed(found: Sequence[Part]) -> list[Part]:
    """Give the parts that are XML, which hold the story where no other part does."""
    return [p for p in found if p.content_type.endswith(_XML) and p.words.strip()]


def renditions(found: Sequence[Part], told: Sequence[Part]) -> Iterator[Rendition]:
    """Give the parts as renditions, with those that were read."""
    for part in found:
        yield Rendition(
            part.name or part.path, part.content_type, is_chosen=part in told
        )


def blocks_of(part: Part) -> list[Block]:
    """Give the paragraphs of a part; lines that were broken are joined."""
    if part.is_page:
        root = parse_html(part.words)
        found = blocks(root, Places(root, part.path), without=("title",))
        return [attrs.evolve(block, source_line=None) for block in found]
    sent_with, words = parted(without_controls(part.words))
    mark = _SIGNATURE.search(words)
    end = len(words) if mark is None else mark.start()
    header = Block(sent_with, ParagraphRole.HEADER, source_path=part.path)
    return [
        *([header] if sent_with else []),
        *(
            Block(
                unwrapped(words, span),
                None if span.start < end else ParagraphRole.END,
                source_path=part.path,
            )
            for span in paragraphs(words, width=_WIDTH)
        ),
    ]
