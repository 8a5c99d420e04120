"""Counted phrases: which coalition a phrase like "the 35 countries" means."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.quoted_names import quoted_name
from diplotext.find.coreference.stand_ins import stand_ins
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind
from diplotext.text.numbers import Number


_REACH = 12
_MAX_NAME = 8
_MANY = 3
_ONE_OF_A_KIND = 7
"""A story hardly speaks of two groups of as many, so that the nouns counted may differ."""
_NO_NOUN = tag_bits(
    Tag.VERB,
    Tag.PREPOSITION,
    Tag.RELATIVE,
    Tag.ADVERB,
    Tag.NEGATION,
    Tag.COORDINATOR,
    Tag.REFLEXIVE,
    Tag.CLITIC,
)


def join_counts(cast: Cast) -> None:
    """
    Let counted phrases mean the coalition they belong to.

    "Les 35 pays participant à la coalition" means the coalition; a bare count of the same
    size elsewhere means it too, and so does a stand-in ("les participants") once it is known.
    """
    _join_members(cast)
    counted = [
        (reference, keys[0])
        for reference, keys in [cast.at[i] for i in cast.order]
        if reference.kind is ActorKind.COALITION
        and count_of(cast.reading, reference)
        and cast.figures[keys[0]].kind is not ActorKind.STATE  # "les deux pays"
    ]
    sizes: dict[int, str] = {}
    for reference, key in counted:
        target = _named_behind(cast, reference)
        if target is not None and target != key and key in cast.figures:
            sizes[_value(cast.reading, reference)] = target
            cast.merge(key, target)
    if len(set(sizes.values())) == 1:
        stand_ins(cast, next(iter(sizes.values())))
    _meet_again(cast, counted, sizes)
    for reference, key in counted:
        target = sizes.get(_value(cast.reading, reference))
        if target is not None and key in cast.figures and key != target:
            cast.merge(key, target)
    _let_be_groups(cast, [reference for reference, _ in counted])
    _join_names(cast)


def _join_members(cast: Cast) -> None:
    """Let "les signataires de la Charte" be the group that their noun's complement names."""
    verbs, words = cast.reading.language.lexicon.verbs, cast.reading.words.keys
    nouns, one = verbs.get("stand_ins", frozenset()), verbs.get("a_member", frozenset())
    for index in cast.order:
        reference, keys = cast.at[index]
        opening = words[reference.first : reference.first + 2]
        # "the eighth signatory of the Pact"
        members = opening[0] in nouns or not one.isdisjoint(opening)
        if reference.kind is not ActorKind.COALITION or not members:
            continue
        target = _named_within(cast, reference)
        if target is not None and target != keys[0] and keys[0] in cast.figures:
            cast.merge(keys[0], target)


def _let_be_groups(cast: Cast, counted: list[Reference]) -> None:
    """Let a body be a group of states whose members are counted ("los cuatro países del grupo A3")."""
    for reference in counted:
        figure = cast.figures[cast.at[reference.first][1][0]]
        named = figure.key.startswith("body:")
        if (
            named
            and figure.kind is ActorKind.ORGANIZATION
            and _heads_group(cast, figure)
        ):
            figure.kind = ActorKind.COALITION


def _heads_group(cast: Cast, figure: Figure) -> bool:
    """Tell whether a body goes by a noun for a group of states."""
    table = cast.reading.language.lexicon.table
    return any(
        entry.tag is Tag.COALITION_HEAD
        for head in figure.heads
        for hit in table.find(tuple(head.split()))
        for entry in hit.values
    )


def _join_names(cast: Cast) -> None:
    """Let coalitions of one name be one, the later ones the first."""
    first: dict[str, str] = {}
    for key, figure in tuple(cast.figures.items()):
        if figure.kind is ActorKind.COALITION and figure.name is not None:
            known = first.setdefault(figure.name.casefold(), key)
            if known != key:
                cast.merge(key, known)


def _meet_again(
    cast: Cast, counted: list[tuple[Reference, str]], sizes: dict[int, str]
) -> None:
    """Let a count that comes again, of the same nouns, mean the coalition it meant first."""
    first: dict[tuple[int, str], str] = {}
    again: dict[int, str] = {}
    for reference, key in counted:
        value = _value(cast.reading, reference)
        figure = cast.figures.get(key)
        if value in sizes or figure is None:
            continue
        head = "" if value >= _ONE_OF_A_KIND else reference.head
        known = first.setdefault((value, head), key)
        if known == key and reference.definite and value >= _MANY:
            known = again.get(value, key)  # "Six states ... The six countries"
        again.setdefault(value, known)
        if known != key:
            cast.merge(key, known)


def count_of(reading: Reading, reference: Reference) -> bool:
    """Tell whether a phrase begins with a number."""
    return reference.first in reading.numbers


def counts_further(reading: Reading, number: Number) -> bool:
    """Tell whether a number counts others than those named before ("nine others", "otros ocho países")."""
    further = reading.language.lexicon.suffixes.get("further", ())
    beside = {reading.key(number.first - 1), reading.key(number.stop)}
    return not beside.isdisjoint(further)


def before_number(reading: Reading, at: int) -> int:
    """Step back over a number right before a word ("the [17] Friends of Haiti")."""
    near = range(max(0, at - _MANY), at)
    ends = (i for i in near if (n := reading.numbers.get(i)) and n.stop == at)
    return next(ends, at)


def is_alone(reading: Reading, number: Number) -> bool:
    """Tell whether a number stands for those it counts, with no noun behind it."""
    plain = number.unit is None and number.first not in reading.dates
    at = number.stop
    end = at >= len(reading.words) or not reading.words.is_word(at)
    mark = end and not reading.is_mark(at, "-%°./")
    return plain and (mark or reading.is_mark(at, ".") or _is_no_noun(reading, at))


def _is_no_noun(reading: Reading, at: int) -> bool:
    known = reading.begins(at, _NO_NOUN) and not reading.words.is_capitalized(at)
    return known and not reading.begins(at, Tag.MEMBER_UNIT.bit)


def _value(reading: Reading, reference: Reference) -> int:
    return int(reading.numbers[reference.first].value)


def _named_behind(cast: Cast, reference: Reference) -> str | None:
    """Give the coalition named right behind a counted phrase, over "participant à la" or "du"."""
    reading = cast.reading
    whole = _named_around(cast, reference) or _claimed_for(cast, reference)
    if whole is not None:
        return whole
    within = _named_within(cast, reference)
    if within is not None:
        return within
    last = reading.hit(reference.stop - 1, Tag.MEMBER_PHRASE)
    linked = last is not None and last[0] > reference.stop
    suffixes = reading.language.lexicon.suffixes
    for at in range(reference.stop, min(reference.stop + _REACH, len(reading.words))):
        known = cast.at.get(at)
        if linked and piece_at(reading, at) is not None:
            return quoted_name(cast, at)
        if known is not None and linked:
            figure = cast.figures[known[1][0]]
            return figure.key if figure.kind is ActorKind.COALITION else None
        if (
            reading.hit(at, Tag.MEMBER_PHRASE)
            or reading.has(at, Tag.PREPOSITION, "of")
            or reading.hit(at, Tag.RELATIVE)
            or _is_member_verb(reading, at)
            or reading.words.keys[at] in suffixes.get("member_links", ())
            or _opens_relative(reading, at)
        ):
            linked = True
        elif reading.is_mark(at, ",.;:"):
            return None
    return None


def _opens_relative(reading: Reading, at: int) -> bool:
    """Tell whether a comma stands before a relative pronoun that is an article too."""
    relatives = reading.language.lexicon.suffixes.get("relatives", ())
    after = at + 1
    return (
        after < len(reading.words)
        and reading.is_mark(at, ",")
        and reading.words.keys[after] in relatives
    )


def _named_around(cast: Cast, reference: Reference) -> str | None:
    """Give the coalition whose complement a count is ("une coalition de quinze pays")."""
    of = cast.reading.has(reference.first - 1, Tag.PREPOSITION, "of")
    owner = owned_before(cast, reference.first)
    if owner is not None:
        return owner
    for index in range(reference.first - 2, max(-1, reference.first - _MAX_NAME), -1):
        known = cast.at.get(index)
        if of and known is not None and known[0].kind is ActorKind.COALITION:
            closes = known[0].stop in (reference.first - 1, reference.stop)
            return known[1][0] if closes else None
    return None


def owned_before(cast: Cast, first: int) -> str | None:
    """Give the coalition in the genitive before a count of its members ("[the Cebu Pact]'s eleven members")."""
    words, stop = cast.reading.words, first - _GENITIVE
    if stop < 0 or not (cast.reading.is_mark(stop, "'’") and words.is_glued(first - 1)):
        return None
    for index in range(stop - 1, max(-1, stop - _MAX_NAME), -1):
        known = cast.at.get(index)
        if known is not None and known[0].stop == stop:
            group = cast.figures[known[1][0]].kind is ActorKind.COALITION
            return known[1][0] if group else None
    return None


_GENITIVE = 2


def _claimed_for(cast: Cast, reference: Reference) -> str | None:
    """Give the coalition that a phrase before a count ascribes it to ("l'alliance, forte de 39 membres")."""
    if not cast.reading.ends(reference.first - 1, Tag.SIZE_PHRASE):
        return None
    opening = cast.reading.sentence(reference.first).first
    named = [
        keys[0]
        for other, keys in cast.within(opening, reference.first)
        if other.kind is ActorKind.COALITION
    ]
    return named[-1] if named else None


def _named_within(cast: Cast, reference: Reference) -> str | None:
    """Give the coalition named in the complement of a counted phrase ("les 12 pays de l'alliance")."""
    for index in range(reference.first + 1, reference.stop):
        known = cast.at.get(index)
        if known is not None and known[0].kind is ActorKind.COALITION:
            return known[1][0]
    return None


def _is_member_verb(reading: Reading, at: int) -> bool:
    joins = reading.language.lexicon.verbs.get("joins", frozenset())
    return may_be_verb(reading, at, joins)
