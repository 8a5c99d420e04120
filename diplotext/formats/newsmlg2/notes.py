"""Notes to editors: public or not, and what they say of the version before."""

from diplotext.formats._xml import Element
from diplotext.formats.codes import codes
from diplotext.formats.copy.blocks import Block
from diplotext.formats.markup.body import blocks
from diplotext.formats.newsmlg2.draft import LANGUAGE, Draft
from diplotext.model.label import Label
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.update import UpdateKind, UpdateNote


_TELLING = frozenset({"pubconstraint", "pubconstrainturi", "role", "roleuri"})
"""Attributes that may keep a property from publication, of which most properties have none."""


def read_note(draft: Draft, element: Element) -> None:
    """
    Read an `edNote`: what a constraint, a role or a class keeps from publication is held apart.

    A note may have parts for publication and parts that are not, each in its own section.
    """
    role = draft.role(element)
    found = blocks(element, draft.context.places)
    is_private = is_nonpublic(element)
    public = [] if is_private else [b for b in found if not _is_secret(b)]
    secret = [b for b in found if is_private or _is_secret(b)]
    note = _label(public, role, element)
    if note is not None:
        draft.notes.append(note)
        kind = codes().note(role)
        if kind is not None and kind is not UpdateKind.EMBARGO:
            draft.update_notes.append(UpdateNote(kind, note.text, ()))
    apart = _label(secret, role, element)
    if apart is not None:
        draft.nonpublic.append(apart)


def is_nonpublic(element: Element) -> bool:
    """
    Tell whether a property is not for publication.

    Any `pubconstraint` is a constraint on publishing its value (NewsML-G2 2.35, `pubconstraint`).

    Example:
        >>> from diplotext.formats._xml import parse
        >>> is_nonpublic(parse(b'<edNote pubconstraint="c:nonpublic"/>').root)
        True
    """
    if _TELLING.isdisjoint(element.keys()):
        return False
    if element.get("pubconstraint") or element.get("pubconstrainturi"):
        return True
    role, uri = element.get("role"), element.get("roleuri")
    return bool(role or uri) and codes().is_private(role, uri)


def _is_secret(block: Block) -> bool:
    return block.role is ParagraphRole.NONPUBLIC


def _label(found: list[Block], role: str | None, element: Element) -> Label | None:
    text = "\n".join(block.text for block in found)
    return Label(text, role, element.get(LANGUAGE)) if text else None
