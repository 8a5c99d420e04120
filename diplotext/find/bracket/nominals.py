"""What belongs to a head noun where adjectives stand before it and genitives behind."""

from diplotext.find.bracket.accredited import office_before, over_accrediting_body
from diplotext.find.bracket.attributes import closes_attribute, is_adjective
from diplotext.find.bracket.body_fields import over_field
from diplotext.find.bracket.city_adjectives import is_city_adjective
from diplotext.find.bracket.genitive_adjectives import is_subject_case
from diplotext.find.bracket.genitive_marks import closes_genitive
from diplotext.find.bracket.name_ends import closes_name
from diplotext.find.bracket.noun_phrases import head_start
from diplotext.find.bracket.source_nouns import is_date
from diplotext.find.mentions.genitive_names import owner_stem
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits


_MAX_COMPLEMENTS = 4
_LONGEST_NAME = 4
_ATTRIBUTES = tag_bits(Tag.QUALIFIER, Tag.DEMONYM)
_PLACES = tag_bits(Tag.CAPITAL, Tag.STATE)


def left(reading: Reading, index: int, names: dict[int, Reference]) -> int:
    """Give where a phrase begins: with the first part of a compound, its adjectives, a name in the genitive."""
    first = _compound_start(reading, index)
    while first > 0:
        comma = first < index and reading.is_mark(first - 1, ",")
        at = first - 1 - comma
        if not _is_attribute(reading, at) or (comma and not _is_small(reading, at)):
            break
        if closes_attribute(reading, at):
            break  # "eine [von Oslo geführte] Truppe"
        first = _compound_start(reading, at)
    for reference in _genitives(reading, first, names):
        first = reference.first
    return first - _is_owned(reading, first)


def _is_owned(reading: Reading, first: int) -> bool:
    """Tell whether the name of a person in the genitive stands right before a phrase ("[Brandts] Sprecherin")."""
    owner = first - 1
    if owner < 0 or reading.sentence_of[owner] != reading.sentence_of[first]:
        return False
    capital = reading.words.is_capitalized(owner) and reading.words.is_word(owner)
    return capital and not reading.tags[owner] and bool(owner_stem(reading, owner))


def _is_small(reading: Reading, at: int) -> bool:
    """Tell whether a word is a small adjective or ordinal, which a comma may part from another one."""
    return is_adjective(reading, at) and is_adjective(reading, at + 2)


def _compound_start(reading: Reading, index: int) -> int:
    """Step back over the parts of a compound that a hyphen glues ("US-Präsident")."""
    words, first = reading.words, index
    while (
        first > 1
        and words.keys[first - 1] == "-"
        and words.is_glued(first)
        and words.is_glued(first - 1)
    ):
        first -= 2
    return first


def _is_attribute(reading: Reading, at: int) -> bool:
    if reading.sentence_of[at] != reading.sentence_of[at + 1]:
        return False
    if reading.words.keys[at] in reading.language.lexicon.suffixes.get("both", ()):
        return True
    if reading.is_one_of(at, Tag.DETERMINER.bit | Tag.VERB.bit):
        return False
    if is_city_adjective(reading, at):
        return True
    if reading.words.is_capitalized(at):
        following = at + 1
        return reading.is_one_of(at, Tag.DEMONYM.bit) and (
            reading.words.starts[following] > reading.words.ends[at]
        )
    return reading.is_one_of(at, _ATTRIBUTES) or is_adjective(reading, at)


def _genitives(
    reading: Reading, first: int, names: dict[int, Reference]
) -> list[Reference]:
    """Give the name of a state that stands in the genitive right before a noun ("Kirgistans Präsident")."""
    endings = reading.language.lexicon.suffixes.get("genitive", ("\0",))
    first -= closes_genitive(reading, first - 1)
    near = (names.get(at) for at in range(first - 1, first - 1 - _LONGEST_NAME, -1))
    before = next((name for name in near if name is not None), None)
    if before is None or before.stop != first or not before.states:
        return []
    return [before] if reading.words.keys[before.stop - 1].endswith(endings) else []


def right(reading: Reading, stop: int, limit: int, names: dict[int, Reference]) -> int:
    """Take in complements in the genitive or behind "von", and the seat of a government."""
    at = stop
    for _ in range(_MAX_COMPLEMENTS):
        further = _complement(reading, at, limit, names)
        if further is None:
            break
        at = further
    return at


def _complement(
    reading: Reading, at: int, limit: int, names: dict[int, Reference]
) -> int | None:
    if at >= limit or reading.sentence_of[at] != reading.sentence_of[at - 1]:
        return None
    named = names.get(at)
    if named is None and _is_owned(reading, at + 1):
        return at + 1  # "ein Sprecher [Brandts]"
    if named is not None and named.states:
        ends = reading.words.keys[named.stop - 1].endswith(
            reading.language.lexicon.suffixes.get("genitive", ("\0",))
        )
        return named.stop if ends and named.key.startswith("state:") else None
    genitive = reading.has(at, Tag.DETERMINER, "genitive")
    if genitive and (closes_name(reading, at) or is_subject_case(reading, at + 1)):
        return None
    if genitive or reading.has(at, Tag.PREPOSITION, "of"):
        year = at + 1 < limit and reading.words.is_number(at + 1)
        year = year and is_date(reading, at + 1, at + 2)
        return at + 2 if year else _phrase(reading, at + 1, limit, names)
    return (
        seat_stop(reading, at, limit)
        or _place_of_work(reading, at, limit, names)
        or over_field(reading, at, limit)
    )


def _place_of_work(
    reading: Reading, at: int, limit: int, names: dict[int, Reference]
) -> int | None:
    """Take in the body somebody works in, over his field ("Abteilungsleiter [für Sicherheit im russischen Außenministerium]")."""
    suffixes = reading.language.lexicon.suffixes
    office = office_before(reading, at, names)
    if office is None and not reading.ends(at - 1, Tag.ROLE):
        return None
    if office is not None:
        body = over_accrediting_body(reading, office, at, names)
        if body is not None:
            return body
    if reading.words.keys[at] in suffixes.get("portfolio_leads", ()):
        field = _phrase(reading, at + 1, limit, names)
        at = at if field is None else field
        named = names.get(at + reading.is_mark(at, ","))
        if field is not None and named is not None and named.rule == "person-name":
            return field
    if at >= limit or reading.words.keys[at] not in suffixes.get("work_places", ()):
        return None
    first = at + 1 + reading.has(at + 1, Tag.DETERMINER)
    head = head_start(reading, first, limit)
    body = head < limit and reading.has(head, Tag.GROUP, "singular")
    return _phrase(reading, first, limit, names) if body else None


def _phrase(
    reading: Reading, first: int, limit: int, names: dict[int, Reference]
) -> int | None:
    """Give where a complement ends: its adjectives, its noun with glued parts, and a name behind."""
    words = reading.words
    head = head_start(reading, first, limit)
    if head >= limit or not (words.is_word(head) and words.is_capitalized(head)):
        return None
    if head in reading.dates or _is_called(reading, head):
        return None
    named = names.get(head)
    at = named.stop if named is not None else head + 1
    while at < limit:
        follower = names.get(at)
        if follower is not None and not follower.key:
            return follower.stop
        if follower is not None and _names_kind(reading, follower):
            at = follower.stop
            continue
        glued = words.is_glued(at) and words.keys[at] in "-’'"
        if glued and at + 1 < limit and words.is_glued(at + 1):
            at += 2
        elif follower is not None or not _goes_on(reading, at):
            break
        else:
            at += 1
    return at


def _is_called(reading: Reading, head: int) -> bool:
    """Tell whether a noun is what somebody calls a thing, between marks behind an article that names nothing ("von einer [«Farce»]")."""
    quoted = piece_at(reading, head - 1) is not None
    return quoted and reading.has(head - 2, Tag.DETERMINER, "indefinite")


def _names_kind(reading: Reading, name: Reference) -> bool:
    """Tell whether the noun for the kind of a body stands before its name ("der Truppe EUFOR")."""
    return name.key.startswith("org:") and reading.ends(name.first - 1, Tag.GROUP)


def _goes_on(reading: Reading, at: int) -> bool:
    words = reading.words
    return (
        words.is_word(at)
        and words.is_capitalized(at)
        and at not in reading.dates
        and words.starts[at] == words.ends[at - 1] + 1
    )


def seat_stop(reading: Reading, at: int, limit: int) -> int | None:
    """Take in the city or state where a government or an office sits ("Regierung in London", "Kollege aus Togo")."""
    suffixes = reading.language.lexicon.suffixes
    seats = suffixes.get("seat_prepositions", ())
    if reading.key(at - 1) in suffixes.get("peers", ()):
        seats = (*seats, *suffixes.get("peer_places", ()))
    place = at + 1 + reading.has(at + 1, Tag.DETERMINER)  # "in der Türkei"
    if reading.words.keys[at] not in seats or place >= limit:
        return None
    hit = reading.hit(place, Tag.CAPITAL) or reading.hit(place, Tag.STATE)
    return hit[0] if hit is not None and reading.begins(place, _PLACES) else None


def seated(reading: Reading, first: int, stop: int) -> tuple[str, ...]:
    """Give the states whose capitals close a phrase behind a preposition of place."""
    seats = reading.language.lexicon.suffixes.get("seat_prepositions", ())
    return tuple(
        entry.value
        for at in range(first + 1, stop)
        if reading.words.keys[at - 1] in seats
        for _, entry in reading.tags[at]
        if entry.tag is Tag.CAPITAL and entry.value
    )


def is_posted(reading: Reading, entry: Entry) -> bool:
    """Tell whether a noun means somebody who is posted abroad, so that the city behind it is no seat ("Botschafter in Rom")."""
    posted = reading.language.lexicon.suffixes.get("posted", ())
    head = entry.lemma.casefold().partition("/")[0]
    return bool(posted) and head.endswith(posted)


def is_onlooker(reading: Reading, entry: Entry) -> bool:
    """Tell whether a noun means somebody who tells of a state that stands before it, and is not its own ("Türkei-[Experte]", "Kreml-[Kritiker]")."""
    head = entry.lemma.casefold().partition("/")[0]
    return head in reading.language.lexicon.suffixes.get("onlookers", ())


def is_post(reading: Reading, reference: Reference) -> bool:
    """Tell whether the preposition of a place or a post stands before a name ("in [Rom]", "to the [United States]", "envoy for [Mali]")."""
    suffixes = reading.language.lexicon.suffixes
    before = reference.first - 1
    before -= reading.has(before, Tag.DETERMINER) and not reading.has(
        before, Tag.PREPOSITION
    )
    names = ("seat_prepositions", "posts", "portfolio_leads")
    return any(reading.key(before) in suffixes.get(name, ()) for name in names)


def compound_state(reading: Reading, index: int) -> tuple[str, ...]:
    """
    Give the state that the first part of a compound belongs to ("Bundeskanzler").

    Where it may be of several states, it is of that in which the agency of the story is at home.
    """
    suffixes = reading.language.lexicon.suffixes
    known = suffixes.get("compound_states", ())
    key = reading.words.keys[index]
    for prefix, states in zip(known[::2], known[1::2], strict=False):
        if key.startswith(prefix) and len(key) > len(prefix):
            homes = suffixes.get("home_agencies", ())
            at_home = dict(zip(homes[::2], homes[1::2], strict=False))
            home = at_home.get((reading.article.agency or "").casefold())
            first, *others = states.split()
            return (home if home in others else first,)
    return ()


def compound_bodies(reading: Reading, index: int, entry: Entry) -> tuple[str, ...]:
    """Give the bodies that the first part of a compound for an office may belong to ("Kommissionssprecherin")."""
    if entry.tag is not Tag.ROLE:
        return ()
    known = reading.language.lexicon.suffixes.get("compound_bodies", ())
    key = reading.words.keys[index]
    return tuple(
        f"org:{body}"
        for prefix, bodies in zip(known[::2], known[1::2], strict=False)
        if key.startswith(prefix) and len(key) > len(prefix)
        for body in bodies.split()
    )
