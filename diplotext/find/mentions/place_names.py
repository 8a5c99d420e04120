"""Names that are places where they stand, and nobody who acts."""

from diplotext.find.grammar.meetings import is_meeting
from diplotext.find.grammar.places import is_bare_preposition
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.mentions.waters import names_waters
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag
from diplotext.model import ActorKind


BODY = "="
"""What stands before the key of a body where a state has its code alone: "Bruxelles" is a seat of both."""


def is_place(reading: Reading, first: int, entry: Entry) -> bool:
    """
    Tell whether a name is a place here and no actor.

    A geographic noun before it ("lac", "ville de") makes a name a place, that of a state
    only where both are one name ("golfe de Guinée", not "la frontière du Pérou"); a
    preposition of place makes a capital or a seat of power one, unless the verb before it
    gives something to somebody ("fournir à Kyiv une aide").
    """
    if names_waters(reading, first, entry) or _is_counted(reading, first, entry):
        return True
    if entry.tag is Tag.DEMONYM:
        return False
    if _behind_geographic(reading, first, entry) or _is_meeting_too(
        reading, first, entry
    ):
        return True
    if entry.tag not in (Tag.CAPITAL, Tag.SEAT):
        return entry.tag is Tag.STATE and _is_city_too(reading, first, entry)
    return _names_event(reading, first) or _is_led(reading, first)


def _is_counted(reading: Reading, first: int, entry: Entry) -> bool:
    """Tell whether a number makes some states of a region of what is its name by itself ("cinq [pays nordiques]")."""
    if entry.tag is not Tag.ORGANIZATION:
        return False
    known = reading.language.lexicon.organizations[entry.value or ""]
    several = known.plural or reading.ends(
        _last(reading, first, entry), Tag.MEMBER_UNIT
    )
    several = several or reading.has(first, Tag.MEMBER_UNIT)
    if known.kind != ActorKind.REGION or not several:
        return False
    before = (reading.numbers.get(at) for at in range(first - _COUNT, first))
    return any(number is not None and number.stop == first for number in before)


_COUNT = 3


def _last(reading: Reading, first: int, entry: Entry) -> int:
    """Give the last word of a name that begins at a word."""
    stops = (stop for stop, each in reading.tags[first] if each is entry)
    return next(stops, first + 1) - 1


def _is_meeting_too(reading: Reading, first: int, entry: Entry) -> bool:
    """Tell whether a name is spelt like a noun for a meeting, which has an article or opens its sentence ("[Reunión] de ministros", "LA [REUNIÓN]", no "tropas a Reunión")."""
    last = _last(reading, first, entry)
    if entry.tag is not Tag.STATE or not is_meeting(reading, last):
        return False
    opens = reading.sentence_of[first] < 0 or reading.sentence(first).first == first
    return opens or first < last or reading.has(first - 1, Tag.DETERMINER)


def _is_led(reading: Reading, first: int) -> bool:
    """Tell whether a preposition makes a place of a capital or a seat of power."""
    at = first - 1 if not reading.has(first - 1, Tag.DETERMINER) else first - 2
    if reading.has(first - 1, Tag.DETERMINER, "contracted"):
        at = first - 1
    if is_bare_preposition(reading, at):
        return True
    if reading.has(at, Tag.AGENT) or _is_heard_from(reading, at, first):
        return False
    if are_talking(reading, at):
        return False
    moved = reading.has(at, Tag.PREPOSITION, "addressee") and _moves(reading, at - 1)
    if moved or _comes_before_subject(reading, at, first):
        return True
    given = _receives(reading, at - 1) or _is_granted(reading, at)
    return _ends_place_preposition(reading, at) and not given


def are_talking(reading: Reading, at: int) -> bool:
    """Tell whether "between" stands behind a noun of talks or a text, so that capitals are the states ("talks between Oslo and Lima")."""
    if not reading.has(at, Tag.PREPOSITION, "between"):
        return False
    first = max(reading.sentence(at).first, at - _ADJECTIVES)
    return any(
        is_meeting(reading, i) or reading.ends(i, Tag.DOCUMENT)
        for i in range(first, at)
    )


_ADJECTIVES = 2
"""How far before "between" its noun stands, over an adjective behind it."""


def _is_heard_from(reading: Reading, at: int, first: int) -> bool:
    """Tell whether a reaction comes from a capital ("Reaktionen aus Oslo", "Aus Oslo kam Widerspruch")."""
    suffixes = reading.language.lexicon.suffixes
    if reading.words.keys[at] not in suffixes.get("heard_from", ()):
        return False
    nouns = suffixes["reactions"]
    here = reading.sentence_of[first]
    near = range(max(0, at - _HEARD), min(first + _HEARD, len(reading.words)))
    before = (i for i in near if i < at and reading.sentence_of[i] == here)
    behind = (i for i in near if i > first and reading.sentence_of[i] == here)
    opens = reading.sentence_of[at] >= 0 and reading.sentence(at).first == at
    return any(
        reading.words.is_capitalized(i) and reading.words.keys[i] in nouns
        for i in (behind if opens else before)
    )


_HEARD = 4


def _comes_before_subject(reading: Reading, at: int, first: int) -> bool:
    """Tell whether the one who speaks in a place follows its name ("a promis à Nairobi le ministre X")."""
    towns = reading.language.lexicon.suffixes.get("town_prepositions", ())
    article = reading.has(first + 1, Tag.DETERMINER, "definite")
    titled = article and reading.hit(first + 2, Tag.ROLE) is not None
    return titled and reading.words.keys[at] in towns


def _is_city_too(reading: Reading, first: int, entry: Entry) -> bool:
    """Tell whether a state that has the name of its capital is that city behind a preposition ("à Djibouti")."""
    capital = any(
        hit.tag is Tag.CAPITAL and hit.value == entry.value
        for _, hit in reading.tags[first]
    )
    towns = reading.language.lexicon.suffixes.get("town_prepositions", ())
    return capital and reading.words.keys[first - 1] in towns


def _names_event(reading: Reading, first: int) -> bool:
    """Tell whether a city gives its name to talks, a text or a group held there ("le processus de Lima")."""
    nouns = reading.language.lexicon.suffixes.get("named_for_towns", ())
    if "analytic" in reading.language.lexicon.traits:  # "the Vienna Compact"
        behind = first + 1 < len(reading.words) and not reading.words.is_glued(
            first + 1
        )
        named = behind and reading.key(first + 1) in nouns
        return named and not _binds_itself(reading, first)
    of = reading.has(first - 1, Tag.PREPOSITION, "of")
    if not of or not nouns:
        return False
    adjective = first - 3 if reading.words.keys[first - 2] not in nouns else first - 2
    return reading.words.keys[adjective] in nouns


def _binds_itself(reading: Reading, first: int) -> bool:
    """Tell whether a verb that binds stands behind a city, and no noun like it ("Lima [rules out]", "Oslo and Riga [pledge to]", not "the Lima pledge")."""
    at = first - 1
    while reading.has(at, Tag.COORDINATOR) and reading.has(at - 1, Tag.CAPITAL):
        at -= 2
    if reading.has(at, Tag.DETERMINER):
        return False
    commissives = reading.language.lexicon.commissives
    return any(
        entry.tag is Tag.VERB
        and reading.first_of(end, (*record.tail, *filter(None, record.linkers)))
        for end, entry in reading.tags[first + 1]
        for record in commissives.get(entry.lemma, ())
    )


def _behind_geographic(reading: Reading, first: int, entry: Entry) -> bool:
    at = first - 1
    if not reading.among(Tag.GEOGRAPHIC.bit, first - 3, first):
        return False
    if reading.sentence_of[at] != reading.sentence_of[first]:
        return False
    if _is_geographic(reading, at):
        return True
    if reading.has(at, Tag.DETERMINER):
        at -= 1
    if reading.has(at, Tag.PREPOSITION, "of"):
        at -= 1
    if entry.tag is Tag.STATE:
        waters = reading.language.lexicon.suffixes.get("named_waters", ())
        return reading.words.keys[at] in waters
    return _is_geographic(reading, at)


def _is_geographic(reading: Reading, at: int) -> bool:
    """Tell whether a word is a geographic noun, with its capital where nouns have one ("schloss Peru aus")."""
    capital = "capital-nouns" in reading.language.lexicon.traits
    noun = not capital or reading.words.is_capitalized(at)
    return noun and reading.has(at, Tag.GEOGRAPHIC)


def _ends_place_preposition(reading: Reading, index: int) -> bool:
    """Tell whether a preposition of place, of up to four words, ends at a word, and no words for whom a sentence is about ("quant à")."""
    leads = reading.phrases("topic_leads")
    if any(reading.follows(index + 1 - len(lead), lead) for lead in leads):
        return False
    return reading.ends(index, Tag.PLACE_PREPOSITION, longest=4)


def _moves(reading: Reading, index: int) -> bool:
    """Tell whether a verb of motion stands right before a preposition ("volver a La Haya")."""
    movers = reading.language.lexicon.verbs.get("moves", frozenset())
    return may_be_verb(reading, index, movers)


def _receives(reading: Reading, index: int) -> bool:
    """Tell whether a verb of giving stands right before a preposition."""
    givers = reading.language.lexicon.verbs.get("gives", frozenset())
    return may_be_verb(reading, index, givers)


def _is_granted(reading: Reading, at: int) -> bool:
    """Tell whether what is granted, or a verb of granting, stands a few words before a preposition ("a promis dix chars à Kiev")."""
    verbs = reading.language.lexicon.verbs
    grants, granted = verbs["grants"], verbs["granted"]
    if not reading.has(at, Tag.PREPOSITION, "addressee"):
        return False
    for before in range(at - 1, max(at - _GIFT, -1), -1):
        given = reading.words.keys[before] in granted
        if given or may_be_verb(reading, before, grants):
            return True
        other = reading.has(before, Tag.PREPOSITION)
        other = other and not reading.has(before, Tag.PREPOSITION, "of")
        if other or before in reading.dates or reading.is_mark(before, ",;:.()"):
            return False
    return False


_GIFT = 9


def is_vague(reading: Reading, first: int, key: str, acting: tuple[str, ...]) -> bool:
    """
    Tell whether a small adjective is of a part of the world that does not act as one ("un diplomate arabe").

    Args:
        reading: The article.
        first: The adjective.
        key: The body or region it belongs to.
        acting: Keys of those regions that act.
    """
    known = reading.language.lexicon.organizations[key]
    region = known.kind == ActorKind.REGION and known.state is None
    return region and key not in acting and not reading.words.is_capitalized(first)


def is_platform(reading: Reading, key: str) -> bool:
    """Tell whether a body is a platform on which others write ("posted on Telegram")."""
    platforms = reading.language.lexicon.suffixes.get("platforms", ())
    return key.removeprefix("org:") in platforms


def place_stop(reading: Reading, index: int) -> int:
    """Give where the name of a town of several words ends, within which no state is named ("Port of [Spain]")."""
    hit = reading.hit(index, Tag.CAPITAL)
    return index if hit is None or hit[0] == index + 1 else hit[0]
