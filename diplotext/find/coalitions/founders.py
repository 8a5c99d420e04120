"""States that founded what stands before a participle: "the South Caucasus Council, set up in March by Georgia and Armenia"."""

from collections.abc import Iterator

from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    coalition_at,
    is_coalition,
    just_named,
)
from diplotext.find.coreference.meant import whom
from diplotext.find.coreference.member_lists import (
    Found,
    Member,
    are_states,
    found_as,
    listed_behind,
)
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag


_REACH = 8
_FEWEST = 2


def founders(cast: Cast) -> Iterator[Found]:
    """Find the states by which a group was founded, told right behind it."""
    for index in cast.order:
        reference, keys = cast.at[index]
        if is_coalition(cast, keys[0]):
            members = founders_behind(cast, reference.stop)
            yield from found_as("founds", keys[0], members)


def announcing(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find the states that make the founding of a group known or agree on it ("A and B announced the creation of GROUP")."""
    reading = syntax.reading
    lexicon = reading.language.lexicon
    known = {*lexicon.suffixes.get("makes_known", ()), *lexicon.verbs.get("agreed", ())}
    nouns = lexicon.verbs.get("founding", frozenset())
    for at in reading.spelled(nouns) if syntax.clauses is None else ():
        if reading.sentence_of[at] < 0 or not reading.has(
            at + 1, Tag.PREPOSITION, "of"
        ):
            continue
        sentence = reading.sentence(at)
        verb = syntax.last_finite(sentence.first, at)
        told = verb is not None and not verb.passive and verb.lemma in known
        thing = coalition_at(cast, at + 1, sentence.stop) if told else None
        if verb is None or thing is None or not is_factual(syntax, verb):
            continue
        members = members_before(syntax, cast, verb)
        if len(members) >= _FEWEST and are_states(cast, members):
            yield from found_as("founds", thing[0], members)


def founded_by(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find the states by which a group is told to be founded ("GROUP wurde im Mai von A und B gegründet", "Fue creado en 2024 por A y B")."""
    founds = syntax.reading.language.lexicon.suffixes.get("founds", ())
    for verb in syntax.groups_of(founds):
        key = _founded(syntax, cast, verb)
        if key is None or not is_factual(syntax, verb):
            continue
        first, stop = _agent_range(syntax, verb)
        for at in syntax.reading.among(Tag.AGENT.bit, first, stop):
            listed = listed_behind(cast, at + 1, stop)
            if len(listed) >= _FEWEST and are_states(cast, listed):
                yield from found_as("founds", key, listed)


def _founded(syntax: Syntax, cast: Cast, verb: VerbGroup) -> str | None:
    """Give the group that is the subject of a passive verb, or the one spoken of where only its ending tells."""
    subject = subject_of(syntax, verb) if verb.passive and verb.is_finite else None
    if subject is None:
        return None
    behind = subject.segments[0][0] >= verb.stop  # who founded it
    if drops_subject(syntax.reading) and (behind or not subject.is_expressed):
        return just_named(cast, verb.start)
    keys = whom(cast, subject)
    return keys[0] if len(keys) == 1 and is_coalition(cast, keys[0]) else None


def _agent_range(syntax: Syntax, verb: VerbGroup) -> tuple[int, int]:
    """Give the words among which a passive verb may have its agent: up to the mark that ends its clause, or in the middle of one in brackets."""
    clause = syntax.clause_of(verb)
    if clause is not None:
        return clause.middle
    return verb.stop, syntax.reading.sentence(verb.first).stop


def founders_behind(cast: Cast, stop: int) -> tuple[Member, ...]:
    """Give the states behind a participle of founding and "by" that follow a name, a day between them or not."""
    reading, suffixes = cast.reading, cast.reading.language.lexicon.suffixes
    founds = {
        *suffixes.get("founds", ()),
        *(phrase.split()[0] for phrase in suffixes.get("founds_with", ())),
    }
    at = stop + reading.is_mark(stop, '»”"')
    at += reading.is_mark(at, ",")
    if not reading.begins(at, Tag.VERB.bit) or not may_be_verb(reading, at, founds):
        return ()
    limit = reading.sentence(max(stop - 1, 0)).stop
    near = range(at + 1, min(at + _REACH, limit))
    by = next((i for i in near if reading.begins(i, Tag.AGENT.bit)), None)
    parted = by is None or any(reading.is_mark(i, ",;:") for i in range(at, by))
    hit = None if parted or by is None else reading.hit(by, Tag.AGENT)
    listed = () if hit is None else listed_behind(cast, hit[0], limit)
    return listed if len(listed) >= _FEWEST and are_states(cast, listed) else ()
