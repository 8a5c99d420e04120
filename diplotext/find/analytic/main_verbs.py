"""Verbs of speech whose subject a relative clause parts from them: "A diplomat who took part but was not allowed to discuss it said"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.speech_verbs import is_of_speech
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.cues import CueMatch
from diplotext.lang.entry import Tag


_LONGEST = 60
_NOMINAL = frozenset({Kind.DETERMINER, Kind.NOMINAL, Kind.NAME})


def relative_of_subject(syntax: Syntax, group: VerbGroup) -> int | None:
    """
    Give the relative pronoun behind the subject of a verb of speech, whose clause stands between them.

    No verb stands before it in the sentence, and those behind it up to the verb of speech
    are all of its clause: its own, those joined to it, and those that conjunctions open. So
    the noun before the pronoun has no other verb.

    Args:
        syntax: The article.
        group: The verb.
    """
    reading = syntax.reading
    told = group.is_finite and reading.quote_of[group.first] == NOWHERE
    first = reading.sentence(group.first).first
    if not told or group.start - first > _LONGEST or not is_of_speech(reading, group):
        return None
    if syntax.kinds[first] not in _NOMINAL:
        return None  # "In Miami, where he lives, X said", "Asked what it was, X said"
    relative = _first_relative(syntax, first, group.start)
    if relative is None or not _is_free(syntax, group, relative):
        return None
    number, own = syntax.group_of[group.first] - 1, 0
    while number >= 0 and syntax.groups[number].first > relative:
        verb = syntax.groups[number]
        if verb.is_finite and not _is_of_clause(syntax, verb, relative):
            return None
        own += verb.is_finite
        number -= 1
    return relative if own else None


def is_told_apart(syntax: Syntax, cue: CueMatch) -> bool:
    """Tell whether a cue is of a relative clause without commas, and the verb of who it is about follows ('"...," an official who asked to go said')."""
    kinds = syntax.kinds
    at = cue.first - 1
    while kinds[at] in (Kind.ADVERB, Kind.NEGATION):
        at -= 1
    if kinds[at] is not Kind.RELATIVE or is_pause(syntax.reading, at - 1):
        return False
    behind = range(cue.group.stop, len(kinds))
    stop = next((i for i in behind if kinds[i] in _ENDS), len(kinds))
    main = syntax.last_finite(cue.group.stop, stop)
    never = syntax.reading.language.lexicon.suffixes.get("never_reduced", ())
    return main is not None and main.lemma in never and main.stop == stop


_ENDS = (Kind.MARK, Kind.QUOTE)


def _first_relative(syntax: Syntax, first: int, stop: int) -> int | None:
    """Give the first relative pronoun of a range, if no verb with a tense stands before it."""
    for at in range(first, stop):
        if syntax.reading.quote_of[at] != NOWHERE:
            continue
        if syntax.kinds[at] is Kind.RELATIVE:
            return at
        verb = syntax.group(at)
        if verb is not None and verb.is_finite:
            return None
    return None


def _is_free(syntax: Syntax, group: VerbGroup, relative: int) -> bool:
    """Tell whether nothing joins a verb to the one before it, and no conjunction opens its clause."""
    if syntax.kinds[group.start - 1] in (Kind.COORDINATOR, Kind.RELATIVE):
        return False
    at = group.start - 1
    while at > relative:
        verb = syntax.group(at)
        if verb is not None and verb.is_finite:
            return True
        if syntax.kinds[at] in _OPENERS and not _leads_to_role(syntax, at):
            return False
        at -= 1
    return False


_OPENERS = (Kind.SUBORDINATOR, Kind.RELATIVE, Kind.THAT, Kind.QUESTION)


def _leads_to_role(syntax: Syntax, at: int) -> bool:
    """Tell whether what may be a conjunction leads to what somebody is ("sat in [as] an observer")."""
    return syntax.reading.has(at + 1, Tag.DETERMINER, "indefinite")


def _is_of_clause(syntax: Syntax, verb: VerbGroup, relative: int) -> bool:
    """Tell whether a verb is one of a relative clause: its own, one joined to that, or one that a conjunction opens."""
    at = verb.start - 1
    if syntax.kinds[at] is Kind.COORDINATOR:
        return True
    while at >= relative:
        if syntax.kinds[at] in _OPENERS:
            return True
        earlier = syntax.group(at)
        if earlier is not None and earlier.is_finite:
            return False
        at -= 1
    return False
