"""Who leads a mechanism by a name that a hyphen joins to a noun of leading: "unter US-Führung"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.seats import sits
from diplotext.find.mentions.place_names import BODY
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def leads_by_compound(reading: Reading, at: int) -> bool:
    """Tell whether a preposition and a noun of leading stand at a word that a hyphen joins to a name ("unter US-Führung")."""
    words, hyphen = reading.words, at + 2
    if not reading.begins(at, Tag.PREPOSITION.bit) or not reading.is_mark(hyphen, "-"):
        return False
    nouns = reading.language.lexicon.suffixes.get("lead_nouns", ())
    glued = words.is_glued(hyphen) and words.is_glued(hyphen + 1)
    return glued and reading.key(hyphen + 1) in nouns


def joined_by_hyphen(cast: Cast, at: int) -> str | None:
    """Give the state or body that a name before a hyphen means ("unter [Nato]-Führung")."""
    for _, entry in cast.reading.tags[at]:
        if entry.value and entry.tag is Tag.ORGANIZATION:
            return sits(cast, BODY + entry.value).key
        if entry.value and entry.tag in (Tag.STATE, Tag.DEMONYM, Tag.CAPITAL):
            return sits(cast, entry.value).key
    return None
