"""What a body or an office is for, in its name: "das kenianische Ministerium [für Landwirtschaft]"."""

from diplotext.find.bracket.attributes import is_adjective
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


def over_field(reading: Reading, at: int, limit: int) -> int | None:
    """
    Give where the field of a body or an office ends, if one begins at a word.

    What stands before the verb of a main clause is one phrase, so any field there is what
    the noun is for. Elsewhere the verb may ask for the preposition ("dankte der Kommission
    für den Bericht"): there only the bare field of a body counts.

    Args:
        reading: The article.
        at: The word behind the noun.
        limit: Where to stop.
    """
    if reading.key(at) not in reading.language.lexicon.suffixes.get(
        "portfolio_leads", ()
    ):
        return None
    body = reading.ends(at - 1, Tag.GROUP, "singular") and reading.key(at - 1).endswith(
        reading.language.lexicon.suffixes.get("field_bodies", ("\0",))
    )
    if not body and not reading.ends(at - 1, Tag.ROLE):
        return None
    stop = _fields_stop(reading, at + 1, limit)
    if stop is None or _opens_main_clause(reading, at, stop):
        return stop
    bare = body and not reading.begins(at + 1, Tag.DETERMINER.bit)
    blamed = reading.language.lexicon.suffixes.get("predicates_for", ())
    return stop if bare and reading.key(stop) not in blamed else None


def _fields_stop(reading: Reading, first: int, limit: int) -> int | None:
    """Give where one field ends, or the last of several ("für Handel, Verkehr und Energie")."""
    if reading.has(first, Tag.DETERMINER, "possessive"):
        return None
    at = stop = _field_stop(reading, first, limit)
    while at is not None and at < limit and reading.is_mark(at, ","):
        at = _bare_field_stop(reading, at + 1, limit)
    if at is None or at >= limit or not reading.has(at, Tag.COORDINATOR):
        return stop
    last = _bare_field_stop(reading, at + 1, limit)
    return stop if last is None else last


def _bare_field_stop(reading: Reading, at: int, limit: int) -> int | None:
    """Give where a field ends that a noun without an article is ("[Verkehr]")."""
    bare = reading.words.is_capitalized(at)
    return _field_stop(reading, at, limit) if bare else None


def _field_stop(reading: Reading, first: int, limit: int) -> int | None:
    """Give where one noun for a field ends, over the adjectives before it; states, persons and bodies are none."""
    head = first + reading.has(first, Tag.DETERMINER)
    led = head > first
    while head < limit and _qualifies(reading, head, limit):
        head += 1
    if head >= limit or not reading.words.is_capitalized(head):
        return None
    others = _OTHERS | Tag.GROUP.bit if led else _OTHERS  # but "für Justiz"
    told = any(reading.begins(at, others) for at in range(first, head + 1))
    counted = any(at in reading.numbers for at in range(first, head + 1))
    return None if told or counted or head in reading.dates else head + 1


def _qualifies(reading: Reading, at: int, limit: int) -> bool:
    """Tell whether a word is an adjective before a noun, with a capital where it is part of the name ("für [Strategische] Studien")."""
    if not reading.words.is_capitalized(at):
        return is_adjective(reading, at)
    ends = reading.language.lexicon.suffixes.get("adjective", ("\0",))
    behind = at + 1 < limit and reading.words.is_capitalized(at + 1)
    return behind and reading.key(at).endswith(ends)


def _opens_main_clause(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether a phrase is all that stands before the verb of its sentence."""
    first = reading.sentence(at).first
    verbs = any(reading.begins(i, Tag.VERB.bit) for i in range(first, at))
    return not verbs and reading.begins(stop, Tag.VERB.bit)


_OTHERS = tag_bits(
    Tag.ROLE,
    Tag.MEMBER_UNIT,
    Tag.STATE,
    Tag.CAPITAL,
    Tag.DEMONYM,
    Tag.ORGANIZATION,
    Tag.CIVILITY,
)
