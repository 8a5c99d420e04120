"""In which language a story of NewsML 1 is, as its sender says."""

import re
from collections.abc import Iterator
from functools import cache

from babel.localedata import exists

from diplotext.errors import Severity
from diplotext.formats._xml import Element
from diplotext.formats.newsml1.component import Story
from diplotext.formats.newsml1.description import sections
from diplotext.formats.newsml1.elements import first, language_of, value
from diplotext.formats.newsml1.notices import Notices


_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*\Z")
_PRIVATE = "x"


def language_of_story(item: Element, story: Story, notices: Notices) -> str | None:
    """Give the language that the sender names, the innermost; what is none is told."""
    for written, element in _languages(item, story):
        tag = written.replace("_", "-")
        primary, hyphen, rest = tag.partition("-")
        if _TAG.match(tag) is not None and _is_language(primary.lower()):
            return primary.lower() + hyphen + rest
        if primary.lower() != _PRIVATE:
            message = f"found language {written!r}, left out"
            notices.note("unknown-language", message, element, Severity.INFO)
    return None


@cache
def _is_language(code: str) -> bool:
    """Tell whether the CLDR knows a language."""
    return exists(code)


def _languages(item: Element, story: Story) -> Iterator[tuple[str, Element]]:
    for element in reversed(story.chain):
        tag = language_of(element)
        if tag is not None:
            yield tag, element
    for section in reversed(sections(story, "DescriptiveMetadata")):
        written = first(section, "Language")
        tag = value(written)
        if written is not None and tag is not None:
            yield tag, written
    tag = language_of(item)
    if tag is not None:
        yield tag, item
