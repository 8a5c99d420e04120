"""Clauses whose future binds nobody: relative ones, conditions and questions, but for those that add or contrast."""

from itertools import islice

from diplotext.find.analytic.futures import is_set_apart
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_NAMED = 2


def binds_nobody(syntax: Syntax, group: VerbGroup, opened: Tag | None) -> bool:
    """Tell whether a clause is a relative one, a condition or subordinate, so that it promises nothing."""
    if _goes_on(syntax.reading, group):
        return False
    if opened is Tag.SUBORDINATOR:
        return not _contrasts(syntax, group)
    if not syntax.kinds and _is_asked(syntax, group):
        return True
    if opened is Tag.RELATIVE:
        if _is_cleft(syntax, group) or _is_provided(syntax, group):
            return False
        return not (_adds(syntax, group) or is_set_apart(syntax, group))
    return opened is Tag.CONDITION


def _goes_on(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a relative of place behind a comma goes on with who is spoken of ("voló a Lima, donde firmará")."""
    at = group.start - 1
    led = reading.has(at, Tag.RELATIVE, "place")
    return led and any(reading.is_mark(i, ",") for i in (at - 1, at - 2))


def _is_cleft(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a relative only sets off who acts ("c'est Riga qui paiera", "es Perú el que pagará")."""
    reading = syntax.reading
    leads = reading.phrases("cleft_leads")
    if syntax.kinds or syntax.clauses is not None or not leads:
        return False
    first = reading.sentence(group.first).first
    for at in range(group.start - 1, max(first - 1, group.start - _CLEFT), -1):
        behind = reading.first_of(at, leads)
        opens = at == first or not reading.words.is_word(at - 1)
        joined = opens or reading.has(at - 1, Tag.COORDINATOR)
        if behind is not None and joined:
            return _is_named(reading, behind)
        if reading.is_mark(at, ",;:"):
            return False
    return False


_CLEFT = 10


def _is_provided(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a relative clause tells what a document lays down ("un accord [par lequel] X retirera ses troupes")."""
    reading = syntax.reading
    phrases = reading.phrases("laid_down_by")
    first = reading.sentence(group.first).first
    for at in range(group.start - 1, max(first, group.start - _CLEFT), -1):
        if reading.first_of(at, phrases) is not None:
            near = range(at - 1, max(first, at - 1 - _LONGEST_NAME), -1)
            return any(reading.begins(i, Tag.DOCUMENT.bit) for i in near)
        if reading.is_mark(at, ";:"):
            break
    return False


def _adds(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a relative clause behind a comma tells what somebody else will do (", que X présidera")."""
    reading = syntax.reading
    if syntax.kinds or syntax.clauses is not None:
        return False
    first = reading.sentence(group.first).first
    for at in range(group.start - 1, first, -1):
        if reading.hit(at, Tag.RELATIVE) is not None:
            whole = reading.has(at, Tag.RELATIVE) and reading.is_mark(at - 1, ",")
            if drops_subject(reading):  # ", a Armenia, que retirará sus puestos"
                told = whole and _ends_state(reading, at - _NAMED)
                return told or _names_agent(syntax, group, at)
            own = _is_own_country(reading, at + 1)
            names = (own or _is_named(reading, at + 1)) and group.start - at > 1
            if reading.has(at, Tag.RELATIVE, "subject"):
                return whole and _ends_state(reading, at - _NAMED)
            return names and whole
        if reading.is_mark(at, ","):
            break
    return False


def _names_agent(syntax: Syntax, group: VerbGroup, relative: int) -> bool:
    """
    Tell whether a relative clause names who else will act (", que presidirá Perú", ", a la que Perú aportará 50 soldados").

    A comma opens it, or what it tells of is new ("un comité que presidirá Perú").
    """
    reading = syntax.reading
    before = relative - 1
    before -= reading.has(before, Tag.DETERMINER)
    before -= before < relative - 1 and reading.has(before, Tag.PREPOSITION)
    whole = reading.is_mark(before, ",") or _is_new(reading, before)
    subject = subject_of(syntax, group) if whole else None
    if subject is None or subject.pronoun or subject.segments[0][0] <= relative:
        return False
    first = reading.over(subject.segments[0][0], Tag.DETERMINER.bit)
    return reading.begins(first, _PARTIES) and reading.words.is_capitalized(first)


def _is_new(reading: Reading, last: int) -> bool:
    """Tell whether an indefinite article leads to the noun phrase that ends at a word."""
    for at in range(last, max(0, last - _LONGEST_NAME), -1):
        if reading.has(at, Tag.DETERMINER):
            return reading.has(at, Tag.DETERMINER, "indefinite")
    return False


_PARTIES = tag_bits(Tag.STATE, Tag.ORGANIZATION, Tag.SEAT, Tag.CAPITAL, Tag.GROUP)


def _ends_state(reading: Reading, at: int) -> bool:
    """Tell whether the name of a state or body ends at a word (", la Suède, qui exploitera"), and not of whom something is done by ("dirigida por Suiza, que medirá")."""
    for first in range(at, max(0, at - _LONGEST_NAME), -1):
        named = any(
            stop == at + 1 and entry.tag in (Tag.STATE, Tag.ORGANIZATION)
            for stop, entry in reading.tags[first]
        )
        if named:
            before = first - 1 - reading.has(first - 1, Tag.DETERMINER)
            return not (reading.has(before, Tag.AGENT) and drops_subject(reading))
    return False


_LONGEST_NAME = 6


def _is_own_country(reading: Reading, at: int) -> bool:
    """Tell whether the state or government of whom a relative clause tells begins at a word (", dont le pays")."""
    own = reading.language.lexicon.verbs.get("own_state", frozenset())
    led = reading.has(at, Tag.DETERMINER, "definite")
    return led and at + 1 < len(reading.words) and reading.words.keys[at + 1] in own


def _is_asked(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a question word that is no condition opens the clause of a verb ("quién pagará")."""
    reading = syntax.reading
    for at in range(group.start - 1, reading.sentence(group.first).first - 1, -1):
        asked = reading.has(at, Tag.QUESTION_WORD) and not reading.begins(at, _NO_WORD)
        if asked:
            return True
        earlier = syntax.group(at)
        if reading.is_mark(at, ",;:") or (earlier is not None and earlier.is_finite):
            return False
    return False


_NO_WORD = tag_bits(
    Tag.CONDITION, Tag.RELATIVE, Tag.COMPLEMENTIZER, Tag.SUBORDINATOR, Tag.DETERMINER
)


def _contrasts(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a clause is set against the main one ("tandis que"), so that it asserts as much."""
    reading = syntax.reading
    before = range(group.start - 1, reading.sentence(group.first).first - 1, -1)
    hits = (hit for at in before if (hit := reading.hit(at, Tag.SUBORDINATOR)))
    return any("comment" in entry.features for _, entry in islice(hits, 1))


def _is_named(reading: Reading, at: int) -> bool:
    """Tell whether the name of a state, a body or a person begins at a word, behind an article or not."""
    at += reading.has(at, Tag.DETERMINER)
    return at < len(reading.words) and reading.words.is_capitalized(at)
