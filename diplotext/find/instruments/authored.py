"""Verbs whose subject is the authors of a text, said or not: "nous favoriserons", "Apoyaremos", "Acuerdan crear"."""

from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.draft import Draft
from diplotext.lang.terms import TermKind


_BEFORE = (TermKind.CLITIC, TermKind.NEGATED_BEFORE, TermKind.AUTHORS)
_LEADING = (TermKind.RELATIVE, TermKind.SUBORDINATOR, TermKind.COMPLEMENTIZER)
_FREE = (TermKind.CONSTITUTIVE, TermKind.PERMISSION, TermKind.BINDING)


def authored_cue(draft: Draft, at: int, first: int) -> Place | None:
    """
    Read a verb in the first person of the future at a word, with its clitics and without its subject.

    Args:
        draft: The text.
        at: The word.
        first: Where its clause begins.
    """
    if not _is_future(draft, at) or draft.is_quoted(first, at):
        return None
    start = at
    while start > first and draft.hit(start - 1, *_BEFORE) is not None:
        start -= 1
    is_led = start > first and draft.hit(start - 1, *_LEADING) is not None
    if is_led or any(draft.hit(n, *_FREE) for n in range(start, at + 1)):
        return None
    named = start < at and draft.hit(start, TermKind.AUTHORS) is not None
    return start + named, at + 1


def _is_future(draft: Draft, at: int) -> bool:
    """Tell whether a word ends as a verb of the first person in the future does, and is no noun."""
    endings, key = draft.language.instruments.endings, draft.words.keys[at]
    future = key.endswith(endings.get("author_futures", ("\0",)))
    noun = draft.hit(at - 1, TermKind.DETERMINER) is not None
    drops = draft.hit(at - 1, *_BEFORE) is not None
    return future and key not in endings["no_futures"] and (drops or not noun)


def is_silent(draft: Draft, cue: Place) -> bool:
    """
    Tell whether a verb in the plural says nothing of its subject, which then is the authors.

    Args:
        draft: The text.
        cue: Its words: "[Acuerdan] crear una comisión y [se comprometen a] reunirse".
    """
    endings = draft.language.instruments.endings.get("silent_endings")
    if not endings:
        return False
    joined = draft.hit(cue[0] - 1, TermKind.COORDINATOR) is not None
    opens = joined or draft.words.is_capitalized(cue[0])
    return opens and any(k.endswith(endings) for k in draft.words.keys[slice(*cue)])
