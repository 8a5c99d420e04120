"""
What each format holds of an article, field by field.

The tests hold these tables to the writers: a field with a remark or without one comes
back when an article is written and read, and one that is not listed changes nothing.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import attrs

from diplotext.model.article import Article


WHOLE = ""
"""What is remarked on a field that is held as it is."""

_TEXT = "headline and story, joined anew"
_ROLES = "story, crossheads, tables, captions, bylines, credits; roles are read from the words"
_FROM_BODY = "as the body says it"
_FILED = "as the body says it, before which it is put when it does not"
_SIGNED = "as a line says it, in languages with a pack"
_GUID = "one is made of the words when there is none"
_NAMES = "names are read from the line again"
_DATELINE = "as its words are read again"
_NOTES = "all that is said to desks, each message once"
_IDENTIFIERS = "codes, addresses and names; shares as whole numbers from 0 to 100"

_NEWSML_G2 = {
    "text": _TEXT,
    "paragraphs": _ROLES,
    "headline": WHOLE,
    "subheadline": WHOLE,
    "slug": WHOLE,
    "language": WHOLE,
    "agency": "as the provider, unless the body names one",
    "guid": _GUID,
    "version": "positive whole numbers",
    "status": WHOLE,
    "urgency": WHOLE,
    "priority": "1 to 9, in a message",
    "first_created": WHOLE,
    "version_created": "the nearest time known when there is none",
    "expires": WHOLE,
    "embargo": WHOLE,
    "dateline": _DATELINE,
    "byline": _NAMES,
    "credits": _FROM_BODY,
    "update_note": "kind and words, as a signal; not what it lists",
    "editor_note": _NOTES,
    "subjects": _IDENTIFIERS,
    "genres": _IDENTIFIERS,
    "keywords": WHOLE,
    "places": "as subjects",
    "links": "the relation as a code of `irel`, unless it is a code or an address",
    "rights": WHOLE,
    "headlines": "roles that are codes or addresses",
    "notes": "roles that are codes or addresses; notes in the body are among them",
    "signals": "with what the update note says",
    "located": _IDENTIFIERS,
    "provider": "the agency when there is none",
    "services": "codes of a vocabulary, addresses and names",
    "contributors": "what they did as an element, or as a role that is a code or an address",
    "item_class": "`text` or `composite` when there is none",
    "alternative_ids": "roles that are codes or addresses",
    "transmission": "with the nearest time known when there is none",
    "groups": "their names made names of XML; the words of a package are its descriptions",
}

_NITF = {
    "text": _TEXT,
    "paragraphs": _ROLES,
    "headline": WHOLE,
    "subheadline": "below a headline",
    "slug": WHOLE,
    "language": WHOLE,
    "agency": WHOLE,
    "guid": _GUID,
    "version": "letters, digits, points and hyphens",
    "status": WHOLE,
    "urgency": WHOLE,
    "version_created": WHOLE,
    "expires": WHOLE,
    "embargo": "of what is usable otherwise",
    "dateline": _DATELINE,
    "byline": _NAMES,
    "credits": _FROM_BODY,
    "update_note": "corrections, kills and withdrawals, with their words",
    "editor_note": _NOTES,
    "subjects": "codes and names; of others than the IPTC's, the vocabulary is the type",
    "keywords": WHOLE,
    "places": WHOLE,
    "rights": "holder and terms of use",
    "notes": "text and role",
}

_NINJS = {
    "text": _TEXT,
    "paragraphs": _ROLES,
    "headline": WHOLE,
    "subheadline": "below a headline",
    "slug": WHOLE,
    "language": WHOLE,
    "guid": "addresses; others are made one",
    "version": WHOLE,
    "status": WHOLE,
    "urgency": WHOLE,
    "first_created": WHOLE,
    "version_created": WHOLE,
    "expires": WHOLE,
    "embargo": "until an hour; one without end withholds",
    "dateline": _FROM_BODY,
    "byline": _NAMES,
    "credits": _FROM_BODY,
    "editor_note": _NOTES,
    "subjects": "name, address, code, nature; grouped by nature; shares of true subjects",
    "genres": "name, address and code",
    "places": WHOLE,
    "links": "relation, target, version and title",
    "rights": "holder, one notice, one text of terms",
    "headlines": "text and role, below a headline",
    "located": "one name",
    "contributors": "sources of information: name, address and code",
    "item_class": "those that ninjs knows",
    "alternative_ids": "text and role",
    "renditions": "those with an address",
}

_IPTC_7901 = {
    "text": "on one line a paragraph",
    "paragraphs": "roles are read from the words",
    "headline": WHOLE,
    "subheadline": "as the words are read again",
    "slug": "on one line",
    "agency": "one word",
    "status": _FROM_BODY,
    "urgency": WHOLE,
    "priority": "as the urgency",
    "version_created": "to the minute, from 1970 to 2069",
    "dateline": _FILED,
    "byline": _SIGNED,
    "credits": _FROM_BODY,
    "update_note": _FROM_BODY,
    "editor_note": _FROM_BODY,
    "subjects": "the category of the wire",
    "keywords": "those of the slug",
    "provider": "one word",
    "services": "one of up to six letters",
    "transmission": "service and number",
    "properties": "the number in the agency's own sequence",
    "item_class": "`text`",
}

_PLAIN = {
    "text": "with a byline and a dateline that stand nowhere in it",
    "paragraphs": "as the words are read again",
    "headline": _FROM_BODY,
    "subheadline": _FROM_BODY,
    "slug": _FROM_BODY,
    "agency": _FROM_BODY,
    "status": _FROM_BODY,
    "dateline": _FILED,
    "byline": _SIGNED,
    "credits": _FROM_BODY,
    "update_note": _FROM_BODY,
    "editor_note": _FROM_BODY,
    "keywords": _FROM_BODY,
}

HOLDINGS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "newsmlg2": _NEWSML_G2,
        "nitf": _NITF,
        "ninjs": _NINJS,
        "iptc7901": _IPTC_7901,
        "plain": _PLAIN,
    }
)
"""For each format that is written, the fields it holds, with a remark where it is not all."""


def table() -> Iterator[str]:
    """Give the lines of a table of all fields in all formats, in Markdown."""
    yield f"| field | {' | '.join(HOLDINGS)} |"
    yield "|---" * (len(HOLDINGS) + 1) + "|"
    for field in attrs.fields(Article):
        cells = (_cell(held.get(field.name)) for held in HOLDINGS.values())
        yield f"| `{field.name}` | {' | '.join(cells)} |"


def _cell(remark: str | None) -> str:
    if remark is None:
        return "—"
    return remark or "yes"
