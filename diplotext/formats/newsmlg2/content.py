"""`contentSet`: the forms an item was sent in, and which of them is read."""

import base64
import binascii
from collections.abc import Callable, Sequence
from itertools import chain

import attrs

from diplotext.errors import ReadError
from diplotext.formats._xml import Element, parse, parse_html
from diplotext.formats.codes import codes
from diplotext.formats.copy.blocks import Block
from diplotext.formats.encoding import decode
from diplotext.formats.markup.body import blocks, plain_blocks
from diplotext.formats.markup.languages import language_tag
from diplotext.formats.markup.names import Places, all_text, local, name_of
from diplotext.formats.markup.text import blocks_of_text
from diplotext.formats.newsmlg2.draft import LANGUAGE, Draft, is_other_language
from diplotext.formats.newsmlg2.nested import take_nitf
from diplotext.formats.nitf.body import find, nitf_blocks
from diplotext.formats.nitf.nested import read_nested
from diplotext.model.label import Label
from diplotext.model.rendition import Rendition


_XHTML = frozenset(
    {
        "html",
        "body",
        "div",
        "section",
        "article",
        "main",
        "header",
        "p",
        "h1",
        "h2",
        "h3",
    }
    | {"ul", "ol", "table", "pre", "blockquote", "figure", "span", "br"}
)
_NITF = frozenset({"nitf", "body.content", "block"})
_FORM_ATTRIBUTES = frozenset(
    {"contenttype", "rendition", "renditionuri", "href", "residref", "pubconstraint"}
)
"""Attributes that a rendition holds, or that decide what is read."""
_ENCODED = "base64"
_NOT_THE_BODY = frozenset({"head"})
_IN_HEAD = ("title", "style", "script", "link", "base")
"""What is read of the head of a page, or speaks to programs alone."""


@attrs.frozen(eq=False)
class _Form:
    """
    One form of the content.

    Attributes:
        element: `inlineXML` or `inlineData`.
        rank: How well it is fit to be read, the best first: XHTML, NITF, HTML as data, text, others.
        read: Gives its paragraphs.
    """

    element: Element
    rank: int
    read: Callable[[Element, Draft], list[Block]]

    @property
    def rendition(self) -> str | None:
        return self.element.get("rendition") or self.element.get("renditionuri")


def read_content(draft: Draft, *contents: Element) -> list[Block]:
    """
    Read the paragraphs of the form of an item that is fit best.

    What is not for publication is never chosen. Then come forms of the story before forms
    of its headline or summary; the language of the item before others; XHTML before NITF, HTML sent as data, plain text and any other
    XML; the longer before the shorter; and the first. Never is it the last just because
    it is the last.

    Args:
        draft: What is read of the item so far; forms and what is held apart are added to it.
        contents: The element `contentSet`; where there are several, their forms are those of one.
    """
    sent = list(chain.from_iterable(contents))
    forms = [form for form in map(_form, sent) if form is not None]
    for child in sent:
        if local(child) == "remoteContent":
            draft.renditions.append(_rendition(child, is_chosen=False))
            draft.keep_rest(child, "remoteContent", attributes=_FORM_ATTRIBUTES)
    for form in filter(_is_private, forms):
        _hold_apart(draft, form)
    public = [form for form in forms if not _is_private(form)]
    chosen = _fittest(draft, public)
    for form in public:
        draft.renditions.append(_rendition(form.element, is_chosen=form is chosen))
        _keep_attributes(draft, form.element)
        if form is not chosen and codes().is_aside(form.rendition):
            draft.keep(form.element, form.rendition or "inlineData")
    return [] if chosen is None else _told(draft, chosen)


def _keep_attributes(draft: Draft, element: Element) -> None:
    """Keep what is said of a form, such as how many words it has."""
    name = local(element)
    draft.properties += (
        Label(str(value), f"{name}/@{name_of(key)}")
        for key, value in element.items()
        if key not in _FORM_ATTRIBUTES and key != LANGUAGE and str(value).strip()
    )


def _told(draft: Draft, form: _Form) -> list[Block]:
    tag = language_tag(form.element.get(LANGUAGE))
    draft.content_language = draft.content_language or tag
    return form.read(form.element, draft)


def _is_private(form: _Form) -> bool:
    constraint = form.element.get("pubconstraint")
    return bool(constraint) or codes().is_private(form.rendition)


def _fittest(draft: Draft, forms: Sequence[_Form]) -> _Form | None:
    """Give the form that is fit best to be read, of several the longest, and the first of these."""
    if len(forms) <= 1:
        return next(iter(forms), None)
    ranks = [_rank(draft, form) for form in forms]
    best = min(ranks)
    fit = [form for form, rank in zip(forms, ranks, strict=True) if rank == best]
    return fit[0] if len(fit) == 1 else max(fit, key=_length)


def _rank(draft: Draft, form: _Form) -> tuple[bool, bool, int]:
    is_other = is_other_language(form.element, draft.wanted_language)
    return codes().is_aside(form.rendition), is_other, form.rank


def _length(form: _Form) -> int:
    return sum(map(len, map(str, form.element.itertext())))


def _hold_apart(draft: Draft, form: _Form) -> None:
    text = "\n\n".join(block.text for block in form.read(form.element, draft))
    if text:
        tag = form.element.get(LANGUAGE)
        draft.nonpublic.append(Label(text, form.rendition or "inlineData", tag))


def _rendition(element: Element, *, is_chosen: bool) -> Rendition:
    return Rendition(
        element.get("rendition") or element.get("renditionuri") or None,
        element.get("contenttype") or None,
        element.get("href") or element.get("residref") or None,
        is_chosen=is_chosen,
    )


def _form(element: Element) -> _Form | None:
    """Give how a form of the content is read, if it was sent along."""
    name = local(element)
    if name == "remoteContent":
        return None
    if name not in {"inlineXML", "inlineData"}:
        return _Form(element, 5, _xhtml) if all_text(element) else None
    if name == "inlineXML" and (len(element) or not _looks_marked_up(element)):
        return _markup_form(element)
    return _data_form(element)


def _looks_marked_up(element: Element) -> bool:
    text = element.text or ""
    return text.lstrip().startswith("<") and "</" in text


def _markup_form(element: Element) -> _Form:
    """Tell what sort of markup is inside, by its element rather than by the declared type."""
    names = {local(child) for child in element}
    if names & _NITF:
        return _Form(element, 1, _nitf)
    is_xhtml = not names or bool(names & _XHTML)
    return _Form(element, 0 if is_xhtml else 4, _xhtml)


def _data_form(element: Element) -> _Form:
    """Tell NITF and HTML from text, by what it looks like where the declared type is of no help."""
    declared = (element.get("contenttype") or "").lower()
    if (
        _ENCODED
        in (element.get("encoding") or element.get("encodinguri") or "").lower()
    ):
        return _Form(element, 3, _encoded)
    if "nitf" in declared and _looks_marked_up(element):
        return _Form(element, 1, _nitf_data)
    if "html" in declared or _looks_marked_up(element):
        return _Form(element, 2, _html)
    return _Form(element, 3, _text)


def _xhtml(element: Element, draft: Draft) -> list[Block]:
    """Read XHTML: the body of a document, or what stands there without one."""
    body = element
    for child in element:
        if local(child) == "html":
            parts = {local(part): part for part in reversed(child)}
            if "head" in parts:
                _head(parts["head"], draft)
            beside = f"{element.text or ''}{child.tail or ''}"
            is_alone = len(element) == 1 and not beside.strip()
            is_all = is_alone and set(parts) <= {"head", "body"}
            body = parts.get("body", child) if is_all else element
            break
    return blocks(body, draft.context.places, without=_NOT_THE_BODY)


def _head(head: Element, draft: Draft) -> None:
    """Take the title of the document for the headline where the item has none, and keep all else."""
    title = find(head, "title")
    if title is not None:
        label = draft.label(title, "title")
        if draft.headline is None and not draft.headlines:
            draft.headline, draft.headline_line = label, title
        elif label is not None and label.text != getattr(draft.headline, "text", None):
            draft.properties.append(Label(label.text, "html/head/title"))
    draft.keep_rest(head, "html/head", *_IN_HEAD)


def _nitf(element: Element, draft: Draft) -> list[Block]:
    """Read NITF; its head helps out where the item says nothing."""
    places = draft.context.places
    take_nitf(draft, read_nested(element, places, draft.context.clock))
    return nitf_blocks(element, places)


def _nitf_data(element: Element, draft: Draft) -> list[Block]:
    """Read NITF that was sent as text."""
    try:
        document = parse(
            "".join(map(str, element.itertext())).encode("utf-8", "replace")
        )
    except ReadError:
        return _html(element, draft)
    told = read_nested(
        document.root, _within(document.root, element, draft), draft.context.clock
    )
    told.headline_line = None
    take_nitf(draft, told)
    return _moved(nitf_blocks(document.root, told.places), element, draft)


def _html(element: Element, draft: Draft) -> list[Block]:
    """Read HTML that was sent as text; its paragraphs are where its element is."""
    root = parse_html("".join(map(str, element.itertext())))
    title = find(root, "title")
    if title is not None and draft.headline is None and not draft.headlines:
        draft.headline, draft.headline_line = draft.label(title, "title"), element
    found = blocks(root, _within(root, element, draft), without=("title",))
    return _moved(found, element, draft)


def _within(root: Element, element: Element, draft: Draft) -> Places:
    """Give the places of a document that is the text of an element."""
    return Places(root, draft.context.places.path(element))


def _moved(found: list[Block], element: Element, draft: Draft) -> list[Block]:
    """Count the lines of paragraphs from the line of the element that has them as text."""
    line = draft.context.places.line(element)
    return [
        attrs.evolve(block, source_line=_added(line, block.source_line))
        for block in found
    ]


def _added(line: int | None, below: int | None) -> int | None:
    return line if line is None or below is None else line + below - 1


def _encoded(element: Element, draft: Draft) -> list[Block]:
    """Read text that was sent in Base64."""
    text = "".join(map(str, element.itertext()))
    try:
        text = decode(base64.b64decode(text, validate=False)).text
    except (binascii.Error, ValueError):
        draft.notice("bad-encoding", "found no Base64, kept it as it was sent", element)
    return blocks_of_text(text, element, draft.context.places)


def _text(element: Element, draft: Draft) -> list[Block]:
    text = "".join(map(str, element.itertext()))
    return list(plain_blocks(text, element, draft.context.places))
