"""Infinitives that tell how something was said or what for, and not what: "ohne Zahlen zu nennen", "um Zeit zu gewinnen"."""

from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.segments import Segment
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading


def infinitive_kind(reading: Reading, segment: Segment, verb: VerbGroup) -> ClauseKind:
    """
    Tell an act from what it is for, and from what somebody left unsaid.

    A number behind "um" is one by which something is to change ("um [zehn] Prozent zu kürzen"),
    and behind steps that are taken it tells which ("ergreift Maßnahmen, um ... zu verhindern").

    Args:
        reading: The article.
        segment: The words of the clause.
        verb: Its infinitive.
    """
    suffixes, first = reading.language.lexicon.suffixes, segment.first
    lead = reading.words.keys[first]
    aimed = lead in suffixes.get("purpose_leads", ())
    aimed = aimed and not (
        _is_counted(reading, first + 1) or _tells_means(reading, first)
    )
    unsaid = lead in suffixes.get("circumstance_leads", ())
    unsaid = unsaid and _leaves_unsaid(reading, segment, verb)
    return ClauseKind.CIRCUMSTANCE if aimed or unsaid else ClauseKind.INFINITIVE


def _tells_means(reading: Reading, first: int) -> bool:
    """Tell whether the clause before ends with steps that somebody takes, of whatever kind."""
    means = reading.language.lexicon.suffixes.get("means_nouns", ())
    return reading.is_mark(first - 1, ",") and reading.key(first - 2) in means


def _is_counted(reading: Reading, at: int) -> bool:
    return at in reading.numbers


def _leaves_unsaid(reading: Reading, segment: Segment, verb: VerbGroup) -> bool:
    """Tell whether an infinitive is one of telling, or has details for its object ("ohne [ins Detail] zu gehen")."""
    suffixes = reading.language.lexicon.suffixes
    words = suffixes.get("unsaid_words", ())
    keys = reading.words.keys[segment.first : segment.stop]
    return verb.lemma in suffixes.get("unsaid_verbs", ()) or any(
        key in words for key in keys
    )
