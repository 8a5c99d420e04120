"""Monitors whom a hyphen joins to the body that sends them, and who are a mission of their own: "72 UN-Beobachter", "von OSZE-Beobachtern überwacht"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_BEFORE = tag_bits(Tag.ADJECTIVE, Tag.QUALIFIER)


def joined_monitors(cast: Cast) -> tuple[int, int, str] | None:
    """Give where the first monitors of a body stand, their count taken in, and whose they are."""
    reading = cast.reading
    nouns = reading.language.lexicon.suffixes.get("staff_monitoring", ())
    for at in reading.where(Tag.ORGANIZATION.bit):
        hit = reading.hit(at, Tag.ORGANIZATION)
        if hit is None:
            continue
        body, noun = f"org:{hit[1].value}", hit[0] + 1
        joined = reading.is_mark(noun - 1, "-") and reading.words.is_glued(noun)
        if not (joined and body in cast.figures and reading.key(noun) in nouns):
            continue
        first = _behind_article(reading, at)
        if first is not None and not _is_one(reading, noun):
            return first, noun + 1, body
    return None


def _behind_article(reading: Reading, at: int) -> int | None:
    """Give the first word of a phrase behind its article, unless that is one before a single monitor."""
    counts = {number.stop: first for first, number in reading.numbers.items()}
    while reading.begins(at - 1, _BEFORE) and not reading.has(at - 1, Tag.DETERMINER):
        at -= 1
    at = counts.get(at, at)
    plurals = reading.language.lexicon.suffixes.get("plural_leads", ())
    datives = reading.language.lexicon.suffixes.get("dative_or_accusative", ())
    led = reading.has(at - 1, Tag.DETERMINER)
    return at if not led or reading.key(at - 1) in (*plurals, *datives) else None


def _is_one(reading: Reading, noun: int) -> bool:
    """Tell whether the name of one monitor follows ("UN-Beobachter Karl Lund")."""
    behind = noun + 1
    within = behind < reading.sentence(noun).stop
    return within and reading.words.is_capitalized(behind)
