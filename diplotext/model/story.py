"""The editorial life of one item: its takes in order, what each changed, and what stands."""

import datetime as dt
from collections.abc import Collection, Iterable
from itertools import pairwise

import attrs

from diplotext.model import _invariants
from diplotext.model._takes import in_order, item_of, items_of, takes_back
from diplotext.model.article import Article, PubStatus
from diplotext.model.change import Change, changes
from diplotext.model.update import UpdateKind


@attrs.frozen
class Take:
    """
    One version of a story, as sent.

    Attributes:
        article: What was sent.
        kind: What it does to the takes before; None for the first, when it says nothing.
        changes: What it changed in the take before.

    Raises:
        ModelError: If `changes` is no tuple.

    Example:
        >>> Take(Article("Riga signs."), None, ()).article.text
        'Riga signs.'

    .. versionadded:: 0.1.0
    """

    article: Article
    kind: UpdateKind | None
    changes: tuple[Change, ...] = attrs.field(validator=_invariants.a_tuple)


@attrs.frozen
class Story:
    """
    The takes of one story in order, what each changed, and what stands now.

    The order of takes is that of their versions, then of their times, then of their lead
    numbers; the order in which they arrived does not matter, and a take that arrived
    twice is one take.

    A take replaces those before it, save an `ADD`, which goes with them, and a take
    without a story, such as an advisory, which leaves them as they are.
    A kill is for good: no take of its item stands, not even one sent later.
    A withdrawal takes back what was sent before, and a later take may stand in its place.

    Attributes:
        takes: The takes, in order.

    Raises:
        ModelError: If there is no take, or `takes` is no tuple.

    Example:
        >>> first = Article("Riga signs.", guid="urn:atb:1", version="1")
        >>> killed = Article("", guid="urn:atb:1", version="2", status=PubStatus.CANCELED)
        >>> story = Story.of([killed, first])
        >>> [take.article.version for take in story.takes], story.standing
        (['1', '2'], ())

    .. versionadded:: 0.1.0
    """

    takes: tuple[Take, ...] = attrs.field(validator=_invariants.some)

    @classmethod
    def of(cls, articles: Iterable[Article]) -> "Story":
        """
        Make the story of articles that are takes of one item.

        To find out which articles belong together, use `stories`.

        Args:
            articles: The articles, in any order.

        Raises:
            ModelError: If there are none.
        """
        ordered = in_order(articles)
        first = tuple(Take(article, _kind(article), ()) for article in ordered[:1])
        later = (
            Take(after, _kind(after) or UpdateKind.UPDATE, changes(before, after))
            for before, after in pairwise(ordered)
        )
        return cls((*first, *later))

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles of the takes, in order."""
        return tuple(take.article for take in self.takes)

    @property
    def latest(self) -> Take:
        """The last take, whether it stands or not."""
        return self.takes[-1]

    @property
    def standing(self) -> tuple[Article, ...]:
        """
        What stands now: the take in force and those that add to it; nothing after a kill.

        An article in force may still be withheld or under embargo: ask `publishable`.
        """
        killed = _killed(self.takes)
        standing: tuple[Article, ...] = ()
        for take in self.takes:
            standing = _after(standing, take, killed)
        return standing

    def publishable(self, at: dt.datetime) -> tuple[Article, ...]:
        """
        Give what may be published at a time: what stands, is usable, and under no embargo.

        Where the take in force may not be published, neither may what adds to it.

        Args:
            at: The time asked about, which must name its time zone.

        Example:
            >>> from diplotext.model import Embargo
            >>> nine = dt.datetime(2031, 3, 3, 9, tzinfo=dt.UTC)
            >>> story = Story.of([Article("Riga signs.", embargo=Embargo(nine))])
            >>> len(story.publishable(nine - dt.timedelta(minutes=1)))
            0
            >>> len(story.publishable(nine))
            1
        """
        standing = self.standing
        if not standing or not _is_free(standing[0], at):
            return ()
        return tuple(article for article in standing if _is_free(article, at))


def _kind(article: Article) -> UpdateKind | None:
    """Give what a take says it does."""
    back = takes_back(article)
    if back is not None:
        return back
    return None if article.update_note is None else article.update_note.kind


def _killed(takes: Iterable[Take]) -> frozenset[str]:
    """Give the names of the items of which a take was killed, by a take of theirs or by a link to them."""
    kills = (take.article for take in takes if take.kind is UpdateKind.KILL)
    return frozenset(name for kill in kills for name in items_of(kill))


def _after(
    standing: tuple[Article, ...], take: Take, killed: frozenset[str]
) -> tuple[Article, ...]:
    """Give what stands after a take."""
    article = take.article
    if take.kind in {UpdateKind.KILL, UpdateKind.WITHDRAWAL}:
        return _without(standing, tuple(items_of(article)))
    if item_of(article) in killed:
        return standing
    if standing and not _tells(take) and not _holds(article):
        return standing
    return (*standing, article) if take.kind is UpdateKind.ADD else (article,)


def _without(
    standing: tuple[Article, ...], names: Collection[str]
) -> tuple[Article, ...]:
    """Take back the takes of some items, or all when none is named."""
    if not names or (standing and item_of(standing[0]) in names):
        return ()
    return tuple(article for article in standing if item_of(article) not in names)


def _tells(take: Take) -> bool:
    """Tell whether a take has a story; a headline alone is one, save above an advisory."""
    if take.article.body:
        return True
    speaks_to_desks = take.kind in {UpdateKind.ADVISORY, UpdateKind.EMBARGO}
    return take.article.headline is not None and not speaks_to_desks


def _holds(article: Article) -> bool:
    """Tell whether an article forbids to publish its item, be it without a story."""
    return article.status is PubStatus.WITHHELD or article.embargo is not None


def _is_free(article: Article, at: dt.datetime) -> bool:
    if article.status is PubStatus.WITHHELD:
        return False
    return article.embargo is None or not article.embargo.covers(at)
