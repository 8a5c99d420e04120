"""Words that the sender put beside a story, with the part they play."""

import attrs

from diplotext.model import _invariants


@attrs.frozen
class Label:
    """
    Words of the sender, with their role and language, after the label of NewsML-G2.

    Attributes:
        text: The words.
        role: What they are for, as sent: a name, a QCode or a URI.
        language: BCP 47 tag of their language, when it was sent.

    Raises:
        ModelError: If the words are blank.

    Example:
        >>> Label("Riga: one page", role="headline:short", language="en").role
        'headline:short'

    .. versionadded:: 0.1.0
    """

    text: str = attrs.field(validator=_invariants.filled)
    role: str | None = None
    language: str | None = None
