"""Times as XML Schema has them."""

import datetime as dt

from diplotext.formats.moments import UNKNOWN
from diplotext.model.article import Article


_WIDEST = dt.timedelta(hours=14)
_MINUTE = dt.timedelta(minutes=1)


def iso(moment: dt.datetime) -> str:
    """
    Write a time with its zone; a zone that XML Schema does not know becomes UTC.

    Example:
        >>> iso(dt.datetime(2031, 3, 3, 12, tzinfo=dt.UTC))
        '2031-03-03T12:00:00Z'
    """
    offset = moment.utcoffset() or dt.timedelta()
    if abs(offset) > _WIDEST or offset % _MINUTE:
        try:
            moment = moment.astimezone(dt.UTC)
        except OverflowError:
            moment = moment.replace(tzinfo=dt.UTC)
    return moment.isoformat().replace("+00:00", "Z")


def version_created(article: Article) -> dt.datetime:
    """
    Give when the version was made, as near as the article tells, for formats that must know.

    It is the version's time, else the first version's, else when it was sent, else the day
    of its dateline, else the beginning of 1970, which stands for unknown.

    Example:
        >>> version_created(Article("Riga signs.")).year
        1970
    """
    sent = None if article.transmission is None else article.transmission.sent
    known = article.version_created or article.first_created or sent
    if known is not None:
        return known
    day = None if article.dateline is None else article.dateline.date
    if day is None:
        return UNKNOWN
    return dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)
