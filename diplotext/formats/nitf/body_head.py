"""`body.head` of NITF: headline, byline, dateline, notes to editors."""

from collections.abc import Callable, Mapping

from diplotext.formats._xml import Element
from diplotext.formats.markup.headline import plain_line
from diplotext.formats.markup.names import all_text, local
from diplotext.formats.nitf.draft import NitfDraft
from diplotext.model.label import Label


_AFTER_TITLE = " ,."
"""Marks that parted the title from the names."""
_LOWER_LINES = frozenset({"hl2", "hl3", "hl4", "hl5"})
_Reader = Callable[[NitfDraft, Element], None]


def read_body_head(draft: NitfDraft, head: Element) -> None:
    """Read `body.head`."""
    for child in head:
        name = local(child)
        reader = _BODY_HEAD.get(name)
        if reader is not None:
            reader(draft, child)
        else:
            draft.keep(name, all_text(child))


def _headlines(draft: NitfDraft, element: Element) -> None:
    """Read `hedline`: `hl1` is the headline, the first `hl2` stands below it, others are further ones."""
    lines = [line for line in element if local(line).startswith("hl")]
    for other in element if lines else ():
        if other not in lines:
            draft.keep(local(other), all_text(other))
    for line in lines or [element]:
        text = plain_line(all_text(line))
        if not text:
            continue
        name = local(line)
        if draft.headline is None and name not in _LOWER_LINES:
            draft.headline, draft.headline_line = Label(text), line
        elif draft.subheadline is None and name == "hl2":
            draft.subheadline = text
        else:
            draft.headlines.append(Label(text, line.get("id") or name))


def _byline(draft: NitfDraft, element: Element) -> None:
    """Read `byline`; a second one, of names put in order for a register, is a property."""
    titles = [part for part in element.iter() if local(part) == "byttl"]
    title = " ".join(map(all_text, titles))
    words = [element.text or ""]
    for part in element:
        words += ["" if part in titles else all_text(part), part.tail or ""]
    text = " ".join("".join(words).split())
    text = text.rstrip(_AFTER_TITLE) if titles else text
    draft.keep("byline/title", title)
    if text and draft.byline and element.get("class"):
        draft.keep(f"byline/{element.get('class')}", text)
    elif text:
        draft.byline.append(text)
        draft.persons += filter(None, map(all_text, _persons(element)))


def _persons(element: Element) -> list[Element]:
    return [part for part in element.iter() if local(part) == "person"]


def _dateline(draft: NitfDraft, element: Element) -> None:
    """Read `dateline`; its parts are often set side by side; a time alone is no line of a place."""
    words = _parted(element)
    is_time = words[:1].isdecimal() and draft.clock.read(words) is not None
    draft.dateline = draft.dateline or (None if is_time else words) or None
    for part in element:
        if local(part) == "location":
            draft.located_line = draft.located_line or all_text(part) or None
        elif local(part) == "story.date":
            norm = part.get("norm")
            draft.keep("story.date", norm or all_text(part))
            filed = None if norm is None else draft.clock.read(norm)
            draft.filed = draft.filed or (None if filed is None else filed.value.date())


def _parted(element: Element) -> str:
    """Give the words of parts, with a comma between two that nothing parts."""
    words = element.text or ""
    for part in element:
        is_tied = words.strip() and words.rstrip()[-1:].isalnum()
        words += ", " if is_tied and local(part) == "story.date" else ""
        words += f"{all_text(part)}{part.tail or ''}"
    return " ".join(words.split())


def _note(draft: NitfDraft, element: Element) -> None:
    text = all_text(element)
    if text:
        draft.notes.append(Label(text, element.get("noteclass") or element.get("type")))


def _distributor(draft: NitfDraft, element: Element) -> None:
    draft.distributor = draft.distributor or all_text(element) or None


def _rights(draft: NitfDraft, element: Element) -> None:
    """Read `rights`: who owns the text, or the words that say what may be done with it."""
    said = [element.text or ""]
    for part in element:
        text, name = all_text(part), local(part)
        if name == "rights.owner" and text and draft.holder is None:
            draft.holder = text
        elif name.startswith("rights."):
            draft.keep(name, text)
        else:
            said.append(text)
        said.append(part.tail or "")
    words = " ".join(" ".join(said).split())
    if words:
        draft.usage_terms.append(Label(words))


def _slugline(draft: NitfDraft, element: Element) -> None:
    draft.slug = draft.slug or all_text(element) or None


_BODY_HEAD: Mapping[str, _Reader] = {
    "hedline": _headlines,
    "headline": _headlines,
    "byline": _byline,
    "dateline": _dateline,
    "note": _note,
    "distributor": _distributor,
    "rights": _rights,
    "slugline": _slugline,
}
