"""When two names are one: spellings of one name, and names that stay apart."""

import tomllib
from itertools import combinations
from pathlib import Path

import pytest

from diplotext.model import Reason
from diplotext.names import is_full, same_name, sound


SPELLINGS = tomllib.loads((Path(__file__).parent / "spellings.toml").read_text("utf-8"))
PERSONS = [(state, row.split("|")) for state, rows in SPELLINGS.items() for row in rows]


@pytest.mark.parametrize(("state", "names"), PERSONS, ids=lambda case: str(case)[:30])
def test_spellings_of_one_name_meet(state, names) -> None:
    """French, English, German and Spanish copy, and the standards, spell one person."""
    assert len({sound(name, state=state) for name in names}) == 1


def test_persons_of_one_state_stay_apart() -> None:
    """No two persons of the table have a key in common, not even those of one first name."""
    for (state, one), (other_state, other) in combinations(PERSONS, 2):
        if state == other_state:
            assert sound(one[0], state=state) != sound(other[0], state=state)


@pytest.mark.parametrize(
    ("state", "one", "other"),
    [
        ("RU", "Dmitri Orlov", "Denis Orlov"),
        ("RU", "Yulia Navalnaya", "Alexei Navalny"),
        ("UA", "Oleh Hrytsenko", "Olha Hrytsenko"),
        ("UA", "Stepan Koval", "Stefania Koval"),
        ("EG", "Hamed Saleh", "Hamid Saleh"),
        ("EG", "Hamid Saleh", "Hamid Salah"),
        ("EG", "Jamil Nasser", "Jamal Nasser"),
        ("CN", "Wang Jing", "Wang Qing"),
        ("CN", "Li Peng", "Li Bing"),
        ("KR", "Kim Jong-un", "Kim Jong-il"),
        ("GR", "Nikos Dendias", "Kostas Dendias"),
        ("US", "Mark Gill", "Mark Hill"),
        ("ES", "Ana Ruiz", "Anna Ruiz"),
        ("FR", "Michel Orlac", "Michèle Orlac"),
        ("DE", "Michael Vahl", "Michal Vahl"),
    ],
)
def test_other_names_stay_apart(state, one, other) -> None:
    """What is borne side by side in one language is never taken for one name."""
    assert same_name(one, other, state=state) is None


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Cathal O'Brien", "Cathal O’Brien", Reason.SAME_NAME),
        ("Cathal O'Brien", "Cathal OBrien", Reason.SAME_NAME),
        ("Kim Jong-un", "KIM JONG UN", Reason.SAME_NAME),
        ("Gülşen Erdoğan", "Gulsen Erdogan", Reason.SAME_NAME),
        ("Guðrún Þórsdóttir", "Gudrun Thorsdottir", Reason.SAME_NAME),
        ("", "Orlin", None),
        ("Юлія Коваль", "Yulia Koval", Reason.SAME_SOUND),
    ],
)
def test_why_two_names_are_one(one, other, reason) -> None:
    """Case, accents and marks do not part names; spellings of another script are told."""
    assert same_name(one, other) is reason


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("Emma van der Berg", True),
        ("Van der Berg", False),
        ("al-Sharaa", False),
        ("N'Dour", False),
        ("Jean-Pierre", False),
        ("Xi Jinping", True),
        ("Sukarno", False),
    ],
)
def test_a_full_name_has_two_words_that_are_no_particles(name, full) -> None:
    """What a hyphen or an apostrophe joins is one word."""
    assert is_full(name) is full
