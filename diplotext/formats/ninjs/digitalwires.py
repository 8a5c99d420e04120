"""An item of dpa digitalwires."""

from collections.abc import Iterator

import attrs

from diplotext.formats.codes import codes
from diplotext.formats.copy.blocks import Block, read_blocks
from diplotext.formats.ninjs.bodies import Body, body_blocks
from diplotext.formats.ninjs.fields import Fields
from diplotext.formats.ninjs.item import with_fields
from diplotext.formats.ninjs.management import language_of
from diplotext.lang.detect import detect
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.rendition import Rendition
from diplotext.model.subject import Subject
from diplotext.model.update import UpdateNote


_BODIES = ("article_html", "infobox_html", "linkbox_html")
_BESIDE = {"kicker": "kicker", "teaser": "teaser"}
_CATEGORIES = "dnltype:"


def read_item(item: Fields, language: str | None) -> Article:
    """
    Read one item: article, info box and link box are the story, the notepad is for editors.

    Example:
        >>> item = Fields.of({"urn": "urn:atb:1", "language": "en", "article_html": "<p>Riga signs.</p>",
        ...     "notepad": {"nonpublic_html": "<p>Call Ann.</p>"}})
        >>> article = read_item(item, None)
        >>> article.text, article.nonpublic[0].text
        ('Riga signs.', 'Call Ann.')
    """
    headlines = list(_headlines(item))
    blocks = list(_blocks(item, headlines))
    tag = language or language_of(item)
    known = tag or detect("\n".join(block.text for block in blocks))
    article = with_fields(read_blocks(blocks, known), item, headlines, ())
    signals = tuple(_categories(item, "signal"))
    secret = tuple(_notes(item, is_public=False))
    notes = (*_notes(item, is_public=True), *_notepad(item, known))
    return attrs.evolve(
        article,
        notes=notes,
        nonpublic=(*article.nonpublic, *secret),
        signals=signals,
        subjects=tuple(_categories(item, "")),
        genres=tuple(_categories(item, "genre")) or _named(item, "genre_names"),
        services=tuple(_categories(item, "wire")),
        keywords=tuple(item.texts("keyword_names")),
        places=tuple(item.texts("geosubject_names")),
        update_note=article.update_note or _update(item, signals),
        renditions=tuple(_renditions(item)),
        properties=tuple(
            Label(words, role="autopublishnotice")
            for words in item.texts("autopublishnotice")
        ),
    )


def _headlines(item: Fields) -> Iterator[Label]:
    for name, role in (("headline", "main"), ("subhead", "sub"), *_BESIDE.items()):
        for words in item.texts(name):
            yield Label(" ".join(words.split()), role=role)


def _blocks(item: Fields, headlines: list[Label]) -> Iterator[Block]:
    if headlines and headlines[0].role == "main":
        pointer = item.path("headline")
        yield Block(headlines[0].text, ParagraphRole.HEADLINE, source_path=pointer)
    for name in _BODIES:
        yield from _markup(item, name, None)
    notepad = item.child("notepad")
    yield from _markup(notepad, "nonpublic_html", ParagraphRole.NONPUBLIC)


def _markup(item: Fields, name: str, role: ParagraphRole | None) -> Iterator[Block]:
    words = item.text(name)
    if words is not None:
        body = Body(words, None, "text/html", item.path(name))
        yield from body_blocks(body, role)


def _notepad(item: Fields, language: str | None) -> Iterator[Label]:
    """Give what the public part of the notepad tells editors."""
    notepad = item.child("notepad")
    words = [block.text for block in _markup(notepad, "public_html", None)]
    if words:
        yield Label("\n".join(words), role="notepad", language=language)


def _notes(item: Fields, *, is_public: bool) -> Iterator[Label]:
    for note in item.children("ednotes"):
        words = note.text("ednote")
        if (
            words is not None
            and (note.flag("is_publishable") is not False) == is_public
        ):
            yield Label(words, role=note.text("role"))


def _categories(item: Fields, kind: str) -> Iterator[Subject]:
    """Give the categories of a kind; without one, those of no kind that is told elsewhere."""
    for category in item.children("categories"):
        name = (category.text("type") or "").removeprefix(_CATEGORIES)
        if name == kind if kind else name not in _ELSEWHERE:
            scheme, _, code = (category.text("qcode") or "").rpartition(":")
            yield Subject(
                scheme or None,
                code or None,
                name=category.text("name"),
                type=name or None,
            )


_ELSEWHERE = frozenset({"signal", "pubstatus", "genre", "wire"})


def _named(item: Fields, name: str) -> tuple[Subject, ...]:
    return tuple(Subject(None, None, name=words) for words in item.texts(name))


def _update(item: Fields, signals: tuple[Subject, ...]) -> UpdateNote | None:
    told = (code for code in [item.text("signal"), *(s.code for s in signals)] if code)
    for code in told:
        kind = codes().signal("sig", code.rpartition(":")[2])
        if kind is not None:
            return UpdateNote(kind, code, (), None)
    return None


def _renditions(item: Fields) -> Iterator[Rendition]:
    for name in _BODIES:
        if item.text(name) is not None:
            yield Rendition(name, "text/html", is_chosen=True)
