"""The words that name an actor."""

from enum import StrEnum

import attrs

from diplotext.text.span import Span


class MentionForm(StrEnum):
    """
    How an actor is named in one place.

    Example:
        >>> MentionForm("metonym")
        <MentionForm.METONYM: 'metonym'>

    .. versionadded:: 0.1.0
    """

    NAME = "name"
    """A proper name."""
    TITLE = "title"
    """A title or office."""
    NOMINAL = "nominal"
    """A noun phrase that describes."""
    DEMONYM = "demonym"
    """The word for the people of a place."""
    METONYM = "metonym"
    """A place or building that stands for a power."""
    ACRONYM = "acronym"
    """The first letters of a name."""
    PRONOUN = "pronoun"
    """A personal pronoun."""
    POSSESSIVE = "possessive"
    """A possessive pronoun."""


@attrs.frozen
class Mention:
    """
    One place where an actor is named.

    Attributes:
        span: The words.
        form: What sort of words they are.
        rule: The rule that joined them to the actor, when one did.

    Example:
        >>> text = "Le Kremlin a démenti."
        >>> Mention(Span(3, 10), MentionForm.METONYM).span.of(text)
        'Kremlin'

    .. versionadded:: 0.1.0
    """

    span: Span
    form: MentionForm
    rule: str | None = None
