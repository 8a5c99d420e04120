"""Phrases of what is said behind its attribution ("It held, he said, [despite two breaches]", "..., she said, [but also the ports]")."""

from diplotext.find.analytic.contents import content_end
from diplotext.find.analytic.kinds import Kind
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.text.span import Span


_LINKS = frozenset({Kind.PREPOSITION, Kind.SUBORDINATOR})
_ASKS = frozenset({Kind.QUESTION, Kind.RELATIVE})


def phrase_after(syntax: Syntax, first: int, head: Span, cue: VerbGroup) -> Span | None:
    """
    Give the phrase behind the comma of an attribution that goes on with the clause before it.

    Args:
        syntax: The article.
        first: First word behind the comma.
        head: What was said before the attribution.
        cue: The verb of speech.

    Returns:
        Its span: a gerund behind a conjunction, a phrase with a preposition that tells of no
        occasion, a contrast to what is denied before, or a question.
    """
    asks = syntax.kinds[first] in _ASKS and first - 1 == cue.stop
    goes_on = asks or _adds_phrase(syntax, first) or _contrasts(syntax, first, head)
    stop = content_end(syntax, first, cue) if goes_on else first
    return syntax.reading.span(first, stop) if stop > first else None


def _adds_phrase(syntax: Syntax, first: int) -> bool:
    """Tell whether a preposition of the pack's list stands at a word, or a conjunction before a gerund ("before being caught")."""
    reading = syntax.reading
    if reading.has(first, Tag.PREPOSITION, "without") or _is_manner(syntax, first):
        return False
    if reading.first_of(first, reading.phrases("adding_to_speech")) is not None:
        return True
    verb = syntax.group(first + 1)
    reporting = reading.language.lexicon.reporting
    acts = verb is not None and verb.tense is Tense.GERUND and verb.start == first + 1
    silent = verb is not None and verb.lemma not in reporting
    return acts and silent and syntax.kinds[first] in _LINKS


def _is_manner(syntax: Syntax, first: int) -> bool:
    """Tell whether a phrase says how somebody spoke ("with a shrug", "with her deputy beside her")."""
    reading = syntax.reading
    manner = any(
        stop > first + 1 and entry.tag is Tag.ADVERB
        for stop, entry in reading.tags[first]
    )
    return manner or reading.has(first + 1, Tag.DETERMINER, "possessive")


def _contrasts(syntax: Syntax, first: int, head: Span) -> bool:
    """Tell whether words without a verb are set against what is denied before ("It is no treaty, he said, but a promise")."""
    reading = syntax.reading
    if syntax.kinds[first] is Kind.NEGATION:
        return True
    if reading.first_of(first, reading.phrases("contrasts")) is None:
        return False
    nobody = reading.language.lexicon.suffixes.get("nobody", ())
    return any(
        reading.has(i, Tag.NEGATION) or reading.words.keys[i] in nobody
        for i in reading.words.within(head)
    )
