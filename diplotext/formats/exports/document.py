"""What the readers of all exports have in common: an article from its fields, and what is kept beside them."""

from collections.abc import Iterable
from typing import Any

import attrs

from diplotext.errors import Diagnostic
from diplotext.formats.copy.passage import one_line
from diplotext.formats.copy.unwrap import without_controls
from diplotext.formats.encoding import Decoded
from diplotext.formats.exports.days import Day
from diplotext.formats.messages import Message
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.rights import Rights
from diplotext.model.subject import Subject


def clean_line(text: str) -> str:
    r"""
    Give words on one line, without control characters.

    Example:
        >>> clean_line("Riga\x07\r\n signs")
        'Riga signs'
    """
    return one_line(without_controls(text))


@attrs.frozen
class Imprint:
    """
    Who published a document and when, and under which rights.

    Attributes:
        source: The name of the publication.
        code: Its code.
        day: When it appeared.
        notices: The notices of copyright.
        correction: What was corrected.
    """

    source: str | None
    code: str | None
    day: Day | None
    notices: tuple[str, ...] = ()
    correction: str | None = None

    def values(self) -> dict[str, Any]:
        """
        Give what the imprint says, by the field of the article.

        Example:
            >>> values = Imprint("ATB News", None, None, ("Copyright 2031",), "Oslo, not Riga").values()
            >>> values["provider"].name, values["notes"][0].text
            ('ATB News', 'Oslo, not Riga')
        """
        source, code, day = self.source, self.code, self.day
        notices = tuple(map(Label, self.notices))
        correction = self.correction
        return {
            "provider": Subject(None, code, name=source) if source or code else None,
            "version_created": None if day is None else day.moment.value,
            "assumed_zone": "UTC" if day and day.moment.is_assumed else None,
            "rights": Rights(notices=notices) if notices else None,
            "notes": (Label(correction, "correction"),) if correction else (),
            "item_class": "text",
        }


def finished(
    article: Article,
    message: Message,
    decoded: Decoded,
    *,
    noted: Iterable[Label],
    noticed: Iterable[Diagnostic],
) -> Article:
    """
    Put onto an article what stands before its document, and what is odd in it.

    Args:
        article: The article, with all its fields.
        message: The document within its file.
        decoded: Its text.
        noted: What stands before it.
        noticed: What is odd in its fields.
    """
    diagnostics = [*message.diagnostics, *decoded.diagnostics, *noticed]
    if not article.paragraphs:
        empty = Diagnostic("empty", "found no words, expected a story")
        diagnostics.append(empty)
    return attrs.evolve(
        article,
        properties=(*noted, *article.properties),
        diagnostics=tuple(diagnostics),
    )
