"""The spellings an entry has beside the one its pack gives: bare capitals, and genitives of names."""

from collections.abc import Iterable, Iterator, Mapping

from diplotext.lang.entry import Entry, Phrase, Tag, bare_initial


def with_bare_capitals(
    entries: Iterable[tuple[Phrase, Entry]], accented: tuple[str, ...]
) -> Iterator[tuple[Phrase, Entry]]:
    """
    Add to each entry the spelling with an unaccented initial, as wires write capitals.

    One-letter words are left alone, and those that a pack lists as `accented`: an accent is
    all that tells them apart.
    """
    for phrase, entry in entries:
        yield phrase, entry
        if "".join(phrase).isascii() or all(word[0].isascii() for word in phrase):
            continue
        bare = tuple(
            word if word in accented else bare_initial(word) for word in phrase
        )
        if bare != phrase and (len(phrase) > 1 or len(bare[0]) > 1):
            yield bare, entry


_PROPER = frozenset({Tag.STATE, Tag.CAPITAL, Tag.SEAT, Tag.ORGANIZATION})


def with_genitives(
    entries: Iterable[tuple[Phrase, Entry]], suffixes: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[Phrase, Entry]]:
    """Add to each proper name the ending of its genitive, where the language has one."""
    ending, bare = suffixes.get("genitive", ()), suffixes.get("no_genitive", ("\0",))
    for phrase, entry in entries:
        yield phrase, entry
        if entry.tag in _PROPER and "acronym" not in entry.features:
            last = phrase[-1]
            if last.isalpha() and not last.endswith(bare):
                yield from (((*phrase[:-1], last + end), entry) for end in ending)
