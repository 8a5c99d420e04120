"""Adverbs of time between a verb of speech and its conjunction, which with it spell another one: "precisó [después que] P"."""

from diplotext.lang.entry import Entry, Tag
from diplotext.lang.lexicon import Lexicon


_Hits = tuple[tuple[int, Entry], ...]


def free_told_adverbs(found: list[_Hits], keys: list[str], lexicon: Lexicon) -> None:
    """
    Take out the conjunction or condition that an adverb right behind a verb of speech opens by its spelling.

    Args:
        found: For each word what begins at it.
        keys: The words, folded.
        lexicon: The pack's, with the adverbs under the key `then_told`.
    """
    adverbs = lexicon.suffixes.get("then_told", ())
    for at, key in enumerate(keys) if adverbs else ():
        if key in adverbs and at and _speaks(found[at - 1], at, lexicon):
            found[at] = tuple(
                (stop, entry)
                for stop, entry in found[at]
                if entry.tag not in _JOINING or not _leads(found[stop - 1], stop)
            )


def _leads(hits: _Hits, stop: int) -> bool:
    """Tell whether a conjunction of its own ends where another one does, of which it is the last word."""
    return any(s == stop and e.tag is Tag.COMPLEMENTIZER for s, e in hits)


def _speaks(hits: _Hits, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether a word is the form of a verb whose clause tells what is said."""
    verbs = {e.lemma for s, e in hits if e.tag is Tag.VERB and s == stop}
    records = (r for verb in verbs for r in lexicon.reporting.get(verb, ()))
    return any("that" in record.frames for record in records)


_JOINING = frozenset({Tag.SUBORDINATOR, Tag.CONDITION})
