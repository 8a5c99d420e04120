"""The gender of a noun phrase: by its noun, its article, the adjective behind it, or its end."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag


def gender_of_noun(
    reading: Reading, index: int, first: int, entry: Entry
) -> bool | None:
    """Give the gender of a head noun; the determiner tells where the noun has one form for both."""
    genders = {
        gender
        for _, other in reading.tags[index]
        if other.tag is entry.tag and other.lemma == entry.lemma
        for gender in ("feminine", "masculine")
        if gender in other.features
    }
    if len(genders) == 1:
        return "feminine" in genders
    told = _gender_by_indefinite(reading, first)
    if told is not None:
        return told
    if reading.has(first - 1, Tag.DETERMINER, "feminine"):
        return True
    if reading.has(first - 1, Tag.DETERMINER, "masculine"):
        return False
    if entry.tag is Tag.GROUP:
        return _gender_by_end(reading, index)
    told = _gender_by_origin(reading, index)
    return _gender_by_article(reading, (first, index), entry) if told is None else told


def _gender_by_indefinite(reading: Reading, first: int) -> bool | None:
    """Give the gender that the indefinite article tells in all its cases ("[ein] Beamter", "[einer] Gesandten zufolge")."""
    lists, article = reading.language.lexicon.suffixes, reading.key(first - 1)
    if article in lists.get("masculine_indefinites", ()):
        return False
    return True if article in lists.get("feminine_indefinites", ()) else None


def _gender_by_origin(reading: Reading, index: int) -> bool | None:
    """Give the gender that the adjective of nationality right behind a noun tells ("son homologue [turc]"); many have one form for both ("[russe]")."""
    behind = index + 1
    if behind >= len(reading.words) or reading.words.is_capitalized(behind):
        return None
    told = {
        gender
        for _, entry in reading.tags[behind]
        if entry.tag is Tag.DEMONYM
        for gender in entry.features & {"feminine", "masculine"}
    }
    return "feminine" in told if len(told) == 1 else None


def _gender_by_article(
    reading: Reading, phrase: tuple[int, int], entry: Entry
) -> bool | None:
    """Give the gender that the article tells of a noun that is declined as an adjective ("[der] Gesandte", "[die] Gesandte")."""
    first, index = phrase
    form, leads = reading.words.keys[index], reading.language.lexicon.suffixes
    declined = (
        entry.lemma.casefold().startswith(form) and form != entry.lemma.casefold()
    )
    article = reading.key(first - 1)
    if not declined or article not in leads.get("origin_leads", ()):
        return None
    return article != leads["origin_leads"][0]


def _gender_by_end(reading: Reading, index: int) -> bool | None:
    """Give the gender that the end of a noun for a body tells, whatever its article may be ("der [Allianz] gehören")."""
    key, suffixes = reading.words.keys[index], reading.language.lexicon.suffixes
    if key.endswith(suffixes.get("feminine_bodies", ("\0",))):
        return True
    return False if key.endswith(suffixes.get("masculine_bodies", ("\0",))) else None
