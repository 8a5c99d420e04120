"""Where the words for a mechanism end, and which bodies are those of one state and none."""

from collections.abc import Iterable

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_PARTIES = tag_bits(
    Tag.DETERMINER,
    Tag.QUALIFIER,
    Tag.ADJECTIVE,
    Tag.DEMONYM,
    Tag.STATE,
    Tag.CAPITAL,
    Tag.ROLE,
    Tag.GROUP,
    Tag.MEMBER_UNIT,
    Tag.COORDINATOR,
)
_FARTHEST = 8


def between_stop(reading: Reading, stop: int) -> int:
    """Give where the parties end that a mechanism stands between ("hotline [between the two commands]")."""
    if not reading.has(stop, Tag.PREPOSITION, "between"):
        return stop
    limit = min(reading.sentence(stop - 1).stop, stop + _FARTHEST)
    at = stop + 1
    while at < limit and (
        at in reading.numbers
        or reading.begins(at, _PARTIES)
        or _is_of_compound(reading, at)
    ):
        at += 1
    while at > stop + 1 and reading.is_one_of(at - 1, _JOINING):
        at -= 1
    return at if at > stop + 1 else stop


def _is_of_compound(reading: Reading, at: int) -> bool:
    """Tell whether a word is a hyphen within a compound, or what is glued to it ("états[-majors]")."""
    hyphen = at if reading.is_mark(at, "-") else at - 1
    return reading.is_mark(hyphen, "-") and reading.words.is_glued(at)


_JOINING = tag_bits(Tag.DETERMINER, Tag.COORDINATOR, Tag.QUALIFIER, Tag.ADJECTIVE)


def is_definite(reading: Reading, at: int) -> bool:
    """Tell whether a definite article stands at a word, also one that holds a preposition ("du", "des")."""
    return any(
        reading.has(at, Tag.DETERMINER, feature)
        for feature in ("definite", "contracted", "genitive")
    )


def is_made_up_of(reading: Reading, first: int, stop: int, ends: Iterable[int]) -> bool:
    """
    Tell whether a body is called by those who make up one that is known ("observers", then "any observer force").

    Args:
        reading: The article.
        first: First word of the body.
        stop: Behind its last word.
        ends: Behind the last word of each that is known.
    """
    keys = reading.words.keys
    told = tuple(word for word in keys[first : stop - 1] if len(word) >= _WHOLE)
    return bool(told) and any(keys[end - 1].startswith(told) for end in ends)


_WHOLE = 6


def before_hyphen(reading: Reading, index: int) -> int:
    """Take in what a hyphen joins to a head noun ("[UN-]Friedenstruppe")."""
    while reading.is_mark(index - 1, "-") and reading.words.is_glued(index):
        index -= 2
    return index


def is_national(syntax: Syntax, first: int, stop: int) -> bool:
    """
    Tell whether a body is one state's own: by the adjective of a state, or by the ministry or parliament it belongs to.

    Args:
        syntax: The article.
        first: First word of the body.
        stop: Behind its last word.
    """
    reading = syntax.reading
    arms = reading.language.lexicon.suffixes.get("arms_of_states", ())
    arm = reading.key(stop - 1) in arms and _of_one(reading, stop)
    return arm or _of_state(reading, first, stop) or _of_body(reading, stop)


def _of_one(reading: Reading, at: int) -> bool:
    """Tell whether "of" leads to the name of one state and no more ("la Fuerza Naval [de Honduras]")."""
    first = reading.over(at + 1, Tag.DETERMINER.bit)
    hit = (
        reading.hit(first, Tag.STATE)
        if reading.has(at, Tag.PREPOSITION, "of")
        else None
    )
    if hit is None:
        return False
    joined = reading.has(hit[0], Tag.COORDINATOR) or reading.is_mark(hit[0], ",")
    further = reading.over(hit[0] + 1, _LEADS)  # "du Sénégal et [de la] Gambie"
    return not (joined and reading.begins(further, Tag.STATE.bit))


_LEADS = tag_bits(Tag.DETERMINER, Tag.PREPOSITION)


def _of_state(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether the adjective of one state stands in a phrase ("force navale russe")."""
    states = {
        entry.value
        for at in reading.among(Tag.DEMONYM.bit, first, stop)
        for _, entry in reading.tags[at]
        if entry.tag is Tag.DEMONYM and entry.value not in _regions(reading, at)
    }
    return len(states) == 1


def _regions(reading: Reading, at: int) -> set[str | None]:
    """Give what an adjective means that is the end of the name of an organization ("misión de la Unión [Africana]")."""
    if not reading.ends(at, Tag.ORGANIZATION, longest=_FARTHEST):
        return set()
    return {entry.value for _, entry in reading.tags[at]}


def _of_body(reading: Reading, stop: int) -> bool:
    """Tell whether a single common noun for a body follows as the owner ("du ministère", "des Parlaments")."""
    at = stop + reading.has(stop, Tag.PREPOSITION, "of")
    articles = reading.has(at, Tag.DETERMINER)
    noun = at + articles
    of = at > stop or articles
    group = reading.hit(noun, Tag.GROUP) if of else None
    if group is None or reading.begins(noun, _SEVERAL):
        return False
    return "singular" in group[1].features and reading.sentence_of[noun] >= 0


_SEVERAL = tag_bits(Tag.MEMBER_UNIT, Tag.COALITION_HEAD, Tag.ORGANIZATION, Tag.SEAT)
