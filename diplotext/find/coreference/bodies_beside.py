"""Bodies named right behind the state or body they are of: "the US [Justice Department]"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


def body_beside(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """
    Give the body whose name closes a phrase that the name or adjective of its owner leads.

    Args:
        cast: The figures of the article.
        first: The first word of the phrase.
        stop: Behind its last word.
    """
    head = cast.head(first, stop)
    if head is None or head[0].stop >= stop or not _owns(head[0]):
        return ()
    at = head[0].stop
    body = cast.at.get(at) or cast.at.get(_over_capitals(cast.reading, at, stop))
    named = body is not None and body[0].rule in _RULES
    return body[1] if body is not None and named and body[0].stop == stop else ()


_RULES = frozenset({"organization-name", "named-body"})


def _owns(reference: Reference) -> bool:
    """Tell whether a state or a body may own the one behind it."""
    names = reference.form is not MentionForm.NOMINAL
    return names and reference.kind in (ActorKind.STATE, ActorKind.ORGANIZATION)


def _over_capitals(reading: Reading, at: int, stop: int) -> int:
    """Step over adjectives with capitals before a name ("the Kenyan [National] Security Council")."""
    while at < stop and reading.has(at, Tag.QUALIFIER):
        if not reading.words.is_capitalized(at):
            break
        at += 1
    return at
