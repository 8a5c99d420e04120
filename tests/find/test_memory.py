"""Tests of what is remembered of a text."""

import attrs

from diplotext.find.reading.memory import once


@attrs.frozen(eq=False)
class Text:
    """Something that rules are applied to."""

    memory: dict[object, dict[object, object]] = attrs.Factory(dict)


def test_a_rule_is_applied_once_to_a_place() -> None:
    """A place asked for again is answered from memory, with nothing as with anything else."""
    asked: list[int] = []

    @once
    def rule(_: Text, place: int) -> int | None:
        asked.append(place)
        return place or None

    text = Text()

    assert [rule(text, 0), rule(text, 1), rule(text, 0), rule(text, 1)] == [
        None,
        1,
        None,
        1,
    ]
    assert asked == [0, 1]


def test_texts_and_options_are_told_apart() -> None:
    """What was said of one text, or with one option, is not said of another."""
    asked: list[int] = []

    @once
    def rule(_: Text, place: int, *, step: int = 0) -> int:
        asked.append(step)
        return place + step

    text, other = Text(), Text()

    assert [rule(text, 1), rule(text, 1, step=2), rule(other, 1)] == [1, 3, 1]
    assert asked == [0, 2, 0]
    assert rule.__name__ == "rule"
