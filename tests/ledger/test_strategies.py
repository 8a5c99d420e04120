"""What the strategies for ledgers and events can draw."""

import pytest
from hypothesis import Phase, find, settings

from diplotext import testing
from diplotext.ledger import Ledger


quick = settings(max_examples=300, database=None, phases=[Phase.generate])


@pytest.fixture
def ledger(scribe):
    """Give a ledger of a promise that waits for an attack, and of one that waits for nothing."""
    made = scribe()
    made.promise("NO", "send troops", condition=made.when("RAID", by="RU"))
    made.promise("SE", "send ships")
    return Ledger.of([made.analysis()])


def test_what_a_ledger_waits_for_is_drawn(ledger) -> None:
    """Events that fire, that are about an entry, and that the actors of the ledger take part in."""
    event = find(testing.events(ledger), lambda e: e.type == "RAID", settings=quick)
    about = find(testing.events(ledger), lambda e: e.about is not None, settings=quick)
    actors = {identity.actor for identity in ledger.actors}
    taken = find(
        testing.events(ledger),
        lambda e: bool(e.roles) and e.type != "RAID",
        settings=quick,
    )

    assert [(p.role, p.actor.state) for p in event.roles] == [("by", "RU")]
    assert about.about in {entry.id for entry in ledger.entries}
    assert taken.roles[0].actor in actors


def test_the_empty_ledger_waits_for_nothing() -> None:
    """An event of the core is drawn where nothing is waited for."""
    assert find(testing.events(Ledger()), lambda _: True, settings=quick).about is None
