"""Clauses and gerunds that open a sentence, and where its main clause begins ("Saying the truce had failed, X left")."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_LEADS = frozenset(
    {
        Kind.SUBORDINATOR,
        Kind.PREPOSITION,
        Kind.COORDINATOR,
        Kind.ADVERB,
        Kind.QUESTION,
        Kind.QUOTE,
    }
)
_SUBJECT = frozenset(
    {Kind.DETERMINER, Kind.NAME, Kind.PRONOUN, Kind.NOMINAL, Kind.NUMBER}
)
_LONGEST_LEAD = 4
_LONGEST_SUBJECT = 14


def behind_gerund(syntax: Syntax, group: VerbGroup) -> tuple[int, VerbGroup] | None:
    """
    Give the comma that closes what a gerund of speech opens a sentence with, and the main verb behind it.

    A conjunction or a preposition may lead to the gerund ("While conceding that", "After
    saying that"), but not one by which nothing was said ("Without saying who").
    """
    end = sentence_end(syntax.reading, group.start)
    said = group.lemma in syntax.reading.language.lexicon.reporting
    if not said or not _opens_sentence(syntax, group):
        return None
    if syntax.kinds[group.stop] is Kind.TO:  # "Promising to stay, X left"
        return _main_clause(syntax, group.stop, end)
    own = syntax.finite_within(group.stop, end)
    return None if own is None else _main_clause(syntax, own.stop, end)


def main_behind(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """Give the verb of the main clause, where a gerund opens the sentence before it ("By pledging to leave, X surprised them")."""
    said = behind_gerund(syntax, group)
    if said is not None:
        return said[1]
    lexicon = syntax.reading.language.lexicon
    tells = group.lemma in lexicon.reporting and group.lemma not in lexicon.commissives
    if tells or not _opens_sentence(syntax, group):
        return None  # "Explaining his vote, X said"
    main = _main_clause(syntax, group.stop, sentence_end(syntax.reading, group.start))
    return None if main is None else main[1]


def _opens_sentence(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a gerund opens its sentence, alone or behind a conjunction or a preposition, "without" excepted."""
    reading, first = syntax.reading, syntax.reading.sentence(group.start).first
    leads = range(first, group.start)
    if group.tense is not Tense.GERUND or len(leads) > _LONGEST_LEAD:
        return False
    if any(syntax.kinds[i] not in _LEADS for i in leads):
        return False
    return not any(reading.has(i, Tag.PREPOSITION, "without") for i in leads)


def _main_clause(syntax: Syntax, first: int, end: int) -> tuple[int, VerbGroup] | None:
    """Give the first comma behind which a subject and its verb stand, and that verb."""
    for at in range(first, end):
        if is_pause(syntax.reading, at) and syntax.kinds[at + 1] in _SUBJECT:
            verb = syntax.finite_within(at + 1, min(end, at + _LONGEST_SUBJECT))
            if verb is not None and verb.start > at + 1:
                return at, verb
    return None


def is_fronted(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a conjunction at the start or behind a comma opens the clause of a verb ("Because X praised it")."""
    at = _conjunction(syntax, group)
    return at is not None and _is_set_off(syntax, at)


def _is_set_off(syntax: Syntax, at: int) -> bool:
    return at == syntax.reading.sentence(at).first or is_pause(syntax.reading, at - 1)


def _conjunction(syntax: Syntax, group: VerbGroup) -> int | None:
    """Give the conjunction that opens the clause of a verb, no other verb between."""
    first = syntax.reading.sentence(group.start).first
    for at in range(group.start - 1, first - 1, -1):
        asked = syntax.kinds[at] is Kind.QUESTION
        if syntax.kinds[at] is Kind.SUBORDINATOR or (
            asked and syntax.reading.has(at, Tag.SUBORDINATOR)
        ):
            return at
        if syntax.group(at) is not None or is_pause(syntax.reading, at):
            return None
    return None


def clause_behind_conjunction(syntax: Syntax, first: int, cue: VerbGroup) -> int | None:
    """
    Give the comma that ends a reported clause whose cue stands in a clause before the main one.

    "While Oslo said [the truce held], Mali left", "Malta, though it said [Mali was right],
    abstained".

    Args:
        syntax: The article.
        first: First word of the reported clause.
        cue: The verb of speech.
    """
    reading = syntax.reading
    at = _conjunction(syntax, _first_joined(syntax, cue))
    if at is None or not _is_set_off(syntax, at):
        return None
    end = sentence_end(reading, first)
    if at > reading.sentence(at).first:
        pauses = (i for i in range(first, end) if is_pause(reading, i))
        return next((i for i in pauses if _goes_on(syntax, i + 1)), None)
    own = syntax.finite_within(first, end)
    main = None if own is None else _main_clause(syntax, own.stop, end)
    return None if main is None else main[0]


def _goes_on(syntax: Syntax, at: int) -> bool:
    """Tell whether a verb with a tense stands at a word, adverbs stepped over."""
    while syntax.kinds[at] is Kind.ADVERB:
        at += 1
    verb = syntax.group(at)
    return verb is not None and verb.is_finite


def _first_joined(syntax: Syntax, group: VerbGroup) -> VerbGroup:
    """Give the verb that "and" joins a verb without a subject to, within its clause; else the verb itself."""
    at = group.start - 1
    while syntax.kinds[at] is Kind.ADVERB:
        at -= 1
    number = syntax.group_of[group.start] - 1
    if syntax.kinds[at] is not Kind.COORDINATOR or number < 0:
        return group
    earlier = syntax.groups[number]
    parted = any(is_pause(syntax.reading, i) for i in range(earlier.stop, at))
    return group if parted or earlier.tense is not group.tense else earlier
