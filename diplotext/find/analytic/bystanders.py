"""Subjects of verbs without a tense that stand right before them: who is heard or made to act, who acts beside another."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.phrases import last_phrase
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause
from diplotext.lang.inflect import Tense


_MOST_WORDS = 8


def bystander(syntax: Syntax, group: VerbGroup, at: int) -> Subject | None:
    """
    Give the subject of a verb without a tense, if that is a phrase right before it.

    Args:
        syntax: The article.
        group: The verb.
        at: The word before it, adverbs stepped over.
    """
    if group.tense is Tense.GERUND:
        return _attending(syntax, at)
    named = syntax.kinds[at] in (Kind.NOMINAL, Kind.NAME)
    caused = named and group.tense is Tense.INFINITIVE
    return _made_to(syntax, at + 1) if caused else None


def _made_to(syntax: Syntax, stop: int) -> Subject | None:
    """Give who is heard, made or let to do something ("heard [both presidents] vow to")."""
    first = stop
    while first > 0 and syntax.kinds[first - 1] is not Kind.VERB:
        first -= 1
    phrase = last_phrase(syntax, first, stop)
    return None if phrase is None else Subject((phrase,))


def _attending(syntax: Syntax, at: int) -> Subject | None:
    """Give the phrase between "with" and a gerund behind a comma ("Mali left, with its envoy saying that")."""
    links = syntax.reading.language.lexicon.suffixes.get("attending", ())
    for first in range(at, max(0, at - _MOST_WORDS), -1):
        if syntax.kinds[first] in (Kind.MARK, Kind.VERB):
            return None
        led = syntax.reading.key(first) in links
        if led and first < at and is_pause(syntax.reading, first - 1):
            return Subject(((first + 1, at + 1),))
    return None
