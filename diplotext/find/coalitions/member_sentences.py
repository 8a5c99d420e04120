"""Sentences that name the members of a group: "Its founders include A and B", "Resteront A et B", "Among them: A and B"."""

from collections.abc import Iterator

from diplotext.find.coalitions.belonging_verbs import verbs_saying
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    coalition_at,
    coalition_before,
    is_group,
    just_named,
    spoken_of,
)
from diplotext.find.coreference.list_steps import step_to_list
from diplotext.find.coreference.member_lists import Found, listed_behind
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag


_NEAR = 3
_LONGEST = 5


def member_sentences(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find the members of the group spoken of, in sentences that name it or not."""
    yield from _members_are(syntax, cast)
    yield from _staying(syntax, cast)
    yield from _among_them(syntax, cast)


def _members_are(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "the other members are A and B", "its founders include C"."""
    lexicon = syntax.reading.language.lexicon
    verbs = {*lexicon.verbs.get("gathers", ()), *lexicon.suffixes.get("remains", ())}
    for group in syntax.groups_of(verbs | syntax.auxiliaries("be")):
        told = not group.passive and is_factual(syntax, group)
        key = _whose_members(syntax, cast, group) if told else None
        if key is not None:
            limit = syntax.reading.sentence(group.start).stop
            listed = listed_behind(cast, group.stop, limit)
            yield from ((key, member) for member in listed)


def _whose_members(syntax: Syntax, cast: Cast, group: VerbGroup) -> str | None:
    """Give the group whose members a subject means, which names no other body and nobody."""
    reading = syntax.reading
    verbs = reading.language.lexicon.verbs
    subject = subject_of(syntax, group)
    if subject is None or subject.pronoun or len(subject.segments) != 1:
        return None
    first, stop = subject.segments[0]
    words = set(reading.words.keys[first:stop])
    members = verbs.get("a_member", frozenset())
    further = reading.language.lexicon.suffixes.get("further", ())
    others = bool(words & set(further) and words & verbs.get("stand_ins", frozenset()))
    one = any(
        reading.has(at, Tag.DETERMINER, "indefinite") for at in (first - 1, first)
    )
    if not others and (one or not words & members):
        return None
    named = [keys[0] for _, keys in cast.all_within(first, stop)]
    groups = [key for key in named if is_group(cast, key)]
    if any(key.startswith(("state:", "org:")) for key in named):
        return None
    return groups[-1] if groups and not others else spoken_of(cast, first)


def _staying(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "Resteront A et B", "Seguirán en el grupo A y B", where the subject stands behind the verb."""
    reading = syntax.reading
    verbs = reading.language.lexicon.suffixes.get("remains", ())
    if syntax.kinds or not verbs:
        return  # where the subject stands before its verb
    out = {group.start for group, _ in verbs_saying(syntax, "stays_out")}
    for group in syntax.groups_of(verbs):
        if group.start in out or not is_factual(syntax, group):
            continue  # "Quedan fuera A y B"
        sentence = reading.sentence(group.start)
        leads = reading.ends(group.stop - 1, Tag.MEMBER_LIST, longest=_LONGEST)
        if leads or not _opens(syntax, cast, group, sentence.first):
            continue
        thing = coalition_at(cast, group.stop, sentence.stop)
        key = coalition_before(cast, group.start) or just_named(cast, group.start)
        key, behind = (key, group.stop) if thing is None else thing
        listed = listed_behind(cast, behind, sentence.stop)
        if key is not None and len(listed) > 1:
            yield from ((key, member) for member in listed)


def _opens(syntax: Syntax, cast: Cast, group: VerbGroup, first: int) -> bool:
    """Tell whether a verb opens its sentence, or only what says where stands before it ("En el foro seguirán")."""
    reading = syntax.reading
    at = step_to_list(reading, first, group.start)
    left = reading.language.lexicon.suffixes.get("left_over", ())
    at += reading.key(at) in left  # "[Übrig] bleiben A und B"
    led = reading.hit(first, Tag.PREPOSITION) is not None
    named = cast.within(first, group.start)
    alone = all(is_group(cast, keys[0]) for _, keys in named)
    return at >= group.start or (led and bool(named) and alone)


def _among_them(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "Among them are A and B", "Parmi eux, A et B" at the head of a sentence, of the group just named."""
    reading = syntax.reading
    for index, behind, _ in reading.hits(Tag.MEMBER_LIST):
        sentence = reading.sentence(index)
        besides = reading.begins(index, Tag.BESIDES.bit)
        if sentence.first != index or besides or cast.all_within(index, behind):
            continue
        verb = next(syntax.verbs_within(behind, behind + _NEAR), None)
        at = verb.stop if verb is not None and is_factual(syntax, verb) else behind
        at += reading.is_mark(at, ",:")
        key = just_named(cast, index)
        for member in () if key is None else listed_behind(cast, at, sentence.stop):
            yield str(key), member
