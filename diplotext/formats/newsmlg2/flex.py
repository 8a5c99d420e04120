"""Properties of NewsML-G2 that stand for concepts."""

import math

from diplotext.formats._xml import Element
from diplotext.formats.markup.names import all_text, name_of
from diplotext.formats.newsmlg2.draft import LANGUAGE, Context
from diplotext.formats.newsmlg2.resolver import Code
from diplotext.model.label import Label
from diplotext.model.subject import Subject


_TERSE = ("mnemonic", "short")
"""Roles of names that are no names for readers (IPTC `namerole` and its kin)."""


def subject_of(element: Element, context: Context, type_: str | None = None) -> Subject:
    """
    Read a property as the concept it stands for.

    Args:
        element: The property, such as `subject`, `genre`, `located`, `signal`.
        context: What the item is read with.
        type_: What sort of concept it is, when that is not in the property.
    """
    attributes = dict(element.items())
    told = attributes.get
    code = context.resolver.told(told)
    names: list[Element] = []
    same: list[str] = []
    broader: list[str] = []
    for child in element:
        name = name_of(child.tag)
        if name == "name":
            names.append(child)
        elif name == "sameAs":
            same += _identifiers(child, context)
        elif name == "broader":
            broader += _identifiers(child, context)
    return Subject(
        code.scheme,
        code.code,
        code.uri,
        (_best_name(names, context) if names else None)
        or (_known_name(code, context) if context.labels else None),
        type_ or told("type") or told("typeuri"),
        _share(attributes["relevance"]) if "relevance" in attributes else None,
        _share(attributes["confidence"]) if "confidence" in attributes else None,
        creator=told("creator") or told("creatoruri"),
        why=told("why") or told("whyuri"),
        same_as=tuple(same),
        broader=tuple(broader),
    )


def concept_name(element: Element, context: Context) -> str | None:
    """Give the name of a property's concept, or else what identifies it."""
    subject = subject_of(element, context)
    return subject.name or context.resolver.of_element(element).name


def names_of(element: Element) -> list[Label]:
    """Give the names of a concept, with their roles and languages."""
    found = (
        (child, all_text(child)) for child in element if name_of(child.tag) == "name"
    )
    return [
        Label(text, child.get("role") or child.get("roleuri"), child.get(LANGUAGE))
        for child, text in found
        if text
    ]


def _identifiers(element: Element, context: Context) -> list[str]:
    """Give what identifies a concept: the property's own attributes, or those of its child."""
    holders = [element, *element] if not element.attrib else [element]
    found = (context.resolver.of_element(holder).name for holder in holders)
    return [name for name in found if name is not None][:1]


def _best_name(names: list[Element], context: Context) -> str | None:
    """Give the name for readers, in the language of the item when there are several."""
    if len(names) == 1:
        return all_text(names[0]) or None
    wanted = (context.language or "").partition("-")[0].lower()

    def rank(name: Element) -> tuple[bool, bool]:
        role = (name.get("role") or "").lower()
        tag = (name.get(LANGUAGE) or wanted).partition("-")[0].lower()
        return role.endswith(_TERSE), tag != wanted

    return all_text(min(names, key=rank)) or None


def _known_name(code: Code, context: Context) -> str | None:
    """Give the name of a concept that a knowledge item told."""
    keys = (code.name, code.uri)
    found = (context.labels.get(key) for key in keys if key is not None)
    return next((name for name in found if name), None)


def _share(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None
