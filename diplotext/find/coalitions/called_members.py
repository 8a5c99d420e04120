"""States that an apposition calls members of a group: "Ghana, one of the 12", "Peru, a member of the pact", "Togo, its newest member"."""

from collections.abc import Iterator

from diplotext.find.coalitions.named_member import behind_of, is_member
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    is_coalition,
    is_group,
    just_named,
    spoken_of,
)
from diplotext.find.coreference.member_lists import (
    MEMBERS,
    Alliance,
    Found,
    found_as,
    listed_before,
    listed_behind,
)
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_REACH = 8
_NEAR = 4


def called_members(cast: Cast, found: dict[str, Alliance]) -> Iterator[Found]:
    """Find the states that an apposition calls one of a group: "Ghana, one of the 12", "Peru, a member of the pact"."""
    reading, verbs = cast.reading, cast.reading.language.lexicon.verbs
    called = verbs["one_of"] | verbs["a_member"]
    for index in cast.order if reading.spelled(called) else ():
        reference, keys = cast.at[index]
        named = reference.key and reference.form is not MentionForm.DEMONYM
        if not named or cast.figures[keys[0]].kind not in MEMBERS:
            continue
        if reading.is_mark(reference.stop, ","):
            key = _one_of(cast, found, reference.stop + 1)
            listed = () if key is None else listed_before(cast, reference.stop)
            yield from found_as("called-member", key, listed)
    if called:
        yield from _opening_with(cast, found)


def _opening_with(cast: Cast, found: dict[str, Alliance]) -> Iterator[Found]:
    """Find the states of which the words that open a sentence say that they are members ("Membre de la ligue, [le Togo]")."""
    reading = cast.reading
    for sentence in reading.sentences:
        first, stop = sentence.first, min(sentence.stop, sentence.first + _FAR)
        if not is_member(reading, first):
            continue
        key = _by_noun(cast, found, first, counts=False)
        comma = next(
            (at for at in range(first, stop) if reading.is_mark(at, ",")), None
        )
        if key is not None and comma is not None:
            listed = listed_behind(cast, comma + 1, sentence.stop)
            yield from found_as("called-member", key, listed)


_FAR = 16


def _one_of(cast: Cast, found: dict[str, Alliance], at: int) -> str | None:
    """Give the coalition that words behind a comma call somebody a member of."""
    reading = cast.reading
    ones = reading.language.lexicon.verbs.get("one_of", frozenset())
    stop = min(at + _NEAR, len(reading.words))
    for one in range(at, stop):
        no = reading.has(one, Tag.NEGATION) or reading.begins(one, Tag.EXCLUDING.bit)
        if no or not reading.words.is_word(one):
            return None  # "Peru, not a member of the pact"
        counts = reading.words.keys[one] in ones
        if not (counts or is_member(reading, one)):
            if one in cast.at:
                told = _members_counted(cast, one) or _all_members(cast, one)
                told = told or _own_member(cast, one)
                return told or _owning(cast, one)
            continue
        if counts and is_member(reading, one + 1):
            return _by_noun(cast, found, one + 1, counts=False)  # "das größte Mitglied"
        return _by_noun(cast, found, one, counts=counts)
    return None


def _by_noun(
    cast: Cast, found: dict[str, Alliance], one: int, *, counts: bool
) -> str | None:
    """Give the coalition behind a noun for a member, or behind a word for one of several."""
    reading, after = cast.reading, one + 1
    if not counts and reading.is_mark(after, ",.;"):
        return spoken_of(cast, one)  # "itself a signatory,"
    if behind_of(reading, after) == after:  # "membre fondateur de la ligue"
        after += 1
    behind = behind_of(reading, after)
    if behind == after:
        return None
    return _counted(cast, found, behind) if counts else _named(cast, behind)


def _members_counted(cast: Cast, at: int) -> str | None:
    """Give the group whose members a phrase at a word counts ("the four members of the Copper Table")."""
    reference, keys = cast.at[at]
    named = at in cast.reading.numbers and is_coalition(cast, keys[0])
    words = range(reference.first, reference.stop)
    if any(_is_own_member(cast.reading, i) for i in words):
        return spoken_of(cast, at)  # "two of its members"
    return keys[0] if named and any(is_member(cast.reading, i) for i in words) else None


def _own_member(cast: Cast, at: int) -> str | None:
    """Give the group spoken of where a phrase calls somebody its member ("Indonesia, [its newest member],")."""
    reference = cast.at[at][0]
    own = _is_own_member(cast.reading, reference.stop - 1)
    return spoken_of(cast, at) if own else None


def _is_own_member(reading: Reading, at: int) -> bool:
    """Tell whether a noun for members stands at a word, a possessive before it or one word away ("its newest [member]")."""
    near = (at - 1, at - 2)
    owned = any(reading.has(i, Tag.DETERMINER, "possessive") for i in near)
    return owned and is_member(reading, at)


def _owning(cast: Cast, at: int) -> str | None:
    """Give the group in the genitive before a noun for its members ("[the group]'s southern members")."""
    reading = cast.reading
    near = range(at + 1, min(at + _REACH, len(reading.words)))
    owns = next((i for i in near if reading.is_mark(i, "'’")), None)
    if owns is None:
        return None
    end = next((i for i in near if reading.is_mark(i, ",.;")), owns)
    if not any(is_member(reading, i) for i in range(owns, end)):
        return None
    key = cast.at[at][1][0]
    titles = reading.language.lexicon.suffixes.get("group_titles", ())
    general = reading.begins(at, Tag.COALITION_HEAD.bit) or reading.key(at) in titles
    return key if is_group(cast, key) else just_named(cast, at) if general else None


def _all_members(cast: Cast, at: int) -> str | None:
    """Give the group that words for all or some of its members mean ("all members of the group", "also members")."""
    reference, keys = cast.at[at]
    some = cast.reading.hit(reference.first, Tag.QUANTIFIER)
    at = reference.first if some is None else some[0]
    pair = at + (cast.reading.key(at) in _both(cast.reading))  # "both members of"
    if not is_member(cast.reading, pair):
        return None
    whole = cast.at.get(behind_of(cast.reading, reference.stop))
    if whole is not None and whole[0].first > reference.stop:  # "of the 12-nation pact"
        return whole[1][0] if is_group(cast, whole[1][0]) else None
    named = [k[0] for _, k in cast.all_within(reference.first + 1, reference.stop)]
    named += [key for key in keys if cast.figures[key].goes_by_name]
    groups = [key for key in named if is_group(cast, key)]
    return groups[0] if groups else spoken_of(cast, at)


def _both(reading: Reading) -> tuple[str, ...]:
    return reading.language.lexicon.suffixes.get("both_words", ())


def _named(cast: Cast, at: int) -> str | None:
    """Give the coalition named at a word, or by its noun alone the one just spoken of ("of the league")."""
    at += cast.reading.is_mark(at, _OPENING)
    head = cast.at.get(at)
    if head is None and cast.reading.begins(at, Tag.COALITION_HEAD.bit):
        return just_named(cast, at)
    return None if head is None or not is_coalition(cast, head[1][0]) else head[1][0]


_OPENING = '«"“„'


def _counted(cast: Cast, found: dict[str, Alliance], at: int) -> str | None:
    """Give the group that a count means: one by its own words, or the only one of so many."""
    number = cast.reading.numbers.get(at)
    if number is None:  # "one of the signatories"
        return spoken_of(cast, at) if is_member(cast.reading, at) else None
    named = cast.at.get(at)
    if named is not None and cast.figures[named[1][0]].kind is ActorKind.COALITION:
        return named[1][0]
    if cast.reading.words.is_word(number.stop):  # "one of the 12 people held"
        return None
    alike = [
        alliance.key
        for alliance in found.values()
        if any(size[0] == number.value for size in alliance.sizes)
    ]
    return alike[0] if len(alike) == 1 else None
