"""
Concepts that NewsML 1 defines: `TopicSet`, within a document, an item or a component, or alone.

NewsML 1.2, `Topic`: a thing with a type, formal names by their schemes, and descriptions.
"""

from collections.abc import Iterable, Iterator

from diplotext.formats._xml import Element
from diplotext.formats.newsml1.elements import first, language_of, named, value, words
from diplotext.model.concept import Concept
from diplotext.model.label import Label


TOPIC_SET = "TopicSet"


def concepts_in(holders: Iterable[Element]) -> tuple[Concept, ...]:
    """
    Give the concepts of the topic sets that stand in some elements, each once.

    A topic is known by its first formal name, with the scheme of it, and by all others.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> names = "<FormalName Scheme='ric'>ATB.L</FormalName><FormalName Scheme='desk'>7</FormalName>"
        >>> topic = f"<Topic><TopicType FormalName='company'/>{names}<Description>ATB Riga</Description></Topic>"
        >>> item = parse(f"<NewsItem><TopicSet>{topic}</TopicSet></NewsItem>".encode()).root
        >>> concept, = concepts_in([item])
        >>> concept.id, concept.name, concept.same_as
        ('ric:ATB.L', 'ATB Riga', ('desk:7',))
    """
    sets = (each for holder in holders for each in named(holder, TOPIC_SET))
    return tuple(dict.fromkeys(c for topics in sets for c in topics_of(topics)))


def topics_of(topics: Element) -> Iterator[Concept]:
    """Give the concepts of one topic set; those that say nothing are none."""
    for topic in named(topics, "Topic"):
        ids = [_identifier(name) for name in named(topic, "FormalName") if words(name)]
        labels = [
            Label(text, value(each, "Variant"), language_of(each))
            for each in named(topic, "Description")
            if (text := words(each)) is not None
        ]
        formal = (
            Label(code) for code in map(words, named(topic, "FormalName")) if code
        )
        details = value(topic, "Details")
        if ids or labels:
            yield Concept(
                ids[0] if ids else None,
                type=value(first(topic, "TopicType")),
                names=tuple(filter(_is_name, labels)) or tuple(formal)[:1],
                definitions=tuple(label for label in labels if not _is_name(label)),
                same_as=tuple(ids[1:]),
                details=() if details is None else (Label(details, "Details"),),
                notes=tuple(_comments(topic)),
            )


def _is_name(label: Label) -> bool:
    """Tell whether a description is a name: it says so, or it says nothing and is no sentence."""
    if label.role is None:
        return not label.text.endswith(".")
    return "name" in label.role.casefold()


def _identifier(name: Element) -> str:
    scheme = value(name, "Scheme")
    code = words(name) or ""
    return code if scheme is None else f"{scheme}:{code}"


def _comments(topic: Element) -> Iterator[Label]:
    for each in named(topic, "Comment"):
        text = words(each)
        if text is not None:
            yield Label(text, None, language_of(each))
