"""Where relative clauses end: at the comma that closes them, or at the verb of the noun they belong to."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.regions import opener_of, region_before
from diplotext.find.analytic.speech_verbs import senses_here
from diplotext.find.analytic.steps import over_light
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.sentence_starts import sentence_start
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause
from diplotext.lang.inflect import Tense


_LIGHT = frozenset({Kind.ADVERB, Kind.NEGATION, Kind.VERB})
_REACH = 25
_TO_COME = (Tense.FUTURE, Tense.CONDITIONAL)


def relative_stop(syntax: Syntax, first: int) -> int | None:
    """
    Give where the relative clause of a word ends, if its verbs alone stand between its pronoun and the word.

    "An envoy who asked to leave [said] it was over", ", who asked to leave[,] said it was over",
    asked of "leave".
    """
    lead = _relative_before(syntax, first)
    if lead is None:
        return None
    reading, apart = syntax.reading, is_pause(syntax.reading, lead - 1)
    for at in range(first + 1, min(first + _REACH, sentence_end(reading, first))):
        group = syntax.group(at)
        finite = group is not None and group.is_finite and group.start == at
        if is_pause(reading, at):
            behind = syntax.group(at + 1)
            main = behind is not None and behind.is_finite and behind.start == at + 1
            return at if apart and main else None
        if syntax.kinds[at] is Kind.COORDINATOR:
            return None
        if finite and not apart:
            main = region_before(syntax, at).first <= lead
            free = not _leads_to_clause(syntax, first, group)
            free = free or _has_no_subject(syntax, first, at)
            return at if main and (free or _is_only(syntax, at, lead)) else None
    return None


def _is_only(syntax: Syntax, verb: int, lead: int) -> bool:
    """Tell whether a verb is all that the noun before a relative pronoun can have ("The states that promised aid for the camps [have] paid little")."""
    reading, group = syntax.reading, syntax.group(verb)
    opening, end = sentence_start(reading, lead), sentence_end(reading, verb)
    if group is None or syntax.finite_within(opening, lead) is not None:
        return False
    pauses = (at for at in range(group.stop, end) if is_pause(reading, at))
    return syntax.finite_within(group.stop, next(pauses, end)) is None


def _has_no_subject(syntax: Syntax, first: int, verb: int) -> bool:
    """Tell whether no words before a verb can be its own subject: none, or a bare noun of the singular ("who sought aid said")."""
    if syntax.kinds[verb - 1] in _LIGHT:
        return True
    words = syntax.reading.words
    bare = all(
        syntax.kinds[i] is Kind.NOMINAL and not words.is_capitalized(i)
        for i in range(first, verb)
    )
    return bare and not words.keys[verb - 1].endswith("s")


def _leads_to_clause(syntax: Syntax, first: int, group: VerbGroup | None) -> bool:
    """
    Tell whether the clause of a verb may hang on the verb at a word or on the one before it ("who said Kenya warned").

    What is promised is to come, so that a verb of another time is none of it ("that promised troops [have sent] few").
    """
    at = first
    while syntax.group(at) is None:
        at -= 1
    verb, reading = syntax.group(at), syntax.reading
    if verb is None or not any(
        "that" in sense.frames for sense in senses_here(reading, verb)
    ):
        return False
    forces = {r.force for r in reading.language.lexicon.commissives.get(verb.lemma, ())}
    to_come = group is None or group.tense in _TO_COME
    return to_come or "promise" not in forces


def _relative_before(syntax: Syntax, first: int) -> int | None:
    """
    Give the relative pronoun between which and a word nothing but verbs stands.

    The verb may be joined to that of the pronoun ("who signed the text but refused to pay").
    """
    at = first - 1
    while at > 0 and (syntax.kinds[at] in _LIGHT or syntax.kinds[at] is Kind.TO):
        at -= 1
    if syntax.kinds[at] is Kind.COORDINATOR:
        return _relative_of_joined(syntax, at, first)
    return at if at > 0 and syntax.kinds[at] is Kind.RELATIVE else None


def _relative_of_joined(syntax: Syntax, coordinator: int, first: int) -> int | None:
    """Give the relative pronoun of the clause in which a coordinator joins a verb to the one before."""
    group = syntax.group(over_light(syntax, coordinator + 1, first))
    limit = sentence_start(syntax.reading, first)
    opener = None if group is None else opener_of(syntax, group, limit)
    if opener is None or syntax.kinds[opener] is not Kind.RELATIVE:
        return None
    pauses = (is_pause(syntax.reading, at) for at in range(opener, coordinator))
    return None if any(pauses) else opener
