"""The names of groups with and without the ends of their cases: "Kabelbundes", "Kabelbund"."""

from diplotext.find.reading.reading import Reading


def forms(reading: Reading, end: str) -> tuple[str, ...]:
    """Give a noun with the ends of its cases."""
    cases = reading.language.lexicon.suffixes.get("group_cases", ())
    return end, *(f"{end}{case}" for case in cases)


def stem(reading: Reading, first: int, stop: int, end: str) -> str:
    """Give what a name is known by, its noun without the end of a case."""
    *leading, last = reading.words.keys[first:stop]
    before = [_bare(reading, word) for word in leading]
    form = next((f for f in forms(reading, end)[::-1] if last.endswith(f)), "")
    if form:
        return " ".join((*before, last.removesuffix(form) + end))
    marks = reading.language.lexicon.suffixes.get("genitive", ())
    mark = next((m for m in marks if last.endswith(m)), "")
    return " ".join((*before, last.removesuffix(mark)))


def _bare(reading: Reading, word: str) -> str:
    """Give an adjective without the end of its case ("Nordischen")."""
    ends = reading.language.lexicon.suffixes.get("adjective", ())
    return word.removesuffix(
        max((e for e in ends if word.endswith(e)), key=len, default="")
    )


def plain(reading: Reading, name: str, end: str) -> str:
    """Give a name without the end of a case ("Kabelbundes")."""
    cases = forms(reading, end)[:0:-1]
    form = next((f for f in cases if name.casefold().endswith(f)), "")
    return name[: len(name) - len(form) + len(end)] if form else name
