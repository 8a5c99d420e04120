"""The order of analyses in a ledger, which does not depend on that in which they came."""

import datetime as dt
from collections.abc import Iterable
from hashlib import blake2b

from diplotext.model import Analysis, Article


def digest(*parts: str) -> str:
    """
    Give twelve signs that stand for some strings, the same on every machine.

    Example:
        >>> digest("a", "b") == digest("a", "b"), digest("a", "b") == digest("ab")
        (True, False)
    """
    made = blake2b(digest_size=6)
    for part in parts:
        made.update(f"{len(part)}:{part}".encode("utf-8", "surrogatepass"))
    return made.hexdigest()


def name_of(article: Article) -> str:
    """Give a name of an article that tells it from others, and its versions apart."""
    return digest(article.guid or "", article.version or "", article.text)


def in_order(analyses: Iterable[Analysis]) -> tuple[Analysis, ...]:
    """
    Give each analysis once, those of older stories first, undated ones at the head.

    Two readings of one article are both kept, since they may differ.
    """
    groups: dict[tuple[dt.date, str, str, str], list[Analysis]] = {}
    for analysis in analyses:
        article = analysis.article
        day = article.date or dt.date.min
        key = (day, article.guid or "", article.version or "", article.text)
        group = groups.setdefault(key, [])
        if analysis not in group:
            group.append(analysis)
    return tuple(
        analysis
        for key in sorted(groups)
        for analysis in (
            groups[key] if len(groups[key]) == 1 else sorted(groups[key], key=repr)
        )
    )
