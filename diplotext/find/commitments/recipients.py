"""Those to whom, or for whom, the words of an act say that something is done."""

from bisect import bisect_left

from diplotext.find.commitments.bindable import BINDABLE
from diplotext.find.commitments.binding import Binding
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_NAMED = frozenset({MentionForm.NAME, MentionForm.METONYM, MentionForm.ACRONYM})
_NEAR = 3


def recipients(binding: Binding) -> tuple[str, ...]:
    """Give the states and bodies named in an act, or before a gift, to which or for which it is done."""
    cast, promise = binding.cast, binding.promise
    first, stop = promise.act
    first = promise.cue[1] if promise.rule == "gift" else first
    found: list[str] = []
    end = NOWHERE
    for reference, keys in cast.within(first, before_relative(cast, first, stop)):
        if _is_inner(cast, reference.first):
            continue
        joined = _is_joined(cast, reference, end)
        receiving = [
            key
            for key in keys
            if cast.figures[key].kind in BINDABLE
            and key not in binding.debtors
            and (joined or _receives(cast, reference, key))
        ]
        end = reference.stop if receiving else end
        found.extend(receiving)
    return tuple(dict.fromkeys(found))


def states_named(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give the states that words name in any form, "Kenyan" in "Kenyan police" too."""
    named = (
        key
        for reference, keys in cast.all_within(
            first, before_relative(cast, first, stop)
        )
        if not _is_opposed(cast.reading, reference.first)
        for key in (*keys, *(f"state:{code}" for code in reference.states))
    )
    known = (cast.figures.get(key) for key in dict.fromkeys(named))
    return tuple(f.key for f in known if f is not None and f.kind is ActorKind.STATE)


def _is_opposed(reading: Reading, first: int) -> bool:
    """Tell whether a name is that of one against whom something is done ("face à la Russie")."""
    words = reading.language.lexicon.verbs.get("against", frozenset())
    return not words.isdisjoint(reading.words.keys[max(first - _NEAR, 0) : first])


def before_relative(cast: Cast, first: int, stop: int) -> int:
    """Give where words end, or the first relative clause or condition in them begins."""
    apart = Tag.RELATIVE.bit | Tag.CONDITION.bit
    return min(cast.reading.among(apart, first + 1, stop), default=stop)


def _is_inner(cast: Cast, first: int) -> bool:
    """Tell whether a name stands inside a longer phrase that refers to somebody else."""
    at = bisect_left(cast.order, first)
    before = cast.order[max(0, at - 3) : at]
    return any(cast.at[index][0].stop > first for index in before)


def _receives(cast: Cast, reference: Reference, key: str) -> bool:
    """
    Tell whether a name stands as the object of a verb or behind a preposition of giving.

    A noun for one who was spoken of before does so behind such a preposition, or a verb of helping.
    """
    reading, at = cast.reading, reference.first - 1
    contracted = reading.has(at, Tag.DETERMINER, "contracted")
    if reading.has(at, Tag.DETERMINER) and not contracted:
        at -= 1
    if _gives(reading, at) or _serves(reading, at):
        return reference.form in _NAMED or _is_known(cast, reference, key)
    return reference.form in _NAMED and _is_given(reading, at)


def _is_joined(cast: Cast, reference: Reference, end: int) -> bool:
    """Tell whether a name is joined to that of one who gets something ("bietet Ankara und Eriwan Hilfe an")."""
    joiner = cast.reading.hit(end, Tag.LIST_JOINER) if end != NOWHERE else None
    return (
        joiner is not None and joiner[0] == reference.first and reference.form in _NAMED
    )


def _is_given(reading: Reading, at: int) -> bool:
    """Tell whether who gets something may stand right behind the verb ("send Kyiv a note", "überlässt Kiew")."""
    traits = reading.language.lexicon.traits
    noun = "capital-nouns" in traits and reading.words.is_capitalized(at)
    if noun and reading.sentence(at).first != at:
        return False  # "bei einem [Angriff] Ghanas"
    return bool(traits & {"analytic", "verb-second"}) and reading.has(at, Tag.VERB)


def _is_known(cast: Cast, reference: Reference, key: str) -> bool:
    """Tell whether a noun means a state or body that was spoken of before it."""
    noun = reference.form is MentionForm.NOMINAL and reference.definite
    figure = cast.figures[key]
    people = figure.kind is ActorKind.PERSON_GROUP
    return noun and not people and figure.last_before(reference.first) >= 0


def _serves(reading: Reading, at: int) -> bool:
    """Tell whether a verb whose object gets something ends at a word."""
    serves = reading.language.lexicon.verbs.get("serves", frozenset())
    return may_be_verb(reading, at, serves)


def _gives(reading: Reading, at: int) -> bool:
    """Tell whether a preposition of giving ends at a word, which is not the end of a longer one ("face à")."""
    starts = range(max(0, at - _NEAR), at)
    longer = [
        entry
        for start in starts
        for stop, entry in reading.tags[start]
        if entry.tag is Tag.PREPOSITION and stop == at + 1
    ]
    if longer:
        return "recipient" in longer[0].features
    return reading.has(at, Tag.PREPOSITION, "addressee")
