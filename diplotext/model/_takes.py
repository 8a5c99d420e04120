"""The order of the takes of one item, whatever the order in which they came."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

import attrs

from diplotext.model.article import Article, PubStatus
from diplotext.model.update import UpdateKind


_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_UNDATED = dt.timedelta.min
_DIGITS = re.compile(r"[0-9]{1,18}")
_LONGEST_TAG = 24

_SAME_ITEM = frozenset(
    [
        "cancels",
        "corrects",
        "correctionof",
        "evolvedfrom",
        "iscancellationof",
        "iscorrectionof",
        "iskillof",
        "isreplacementof",
        "isretractionof",
        "isupdateof",
        "kills",
        "killof",
        "previousversion",
        "prevversion",
        "replaces",
        "replacementof",
        "retracts",
        "supersedes",
        "updateof",
        "withdraws",
    ]
)
"""Relations to the version before, by their names without marks, in small letters."""
KILLS = frozenset({UpdateKind.KILL, UpdateKind.WITHDRAWAL})
"""What takes a story back."""

_GRAVITY = (PubStatus.USABLE, PubStatus.WITHHELD, PubStatus.CANCELED)

_WITH_REVISION, _UPDATES = "newsml1", "NUA"

_Key: TypeAlias = tuple[object, ...]


@attrs.frozen(eq=False)
class _LastResort:
    """Orders articles that nothing else tells apart, so that no order is left to chance."""

    article: Article

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _LastResort) and self.article == other.article

    def __hash__(self) -> int:
        return hash(self.article)

    def __lt__(self, other: "_LastResort") -> bool:
        return repr(self.article) < repr(other.article)


def moment(article: Article) -> dt.timedelta:
    """
    Give when the version was made, as time since 1970, and the earliest when it is not told.

    Example:
        >>> moment(Article("", version_created=dt.datetime(1970, 1, 2, tzinfo=dt.UTC))).days
        1
    """
    created = article.version_created or article.first_created
    return _UNDATED if created is None else created - _EPOCH


def lead_number(article: Article) -> int:
    """
    Give the number in a tag such as `2ND LEAD` or `UPDATE 1`; 0 when there is none.

    A note of several words, such as "adds quotes in paragraph 3", has no number of a lead.

    Example:
        >>> from diplotext.model.update import UpdateNote
        >>> from diplotext.text.span import Span
        >>> note = UpdateNote(UpdateKind.LEAD, "2ND LEAD", (), Span(0, 8))
        >>> lead_number(Article("2ND LEAD", update_note=note))
        2
    """
    note = article.update_note
    if note is None or len(note.text) > _LONGEST_TAG or note.additions:
        return 0
    numbers = _DIGITS.findall(note.text)
    return int(numbers[0]) if len(numbers) == 1 else 0


def _version(article: Article) -> tuple[int, str]:
    """Give the version as a number, and as written for those of one number."""
    written = article.version or ""
    number = _DIGITS.match(written)
    return (int(number.group()) if number is not None else 0, written)


def _within_item(article: Article) -> _Key:
    """Order the takes of one guid: by version, then by time, then by lead number."""
    number = lead_number(article)
    return (_version(article), moment(article), number, _LastResort(article))


def _across_items(takes: list[Article]) -> _Key:
    """Order the items of one story: by the time of the first take, then by lead number."""
    first = takes[0]
    return (moment(first), lead_number(first), _within_item(first))


def item_of(article: Article) -> str | None:
    """
    Give the name that all takes of an item share.

    The public identifier of NewsML 1 ends in the revision, a letter that tells an update
    behind it (NewsML 1.2, `PublicIdentifier`); other guids are the same for all versions.

    Example:
        >>> item_of(Article("", guid="urn:newsml:a:1:2N", version="2", format="newsml1"))
        'urn:newsml:a:1'
    """
    guid = article.guid
    if guid is None or article.format != _WITH_REVISION or article.version is None:
        return guid
    base, _, part = guid.partition("#")
    name, _, revision = base.rpartition(":")
    is_revision = revision.rstrip(_UPDATES) == article.version
    return f"{name}#{part}".rstrip("#") if is_revision and name else guid


def items_of(article: Article) -> Iterator[str]:
    """
    Give the names of the item of an article, and of those that it says it is a version of, or takes back.

    Example:
        >>> from diplotext.model.link import Link
        >>> links = Link("irel:replaces", "urn:atb:1"), Link("seeAlso", "urn:atb:2")
        >>> list(items_of(Article("", guid="urn:atb:3", links=links)))
        ['urn:atb:3', 'urn:atb:1']
    """
    name = item_of(article)
    if name is not None:
        yield name
    for link in article.links:
        if link.rel.rpartition(":")[2].casefold() in _SAME_ITEM:
            yield link.target


def _identity(article: Article) -> _Key:
    """Give what two copies of one take have in common."""
    name = item_of(article)
    if name is None:
        said = (
            article.slug,
            article.version,
            lead_number(article),
            takes_back(article),
        )
        return (None, *said, moment(article), article.text)
    made = moment(article) if article.version is None else None
    return (name, article.version, made)


def collapse(articles: Iterable[Article]) -> list[Article]:
    """
    Keep one copy of each take: the one with the gravest status, then the latest.

    Example:
        >>> twice = [Article("Riga", guid="a", version="1")] * 2
        >>> len(collapse(twice))
        1
    """
    kept: dict[_Key, Article] = {}
    for article in articles:
        identity = _identity(article)
        known = kept.get(identity)
        if known is None or _weight(known) < _weight(article):
            kept[identity] = article
    return list(kept.values())


def _weight(article: Article) -> _Key:
    is_end = takes_back(article) is not None
    return (is_end, _GRAVITY.index(article.status), _within_item(article))


def takes_back(article: Article) -> UpdateKind | None:
    """
    Tell whether an article kills or withdraws its item.

    A canceled item is killed, unless its note says that it is withdrawn.

    Example:
        >>> takes_back(Article("", status=PubStatus.CANCELED)).value
        'kill'
    """
    note = article.update_note
    if note is not None and note.kind in KILLS:
        return note.kind
    return UpdateKind.KILL if article.status is PubStatus.CANCELED else None


def in_order(articles: Iterable[Article]) -> list[Article]:
    """
    Put the takes of one story in order, each once.

    Takes of one guid stay together, since only among them does a version say what is later.

    Example:
        >>> takes = [Article("", guid="a", version=version) for version in ("10", "9", "9")]
        >>> [take.version for take in in_order(takes)]
        ['9', '10']
    """
    items: dict[object, list[Article]] = {}
    for article in sorted(collapse(articles), key=_within_item):
        key = item_of(article) or _LastResort(article)
        items.setdefault(key, []).append(article)
    return [
        take for takes in sorted(items.values(), key=_across_items) for take in takes
    ]
