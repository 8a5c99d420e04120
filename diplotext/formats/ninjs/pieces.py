"""A body that editors of the web keep as a list of typed pieces: paragraphs, heads, pictures, lists."""

from collections.abc import Iterator, Mapping, Sequence
from typing import cast

import attrs

from diplotext.model.paragraph import ParagraphRole


_WORDS = (
    "value", "text", "html", "content", "body", "rendered", "paragraph", "main", "original", "literal", "data",
    "name", "title", "label",
)  # fmt: skip
"""Members that have the words of a piece."""
_WITHIN = (
    "children", "content", "content_elements", "contentelements", "elements", "nodes", "blocks", "items", "paragraphs",
    "spans", "body", "document", "data", "root", "value",
)  # fmt: skip
"""Members that have the pieces of a piece."""
_HELD = tuple(dict.fromkeys((*_WITHIN, *_WORDS)))
"""Each once: what was looked at twice at every level would never end."""
_BESIDE = ("attribution", "citation", "cite", "author", "source")
"""Members of a quotation that say whose it is."""
_KINDS = ("type", "_type", "nodetype", "kind", "style", "blocktype", "component")
"""Members that say what a piece is."""
_CAPTIONS = ("caption", "description", "subtitle", "alt", "alttext")
"""Members of a picture that describe it."""
_HEADS = ("head", "title", "h1", "h2", "h3", "h4", "h5", "h6")
_PICTURES = (
    "image", "img", "photo", "picture", "figure", "video", "audio", "media", "gallery", "embed", "graphic", "iframe",
)  # fmt: skip
_QUOTE = "quote"
"""What the type of a head, of what is to be looked at, or of a quotation has in it."""
_RUNS = frozenset(
    {"text", "span", "link", "hyperlink", "inline", "strong", "em", "linebreak"}
)
"""What a run of words within a paragraph is called."""
_HOLD_RUNS = frozenset({"children", "content", "nodes", "spans"})
"""Members of a paragraph that may hold its runs; all other lists hold paragraphs."""
_LINKED = ("content", "children")
"""Members of a link that hold its words."""
_DEEPEST, _DEEPEST_RUN = 60, 6


@attrs.frozen
class Piece:
    """
    One piece of a body.

    Attributes:
        words: Its words, which may be mark-up.
        role: What it does, when its type says so.
        pointer: Where it stands in the document, as a JSON Pointer (RFC 6901).
    """

    words: str
    role: ParagraphRole | None
    pointer: str


def pieces(value: object, pointer: str = "", depth: int = 0) -> Iterator[Piece]:
    """
    Give the pieces of a body in order: a string, or lists and objects that hold some.

    Example:
        >>> body = [
        ...     {"type": "header", "data": {"text": "Riga"}},
        ...     {"type": "paragraph", "children": [{"text": "Oslo "}, {"text": "signs.", "bold": True}]},
        ...     {"type": "image", "url": "https://atb.example/a.jpg", "caption": "The port."},
        ... ]
        >>> [(piece.words, piece.role and piece.role.value, piece.pointer) for piece in pieces(body)]
        [('Riga', 'crosshead', '/0/data/text'), ('Oslo signs.', None, '/1/children'), ('The port.', 'caption', '/2/caption')]
    """
    if depth > _DEEPEST:
        return
    if isinstance(value, str):
        if value.strip():
            yield Piece(value, None, pointer)
    elif isinstance(value, list):
        for index, each in enumerate(cast("Sequence[object]", value)):
            yield from pieces(each, f"{pointer}/{index}", depth + 1)
    elif isinstance(value, dict):
        yield from _of_object(cast("Mapping[str, object]", value), pointer, depth)


def _of_runs(values: Sequence[object], pointer: str, depth: int) -> Iterator[Piece]:
    """Give the words of runs that follow each other as one piece."""
    yield from pieces("".join(map(_run_words, values)), pointer, depth + 1)


def _run_words(value: object) -> str:
    """Give the words of a run, blanks and all."""
    members = _folded(cast("Mapping[str, object]", value))
    words = members.get("text", members.get("value"))
    if isinstance(words, str):
        return words
    held = members.get("content") or members.get("children")
    return "".join(map(_run_words, cast("Sequence[object]", held)))


def _are_runs(name: str, value: object, depth: int = 0) -> bool:
    """Tell whether a member of a paragraph holds runs of its words."""
    if name not in _HOLD_RUNS or not isinstance(value, list) or depth > _DEEPEST_RUN:
        return False
    values = cast("Sequence[object]", value)
    return bool(values) and all(_is_run(each, depth + 1) for each in values)


def _is_run(value: object, depth: int) -> bool:
    """Tell whether a value is a run of words within a paragraph, or a link that holds some."""
    if not isinstance(value, dict):
        return False
    members = _folded(cast("Mapping[str, object]", value))
    kind = _kind(members)
    is_said = isinstance(members.get("text", members.get("value")), str)
    if not kind:
        return is_said and set(members) <= _plain_run(members)
    if kind.rpartition("-")[2] not in _RUNS or _is_mark_up(members):
        return False
    held = ((name, members.get(name)) for name in _LINKED)
    return is_said or any(_are_runs(name, each, depth) for name, each in held)


def _is_mark_up(members: Mapping[str, object]) -> bool:
    """Tell whether a piece is a paragraph of HTML, whatever its type is called."""
    return any(isinstance(w := members.get(name), str) and "<" in w for name in _WORDS)


def _plain_run(members: Mapping[str, object]) -> set[str]:
    """Give the members that a run without a type may have: its words, and how they are set."""
    return {"text"} | {n for n, each in members.items() if isinstance(each, bool)}


def _of_object(
    value: Mapping[str, object], pointer: str, depth: int
) -> Iterator[Piece]:
    names = {name.casefold(): name for name in value}
    members = _folded(value)
    kind = _kind(members)
    role = _role(kind)
    found = list(_held(members, names, pointer, depth, role))
    if _QUOTE in kind:
        for name in filter(members.__contains__, _BESIDE):
            found += pieces(members[name], f"{pointer}/{names[name]}", depth + 1)
    for piece in found:
        yield piece if piece.role or role is None else attrs.evolve(piece, role=role)


def _held(
    members: Mapping[str, object],
    names: Mapping[str, str],
    pointer: str,
    depth: int,
    role: ParagraphRole | None,
) -> Iterator[Piece]:
    """Give the pieces in the first member that has any."""
    is_caption = role is ParagraphRole.CAPTION
    said = ((n, each) for n, each in members.items() if isinstance(each, str))
    mark_up = (name for name, words in said if "</" in words)
    wanted = _CAPTIONS if is_caption else (*_HELD, *mark_up)
    for name in filter(members.__contains__, wanted):
        each, place = members[name], f"{pointer}/{names[name]}"
        if _are_runs(name, each):
            found = list(_of_runs(cast("Sequence[object]", each), place, depth + 1))
        else:
            found = list(pieces(each, place, depth + 1))
        if found:
            yield from found
            return


def _folded(value: Mapping[str, object]) -> dict[str, object]:
    return {name.casefold(): each for name, each in value.items()}


def _kind(members: Mapping[str, object]) -> str:
    """Give the words that say what a piece is, in small letters."""
    told = (members.get(name) for name in _KINDS)
    return " ".join(each.casefold() for each in told if isinstance(each, str))


def _role(kind: str) -> ParagraphRole | None:
    """Tell what a piece does by its type; None for a paragraph like any other."""
    if any(name in kind for name in _PICTURES):
        return ParagraphRole.CAPTION
    if any(name in kind for name in _HEADS) and "thead" not in kind:
        return ParagraphRole.CROSSHEAD
    return None
