"""Verbs in the present and the future, by which articles bind in languages without "shall"."""

from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.subjects import is_done, subject_of
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.lang.terms import TermKind


_FARTHEST = 30
_CLITICS = 2
_FREE = (
    TermKind.CONSTITUTIVE,
    TermKind.PERMISSION,
    TermKind.BETWEEN,
    TermKind.ABOUT,
)
_PLURAL = "3"


def verb_cue(draft: Draft, at: int, within: Place) -> Place | None:
    """
    Read a verb of an article at a word: with its clitics, in the future or, of an agent, the present.

    A verb that only says what an instrument is or does binds nobody and gives None.
    """
    if not draft.language.instruments.endings.get("futures"):
        return None
    first, stop = within
    if at == first:
        return (at, at + 1) if _opens_inverted(draft, at) else None
    return _inner_cue(draft, at, first) if at < stop else None


def _inner_cue(draft: Draft, at: int, first: int) -> Place | None:
    """Read a verb of an article behind the first word of its clause."""
    words = draft.words
    if not words.is_word(at) or words.is_capitalized(at):
        return None
    start = _clitics(draft, at, first)
    if start <= first or (start < at and _is_behind_preposition(draft, start)):
        return None
    if any(draft.hit(n, *_FREE) for n in range(start, at + 1)):
        return None
    if _is_past(draft, start, at):
        return None
    verb = start, at + 1
    if _is_relative(draft, start):
        binds = subject_behind(draft, verb) is not None
    else:
        binds = _is_finite(draft, at, (first, start))
    return verb if binds and not draft.is_quoted(first, at) else None


def _is_past(draft: Draft, start: int, at: int) -> bool:
    """Tell whether a form of "be" makes a past of a reflexive, or goes before a word ("[se sont] félicités", "s'[est dite] prête")."""
    if start < at and is_done(draft, at):
        return _is_participle(draft, at + 1)
    return any(is_done(draft, n) for n in (start - 1, start - 2))


def _is_behind_preposition(draft: Draft, at: int) -> bool:
    """Tell whether what looks like a clitic is an article, as a preposition leads to it ("à la date")."""
    kinds = (*_LEADING, TermKind.ABOUT, TermKind.BY, TermKind.RECIPIENT, TermKind.DUE)
    is_article = draft.hit(at, TermKind.DETERMINER) is not None
    return is_article and draft.follows(at, *kinds)


_LEADING = (TermKind.LINKER, TermKind.BETWEEN)


def subject_behind(draft: Draft, verb: Place) -> Place | None:
    """Give the state behind a verb of the future in a relative clause ("cuya dirección ejercerá [España]")."""
    start, at = verb
    at_state = at + (draft.hit(at, TermKind.DETERMINER) is not None)
    hit = draft.hit(at_state, TermKind.STATE)
    future = _is_future(draft, draft.words.keys[at - 1])
    led = _is_relative(draft, start) or _opens(draft, start)
    return (at_state, hit[0]) if hit is not None and future and led else None


def _opens(draft: Draft, start: int) -> bool:
    """Tell whether a word is the first of a sentence, or follows the number of a clause."""
    return draft.is_mark(start - 1, ".):;") or draft.words.is_capitalized(start)


def _opens_inverted(draft: Draft, at: int) -> bool:
    """Tell whether a future opens a sentence and a state follows it ("Ejercerá Chile el control")."""
    free = draft.hit(at, *_FREE) is None and draft.words.is_word(at)
    return free and subject_behind(draft, (at, at + 1)) is not None


def _is_relative(draft: Draft, start: int) -> bool:
    """Tell whether a relative pronoun leads to a verb, or to the one noun before it ("cuya dirección ejercerá")."""
    if draft.hit(start - 1, TermKind.RELATIVE) is not None:
        return True
    verb = any(entry.tag is Tag.VERB for _, entry in draft.entries(start - 1))
    return not verb and draft.hit(start - 2, TermKind.RELATIVE) is not None


def _is_finite(draft: Draft, at: int, subject: Place) -> bool:
    key = draft.words.keys[at]
    is_passive = draft.hit(at, TermKind.PASSIVE) is not None
    if _is_future(draft, key):
        return not is_passive or _binds(draft, at + 1)
    if not _is_present(draft, at):
        return False
    first, stop = subject_of(draft, subject) or subject
    has_agent = any(
        draft.hit(n, TermKind.AGENT, TermKind.PARTIES) is not None
        for n in range(first, min(first + 3, stop))
    )
    near = stop - first <= _FARTHEST
    return (has_agent and near) or _is_state(draft, (first, stop), at)


def _is_state(draft: Draft, subject: Place, at: int) -> bool:
    """Tell whether a state alone is the subject of a verb right behind it ("La Tunisie délivre")."""
    first, stop = subject
    first += draft.hit(first, TermKind.DETERMINER) is not None and first + 1 < stop
    hits = ((n, draft.hit(n, TermKind.STATE)) for n in range(first, stop))
    names = [n for n, hit in hits if hit is not None and hit[0] == stop]
    if not names or at - stop > _CLITICS:
        return False
    titled = range(first, names[0])
    return all(
        draft.words.is_capitalized(n) or draft.hit(n, *_INNER) is not None
        for n in titled
    )


_INNER = (
    *(TermKind.DETERMINER, TermKind.LINKER),
    *(TermKind.COORDINATOR, TermKind.NEGATION),
)


def _is_future(draft: Draft, key: str) -> bool:
    endings = draft.language.instruments.endings
    if key in endings["no_futures"] or len(key) <= _SHORTEST:
        return False
    return key.endswith(endings["futures"])


_SHORTEST = 3


def _binds(draft: Draft, at: int) -> bool:
    """Tell whether a participle follows that says what is to be done."""
    is_constitutive = draft.hit(at, TermKind.CONSTITUTIVE) is not None
    return not is_constitutive and _is_participle(draft, at)


def _is_participle(draft: Draft, at: int) -> bool:
    """Tell whether a participle follows, with an adverb or a negation between at most."""
    keys = draft.words.keys
    endings = draft.language.instruments.endings["participle_endings"]
    near = range(at, min(at + 3, len(keys)))
    return any(keys[n].endswith(endings) and len(keys[n]) > _SHORTEST for n in near)


def _is_present(draft: Draft, at: int) -> bool:
    """Tell whether a word is a verb of the third person in the present, by the lexicon."""
    entries = draft.language.lexicon.table.find(draft.words.keys[at : at + 1])
    return any(
        entry.tag is Tag.VERB
        and entry.value == Tense.PRESENT
        and _PLURAL in entry.features
        for hit in entries
        for entry in hit.values
    ) and not _is_noun(draft, at)


def _is_noun(draft: Draft, at: int) -> bool:
    """Tell whether a determiner stands in front of a word, so that it is a noun."""
    hit = draft.hit(at - 1, TermKind.DETERMINER, TermKind.LINKER)
    return hit is not None and draft.hit(at - 1, TermKind.CLITIC) is None


def _clitics(draft: Draft, at: int, first: int) -> int:
    """Give the index of the first of the clitics and negations that stand before a verb."""
    start = at
    while start > first and draft.hit(
        start - 1, TermKind.CLITIC, TermKind.NEGATED_BEFORE
    ):
        start -= 1
    return start
