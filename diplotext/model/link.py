"""How one item of the wire relates to another."""

import attrs


@attrs.frozen
class Link:
    """
    A relation from an article to another item, or to a resource on the web.

    Attributes:
        rel: The relation, such as `seeAlso` or `isCorrectionOf`.
        target: The guid or address of the other item.
        version: The version of the other item, when one is meant.
        title: What the sender calls the other item.
        content_type: Media type of what is linked to, when it was sent.

    Example:
        >>> Link("seeAlso", "urn:newsml:example.org:2031:riga", "2").version
        '2'

    .. versionadded:: 0.1.0
    """

    rel: str
    target: str
    version: str | None = None
    title: str | None = attrs.field(default=None, kw_only=True)
    content_type: str | None = attrs.field(default=None, kw_only=True)
