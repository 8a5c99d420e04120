"""`contentSet`: the forms an item was sent in, and which of them is read."""

from collections.abc import Callable

import attrs

from diplotext.formats._xml import Element, parse_html
from diplotext.formats.codes import codes
from diplotext.formats.copy.blocks import Block
from diplotext.formats.markup.body import blocks, plain_blocks
from diplotext.formats.markup.languages import language_tag
from diplotext.formats.markup.names import local
from diplotext.formats.newsmlg2.draft import LANGUAGE, Draft
from diplotext.formats.nitf.body import find, nitf_blocks
from diplotext.formats.nitf.body_head import read_body_head
from diplotext.formats.nitf.draft import NitfDraft
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
_NOT_THE_BODY = frozenset({"head"})


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


def read_content(draft: Draft, content: Element) -> list[Block]:
    """
    Read the paragraphs of the form of an item that is fit best.

    What is not for publication is never chosen. Then come forms of the story before forms
    of its headline or summary; XHTML before NITF, HTML sent as data, plain text and any other
    XML; the longer before the shorter; and the first. Never is it the last just because
    it is the last.

    Args:
        draft: What is read of the item so far; forms and what is held apart are added to it.
        content: The element `contentSet`.
    """
    forms = [form for form in map(_form, content) if form is not None]
    for child in content:
        if local(child) == "remoteContent":
            draft.renditions.append(_rendition(child, is_chosen=False))
    for form in filter(_is_private, forms):
        _hold_apart(draft, form)
    public = [form for form in forms if not _is_private(form)]
    chosen = public[0] if len(public) == 1 else min(public, key=_order, default=None)
    for form in public:
        draft.renditions.append(_rendition(form.element, is_chosen=form is chosen))
        if form is not chosen and codes().is_aside(form.rendition):
            draft.keep(form.element, form.rendition or "inlineData")
    return [] if chosen is None else _told(draft, chosen)


def _told(draft: Draft, form: _Form) -> list[Block]:
    tag = language_tag(form.element.get(LANGUAGE))
    draft.content_language = draft.content_language or tag
    return form.read(form.element, draft)


def _is_private(form: _Form) -> bool:
    constraint = form.element.get("pubconstraint")
    return bool(constraint) or codes().is_private(form.rendition)


def _order(form: _Form) -> tuple[bool, int, int]:
    length = sum(map(len, map(str, form.element.itertext())))
    return codes().is_aside(form.rendition), form.rank, -length


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
    if name == "inlineXML":
        return _markup_form(element)
    return _data_form(element) if name == "inlineData" else None


def _markup_form(element: Element) -> _Form:
    """Tell what sort of markup is inside, by its element rather than by the declared type."""
    names = {local(child) for child in element}
    if names & _NITF:
        return _Form(element, 1, _nitf)
    is_xhtml = not names or bool(names & _XHTML)
    return _Form(element, 0 if is_xhtml else 4, _xhtml)


def _data_form(element: Element) -> _Form:
    """Tell HTML from text, by what it looks like where the declared type is of no help."""
    declared = (element.get("contenttype") or "").lower()
    text = element.text or ""
    looks_marked_up = text.lstrip().startswith("<") and "</" in text
    if "html" in declared or looks_marked_up:
        return _Form(element, 2, _html)
    return _Form(element, 3, _text)


def _xhtml(element: Element, draft: Draft) -> list[Block]:
    """Read XHTML: the body of a document, or what stands there without one."""
    body = element
    for child in element:
        if local(child) == "html":
            _title(child, draft)
            parts = [part for part in child if local(part) not in _NOT_THE_BODY]
            body = next((part for part in parts if local(part) == "body"), child)
            break
    return blocks(body, draft.context.places)


def _title(html: Element, draft: Draft) -> None:
    """Take the title of the document for the headline where the item has none."""
    title = find(html, "title")
    if title is not None and draft.headline is None and not draft.headlines:
        draft.headline, draft.headline_line = draft.label(title, "title"), title


def _nitf(element: Element, draft: Draft) -> list[Block]:
    """Read NITF; its head helps out where the item says nothing."""
    head = find(element, "body.head")
    if head is not None:
        told = NitfDraft(draft.context.places, draft.context.clock)
        read_body_head(told, head)
        if draft.headline is None:
            draft.headline, draft.headline_line = told.headline, told.headline_line
        draft.subheadline = draft.subheadline or told.subheadline
        draft.dateline = draft.dateline or told.dateline
        draft.byline = draft.byline or told.byline
    return nitf_blocks(element, draft.context.places)


def _html(element: Element, draft: Draft) -> list[Block]:
    """Read HTML that was sent as text; its paragraphs are where its element is."""
    root = parse_html("".join(map(str, element.itertext())))
    line, path = draft.context.places.line(element), draft.context.places.path(element)
    inner = attrs.evolve(draft.context.places, root=root, top=path, first_line=0)
    return [
        attrs.evolve(block, source_line=_added(line, block.source_line))
        for block in blocks(root, inner)
    ]


def _added(line: int | None, below: int | None) -> int | None:
    return line if line is None or below is None else line + below - 1


def _text(element: Element, draft: Draft) -> list[Block]:
    text = "".join(map(str, element.itertext()))
    return list(plain_blocks(text, element, draft.context.places))
