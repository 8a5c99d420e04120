"""Proper names a pack knows: states, capitals, seats of power, demonyms, organizations, media."""

from collections.abc import Iterator
from functools import lru_cache, partial
from unicodedata import normalize

import attrs

from diplotext.find.grammar.given_names import is_given_name
from diplotext.find.mentions.acronym_forms import is_spoken
from diplotext.find.mentions.ambiguity import (
    is_own,
    is_own_name,
    settle,
    signs_of,
    without_namesakes,
)
from diplotext.find.mentions.branches import branch
from diplotext.find.mentions.language_names import is_language_name
from diplotext.find.mentions.leading_names import heads_compound
from diplotext.find.mentions.longer_names import (
    is_beside,
    is_in_persons_name,
    is_of_other_state,
    is_part_of_name,
    opens_longer_name,
    without_shortened,
)
from diplotext.find.mentions.nouns import is_beside_name, is_within_noun
from diplotext.find.mentions.place_names import BODY, is_place, is_vague, place_stop
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading, inside
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_TAGS = (Tag.ORGANIZATION, Tag.STATE, Tag.SEAT, Tag.CAPITAL, Tag.DEMONYM)
_BEFORE_NO_PERSON = tag_bits(Tag.DETERMINER, Tag.PREPOSITION, Tag.PLACE_PREPOSITION)
_NAMES = tag_bits(*_TAGS)
_RARE = "rare"
_MOST_NAMES = 4096


def find_propers(reading: Reading, ranges: list[range]) -> tuple[Reference, ...]:
    """
    Find the names the pack knows, longest first, none within another.

    A name that several bear means the one of whom the rest of the story speaks; one that
    a person of the story bears too means that person, unless the story speaks of the state.
    """
    found: list[Reference] = []
    borne: set[str] = set()
    longer: set[str] = set()
    named = reading.where(_NAMES)
    for indexes in ranges:
        behind = indexes.start
        for index in inside(named, indexes):
            if index < behind:
                continue
            reference = branch(reading, index) or _at(reading, index)
            if reference is not None and reference.stop <= indexes.stop:
                found.append(reference)
                behind = reference.stop
            elif is_in_persons_name(reading, index):
                borne.add(reading.words.keys[index])
            elif opens_longer_name(reading, index, index + 1):
                longer.add(reading.words.keys[index])
            else:
                behind = place_stop(reading, index)
    found = without_shortened(reading, found, frozenset(longer))
    own = partial(is_own_name, reading)
    settled = settle(found, partial(_meanings, reading), signs_of(reading), own)
    return without_namesakes(settled, reading, frozenset(borne))


def _meanings(reading: Reading, reference: Reference) -> list[Reference]:
    """Give what the words of a name may mean, the usual meaning first."""
    found = [reference]
    ranked = [*_ranked(reading, reference.first)]
    for stop, entry in ranked if len(ranked) > 1 else ():
        if stop != reference.stop or not _is_printed_so(
            reading, reference.first, stop, entry
        ):
            continue
        other = _read(reading, reference.first, stop, entry)
        if other is not None and all(other.key != each.key for each in found):
            found.append(other)
    return found


def _at(reading: Reading, index: int) -> Reference | None:
    for stop, entry in _ranked(reading, index):
        if not _is_printed_so(reading, index, stop, entry):
            continue
        if _is_body_no_more(reading, index, stop, entry):
            return None
        longer = is_part_of_name(reading, index, stop, entry)
        if longer or _continues_a_name(reading, index, stop, entry):
            return None
        return _read(reading, index, stop, entry)
    return None


def _is_body_no_more(reading: Reading, index: int, stop: int, entry: Entry) -> bool:
    """Tell whether the name of a body is part of a noun, of another name or of its member's title ("Stadtrat Moser")."""
    if entry.tag is not Tag.ORGANIZATION:
        return False
    led = reading.hit(index - 1, Tag.PREPOSITION)
    if led is not None and led[0] > stop:
        return True  # "mit [Blick] auf"
    titled = reading.has(index, Tag.ROLE) and is_beside_name(reading, stop)
    longer = titled or opens_longer_name(reading, index, stop)
    return longer or is_within_noun(reading, index, stop)


def named_alone(reading: Reading, index: int) -> Reference | None:
    """Give whom an acronym names by itself, as the first part of a compound does ("EU-Kommission")."""
    for stop, entry in reading.tags[index]:
        if (
            stop == index + 1
            and entry.tag.bit & _NAMES
            and heads_compound(reading, index, entry)
        ):
            return _read(reading, index, stop, entry)
    return None


def _ranked(reading: Reading, index: int) -> Iterator[tuple[int, Entry]]:
    hits = [(s, e) for s, e in reading.tags[index] if e.tag.bit & _NAMES]
    if len(hits) == 1:
        yield hits[0]
        return
    yield from sorted(
        hits,
        key=lambda h: (
            -h[0],
            _RARE in h[1].features,
            _TAGS.index(h[1].tag),
            not is_own(reading, h[1]),
        ),
    )


def _is_printed_so(reading: Reading, first: int, stop: int, entry: Entry) -> bool:
    """Tell whether the words have a capital wherever the pack's entry has one."""
    text, words = reading.words.text, reading.words
    if entry.tag is Tag.DEMONYM:
        capital = any(map(words.is_capitalized, range(first, stop)))
        return (capital or entry.lemma.islower()) and not is_language_name(
            reading, first
        )
    count, capitals, capital = _printed(entry.lemma)
    seen = sum(
        words.is_capitalized(i) or reading.has(i, Tag.GEOGRAPHIC)
        for i in range(first, stop)
    )
    if reading.has(first, Tag.GEOGRAPHIC) and stop - first > 1:
        return seen >= capitals
    short = "acronym" in entry.features or entry.lemma.isupper()
    if short and count == 1:
        form = normalize("NFC", words.span(first, stop).of(text))
        shouted = form.isupper() and entry.lemma[0].isupper()
        return form == entry.lemma or shouted or is_spoken(reading, first, entry)
    return seen >= capitals and words.is_capitalized(first) >= capital


@lru_cache(maxsize=_MOST_NAMES)
def _printed(name: str) -> tuple[int, int, bool]:
    """Give how many words a name has, how many have a capital, and whether the first one has."""
    printed = name.replace("-", " ").replace("'", " ").split()
    capitals = [word[0].isupper() for word in printed]
    return len(printed), sum(capitals), capitals[0]


def _continues_a_name(reading: Reading, first: int, stop: int, entry: Entry) -> bool:
    """Tell whether capitalised words glued to a one-word name make it part of a longer one."""
    if entry.tag is Tag.DEMONYM:
        return False
    words = reading.words
    joined = words.is_glued(stop) if stop < len(words) else False
    traits = reading.language.lexicon.traits
    if joined and words.keys[stop] == "-" and stop + 1 < len(words):
        named = is_given_name(reading, first - 1) and is_beside(reading, first)
        if (
            "compounds" in traits
            and heads_compound(reading, first, entry)
            and not named
        ):
            return False
        if reading.begins(stop + 1, Tag.STATE.bit):
            return False  # "the Belize-Guatemala line" is of two states
        return words.is_capitalized(stop + 1) and words.is_glued(stop + 1)
    if stop - first > 1 or reading.is_one_of(first - 1, _BEFORE_NO_PERSON):
        return False
    shouted = words.form(first).isupper()
    return is_given_name(reading, first - 1) or (
        stop < len(words)
        and words.is_capitalized(stop)
        and is_beside(reading, stop)
        and not reading.tags[stop]
        and (entry.tag is not Tag.ORGANIZATION or is_given_name(reading, first))
        and not shouted
        and "capital-nouns" not in traits
    )


def _read(reading: Reading, first: int, stop: int, entry: Entry) -> Reference | None:
    if is_place(reading, first, entry):
        return None
    if entry.tag is Tag.DEMONYM:
        return _demonym(reading, first, stop, entry)
    if entry.tag is Tag.ORGANIZATION:
        return _organization(reading, first, stop, entry)
    if (entry.value or "").startswith(BODY):
        return _seat_of_body(reading, first, stop, entry)
    known = reading.language.lexicon.territories[entry.value or ""]
    form = MentionForm.NAME if entry.tag is Tag.STATE else MentionForm.METONYM
    if "acronym" in entry.features:
        form = MentionForm.ACRONYM
    return Reference(
        first,
        stop,
        form,
        ActorKind.STATE,
        key=f"state:{entry.value}",
        feminine=known.feminine,
        plural=known.plural,
        definite=True,
        states=(entry.value or "",),
        rule=f"{entry.tag}-name",
    )


def _seat_of_body(
    reading: Reading, first: int, stop: int, entry: Entry
) -> Reference | None:
    """Read the seat of a body, named for the body itself ("Bruxelles")."""
    seated = attrs.evolve(entry, value=(entry.value or "")[1:])
    found = _organization(reading, first, stop, seated)
    if found is None:
        return None
    return attrs.evolve(found, form=MentionForm.METONYM, rule="seat-name")


def _organization(
    reading: Reading, first: int, stop: int, entry: Entry
) -> Reference | None:
    known = reading.language.lexicon.organizations[entry.value or ""]
    if is_of_other_state(reading, first, known.state or ""):
        return None
    first = _behind_noun(reading, first, stop)
    form = MentionForm.ACRONYM if "acronym" in entry.features else MentionForm.NAME
    return Reference(
        first,
        stop,
        form,
        ActorKind(known.kind),
        key=f"org:{entry.value}",
        feminine=known.feminine,
        plural=known.plural,
        definite=True,
        states=(known.state,) if known.state else (),
        rule="organization-name",
    )


def _behind_noun(reading: Reading, first: int, stop: int) -> int:
    """Leave a small noun for a medium out of the name behind it ("l'agence Tass")."""
    media = reading.language.lexicon.suffixes.get("media_nouns", ())
    hit = reading.hit(first, Tag.GROUP)
    small = hit is not None and not reading.words.is_capitalized(first)
    if hit is None or not small or hit[1].lemma.casefold() not in media:
        return first
    return hit[0] if hit[0] < stop else first


def _demonym(reading: Reading, first: int, stop: int, entry: Entry) -> Reference | None:
    value = entry.value or ""
    lexicon = reading.language.lexicon
    acting = lexicon.suffixes.get("acting_regions", ())
    region = value.startswith(BODY) and acting
    if region and is_vague(reading, first, value.removeprefix(BODY), acting):
        return None
    if value.startswith(BODY):
        kind, key = ActorKind(lexicon.organizations[value[1:]].kind), f"org:{value[1:]}"
        states: tuple[str, ...] = ()
    else:
        kind, key, states = ActorKind.STATE, f"state:{value}", (value,)
    return Reference(
        first,
        stop,
        MentionForm.DEMONYM,
        kind,
        key=key,
        feminine="feminine" in entry.features,
        plural="plural" in entry.features,
        definite=reading.words.is_capitalized(first),
        states=states,
        rule="demonym",
    )
