"""What stands beside a speaker behind a comma: a name beside an office, an office beside a name."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.grammar.apposed_titles import begins_title
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.postposed import ends_phrase
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


_NO_APPOSITION = tag_bits(
    Tag.SUBORDINATOR, Tag.CONDITION, Tag.RELATIVE, Tag.COORDINATOR
)

_BODY_NOUNS = tag_bits(
    Tag.GROUP, Tag.COALITION_HEAD, Tag.MECHANISM_HEAD, Tag.MECHANISM_NOUN
)
_NEAR_BODY = 4


def with_apposition(
    syntax: Syntax, phrase: tuple[int, int]
) -> tuple[tuple[int, int], ...]:
    """
    Add what follows a comma as an apposition of a phrase, up to a relative or a verb.

    The comma may stand behind a bracket that closes the phrase ("la Unión Africana (UA), el togolés X").
    """
    reading = syntax.reading
    first, stop = phrase
    stop += reading.is_mark(stop, ")")
    if (
        piece_at(reading, stop + 1) is not None
        or syntax.group(stop + 1) is not None
        or not reading.is_mark(stop, ",")
        or reading.sentence_of[stop] != reading.sentence_of[first]
        or reading.begins(stop + 1, _NO_APPOSITION)
        or _goes_along(syntax, stop + 1)
    ):
        return ((first, stop),)
    limit = sentence_end(reading, first)
    end = stop + 1
    while end < limit and not ends_phrase(syntax, end, stop + 1):
        end += 1
    nominal = end > stop + 1 and reading.hit(stop + 1, Tag.PREPOSITION) is None
    verb = syntax.group(end) if end < limit else None
    if verb is not None and verb.is_finite and verb.start == end:
        return ((first, stop),)  # "Si la digue cède, a dit X, le pont fermera"
    return ((first, stop), (stop + 1, end)) if nominal else ((first, stop),)


def _goes_along(syntax: Syntax, at: int) -> bool:
    """Tell whether a further deed is told of at a word: "tout en appelant", "non sans rappeler"."""
    reading, verb = syntax.reading, syntax.group(at + 2)
    gerund = verb is not None and verb.tense is Tense.GERUND
    return gerund or reading.first_of(at, reading.phrases("accompanying")) is not None


def over_apposition(syntax: Syntax, behind: int) -> int:
    """Step over who the source is, between two commas ("selon X, de l'institut Y, P")."""
    reading = syntax.reading
    if not reading.is_mark(behind, ","):
        return behind
    first = behind + 1
    of = reading.has(first, Tag.PREPOSITION, "of")
    office = _is_titled(syntax, first) or begins_title(reading, first)
    office = office or _has_office(syntax, first)
    told = _is_body(syntax, first) or _is_described(syntax, first)
    opens = of or office or told or reading.begins(first, Tag.RELATIVE.bit)
    if not opens and not is_named_aside(syntax, first):
        return behind
    end = sentence_end(reading, behind)
    for at in range(first, end):
        if reading.is_mark(at, ","):
            rest = syntax.finite_within(at, end) is not None
            return at if rest else behind
    closes = told or (office and syntax.finite_within(first, end) is None)
    return end if closes or is_named_aside(syntax, first) else behind


def over_appositions(syntax: Syntax, behind: int) -> int:
    """Step over who the source is, and over what tells more of him ("selon le ministre, X, hôte du sommet, P")."""
    at = over_apposition(syntax, behind)
    more = at > behind and _is_described(syntax, at + 1)
    return over_apposition(syntax, at) if more else at


def _is_body(syntax: Syntax, first: int) -> bool:
    """
    Tell whether "a" and a noun for a body tell what the source before is ("selon l'Observatoire, [une ONG de Londres], P").

    What goes on behind the next comma with another count or "a" is a list, and what goes
    on with a verb or a participle is the subject of the clause; neither is an aside.
    """
    reading = syntax.reading
    if not reading.has(first, Tag.DETERMINER, "indefinite"):
        return False
    near = range(first + 1, first + 1 + _NEAR_BODY)
    noun = next((at for at in near if reading.begins(at, _BODY_NOUNS)), None)
    if noun is None:
        return False
    comma = _comma(reading, first)
    behind = max(
        stop for stop, entry in reading.tags[noun] if entry.tag.bit & _BODY_NOUNS
    )
    told = syntax.finite_within(behind, comma)
    if told is not None and not reading.among(Tag.RELATIVE.bit, first, told.start):
        return False
    counted = comma + 1 in reading.numbers
    listed = counted or reading.has(comma + 1, Tag.DETERMINER, "indefinite")
    verb = syntax.group(comma + 1)
    return not (listed or (verb is not None and verb.start == comma + 1))


def _is_described(syntax: Syntax, first: int) -> bool:
    """Tell whether a participle, or a word that tells who somebody is, and no verb stand up to a comma ("selon une note, lue par X, P")."""
    reading = syntax.reading
    behind = reading.first_of(first, reading.phrases("beside_speakers"))
    if behind is None:
        behind = _over_participle(syntax, first)
    if behind is None:
        return False
    # English adjectives stand before nouns too ("according to X, close allies will pay").
    if syntax.kinds and not reading.has(behind, Tag.PREPOSITION):
        return False
    return syntax.finite_within(first, _comma(reading, first)) is None


def _comma(reading: Reading, first: int) -> int:
    """Give the next comma of a sentence from a word on, else the end of the sentence."""
    end = sentence_end(reading, first)
    return next((at for at in range(first, end) if reading.is_mark(at, ",")), end)


def _over_participle(syntax: Syntax, first: int) -> int | None:
    """Give where a participle ends that begins at a word; behind a source a verb in the past without a subject is one ("according to X, [based] in Rome,")."""
    group = syntax.group(first)
    if group is None or group.start != first:
        return None
    past = bool(syntax.kinds) and group.tense is Tense.PAST_HISTORIC
    return group.stop if past or group.tense is Tense.PARTICIPLE else None


def _is_titled(syntax: Syntax, first: int) -> bool:
    """Tell whether an office whose owner goes before it, or a title, follows a comma ("X, Kenya's foreign minister,", "X, Gen. Y,")."""
    reading, kinds = syntax.reading, syntax.kinds
    if not kinds:
        return False
    owner = next(
        (i for i in range(first, first + _MAX_OWNER) if kinds[i] is Kind.OWNER), None
    )
    office = owner is not None and any(
        reading.begins(i, Tag.ROLE.bit) for i in range(owner + 1, owner + _MAX_OWNER)
    )
    return office or reading.begins(first, Tag.CIVILITY.bit)


_MAX_OWNER = 4


def _has_office(syntax: Syntax, first: int) -> bool:
    """Tell whether an article and an office stand behind a person's name and a comma ("X, the former head of the mission,")."""
    reading, kinds = syntax.reading, syntax.kinds
    if not kinds or kinds[first] is not Kind.DETERMINER:
        return False
    named = kinds[first - 2] is Kind.NAME
    if not named or any(reading.ends(first - 2, tag) for tag in _BODIES):
        return False
    at = first + 1
    while at < len(kinds) and not reading.is_mark(at, ",.;:"):
        if syntax.group(at) is not None:
            return False
        at += 1
    return bool(reading.among(Tag.ROLE.bit, first + 1, at))


_BODIES = (Tag.STATE, Tag.CAPITAL, Tag.SEAT, Tag.ORGANIZATION)


def is_named_aside(syntax: Syntax, first: int) -> bool:
    """Tell whether a name follows a comma, with an article and a nationality or a rank or bare ("la ghanesa X")."""
    reading = syntax.reading
    if _is_bare_name(reading, first):
        return True
    if not reading.has(first, Tag.DETERMINER) or not reading.begins(
        first + 1, _BEFORE_NAME
    ):
        return False
    at = first + 2
    while at < len(reading.words) and (
        reading.words.is_word(at) or reading.is_mark(at, "-")
    ):
        at += 1
    named = at > first + 2 and reading.words.is_capitalized(at - 1)
    return named and syntax.finite_within(first, at) is None


def _is_bare_name(reading: Reading, first: int) -> bool:
    """Tell whether two words with capitals or more, and nothing else, stand up to the next comma, or the end."""
    at = first
    while at < len(reading.words) and not reading.is_mark(at, ',;:.«"'):
        small = not reading.words.is_capitalized(at) and reading.words.is_word(at)
        if small and not reading.has(at, Tag.PARTICLE):
            return False
        at += 1
    known = any(stop == at and e.tag in _BODIES for stop, e in reading.tags[first])
    ends = reading.is_mark(at, ",") or (
        reading.is_mark(at, ".") and at == sentence_end(reading, first)
    )
    return at - first > 1 and ends and not known


_BEFORE_NAME = tag_bits(Tag.DEMONYM, Tag.ROLE)
