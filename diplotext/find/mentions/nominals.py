"""Noun phrases that refer to actors: roles, groups, armed forces, documents, counted states."""

from diplotext.find.analytic.nominals import is_head, phrase_start
from diplotext.find.analytic.seated import organ_in_capital
from diplotext.find.bracket.apposed_states import is_apposed_state
from diplotext.find.bracket.city_adjectives import states_of_cities
from diplotext.find.bracket.nominals import (
    compound_bodies,
    compound_state,
    is_onlooker,
    is_post,
    is_posted,
    left,
    seated,
)
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.mentions.body_owners import owning_bodies
from diplotext.find.mentions.complements import (
    Names,
    numbered,
    over_capitals,
    right,
)
from diplotext.find.mentions.count_starts import count_start
from diplotext.find.mentions.counted_states import (
    counts_states,
    goes_with_name,
    is_of_states,
)
from diplotext.find.mentions.denied_nouns import is_denied, is_nobody
from diplotext.find.mentions.government_epithets import over_epithets
from diplotext.find.mentions.joined_states import over_joined_states
from diplotext.find.mentions.noun_genders import gender_of_noun
from diplotext.find.mentions.noun_kinds import kind_of_noun
from diplotext.find.mentions.nouns import HEADS, head_noun
from diplotext.find.mentions.office_fields import (
    over_portfolio,
    over_second_field,
    over_served,
)
from diplotext.find.mentions.opinions import opinions
from diplotext.find.mentions.peer_states import state_of_peer
from diplotext.find.mentions.proper_bodies import is_proper, over_cause, own_stop
from diplotext.find.mentions.quoted_groups import over_quoted
from diplotext.find.mentions.reference import Reference
from diplotext.find.mentions.spelled_names import spelled_stop
from diplotext.find.reading.reading import Reading, inside
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_SET = tag_bits(Tag.PREPOSITION, Tag.ADVERB, Tag.LEAD, Tag.SUBORDINATOR, Tag.ABSENCE)


def find_nominals(
    syntax: Syntax, ranges: list[range], names: Names
) -> tuple[Reference, ...]:
    """
    Find the noun phrases whose head is a role, a group, a document or a counted member.

    Args:
        syntax: The article.
        ranges: Where to look, as ranges of word indexes.
        names: Names found before; a head that lies within one is part of the name.
    """
    reading = syntax.reading
    found: list[Reference] = []
    taken = {
        i for r in names.at.values() if _shields(r) for i in range(r.first, r.stop)
    }
    taken |= _set_phrases(reading) | opinions(reading)
    heads = [i for i in reading.where(HEADS) if i not in taken]
    for indexes in ranges:
        behind = indexes.start
        for index in inside(heads, indexes):
            head = _head(syntax, index) if index >= behind else None
            if head is not None and not is_apposed_state(reading, head[0]):
                found.append(_at(syntax, index, head, indexes.stop, names))
                # Phrases inside the complements of this one are found too.
                behind = head[0] + _has_apposed(reading, head, indexes.stop)
    return tuple(found)


def _set_phrases(reading: Reading) -> set[int]:
    """Give the words inside set phrases ("sur le plan", "sous la direction de"), which name nobody."""
    return {
        inside
        for index in reading.where(_SET)
        for stop, entry in reading.tags[index]
        if entry.tag.bit & _SET and stop - index > 1
        for inside in range(index, stop)
        if inside == index or not reading.words.is_capitalized(inside)
    }


def _shields(reference: Reference) -> bool:
    """Tell whether a name keeps nouns inside it from being read on their own."""
    return reference.form is not MentionForm.DEMONYM


def _head(syntax: Syntax, index: int) -> tuple[int, Entry] | None:
    """Give the head noun that begins at a word, if it is one here."""
    head = head_noun(syntax.reading, index, told=bool(syntax.kinds))
    if head is not None and is_nobody(syntax.reading, index, head[1]):
        return None
    if head is None or not syntax.kinds:
        return head
    if is_denied(syntax, index):
        return None
    return head if is_head(syntax.reading, syntax.kinds, index, head[0]) else None


def _at(
    syntax: Syntax, index: int, head: tuple[int, Entry], limit: int, names: Names
) -> Reference:
    reading = syntax.reading
    entry = head[1]
    first = _first(syntax, index, names)
    stop = _stop(reading, head, limit, names)
    if entry.tag is Tag.ROLE and "plural" not in entry.features:
        stop = over_portfolio(syntax, stop, limit, names)
        stop = over_served(syntax, head[0], stop, names)
        stop = over_second_field(syntax, index, stop, limit, names)
    stop = over_quoted(reading, index, stop)
    inside = [names.at[i] for i in range(first, stop) if i in names.at]
    proper = is_proper(reading, index, (head[0], stop), entry)
    if proper and reading.words.is_capitalized(stop - 1):
        stop = over_capitals(reading, stop, limit, names)
    if proper:
        stop = own_stop(reading, inside, index, over_cause(reading, index, stop, limit))
        stop = spelled_stop(reading, index, stop, limit)
        first = first if reading.words.is_capitalized(first) else index
    counted = count_start(reading, index)
    start = counted if counted is not None else first
    states = _named_states(reading, head, inside)
    of_states = counts_states(reading, first) or is_of_states(reading, head, stop)
    return Reference(
        start,
        stop,
        MentionForm.NOMINAL,
        ActorKind.COALITION if of_states else kind_of_noun(reading, index, entry),
        head=" ".join(reading.words.keys[index : head[0]])
        if entry.tag is Tag.DOCUMENT
        else entry.lemma.casefold(),
        feminine=gender_of_noun(reading, index, first, entry),
        plural="plural" in entry.features or entry.tag is Tag.MEMBER_UNIT,
        definite=_is_definite(reading, start)
        or _is_owned(reading, start, index, names),
        states=states or _unnamed_states(reading, index, head, (first, stop)),
        owner=owning_bodies(reading, entry, inside, states=bool(states))
        or compound_bodies(reading, index, entry),
        proper=proper,
        rule=f"{entry.tag}-phrase",
    )


def _stop(reading: Reading, head: tuple[int, Entry], limit: int, names: Names) -> int:
    """Give where a phrase ends: behind its complements, and the number of a document ("résolution 2231")."""
    stop, entry = head
    if goes_with_name(reading, head):
        return stop
    stop = over_epithets(reading, head, limit, names)
    stop += _has_apposed(reading, head, limit)
    placed = entry.tag in (Tag.ROLE, Tag.MEMBER_UNIT)
    stop = right(reading, stop, limit, names, placed=placed)
    if entry.tag is Tag.ROLE and "plural" in entry.features:
        stop = over_joined_states(reading, stop, limit, names)
    if entry.tag is not Tag.DOCUMENT or stop != head[0]:
        return stop
    stop = numbered(reading, stop, limit)
    if stop > head[0] and "adjectives-first" in reading.language.lexicon.traits:
        stop = right(reading, stop, limit, names)
    return stop


def _named_states(
    reading: Reading, head: tuple[int, Entry], inside: list[Reference]
) -> tuple[str, ...]:
    """Give the states named in a phrase, but for the one in which somebody of another state is posted."""
    owned = any(r.key.startswith("org:") for r in inside)  # "NATO's commander in Mali"
    posted = owned or is_posted(reading, head[1])
    told = is_onlooker(reading, head[1])
    own = (
        r
        for r in inside
        if not (posted and r.first >= head[0] and is_post(reading, r))
        and not (told and reading.is_mark(r.stop, "-"))
    )
    return tuple(dict.fromkeys(state for r in own for state in r.states))


def _unnamed_states(
    reading: Reading, index: int, head: tuple[int, Entry], phrase: tuple[int, int]
) -> tuple[str, ...]:
    """Give the states of a noun without the name of one beside it: of its seat, a compound or a city ("Wiener")."""
    seat = () if is_posted(reading, head[1]) else seated(reading, *phrase)
    return (
        seat
        or compound_state(reading, index)
        or states_of_cities(reading, phrase[0], index, head[1])
        or state_of_peer(reading, head)
        or _state_of_complement(reading, index, phrase[1])
        or organ_in_capital(reading, phrase[1], head[1].lemma.casefold())
    )


def _state_of_complement(reading: Reading, index: int, stop: int) -> tuple[str, ...]:
    """Give the state of a compound or of a city in the complement of a noun ("Sprecherin der [Bundesregierung]", "der [Osloer] Regierung")."""
    for at in range(index + 1, stop):
        body = reading.hit(at, Tag.GROUP)
        of_city = states_of_cities(reading, at - 1, at, body[1]) if body else ()
        states = compound_state(reading, at) or of_city
        if states:
            return states
    return ()


def _first(syntax: Syntax, index: int, names: Names) -> int:
    """Give the first word of the phrase of a head noun, its article left out."""
    if syntax.kinds:
        first = phrase_start(syntax.reading, syntax.kinds, index)
        return _of_name(first, names)
    return _left(syntax.reading, index, names)


def _of_name(first: int, names: Names) -> int:
    """Give the first word of the name of a body in which a word stands behind its "and" ("the Peace and [Security] Council chief")."""
    near = range(max(0, first - _LONGEST_NAME), first)
    around = (names.at[at] for at in near if at in names.at)
    bodies = (r.first for r in around if r.stop > first and r.kind in _BODIES)
    return next(bodies, first)


_BODIES = frozenset({ActorKind.ORGANIZATION, ActorKind.ARMED_FORCE, ActorKind.MEDIA})
_LONGEST_NAME = 8


def _has_apposed(reading: Reading, head: tuple[int, Entry], limit: int) -> bool:
    """Tell whether a noun of members has a second one beside it."""
    stop, entry = head
    return entry.tag is Tag.MEMBER_UNIT and _is_apposed_noun(reading, stop, limit)


def _is_apposed_noun(reading: Reading, at: int, limit: int) -> bool:
    """Tell whether a noun right behind "pays" says what kind they are ("pays hôtes")."""
    nouns = "capital-nouns" in reading.language.lexicon.traits
    if (
        at >= limit
        or nouns
        or reading.words.is_capitalized(at)
        or at in reading.numbers
    ):
        return False
    if not reading.tags[at]:  # a noun no list knows, as a verb would be known
        return reading.words.is_word(at) and at not in reading.dates
    return any(
        entry.tag in (Tag.ROLE, Tag.GROUP, Tag.QUALIFIER) and stop == at + 1
        for stop, entry in reading.tags[at]
    )


def _left(reading: Reading, index: int, names: Names) -> int:
    """Take in the qualifiers and adjectives of nationality before a head noun."""
    if "adjectives-first" in reading.language.lexicon.traits:
        return left(reading, index, names.at)
    first = index
    while first > 0 and (
        reading.has(first - 1, Tag.QUALIFIER)
        or (
            reading.words.keys[first - 1] == "-"
            and reading.has(first - 2, Tag.QUALIFIER)
        )
    ):
        first -= 1
    return first


def _is_owned(reading: Reading, first: int, noun: int, names: Names) -> bool:
    """Tell whether the name of a state stands in the genitive before a noun, which is known by it ("[Togos] Präsident")."""
    owner = names.at.get(first)
    before = "adjectives-first" in reading.language.lexicon.traits and first < noun
    return before and owner is not None and owner.form is MentionForm.NAME


def _is_definite(reading: Reading, first: int) -> bool:
    """Tell whether a phrase is led by a word that says that it is known, over one for "same" ("le même diplomate")."""
    if reading.has(first, Tag.DETERMINER, "possessive"):
        return True
    counted = first in reading.numbers
    before = first - 1
    same = reading.language.lexicon.suffixes.get("same_words", ())
    before -= reading.key(before) in same and reading.has(before - 1, Tag.DETERMINER)
    if counted and reading.has(before, Tag.DETERMINER, "contracted"):
        return True  # "chacun des deux gouvernements"
    if reading.has(before, Tag.DETERMINER, "indefinite"):
        return False
    return any(
        reading.has(before, Tag.DETERMINER, feature)
        for feature in ("definite", "contracted")
    )
