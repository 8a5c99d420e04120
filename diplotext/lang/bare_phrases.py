"""Phrases as they are printed in capitals: without the accent of the initial, or without any."""

from collections.abc import Iterable, Iterator

from diplotext.lang.bare import bare
from diplotext.lang.entry import Phrase, bare_initial
from diplotext.lang.terms import Term


def with_bare_initials(
    found: Iterable[tuple[Phrase, Term]],
) -> Iterator[tuple[Phrase, Term]]:
    """Add the spelling with an unaccented initial, as capitals are often printed."""
    for phrase, term in found:
        yield phrase, term
        bare_phrase = (bare_initial(phrase[0]), *phrase[1:])
        if bare_phrase != phrase:
            yield bare_phrase, term


def without_accents(
    found: Iterable[tuple[Phrase, Term]],
) -> Iterator[tuple[Phrase, Term]]:
    """Give the spellings without any accent that differ, as whole lines in capitals are often printed."""
    for phrase, term in found:
        bare_phrase = tuple(map(bare, phrase))
        if bare_phrase != phrase:
            yield bare_phrase, term
