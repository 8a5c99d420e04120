"""How far a mechanism has come, by the verb it stands with: "was set up in 2019", "the mission met", "could be created"."""

from collections.abc import Iterator

from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.undertaken import is_possible, is_to_come
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import MechanismStatus


_REACH = 12
_SAID = (
    MechanismStatus.PROPOSED,
    MechanismStatus.AGREED,
    MechanismStatus.PROMISED,
    MechanismStatus.ESTABLISHED,
)
_BELONGING = ("joins", "leaves")


def told_status(syntax: Syntax, first: int, stop: int) -> MechanismStatus | None:
    """
    Give how far a mechanism has come, where the verb it stands with tells of it as there or as to come.

    Args:
        syntax: The article.
        first: First word of the mechanism.
        stop: Behind its last word.

    Returns:
        Nothing where only a commitment that speaks of it could say more.
    """
    if syntax.reading.quote_of[first] != NOWHERE:
        return None
    founded = _founded_beside(syntax, stop)
    if founded is not None:
        return founded
    for group in _of_sentence(syntax, first):
        subject = subject_of(syntax, group)
        segments = () if subject is None else subject.segments
        if any(a <= first < b for a, b in segments):
            return _of_subject(syntax, group)
    opens = _opening_verb(syntax, first, stop)
    return _of_object(syntax, first) if opens is None else _of_subject(syntax, opens)


def _opening_verb(syntax: Syntax, first: int, stop: int) -> VerbGroup | None:
    """Give the first verb behind a mechanism that opens its sentence, over what is set in between, but for relatives."""
    reading = syntax.reading
    sentence = reading.sentence(first)
    if first > sentence.first + 1:
        return None
    found = (syntax.finite_within(at, at + 1) for at in range(stop, sentence.stop))
    return next(
        (g for g in found if g is not None and not _is_relative(syntax, g)), None
    )


def _is_relative(syntax: Syntax, group: VerbGroup) -> bool:
    clause = syntax.clause_of(group)
    if clause is not None:
        return clause.kind is ClauseKind.RELATIVE
    if syntax.reading.is_one_of(group.start - 1, Tag.RELATIVE.bit):
        return True
    owning = syntax.reading.language.lexicon.suffixes.get("owning_relatives", ())
    for at in range(group.start - 1, max(group.start - _WHOSE, 0), -1):
        if not syntax.reading.words.is_word(at):
            return False
        if syntax.reading.key(at) in owning:
            return True  # "dont la direction échoit"
    return False


_WHOSE = 5


def _of_sentence(syntax: Syntax, index: int) -> Iterator[VerbGroup]:
    """Give the verbs with a tense near a word of its sentence, in order."""
    sentence = syntax.reading.sentence(index)
    last: VerbGroup | None = None
    begin, end = max(sentence.first, index - _REACH), min(sentence.stop, index + _REACH)
    for at in range(begin, end):
        group = syntax.group(at)
        if group is not None and group is not last and group.is_finite:
            last = group
            yield group


def _founded_beside(syntax: Syntax, stop: int) -> MechanismStatus | None:
    """Read "a mission [set up in 2019]", where a participle stands right behind, over a comma."""
    reading = syntax.reading
    group = syntax.group(stop + reading.is_mark(stop, ","))
    if group is None or group.tense is not Tense.PARTICIPLE or group.negated:
        return None
    founded = says_of_body(reading, group) is MechanismStatus.ESTABLISHED
    listed = reading.begins(group.first, Tag.MEMBER_LIST.bit)  # "formada por soldados"
    return MechanismStatus.ESTABLISHED if founded and not listed else None


def _of_subject(syntax: Syntax, group: VerbGroup) -> MechanismStatus | None:
    """Give what is told of a mechanism that does something, or to which something is done."""
    if not is_factual(syntax, group):
        return None
    if is_possible(syntax, group):
        return MechanismStatus.PROPOSED
    coming = _is_coming(syntax, group) or _is_becoming(syntax, group)
    if coming or group.tense is Tense.FUTURE:
        return MechanismStatus.PROMISED
    said = says_of_body(syntax.reading, _carried(syntax, group))
    if said is MechanismStatus.ESTABLISHED or (group.passive and said is not None):
        return said
    return MechanismStatus.ESTABLISHED if group.passive else MechanismStatus.OPERATIONAL


def _is_coming(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb makes a future of the infinitive it carries."""
    clause = syntax.clause_of(group)
    act = None if clause is None else clause.act
    if clause is None:
        act = syntax.group(group.stop) or syntax.group(group.stop + 1)
    return act is not None and is_to_come(syntax, act)


def _is_becoming(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a passive in a bracket tells in the present of what comes ("wird im Mai entsandt"), with no agent."""
    clause = syntax.clause_of(group)
    if clause is None or not group.passive or group.tense is not Tense.PRESENT:
        return False
    return not syntax.reading.among(Tag.AGENT.bit, *clause.middle)


def _carried(syntax: Syntax, group: VerbGroup) -> VerbGroup:
    """Give the verb of a clause, or what it carries at its end."""
    clause = syntax.clause_of(group)
    return clause.act if clause is not None and clause.act is not None else group


def _of_object(syntax: Syntax, first: int) -> MechanismStatus | None:
    """Give what the verb before a mechanism, or around it, says of it as its object."""
    group = governing(syntax, first)
    if group is None or not is_factual(syntax, group):
        return None
    said = says_of_body(syntax.reading, group)
    if said is MechanismStatus.PROPOSED:
        return said
    if said is MechanismStatus.ESTABLISHED:
        return said if is_past(syntax, group) else None
    verbs = syntax.reading.language.lexicon.verbs
    belongs = any(group.lemma in verbs.get(name, ()) for name in _BELONGING)
    return MechanismStatus.OPERATIONAL if belongs else None


def is_past(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb tells of what has been done."""
    past = group.compound or group.tense in (Tense.PAST_HISTORIC, Tense.IMPERFECT)
    return past and not is_possible(syntax, group)


def governing(syntax: Syntax, first: int) -> VerbGroup | None:
    """Give the verb whose object begins at a word: of its clause, or the last one before it with a tense."""
    if syntax.clauses is not None:
        clause = syntax.clauses.around(first)
        return None if clause is None or clause.act is not None else clause.verb
    reading = syntax.reading
    for at in range(first - 1, max(reading.sentence(first).first, first - _REACH), -1):
        group = syntax.group(at)
        if group is not None:
            return group if group.is_finite else None
        if reading.is_mark(at, ",;:"):
            return None
    return None


def says_of_body(reading: Reading, group: VerbGroup) -> MechanismStatus | None:
    """Give what a verb says of a body that it founds, proposes, agrees on or promises."""
    verbs = reading.language.lexicon.verbs
    tails = reading.phrases("founding_tails")
    light = group.lemma in verbs.get("sets_up", ())
    if light and any(reading.follows(group.stop, tail) for tail in tails):
        return MechanismStatus.ESTABLISHED
    return next((s for s in _SAID if group.lemma in verbs.get(s.value, ())), None)
