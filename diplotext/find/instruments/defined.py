"""Those for whom the short names of a text stand, met wherever it calls them so."""

from collections.abc import Iterator, Sequence

import attrs

from diplotext.find.instruments.acronyms import find_acronyms
from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.definitions import Definition, find_definitions
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.names import Names, identifier, label
from diplotext.lang.terms import Term, TermKind
from diplotext.model.actor import Actor, ActorKind
from diplotext.model.mention import MentionForm


_AGENT = Term(TermKind.AGENT)
_SMALL = (
    TermKind.DETERMINER,
    TermKind.COORDINATOR,
    TermKind.LINKER,
    TermKind.BETWEEN,
    TermKind.GOVERNMENT,
)
_LONGEST_LIST = 60
_NEAR = 8
_SEVERAL = 2

Phrase = tuple[str, ...]


def with_defined(draft: Draft, preamble: Sequence[Place]) -> tuple[Draft, Names]:
    """
    Give a text in which those named shortly can be bound, and the names that tell who they are.

    Args:
        draft: The text.
        preamble: The words of its title and preamble, in which one government named with its
            state is "the Government" from then on.
    """
    names = Names(draft)
    known: dict[int, tuple[Phrase, str]] = {}
    own = _own_government(draft, names, preamble)
    if own is not None:
        known[own[0]] = (draft.words.keys[own[0] : own[0] + 1], own[1])
    for one in find_definitions(draft):
        key = _meant(names, one)
        known[one.short[0]] = (draft.words.keys[slice(*one.short)], key)
        _meet(names, one.short, key)
        if one.takes_up and key not in names.groups:
            names.defined[one.whole[0]] = (one.whole[1], key)
    everywhere = dict(_by_acronym(draft, names))
    terms = dict(draft.terms)
    for first, stop, key in _taken_up(draft, known, everywhere):
        names.defined[first] = (stop, key)
        _meet(names, (first, stop), key)
        led = draft.hit(first - 1, TermKind.DETERMINER) is not None
        for at in range(first - led, first + 1):
            terms[at] = (*terms.get(at, ()), (stop, _AGENT))
    draft = attrs.evolve(draft, terms=terms)
    names.draft = draft
    return draft, names


def _by_acronym(draft: Draft, names: Names) -> Iterator[tuple[Phrase, str]]:
    """
    Meet the bodies that are named with their acronym, and give the words that stand for them anywhere.

    One that a title names in capitals goes by its name as the text prints it.
    """
    meant: dict[Phrase, str] = {}
    for one in sorted(find_acronyms(draft), key=lambda one: _is_shouted(draft, one)):
        if any(at in names.defined for at in range(one.whole[0], one.short[1])):
            continue
        short = draft.words.keys[slice(*one.short)]
        if short not in meant:
            meant[short] = _meant(names, one)
        yield short, meant[short]
        yield draft.words.keys[slice(*one.whole)], meant[short]


def _is_shouted(draft: Draft, one: Definition) -> bool:
    return draft.words.span(*one.whole).of(draft.text).isupper()


def _meet(names: Names, place: Place, key: str) -> None:
    """Note a place where somebody goes by the short name."""
    figure = names.figures[key]
    is_named = figure.kind is ActorKind.ORGANIZATION
    form = MentionForm.NAME if is_named else MentionForm.NOMINAL
    names.met(figure, names.draft.words.span(*place), form)


def _taken_up(
    draft: Draft,
    known: dict[int, tuple[Phrase, str]],
    everywhere: dict[Phrase, str],
) -> Iterator[tuple[int, int, str]]:
    """Give the places where a short name is used after it was given, or that has initials anywhere: first, stop, id."""
    keys, now = draft.words.keys, dict[str, dict[Phrase, str]]()
    for phrase, key in everywhere.items():
        now.setdefault(phrase[0], {})[phrase] = key
    for at in range(len(keys)):
        longest = sorted(now.get(keys[at], {}).items(), key=_length, reverse=True)
        for phrase, key in longest:
            stop = at + len(phrase)
            if keys[at:stop] == phrase and _is_whole(draft, at, stop):
                yield at, stop, key
                break
        if at in known:
            phrase, key = known[at]
            now.setdefault(phrase[0], {})[phrase] = key


def _length(found: tuple[Phrase, str]) -> int:
    return len(found[0])


def _is_whole(draft: Draft, first: int, stop: int) -> bool:
    """Tell whether words with a capital are a name of their own, and no part of a longer one."""
    words = draft.words
    if not words.is_capitalized(first):
        return False
    before = first - 1
    goes_on = (
        before >= 0
        and words.is_capitalized(before)
        and draft.hit(before, TermKind.DETERMINER) is None
        and draft.text[words.ends[before] : words.starts[first]].isspace()
        and "\n" not in draft.text[words.ends[before] : words.starts[first]]
    )
    return not goes_on and not (words.is_capitalized(stop) and _is_tight(draft, stop))


def _is_tight(draft: Draft, at: int) -> bool:
    """Tell whether a capital may go on with a name: not where all nouns have one, nor on a new line."""
    nouns = draft.is_bracketed
    words = draft.words
    gap = draft.text[words.ends[at - 1] : words.starts[at]]
    return not nouns and "\n" not in gap


def _own_government(
    draft: Draft, names: Names, preamble: Sequence[Place]
) -> tuple[int, str] | None:
    """Meet each government as its state, and give where the only one of a preamble is named."""
    own: dict[str, int] = {}
    for at in range(len(draft.words)):
        hit = draft.hit(at, TermKind.GOVERNMENT)
        if hit is None or not draft.words.is_capitalized(at):
            continue
        found = next(names.within(hit[0], hit[0] + _NEAR), None)
        if found is None or not _are_articles(draft, hit[0], found[0]):
            continue
        span = draft.words.span(at, found[1])
        names.met(names.figures[found[2]], span, MentionForm.NOMINAL)
        if any(first <= at < stop for first, stop in preamble):
            own.setdefault(found[2], at)
    return None if len(own) != 1 else next((at, key) for key, at in own.items())


def _are_articles(draft: Draft, first: int, stop: int) -> bool:
    """Tell whether nothing but articles stands between two places."""
    return all(
        draft.hit(at, TermKind.DETERMINER) is not None for at in range(first, stop)
    )


def _meant(names: Names, one: Definition) -> str:
    """Give the id of whom a short name stands for: a state, a group of those listed, a body."""
    first, stop = one.whole
    inside = list(names.within(first, stop))
    is_state = names.draft.hit(first, TermKind.GOVERNMENT) is not None
    if len(inside) == 1 and (is_state or inside[0][:2] == (first, stop)):
        return inside[0][2]
    text = names.draft.text
    short = label(names.draft.words.span(*one.short).of(text))
    members = _members(names, stop)
    if len(members) >= _SEVERAL and not one.takes_up:
        group = Actor(identifier(short), ActorKind.COALITION, short)
        key = names.met(group, names.draft.words.span(*one.short), MentionForm.NOMINAL)
        names.groups[key] = members
        return key
    return _body(names, one)


def _body(names: Names, one: Definition) -> str:
    """Give the id of a body that goes by a name and a short one."""
    span, text = names.draft.words.span(*one.whole), names.draft.text
    name = label(span.of(text))
    short = label(names.draft.words.span(*one.short).of(text))
    aliases = (short,) if short != name else ()
    body = Actor(identifier(name), ActorKind.ORGANIZATION, name, aliases=aliases)
    return names.met(body, span, MentionForm.NAME)


def _members(names: Names, stop: int) -> tuple[str, ...]:
    """Give those listed right before a definition."""
    draft = names.draft
    listed = list(names.within(max(0, stop - _LONGEST_LIST), stop))
    found: list[str] = []
    end = stop
    for first, behind, key in reversed(listed):
        if not _are_listed(draft, behind, end):
            break
        found.append(key)
        end = first
    return tuple(dict.fromkeys(reversed(found)))


def _are_listed(draft: Draft, first: int, stop: int) -> bool:
    """Tell whether a list may go on between two names, by small words and commas alone."""
    at = first
    while at < stop:
        hit = draft.hit(at, *_SMALL)
        if hit is None and not draft.is_mark(at, ","):
            return False
        at = at + 1 if hit is None else hit[0]
    return True
