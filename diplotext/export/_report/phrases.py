"""The small phrases that the entries of a report are made of; without a value they are empty."""

from collections.abc import Iterable

from diplotext.model import Actor, Article, Span


NOBODY = "nobody named"


def words(article: Article, *spans: Span) -> str:
    """
    Give the words at some places, and the places.

    Example:
        >>> words(Article("Riga signs"), Span(0, 4))
        '"Riga" [0:4]'
    """
    return ", ".join(f'"{article[span]}" [{span.start}:{span.end}]' for span in spans)


def labels(actors: Iterable[Actor | None]) -> str:
    """Name some actors."""
    return ", ".join(actor.label for actor in actors if actor is not None)


def said(lead: str, value: object) -> str:
    """
    Give a lead and what it leads to.

    Example:
        >>> said("state", "EE"), said("state", None), said("rule", "")
        ('state EE', '', '')
    """
    return "" if value is None or value == "" else f"{lead} {value}"


def who(lead: str, actor: Actor | None) -> str:
    """Give a lead and an actor."""
    return "" if actor is None else f"{lead} {actor.label}"


def where(article: Article, lead: str, span: Span | None) -> str:
    """Give a lead and the words at a place."""
    return "" if span is None else f"{lead} {words(article, span)}"


def plain(name: str) -> str:
    """
    Give the name of a kind as words.

    Example:
        >>> plain("non_commitment"), plain("READY")
        ('non commitment', 'ready')
    """
    return name.replace("_", " ").lower()


def several(*phrases: str) -> tuple[str, ...]:
    """Give the phrases that are not empty."""
    return tuple(filter(None, phrases))


def listed(*phrases: str) -> str:
    """
    Join the phrases that are not empty by commas.

    Example:
        >>> listed("direct", "", "denied")
        'direct, denied'
    """
    return ", ".join(several(*phrases))


def joined(*phrases: str) -> str:
    """
    Join the phrases that are not empty by blanks.

    Example:
        >>> joined("is minister", "", "of Estonia")
        'is minister of Estonia'
    """
    return " ".join(several(*phrases))
