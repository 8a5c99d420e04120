"""Tests of the phrase table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotext.text.phrases import Hit, PhraseTable


def test_overlapping_phrases_are_all_found() -> None:
    """Phrases that overlap are all found, by their first word, the longest first."""
    table = PhraseTable([(("a",), 1), (("a", "b"), 2), (("b", "c"), 3)])

    assert table.find(("a", "b", "c")) == (
        Hit(0, 2, (2,)),
        Hit(0, 1, (1,)),
        Hit(1, 3, (3,)),
    )


def test_phrase_given_twice_keeps_both_values() -> None:
    """A phrase with two meanings keeps both in order, and each once."""
    table = PhraseTable([(("a",), 2), (("a",), 1), (("a",), 2)])

    assert table.find(("a",))[0].values == (2, 1)
    assert len(table) == 2


def test_unfinished_phrase_is_not_found() -> None:
    """The beginning of a phrase is not the phrase."""
    table = PhraseTable([(("a", "b"), 1)])

    assert table.find(("a",)) == ()
    assert table.find(("a", "c")) == ()


PHRASES = st.lists(st.sampled_from("abc"), min_size=1, max_size=4)


@given(st.lists(st.tuples(PHRASES, st.integers())), st.lists(st.sampled_from("abc")))
def test_what_begins_at_each_word_is_what_is_found(
    entries: list[tuple[list[str], int]], words: list[str]
) -> None:
    """Both ways to ask a table give the same phrases in the same order."""
    table = PhraseTable(entries)
    found: list[tuple[tuple[int, int], ...]] = [() for _ in words]
    for hit in table.find(words):
        found[hit.first] += tuple((hit.stop, value) for value in hit.values)

    assert table.by_word(words) == found


def test_empty_phrase_is_refused() -> None:
    """A phrase needs a word."""
    with pytest.raises(ValueError, match="expected at least one word"):
        PhraseTable([((), 1)])


def test_words_are_completed_when_they_are_met() -> None:
    """What completes a word is asked once, and given what the entries say of the word."""
    asked: list[tuple[str, tuple[int, ...]]] = []

    def complete(word: str, known: tuple[int, ...]) -> tuple[int, ...]:
        asked.append((word, known))
        return (*known, 9) if word in "ac" else known

    table = PhraseTable([(("a",), 1), (("a", "b"), 2)], complete=complete)

    for _ in range(2):
        assert table.by_word("abc") == [((2, 2), (1, 1), (1, 9)), (), ((3, 9),)]
        assert table.find("c") == (Hit(0, 1, (9,)),)
        assert table.at("b", 0) is table.at("b", 1) is None
    assert asked == [("a", (1,)), ("b", ()), ("c", ())]


def test_so_many_unknown_words_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words that stand for nothing are asked for again when there are too many of them."""
    monkeypatch.setattr("diplotext.text.phrases._MOST_MET", 1)
    asked: list[str] = []

    def complete(word: str, known: tuple[int, ...]) -> tuple[int, ...]:
        asked.append(word)
        return known

    table = PhraseTable([(("a",), 1)], complete=complete)

    assert table.by_word("abab") == [((1, 1),), (), ((3, 1),), ()]
    assert asked == ["a", "b", "b"]
