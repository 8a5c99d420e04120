"""Members told one by one by what each gives: "Seven countries will send troops. Nigeria will contribute 800, Ghana 300 and Togo 150."."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_group
from diplotext.find.coreference.counts import count_of
from diplotext.find.coreference.member_lists import (
    Found,
    Member,
    found_as,
    listed_behind,
)
from diplotext.find.grammar.coming import future_above
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm
from diplotext.text.sentences import Sentence


_FEWEST = 2
_NEAR = 3
_LEADS = tag_bits(Tag.DETERMINER, Tag.ADVERB)


def contributors(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find the states that give something each, in the sentence behind one that counts how many give, or behind its colon."""
    reading = syntax.reading
    verbs = set(reading.language.lexicon.suffixes.get("contributes", ()))
    done: set[int] = set()
    for index in cast.order:
        reference, keys = cast.at[index]
        counted = count_of(reading, reference) and is_group(cast, keys[0])
        if not counted or reading.sentence_of[index] < 0:
            continue
        own = reading.sentence(index)
        gives = any(
            _is_told(syntax, g, verbs)
            for g in syntax.verbs_within(reference.stop, own.stop)
        )
        behind = _behind(cast.reading, own, index) if gives else None
        if behind is None or behind.first in done:
            continue
        done.add(behind.first)
        told = list(_giving(syntax, cast, behind, verbs))
        for listed in told if len(told) >= _FEWEST else ():
            yield from found_as("contributes", keys[0], listed)


def _behind(reading: Reading, own: Sentence, index: int) -> Sentence | None:
    """Give what stands behind the colon of a sentence, or the sentence that follows it."""
    colon = next((i for i in range(index, own.stop) if reading.is_mark(i, ":")), None)
    if colon is not None:
        return Sentence(colon + 1, own.stop)
    if own.stop >= len(reading.words) or reading.sentence_of[own.stop] < 0:
        return None
    return reading.sentence(own.stop)


def _giving(
    syntax: Syntax, cast: Cast, words: Sentence, verbs: set[str]
) -> Iterator[tuple[Member, ...]]:
    """Give, clause by clause, the states before a verb of giving, or before what they give where the verb is left out."""
    reading, gives, told = syntax.reading, False, 0
    for reference, keys in cast.within(words.first, words.stop):
        named = reference.key and reference.form is not MentionForm.DEMONYM
        if not named or cast.figures[keys[0]].kind is not ActorKind.STATE:
            continue
        begins = _begins(reading, reference.first, words.first)
        if reference.first < told or not begins:
            continue
        listed = listed_behind(cast, reference.first, words.stop)
        told = at = listed[-1].stop if listed else reference.stop
        near = syntax.verbs_within(at, min(at + _NEAR, words.stop))
        acts = [_is_told(syntax, group, verbs) for group in near]
        gives = gives or any(acts)
        counts = any(i in reading.numbers for i in range(at, at + _NEAR))
        if any(acts) or (not acts and gives and counts):
            yield listed


def _is_told(syntax: Syntax, group: VerbGroup, verbs: set[str]) -> bool:
    """Tell whether a verb of giving tells of what is given, or will be."""
    above = future_above(syntax, group) or group
    return group.lemma in verbs and is_factual(syntax, above)


def _begins(reading: Reading, at: int, first: int) -> bool:
    """Tell whether a name opens a clause: with its sentence, or behind a comma or "and"."""
    at -= reading.has(at - 1, Tag.DETERMINER)
    opens = at == reading.over(first, _LEADS, at)
    return (
        opens or reading.is_mark(at - 1, ",;") or reading.has(at - 1, Tag.COORDINATOR)
    )
