"""Laws of stories: the order of arrival is nothing, and what is taken back does not stand."""

import datetime as dt
import random

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from diplotext import testing
from diplotext.model import (
    Article,
    ChangeKind,
    Paragraph,
    ParagraphRole,
    PubStatus,
    Span,
    Story,
    UpdateKind,
    UpdateNote,
    changes,
    stories,
)


pytestmark = pytest.mark.usefixtures("untraced")
patient = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)

NOON = dt.datetime(2031, 3, 3, 12, tzinfo=dt.UTC)
MOMENTS = st.datetimes(timezones=st.just(dt.UTC))
PARTS = ("Riga signs.", "Oslo waits.", "Paris is silent.", "Vienna is ready.")


def article(parts, **fields):
    """Give an article of these paragraphs."""
    spans, start = [], 0
    for part in parts:
        spans.append(Span(start, start + len(part)))
        start += len(part) + 2
    body = tuple(Paragraph(span, ParagraphRole.BODY) for span in spans)
    return Article("\n\n".join(parts), body, **fields)


FEED = st.lists(
    st.builds(
        article,
        st.lists(st.sampled_from(PARTS), min_size=1, max_size=3),
        guid=st.sampled_from([None, "urn:atb:1", "urn:atb:2"]),
        version=st.sampled_from([None, "1", "2", "10", "2N"]),
        slug=st.sampled_from([None, "PACT/", "pact/"]),
        status=st.sampled_from(PubStatus),
        version_created=st.sampled_from([None, NOON, NOON + dt.timedelta(days=9)]),
        urgency=st.sampled_from([None, 1, 2]),
        update_note=st.none()
        | st.builds(
            UpdateNote,
            st.sampled_from(UpdateKind),
            st.sampled_from(["2ND LEAD", "1ST LEAD", "adds quotes in paragraph 3"]),
            st.just(()),
            st.just(Span(0, 1)),
        ),
    ),
    min_size=1,
    max_size=6,
)


@patient
@given(FEED, st.randoms(use_true_random=False))
def test_the_order_of_arrival_is_nothing(feed, chance):
    """Whatever the order, and however often a take arrives, the stories are the same."""
    shuffled = [*feed, chance.choice(feed)]
    chance.shuffle(shuffled)

    assert stories(shuffled) == stories(feed)
    assert Story.of(shuffled) == Story.of(feed)


@patient
@given(FEED)
def test_stories_part_what_was_sent(feed):
    """Every guid lies in one story, and what a story holds was sent."""
    found = stories(feed)
    sent = [take.article for story in found for take in story.takes]
    guids = [{a.guid for a in story.articles} - {None} for story in found]

    assert all(take in feed for take in sent)
    assert len(set(sent)) == len(sent)
    assert sum(map(len, guids)) == len(set().union(*guids))


@patient
@given(FEED)
def test_what_is_killed_never_stands(feed):
    """No take of a killed item stands, and what may be published stands."""
    story = Story.of(feed)
    killed = {
        take.article.guid for take in story.takes if take.kind is UpdateKind.KILL
    } - {None}

    assert not killed & {standing.guid for standing in story.standing}
    assert set(story.publishable(NOON)) <= set(story.standing)
    assert all(a.status is PubStatus.USABLE for a in story.publishable(NOON))


@patient
@given(testing.stories(), MOMENTS, MOMENTS)
def test_an_embargo_only_ends(story, first, second):
    """What may be published at one time may be published later."""
    early, late = sorted((first, second))

    assert set(story.publishable(early)) <= set(story.publishable(late))


@patient
@given(
    st.lists(st.sampled_from(PARTS), max_size=6),
    st.lists(st.sampled_from(PARTS), max_size=6),
)
def test_changes_lead_from_one_version_to_the_next(before, after):
    """Without what was removed and with what was added, the earlier text is the later."""
    found = changes(article(before), article(after))
    left = list(before)
    for change in found:
        if change.kind is not ChangeKind.MOVED and change.before is not None:
            left.remove(change.before)
        if change.kind is not ChangeKind.MOVED and change.after is not None:
            left.append(change.after)

    assert sorted(left) == sorted(after)
    assert (found == ()) == (before == after)


@patient
@given(testing.articles(), testing.articles())
def test_changes_stand_at_their_spans(before, after):
    """The words of a changed paragraph are those at its span, in the text they belong to."""
    for change in changes(before, after):
        if change.span_before is not None:
            assert before[change.span_before] == change.before
        if change.span_after is not None:
            assert after[change.span_after] == change.after
    assert changes(before, before) == ()


class Desk(RuleBasedStateMachine):
    """A desk that sends versions of one item, and a customer who gets them in any order."""

    def __init__(self):
        super().__init__()
        self.sent = []
        self.expected = None
        self.is_killed = False
        self.is_held = False

    def send(self, parts, *, kind=None, status=PubStatus.USABLE, embargo=None):
        """Send the next version."""
        note = None
        if kind is not None:
            note = UpdateNote(kind, "", (), Span(0, 0))
        version = str(len(self.sent) + 1)
        take = article(
            parts,
            guid="urn:atb:1",
            version=version,
            status=status,
            update_note=note,
            embargo=embargo,
        )
        self.sent.append(take)
        return take

    @rule(
        parts=st.lists(st.sampled_from(PARTS), min_size=1, max_size=3),
        kind=st.sampled_from(
            [None, UpdateKind.LEAD, UpdateKind.CORRECTION, UpdateKind.REPEAT]
        ),
        status=st.sampled_from([PubStatus.USABLE, PubStatus.WITHHELD]),
    )
    def send_story(self, parts, kind, status):
        """Send the story anew, which lifts a withdrawal but no kill."""
        take = self.send(parts, kind=kind, status=status)
        self.expected = take
        self.is_held = status is PubStatus.WITHHELD

    @precondition(lambda self: self.sent)
    @rule()
    def advise(self):
        """Tell the desks something, which changes nothing for readers."""
        take = self.send((), kind=UpdateKind.ADVISORY)
        if self.expected is None:
            self.expected = take

    @precondition(lambda self: self.sent)
    @rule()
    def withdraw(self):
        """Take back what was sent before."""
        self.send((), kind=UpdateKind.WITHDRAWAL, status=PubStatus.CANCELED)
        self.expected, self.is_held = None, False

    @precondition(lambda self: self.sent)
    @rule(says_so=st.booleans())
    def kill(self, says_so):
        """Kill the item, by a note or by the status alone."""
        self.send(
            (),
            kind=UpdateKind.KILL if says_so else None,
            status=PubStatus.CANCELED,
        )
        self.is_killed = True

    @precondition(lambda self: self.sent)
    @rule(chance=st.randoms(use_true_random=False))
    def deliver_again(self, chance: random.Random):
        """Let the line send a take a second time and another one late."""
        self.sent.append(chance.choice(self.sent))
        versions = len({take.version for take in self.sent})
        chance.shuffle(self.sent)
        story = Story.of(self.sent)
        assert len(story.takes) == versions
        self.sent = list(story.articles)

    @invariant()
    def what_stands_is_what_the_desk_means(self):
        """The customer shows what the desk last sent and did not take back."""
        if not self.sent:
            return
        story = Story.of(reversed(self.sent))
        standing = () if self.is_killed or self.expected is None else (self.expected,)

        assert story.standing == standing
        assert story.publishable(NOON) == (() if self.is_held else standing)
        assert [int(a.version) for a in story.articles] == list(
            range(1, len(story.takes) + 1)
        )


Desk.TestCase.settings = settings(
    max_examples=30, stateful_step_count=12, deadline=None
)
TestDesk = Desk.TestCase


def test_a_take_keeps_all_its_article_says():
    """A story evolves nothing: its articles are those that were sent."""
    sent = article(PARTS, guid="urn:atb:1")

    assert Story.of([sent]).articles == (sent,)
    assert attrs.evolve(sent) in Story.of([sent]).standing
