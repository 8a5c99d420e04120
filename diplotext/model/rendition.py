"""In which forms an item was sent."""

import attrs


@attrs.frozen
class Rendition:
    """
    One form of the content of an item: the story as XHTML, as text, a picture at an address.

    Attributes:
        role: Which form it is, as sent, such as `rnd:web`.
        content_type: Its media type, such as `application/xhtml+xml`.
        href: Where it is, when it was not sent along.
        is_chosen: Whether the article's text was read from it.

    Example:
        >>> Rendition("rnd:web", "image/jpeg", href="https://example.org/riga.jpg").is_chosen
        False

    .. versionadded:: 0.1.0
    """

    role: str | None = None
    content_type: str | None = None
    href: str | None = None
    is_chosen: bool = False
