"""
Real files against a second, short extraction that shares no code with the readers.

What stands here is written from the standards alone: plain lxml and json, one expression a field.
Where the extraction finds nothing, or a file is damaged, nothing is compared.
"""

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from diplotext.formats import read_many
from diplotext.model import Article


Fields = dict[str, str | None]


def only(element: Any, path: str) -> str | None:
    """Give the first text, or attribute, at a path of local names, on one line."""
    steps = [
        step if step.startswith("@") else f"*[local-name()='{step}']"
        for step in path.split("/")
    ]
    found = element.xpath("./" + "/".join(steps))
    if not found:
        return None
    first = found[0]
    words = first if isinstance(first, str) else "".join(first.itertext())
    return " ".join(words.split()) or None


def day_and_minute(text: str | None) -> str | None:
    """Give a time in UTC up to the minute; those without a zone are in UTC."""
    if text is None:
        return None
    digits = re.fullmatch(
        r"(\d{4})-?(\d\d)-?(\d\d)[T ]?(\d\d)?:?(\d\d)?(?::?(\d\d))?(?:[.]\d+)?(Z|[+-]\d\d:?\d\d)?",
        text.strip(),
    )
    try:
        if digits is None:
            moment = parsedate_to_datetime(text)
        else:
            year, month, day, hour, minute = (
                int(part or 0) for part in digits.groups()[:5]
            )
            zone = (digits[7] or "+0000").replace("Z", "+0000").replace(":", "")
            offset = dt.timedelta(hours=int(zone[:3]), minutes=int(zone[0] + zone[3:]))
            moment = dt.datetime(
                year, month, day, hour, minute, tzinfo=dt.timezone(offset)
            )
    except (ValueError, TypeError):
        return None
    return moment.astimezone(dt.UTC).strftime("%Y%m%dT%H%M")


def g2_item(item: Any) -> Fields:
    """Extract an item of NewsML-G2 (2.35, sections on itemMeta and contentMeta)."""
    headlines = item.xpath("*[local-name()='contentMeta']/*[local-name()='headline']")
    plain = [
        h for h in headlines if not h.get("role") and "".join(h.itertext()).strip()
    ]
    status = item.xpath("*[local-name()='itemMeta']/*[local-name()='pubStatus']/@qcode")
    return {
        "guid": item.get("guid"),
        "version": item.get("version"),
        "created": day_and_minute(only(item, "itemMeta/versionCreated")),
        "first": day_and_minute(only(item, "itemMeta/firstCreated")),
        "headline": only(plain[0], ".") if len(plain) == 1 == len(headlines) else None,
        "status": status[0].rpartition(":")[2].lower() if status else None,
        "urgency": only(item, "contentMeta/urgency"),
        "slug": only(item, "contentMeta/slugline"),
        "subjects": str(len(item.xpath(_SUBJECTS))),
        "keywords": " ".join(map(only_words, item.xpath(_KEYWORDS))),
        "language": None if item.xpath(_OWN_LANGUAGE) else language(item),
    }


_META = "*[local-name()='contentMeta']"
_SUBJECTS = f"{_META}/*[local-name()='subject'][@qcode or @uri or @literal or *[local-name()='name']]"
_KEYWORDS = f"{_META}/*[local-name()='keyword']"
_OWN_LANGUAGE = "*[local-name()='contentSet']/*/@xml:lang"


def language(item: Any) -> str | None:
    """Give the language of the content, or else of the item."""
    tag = (
        only(item, "contentMeta/language/@tag")
        or (item.xpath("@xml:lang") or [None])[0]
    )
    return None if tag is None else tag.replace("_", "-")


def only_words(element: Any) -> str:
    """Give the words of an element on one line."""
    return " ".join("".join(element.itertext()).split())


def newsml1_item(item: Any) -> Fields:
    """Extract an item of NewsML 1 (1.2, Identification, NewsManagement and NewsLines)."""
    lines = [h for h in item.xpath(".//HeadLine") if "".join(h.itertext()).strip()]
    return {
        "version": only(item, "Identification/NewsIdentifier/RevisionId"),
        "created": day_and_minute(only(item, "NewsManagement/ThisRevisionCreated")),
        "first": day_and_minute(only(item, "NewsManagement/FirstCreated")),
        "slug": only(item, "Identification/NameLabel"),
        "headline": only(lines[0], ".") if len(lines) == 1 else None,
        "urgency": only(item, "NewsManagement/Urgency/@FormalName"),
    }


def nitf(root: Any) -> Fields:
    """Extract a document of NITF (3.6, docdata and body.head)."""
    return {
        "guid": only(root, "head/docdata/doc-id/@id-string"),
        "created": day_and_minute(only(root, "head/docdata/date.issue/@norm")),
        "urgency": only(root, "head/docdata/urgency/@ed-urg"),
        "headline": only(root, "body/body.head/hedline/hl1"),
        "status": only(root, "head/docdata/@management-status"),
    }


def ninjs(item: dict[str, Any]) -> Fields:
    """Extract an item of ninjs: 1 and 2 write small letters, 3 camel case."""
    plain = {
        key.lower(): str(v) for key, v in item.items() if isinstance(v, (str, int))
    }
    return {
        "guid": plain.get("uri"),
        "version": plain.get("version"),
        "headline": plain.get("headline"),
        "created": day_and_minute(plain.get("versioncreated")),
        "first": day_and_minute(plain.get("firstcreated")),
        "urgency": plain.get("urgency"),
        "slug": plain.get("slugline"),
        "status": known(plain.get("pubstatus")),
    }


def known(status: str | None) -> str | None:
    """Give a status that is one of the IPTC."""
    return status if status in {"usable", "withheld", "canceled"} else None


def entry(item: Any) -> Fields:
    """Extract an entry of a feed (RSS 2.0, RFC 4287)."""
    published = only(item, "pubDate") or only(item, "updated")
    return {
        "guid": only(item, "guid") or only(item, "id"),
        "headline": only(item, "title"),
        "created": day_and_minute(published),
    }


def as_read(article: Article) -> Fields:
    """Give the same fields of an article."""

    def minute(moment: dt.datetime | None) -> str | None:
        return None if moment is None else day_and_minute(moment.isoformat())

    return {
        "guid": article.guid,
        "version": article.version,
        "headline": article.headline,
        "created": minute(article.version_created),
        "first": minute(article.first_created),
        "urgency": None if article.urgency is None else str(article.urgency),
        "slug": article.slug,
        "status": article.status.value,
        "subjects": str(len(article.subjects)),
        "keywords": " ".join(article.keywords),
        "language": article.language,
    }


def letters(text: str) -> str:
    """Give the letters and digits of a text, since words of inline elements may touch."""
    return "".join(re.findall(r"\w+", text))


def paragraphs(item: Any) -> list[str]:
    """Give the letters of the paragraphs of the only form of a story, that of XHTML or NITF."""
    aside = "ancestor::*[local-name()='note' or local-name()='body.head' or local-name()='abstract']"
    bodies = item.xpath(
        f".//*[local-name()='body.content' or (local-name()='body' and not(*[local-name()='body.content']"
        f" or *[local-name()='body.head']))][not({aside})]"
    )
    bodies = bodies or item.xpath(".//DataContent[p]")
    if len(bodies) != 1:
        return []
    private = (
        "ancestor-or-self::*[contains(@class, 'nonpublic') or local-name()='edNote']"
    )
    found = bodies[0].xpath(
        f".//*[local-name()='p'][not(.//*[local-name()='p'])][not({private})]"
    )
    return [letters("".join(each.itertext())) for each in found]


def parsed(path: Path) -> Any:
    """Parse a file with nothing but lxml, as UTF-8 where it is that; None when it is damaged."""
    source = path.read_bytes().lstrip(b"\xef\xbb\xbf \r\n")
    try:
        source.decode()
        encoding = "utf-8"
    except UnicodeDecodeError:
        encoding = None
    parser = etree.XMLParser(encoding=encoding, resolve_entities=False, no_network=True)
    try:
        return etree.fromstring(source, parser)
    except etree.XMLSyntaxError:
        return None


def named(*names: str) -> Callable[[Any], list[Any]]:
    """Give a search for elements of some local names, the root included."""
    test = " or ".join(f"local-name()='{name}'" for name in names)
    return lambda root: root.xpath(f"descendant-or-self::*[{test}]")


XML = {
    "newsml-g2": (
        named("newsItem", "packageItem", "planningItem", "conceptItem"),
        g2_item,
    ),
    "newsml-g2-conformance": (named("newsItem", "packageItem"), g2_item),
    "newsml1": (named("NewsItem"), newsml1_item),
    "nitf": (named("nitf"), nitf),
    "feed-rss-atom": (named("item", "entry"), entry),
}
FEWEST = {
    "newsml-g2": 598,
    "newsml-g2-conformance": 83,
    "newsml1": 78,
    "nitf": 32,
    "feed-rss-atom": 42,
    "ninjs": 59,
    "ninjs-conformance": 134,
}
"""How many items of a folder are compared; with fewer, readers and extraction find other items."""
OTHERWISE = {
    ("170629-99-48571.xml", "status"): "its text says that it is not for publication",
    ("584717_delete.xml", "status"): "its signal removes it",
    ("nitf_test.xml", "headline"): "its UTF-8 was encoded twice",
    ("nitf_test.xml", "words"): "its UTF-8 was encoded twice",
}
"""What the reader gives on purpose other than what stands there, by the end of the name and the field."""


def is_meant(path: Path, field: str) -> bool:
    """Tell whether a field differs on purpose."""
    return any(path.name.endswith(end) and field == other for end, other in OTHERWISE)


def wrong(path: Path, told: Fields, article: Article) -> Iterator[str]:
    """Tell the fields in which an article differs from what was extracted."""
    read = as_read(article)
    for field, value in told.items():
        is_none = (
            not value or value == "0" or (field == "urgency" and not value.isdigit())
        )
        if not is_none and read[field] != value and not is_meant(path, field):
            yield f"{path.name}: {field} {read[field]!r}, expected {value!r}"


def missing(path: Path, item: Any, article: Article) -> Iterator[str]:
    """Tell the paragraphs of a story whose words are not in the text."""
    text = letters(article.text + "".join(label.text for label in article.nonpublic))
    for paragraph in paragraphs(item):
        if paragraph not in text and not is_meant(path, "words"):
            yield f"{path.name}: lost {paragraph[:40]!r}"


@pytest.mark.parametrize("folder", sorted(XML))
def test_fields_and_words_of_xml_are_those_of_the_file(
    agency_files: Path, folder: str
) -> None:
    """Names, versions, times, headlines and every paragraph are those that stand in the file."""
    find, extract = XML[folder]
    problems: list[str] = []
    compared = 0
    for path in sorted((agency_files / folder).iterdir()):
        root = parsed(path)
        items = [] if root is None else find(root)
        articles = list(read_many(path, report=id))
        if len(items) != len(articles):
            continue
        for item, article in zip(items, articles, strict=True):
            compared += 1
            problems += [
                *wrong(path, extract(item), article),
                *missing(path, item, article),
            ]

    assert problems == []
    assert compared >= FEWEST[folder]


def items_of(value: Any) -> Iterator[dict[str, Any]]:
    """Give the objects of a JSON document that have a `uri` and are no part of another such."""
    if isinstance(value, dict) and "uri" in value:
        yield value
    elif isinstance(value, (dict, list)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from items_of(each)


def bodies(item: dict[str, Any]) -> Iterator[str]:
    """Give the letters of each form of the story of an item, mark-up left out."""
    told = [value for key, value in item.items() if key.lower().startswith("body")]
    lists = (item.get("bodies") or []) if isinstance(item.get("bodies"), list) else []
    told += [each.get("value") for each in lists if isinstance(each, dict)]
    for words in told:
        if isinstance(words, str) and words.strip():
            is_marked = re.search(r"</\w|<br", words) is not None
            parser = etree.HTMLParser(encoding="utf-8")
            root = etree.fromstring(words.encode(), parser) if is_marked else None
            yield letters(unescape(words) if root is None else "".join(root.itertext()))


@pytest.mark.parametrize("folder", ["ninjs", "ninjs-conformance"])
def test_fields_of_ninjs_are_those_of_the_file(agency_files: Path, folder: str) -> None:
    """Names, versions, times, headlines and one form of the story are those that stand in the file."""
    problems: list[str] = []
    compared = 0
    for path in sorted((agency_files / folder).glob("*.json")):
        try:
            items = list(items_of(json.loads(path.read_bytes())))
        except json.JSONDecodeError:
            continue
        articles = list(read_many(path, report=id))
        if len(items) == len(articles):
            compared += len(items)
            pairs = zip(items, articles, strict=True)
            for item, article in pairs:
                problems += wrong(path, ninjs(item), article)
                text, forms = letters(article.text), list(bodies(item))
                if forms and not any(form in text for form in forms):
                    problems.append(f"{path.name}: lost {forms[0][:40]!r}")

    assert problems == []
    assert compared >= FEWEST[folder]
