"""One vocabulary of events: what packs name, what finders find, and what the ledger knows."""

import tomllib
from pathlib import Path

import pytest

import diplotext
from diplotext.lang import available
from diplotext.ledger import CORE, INCIDENT_KINDS, VOCABULARY, EventType, Ledger
from diplotext.ledger.vocabulary import ABOUT_ONE_ENTRY, widening


CODES = {type_.code for type_ in CORE}


@pytest.mark.parametrize("code", sorted(available()))
def test_packs_name_types_of_the_core(code) -> None:
    """Every type of event that a language pack names is one of the core."""
    path = Path(diplotext.__file__).parent / "lang" / code / "commitments.toml"
    rows = tomllib.loads(path.read_text("utf-8")).get("event", [])

    assert {row["type"] for row in rows} <= CODES


def test_codes_are_unique_and_known() -> None:
    """No code stands twice, and what is broader is in the vocabulary too."""
    codes = [type_.code for type_ in VOCABULARY]

    assert len(codes) == len(set(codes))
    assert {t.broader for t in VOCABULARY if t.broader} <= set(codes)
    assert CODES >= ABOUT_ONE_ENTRY
    assert all(code == code.upper() for code in codes)
    assert all(t.meaning.endswith(".") for t in (*CORE, *INCIDENT_KINDS))


def test_a_circle_of_types_ends() -> None:
    """Types that are broader than each other are each both, and nothing loops."""
    circle = (EventType("A", "One.", "B"), EventType("B", "Other.", "A"))

    assert widening(circle) == {"A": ("A", "B"), "B": ("B", "A")}


def read(*stories):
    """Give the ledger of some French copy."""
    articles = (diplotext.read(story, language="fr") for story in stories)
    return Ledger.of(map(diplotext.analyze, articles))


DATELINE = "Oslo, 9 juin 2031 (ATB) -"


@pytest.mark.parametrize(
    ("condition", "fires"),
    [
        ("en cas d'attaque de la Russie", "RU"),
        ("si la Russie attaque la Moldavie", "RU"),
        ("en cas d'agression russe contre la Moldavie", "RU"),
        ("en cas d'attaque de l'armée russe", "RU"),
        ("en cas d'invasion de la Moldavie", None),
        ("en cas d'attaque des rebelles", None),
        ("si la Russie n'attaque pas la Moldavie", None),
    ],
)
def test_real_copy_fires_on_the_event_it_names(condition, fires) -> None:
    """An attack by the state that the copy names makes the promise due, and no other does."""
    ledger = read(f"{DATELINE} La Norvège enverra des soldats {condition}.")
    (entry,) = ledger.owed_by("NO")
    day = entry.since
    attacks = {
        code: ledger.event("ARMED_ATTACK", day, by=code, against="MD")
        for code in ("RU", "BY")
    }

    assert [c for c, event in attacks.items() if ledger.triggered_by(event)] == (
        [fires] if fires else []
    )
