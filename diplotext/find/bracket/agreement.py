"""The number of a noun phrase, which tells whether it may be the subject of a verb."""

from diplotext.find.bracket.noun_phrases import head_start
from diplotext.find.grammar.joined_names import joins_pair
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def is_plural(reading: Reading, segment: tuple[int, int]) -> bool | None:
    """Tell whether a noun phrase is plural, where its form says so: joined, counted, bare, or a name."""
    first, stop = segment
    inside = range(first + 1, stop - 1)
    if any(_joins(reading, i, first) for i in inside):
        return True
    number = reading.numbers.get(first)
    if number is not None or _is_one_of(reading, first):
        return number is not None and number.value > 1
    head = head_start(reading, first, stop)
    if head >= stop:
        return None
    numbers = {
        number
        for end, entry in reading.tags[head]
        if end == head + 1 and entry.tag in (Tag.ROLE, Tag.GROUP, Tag.DOCUMENT)
        for number in ("plural", "singular")
        if number in entry.features
    }
    if len(numbers) == 1:
        return "plural" in numbers
    named = head + 1 < stop and reading.words.is_capitalized(head + 1)
    several = _are_several(reading, first, head)
    if several or (head == first and numbers and not named):
        return True  # a noun that can be counted has an article in the singular
    name = head == first and reading.is_one_of(head, Tag.STATE.bit | Tag.CAPITAL.bit)
    singular = name or _ends_feminine(reading, first, head)
    return False if singular else None


def _joins(reading: Reading, at: int, first: int) -> bool:
    """Tell whether a word joins two parts of a phrase, and none of one name ("Bosnien [und] Herzegowina")."""
    if reading.hit(at, Tag.LIST_JOINER) is None:
        return joins_pair(reading, at)
    return not any(
        stop > at and entry.tag in _NAMES
        for i in range(first, at)
        for stop, entry in reading.tags[i]
    )


_NAMES = frozenset({Tag.STATE, Tag.ORGANIZATION})


def _is_one_of(reading: Reading, first: int) -> bool:
    """Tell whether an article that stands for a noun has those of whom it is one behind it ("[keine] der Parteien")."""
    article = reading.has(first, Tag.DETERMINER, "indefinite")
    return article and reading.has(first + 1, Tag.DETERMINER, "genitive")


def _are_several(reading: Reading, first: int, head: int) -> bool:
    """Tell whether the article shows a plural: "both", or "die" before a noun that is masculine by all its forms ("die Soldaten")."""
    if reading.has(first, Tag.DETERMINER, "all"):
        return True
    articles = reading.language.lexicon.suffixes.get("articles_of_several", ())
    roles = [e.features for _, e in reading.tags[head] if e.tag is Tag.ROLE]
    men = bool(roles) and all("masculine" in features for features in roles)
    several = any("plural" in features for features in roles)
    return head > first and reading.words.keys[first] in articles and men and several


def _ends_feminine(reading: Reading, first: int, head: int) -> bool:
    """Tell whether "die" stands before a noun whose end is that of a feminine singular ("die Führung")."""
    ends = reading.language.lexicon.suffixes.get("feminine_ends", ("\0",))
    return head == first + 1 and reading.words.keys[head].endswith(ends)


def is_feminine(reading: Reading, segment: tuple[int, int]) -> bool:
    """Tell whether a phrase is feminine by its head, so that "der" before it is a dative ("der Kommission")."""
    first, stop = segment
    head = head_start(reading, first, stop)
    while head + 2 < stop and reading.is_mark(head + 1, "-"):
        head += 2
    if head >= stop:
        return False
    ends = reading.language.lexicon.suffixes.get("feminine_ends", ("\0",))
    role = reading.has(head, Tag.ROLE, "feminine")
    return role or reading.words.keys[head].endswith(ends)


def is_man(reading: Reading, segment: tuple[int, int]) -> bool:
    """Tell whether the head of a phrase is an office of one man, so that "der" before it is a nominative ("der Minister")."""
    head = head_start(reading, *segment)
    entries = [e for _, e in reading.tags[head] if e.tag is Tag.ROLE]
    singular = any({"masculine", "singular"} <= e.features for e in entries)
    return singular and not any("feminine" in e.features for e in entries)
