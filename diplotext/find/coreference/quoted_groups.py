"""Groups that only their quoted name and their members tell: 'The "Ring of Ports" brings together Malta and Togo'."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.list_steps import step_to_list
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind
from diplotext.text.numbers import Number


_LONGEST = 6
_FEWEST = 2
_REACH = 12


def quoted_groups(cast: Cast) -> Iterator[tuple[int, int]]:
    """Find the names between marks of what gathers states, or is called a group of them, as ranges of words."""
    reading = cast.reading
    for piece in reading.pieces:
        inside = reading.words.within(piece.inner)
        short = 0 < inside.stop - inside.start <= _LONGEST
        if not short or not reading.words.is_capitalized(inside.start):
            continue
        stop = reading.words.within(piece.outer).stop
        if gathers_at(cast, stop) or _is_taken_up(cast, inside.stop):
            yield inside.start, inside.stop


def gathers_at(cast: Cast, stop: int) -> bool:
    """Tell whether what follows a name tells that it gathers states: a verb of gathering, also in a relative clause, or a noun for a group."""
    behind = _behind(cast.reading, stop)
    apposed = stop + cast.reading.is_mark(stop, ",")
    if cast.reading.begins(apposed, Tag.MEMBER_LIST.bit) and _gathers(cast, apposed):
        return True  # "the Kivu Format, made up of Malta and Togo"
    listed = cast.reading.is_mark(stop, "(–—-") and _has_members(cast, stop + 1)
    return listed or _gathers(cast, behind) or _is_called_group(cast.reading, behind)


def _is_taken_up(cast: Cast, stop: int) -> bool:
    """Tell whether the next sentence takes up the last name of one between marks, and counts or lists whom it gathers ("It brings together six states")."""
    reading = cast.reading
    sentence = reading.sentence(stop)
    after = min(sentence.stop, len(reading.words) - 1)
    near = reading.sentence_of[after] == reading.sentence_of[stop] + 1
    if not near or any(at in reading.opening for at in range(stop, sentence.stop)):
        return False
    at = reading.sentence(after).first
    joins = reading.language.lexicon.verbs.get("joins", frozenset())
    clitic = reading.has(at, Tag.CLITIC) and may_be_verb(reading, at + 1, joins)
    if clitic and _has_members(cast, at + 2):  # "La integran seis países"
        return True
    return _gathers(cast, at + 1) if _is_one(reading, at) else _by_noun(cast, at)


def _is_one(reading: Reading, at: int) -> bool:
    """Tell whether a subject pronoun for one stands at a word."""
    several = reading.language.lexicon.suffixes.get("several", ())
    return reading.has(at, Tag.SUBJECT_PRONOUN) and reading.key(at) not in several


def _by_noun(cast: Cast, at: int) -> bool:
    """Tell whether a definite article and a general noun for a group stand at a word, and a verb of gathering behind them."""
    reading = cast.reading
    generic = reading.language.lexicon.suffixes.get("generic_groups", ())
    definite = reading.has(at, Tag.DETERMINER, "definite")
    called = definite and reading.key(at + 1) in generic
    return called and _gathers(cast, reading.over(at + 2, Tag.ADVERB.bit))


def _behind(reading: Reading, at: int) -> int:
    """Give the word behind a name, and behind the comma and the relative pronoun there."""
    relative = at + reading.is_mark(at, ",")
    hit = reading.hit(relative, Tag.RELATIVE)
    return at if hit is None else hit[0]


def _gathers(cast: Cast, at: int) -> bool:
    """Tell whether a verb of gathering or words that lead to members stand at a word, and members or their number behind."""
    reading = cast.reading
    verbs = reading.language.lexicon.verbs.get("gathers", frozenset())
    hit = reading.hit(at, Tag.MEMBER_LIST)
    if hit is None and reading.begins(at, Tag.VERB.bit):  # "is made up of"
        hit = reading.hit(at + 1, Tag.MEMBER_LIST)
    if hit is not None:
        return _has_members(cast, hit[0])
    if may_be_verb(reading, at, verbs) and _has_members(cast, at + 1):
        return True
    claims = reading.language.lexicon.verbs.get("claims_members", frozenset())
    number = reading.numbers.get(step_to_list(reading, at + 1, at + _REACH))
    return may_be_verb(reading, at, claims) and _counts_members(reading, number)


def _has_members(cast: Cast, at: int) -> bool:
    reading = cast.reading
    start = step_to_list(reading, at, min(at + _REACH, len(reading.words)))
    number = reading.numbers.get(start)
    if number is not None:
        return _counts_members(reading, number)
    joint = cast.joint(start, reading.sentence(at).stop)
    states = [key for key in joint if cast.figures[key].kind is ActorKind.STATE]
    return len(states) >= _FEWEST


def _counts_members(reading: Reading, number: Number | None) -> bool:
    """Tell whether a number counts the members of a group."""
    return number is not None and reading.begins(number.stop, Tag.MEMBER_UNIT.bit)


def _is_called_group(reading: Reading, at: int) -> bool:
    """Tell whether a comma, an article and a noun for a group follow ('the "Friends of the Strait", a group of')."""
    new = reading.has(at + 1, Tag.DETERMINER, "indefinite")
    noun = reading.begins(at + 2, Tag.COALITION_HEAD.bit)
    return reading.is_mark(at, ",") and new and noun
