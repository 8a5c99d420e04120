"""Speakers called by a noun that no list knows: "commente la retraitée", of the woman who was speaking."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.host_voice import host_voice
from diplotext.find.coreference.paragraph_openers import only_person
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_REACH = 3
_LONGEST = 3
_PAIR = 2
_NO_EPITHETS = tag_bits(Tag.PREPOSITION, Tag.GROUP, Tag.DOCUMENT)


def by_epithet(
    cast: Cast, attribution: Attribution, segment: tuple[int, int]
) -> tuple[str, ...]:
    """
    Give the person who spoke last, where a definite noun without a complement says who speaks a quotation.

    Where nobody has spoken yet, the only person named in the paragraph.

    The article makes it somebody known; a noun for somebody new has a complement or a name.

    Args:
        cast: The story's figures.
        attribution: What is said.
        segment: The words that name the speaker.
    """
    first, stop = segment
    host = host_voice(cast, first, stop)
    if host:
        return host
    if _is_aged(cast, first, stop):
        return _aged_voice(cast, first, stop)
    human = _is_human(cast, first, stop)
    voiced = human or (attribution.alone and bool(attribution.quoted))
    voiced = voiced or _is_first_said(cast, first, stop)
    nested = cast.reading.quote_of[first] != NOWHERE
    if not voiced or nested or not (human or _is_epithet(cast, first, stop)):
        return ()
    feminine = _is_feminine(cast, first, stop)
    figure = _last_voice(cast, first, feminine=feminine) or _only_one(
        cast, first, feminine=feminine
    )
    if figure is None:
        return ()
    figure.add(_epithet(first, stop))
    return (figure.key,)


def _epithet(first: int, stop: int) -> Reference:
    """Give the reference of words behind an article to a person."""
    return Reference(
        first + 1, stop, MentionForm.NOMINAL, ActorKind.PERSON, rule="epithet"
    )


def _is_human(cast: Cast, first: int, stop: int) -> bool:
    """Tell whether words say no more than that somebody is a man or a woman ("l'homme", "la jeune femme de 43 ans")."""
    reading, words = cast.reading, cast.reading.words
    nouns = reading.language.lexicon.suffixes.get("epithets_human", ())
    aged = (at - 1 for at in range(first + 2, stop) if at in reading.numbers)
    last = next(aged, stop) - 1
    small = not any(words.is_capitalized(at) for at in range(first + 1, last + 1))
    named = first < last <= first + _LONGEST and words.keys[last] in nouns
    return small and named and reading.has(first, Tag.DETERMINER, "definite")


def _is_aged(cast: Cast, first: int, stop: int) -> bool:
    """Tell whether an article and an age are all that names somebody ("the 61-year-old")."""
    reading = cast.reading
    ages = reading.language.lexicon.suffixes.get("ages", ())
    said = " ".join(reading.words.keys[first + 2 : stop])
    article = reading.has(first, Tag.DETERMINER, "definite")
    return article and first + 1 in reading.numbers and said in ages


def _aged_voice(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give the named person who spoke last, whom an age alone means."""
    named = (
        keys
        for at, keys in reversed(cast.speakers)
        if at < first
        and len(keys) == 1
        and cast.figures[keys[0]].kind is ActorKind.PERSON
        and cast.figures[keys[0]].name
    )
    keys = next(named, ())
    for key in keys:
        cast.figures[key].add(_epithet(first, stop))
    return keys


def _is_first_said(cast: Cast, first: int, stop: int) -> bool:
    """Tell whether a language of capital nouns has an article and a noun for a person alone that the text has not said before ("die Bündnerin")."""
    reading = cast.reading
    capitals = "capital-nouns" in reading.language.lexicon.traits
    if not capitals or stop - first != _PAIR:
        return False
    return stop - 1 in _first_said(reading)


@once
def _first_said(reading: Reading) -> frozenset[int]:
    """Give the words with a capital that stand where the text has them first."""
    places: dict[str, int] = {}
    for at in reading.capitals:
        places.setdefault(reading.words.keys[at], at)
    return frozenset(places.values())


def _is_epithet(cast: Cast, first: int, stop: int) -> bool:
    """Tell whether words are a definite article of one gender and a noun, with adjectives at most."""
    reading, words = cast.reading, cast.reading.words
    if "capital-nouns" in reading.language.lexicon.traits:
        return _is_noun_for_a_person(cast, first, stop)
    told = reading.has(first, Tag.DETERMINER, "feminine") or reading.has(
        first, Tag.DETERMINER, "masculine"
    )
    if not told or not reading.has(first, Tag.DETERMINER, "definite"):
        return False
    nouns = range(first + 1, stop)
    ends = reading.language.lexicon.suffixes.get("epithets_inhabitants", ())
    native = len(nouns) == 1 and words.keys[first + 1].endswith(ends)
    return 0 < len(nouns) <= _LONGEST and not any(
        (words.is_capitalized(at) and not native)
        or not (words.is_word(at) or reading.is_mark(at, "-"))
        or reading.is_one_of(at, _NO_EPITHETS)
        for at in nouns
    )


def _is_feminine(cast: Cast, first: int, stop: int) -> bool:
    """Tell whether the article is feminine, or in a language of capital nouns the noun."""
    if cast.reading.has(first, Tag.DETERMINER, "feminine"):
        return True
    ends = cast.reading.language.lexicon.suffixes.get("epithets_feminine", ("\0",))
    return cast.reading.words.keys[stop - 1].endswith(ends)


def _is_noun_for_a_person(cast: Cast, first: int, stop: int) -> bool:
    """
    Tell whether words are an article, adjectives and a noun for one person ("der gebürtige Grazer").

    The article is that of the subject: of a man, the one that women have in the genitive.
    """
    reading, words = cast.reading, cast.reading.words
    suffixes = reading.language.lexicon.suffixes
    few = 0 < stop - first - 1 <= _LONGEST
    if not few or not reading.has(first, Tag.DETERMINER, "definite"):
        return False
    described = range(first + 1, stop - 1)
    small = all(words.is_word(at) and not words.is_capitalized(at) for at in described)
    other = reading.is_one_of(stop - 1, _NO_EPITHETS)
    if not small or not words.is_capitalized(stop - 1) or other:
        return False
    if not reading.has(first, Tag.DETERMINER, "genitive"):
        kinds: tuple[str, ...] = ("epithets_feminine",)
    elif described:
        kinds = ("epithets_masculine", "epithets_described")
    else:
        kinds = ("epithets_masculine",)
    ends = tuple(end for kind in kinds for end in suffixes.get(kind, ()))
    return words.keys[stop - 1].endswith(ends)


def _last_voice(cast: Cast, index: int, *, feminine: bool) -> Figure | None:
    """Give the named person of a gender who spoke last within a few paragraphs."""
    reading = cast.reading
    here, end = reading.paragraph(index), len(reading.words) - 1
    for at, keys in reversed(cast.speakers):
        if here - reading.paragraph(min(at, end)) > _REACH:
            break
        figure = cast.figures[keys[0]]
        known = len(keys) == 1 and figure.kind is ActorKind.PERSON
        if at < index and known and figure.name and figure.feminine in (None, feminine):
            return figure
    return None


def _only_one(cast: Cast, index: int, *, feminine: bool) -> Figure | None:
    """Give the person named in the paragraph before a word, if it is one alone and of a gender."""
    gender = "feminine" if feminine else "masculine"
    keys = only_person(cast, index, frozenset({gender, "singular"}), ())
    return cast.figures[keys[0]] if keys else None
