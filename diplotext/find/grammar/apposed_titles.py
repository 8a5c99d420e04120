"""Titles and adjectives that a comma puts beside a name ("X, président du Togo, a dit"), some of which are spelt like verbs."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.lang.inflect import Tense


_QUALIFIES = tag_bits(Tag.DEMONYM, Tag.ADJECTIVE, Tag.QUALIFIER)
_LIKE_TITLES = frozenset({Tense.PRESENT, Tense.SUBJUNCTIVE, Tense.INFINITIVE})
_REDUCED = frozenset({Tense.PARTICIPLE, Tense.GERUND})


def begins_title(reading: Reading, at: int) -> bool:
    """Tell whether a title begins at a word, behind a prefix or not ("[ex]-président")."""
    prefixed = reading.is_mark(at + 1, "-") and reading.begins(at + 2, Tag.ROLE.bit)
    return prefixed or reading.begins(at, Tag.ROLE.bit)


def apposed_title(reading: Reading, stop: int) -> tuple[int, int] | None:
    """Give the title without an article that stands between a name and a comma ("X, ambassadrice du Togo à l'ONU, qui")."""
    opening = reading.sentence(stop).first
    for comma in range(stop - 1, max(opening, stop - _FAR), -1):
        if not reading.words.is_word(comma) and not reading.is_mark(comma, "'’-"):
            first = comma + 1
            titled = begins_title(reading, first)
            named = reading.words.is_capitalized(comma - 1)
            apposed = titled and named and reading.is_mark(comma, ",")
            return (first, stop) if apposed else None
    return None


_FAR = 16


def behind_title(reading: Reading, comma: int) -> int:
    """Give the mark that closes the title without an article behind a name and its comma ("X, ambassadrice de Chine à l'ONU[,]"), else the word itself."""
    if not reading.is_mark(comma, ",") or not reading.begins(comma + 1, Tag.ROLE.bit):
        return comma
    close = reading.sentence(comma).stop
    ahead = range(comma + 1, close)
    return next((at for at in ahead if reading.is_mark(at, ",.;:)")), close)


def title_start(reading: Reading, last: int) -> int:
    """Give where the title of several words begins that ends with a title ("Première [ministre]")."""
    hits = ((at, reading.hit(at, Tag.ROLE)) for at in range(max(0, last - 2), last))
    return next((at for at, hit in hits if hit is not None and hit[0] > last), last)


def is_apposed_title(reading: Reading, index: int, entries: list[Entry]) -> bool:
    """
    Tell whether a word that may be a verb is the title of who is named before a comma.

    A verb takes an object or a clause where a title has its place, its field or an
    adjective ("le ministre, selon X, juge le texte").
    """
    first = index
    if reading.is_mark(index - 1, "-"):  # "vice-président", "ex-président"
        first = index - 2
    title = reading.hit(first, Tag.ROLE) or reading.hit(index, Tag.ROLE)
    apposed = reading.is_mark(first - 1, ",") and reading.words.is_capitalized(
        first - 2
    )
    if title is None or not apposed:
        return False
    ahead = title[0]
    placed = reading.has(ahead, Tag.PREPOSITION) or reading.is_mark(ahead, ",.;)-")
    qualified = reading.begins(ahead, _QUALIFIES)
    like = _LIKE_TITLES
    national = reading.begins(ahead, Tag.DEMONYM.bit)  # "commandant kényan"
    if national or reading.has(ahead, Tag.PREPOSITION, "of"):  # no "envoyé à"
        like |= _REDUCED
    return (placed or qualified) and all(e.value in like for e in entries)


def is_apposed(reading: Reading, index: int, entries: list[Entry]) -> bool:
    """Tell whether a word that may be a verb is a title or an adjective of who is named before a comma."""
    titled = is_apposed_title(reading, index, entries)
    return titled or _is_apposed_adjective(reading, index)


def _is_apposed_adjective(reading: Reading, index: int) -> bool:
    """Tell whether an adjective spelt like a verb stands behind a comma and before a preposition ("Riad, [présente] en qualité d'observateur, a dit")."""
    adjectives = reading.language.lexicon.suffixes.get("apposed_adjectives", ())
    apposed = reading.is_mark(index - 1, ",") and reading.key(index) in adjectives
    return apposed and reading.begins(index + 1, Tag.PREPOSITION.bit)
