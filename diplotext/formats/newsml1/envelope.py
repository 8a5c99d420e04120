"""How a document came over the wire: `NewsEnvelope` of NewsML 1."""

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.newsml1.elements import first, named, value, words
from diplotext.formats.newsml1.notices import Notices
from diplotext.formats.newsml1.topics import concepts_in
from diplotext.model.concept import Concept
from diplotext.model.subject import Subject
from diplotext.model.transmission import Transmission


@attrs.frozen
class Envelope:
    """
    What stands around the items.

    Attributes:
        transmission: Who sent them, when, under which number and on which channels.
        services: The services they belong to.
        priority: How fast they were sent.
        concepts: What the document defines for all of them.
    """

    transmission: Transmission
    services: tuple[Subject, ...] = ()
    priority: str | None = None
    concepts: tuple[Concept, ...] = ()


def envelope(root: Element, notices: Notices) -> Envelope:
    """
    Read the envelope.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> from diplotext.formats.markup.names import Places
        >>> from diplotext.formats.moments import Clock
        >>> around = "<NewsEnvelope><Priority FormalName='4'/></NewsEnvelope>"
        >>> root = parse(f"<NewsML>{around}</NewsML>".encode()).root
        >>> envelope(root, Notices(Places(root, ""), Clock())).priority
        '4'
    """
    element = first(root, "NewsEnvelope")
    sent = first(element, "DateAndTime")
    services = [value(e) for e in named(element, "NewsService")]
    products = [value(e) for e in named(element, "NewsProduct")]
    transmission = Transmission(
        value(first(element, "SentFrom", "Party")),
        words(first(element, "TransmissionId")),
        notices.moment(words(sent), sent),
        next(filter(None, services), None),
        tuple(filter(None, products)),
        tuple(
            filter(None, (value(e) for e in named(first(element, "SentTo"), "Party")))
        ),
    )
    return Envelope(
        transmission,
        tuple(Subject(None, code) for code in services if code is not None),
        value(first(element, "Priority")) or words(first(element, "Priority")),
        concepts_in([root]),
    )
