"""Members told behind "among": "among the signatories are A and B", "Parmi les participants, A et B fourniront, C enverra"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import coalition_at, is_group, spoken_of
from diplotext.find.coreference.counts import count_of
from diplotext.find.coreference.member_lists import (
    Found,
    Member,
    found_as,
    listed_behind,
)
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.light_words import is_of
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.place_names import are_talking
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_NEAR = 5
_JOINTS = tag_bits(Tag.COORDINATOR, Tag.DETERMINER)


def among(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "among the signatories are A and B", "among the 42 donors, A pledged cash and B said it would"."""
    reading = cast.reading
    for index, behind, _ in reading.hits(Tag.AMONG):
        if are_talking(reading, index):
            continue  # "un pacto entre la coalición, Togo y Brasil"
        stop = reading.sentence(behind).stop
        yield from _among_those(syntax, cast, behind, stop)
        key, at = _those(cast, behind, stop)
        if key is None:
            continue
        if reading.is_mark(at, ","):
            yield from found_as("among", key, _acting(syntax, cast, at + 1, stop))
            continue
        verb = _being(syntax, at, stop) or syntax.finite_within(at, stop)
        if verb is None or verb.negated:
            continue
        yield from found_as("among", key, listed_behind(cast, verb.stop, stop))


def of_count(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "Of the 12 signatories, only A and B have paid", "De los doce socios, solo han pagado A y B"."""
    reading = cast.reading
    opening = reading.language.lexicon.suffixes.get("out_of", ())
    for index in cast.order:
        reference, keys = cast.at[index]
        first = reading.sentence(index).first
        opens = reading.sentence_of[index] >= 0 and reading.key(first) in opening
        if not opens or not is_group(cast, keys[0]) or not count_of(reading, reference):
            continue
        if any(i in cast.at for i in range(first, index)) and not _owns(cast, index):
            continue
        stop = reading.sentence(index).stop
        at = reference.stop + reading.is_mark(reference.stop, ",")
        told = tuple(_acting(syntax, cast, _over_only(syntax, at, stop), stop))
        verb = syntax.finite_within(at, stop)
        if not told and verb is not None and is_factual(syntax, verb):
            told = _behind_verb(cast, verb.stop, stop)
        yield from found_as("among", keys[0], told)


def _over_only(syntax: Syntax, at: int, stop: int) -> int:
    """Step over adverbs and "only", and in German over the verb that stands second ("[haben lediglich] A und B gezahlt")."""
    reading = syntax.reading
    only = reading.language.lexicon.suffixes.get("only_words", ())
    second = syntax.clauses is not None and syntax.group(at) is not None
    at = reading.over(at + second, Tag.ADVERB.bit, stop)
    at += reading.key(at) in only
    return reading.over(at, Tag.ADVERB.bit, stop)


def _owns(cast: Cast, index: int) -> bool:
    """Tell whether what stands before a count owns it ("Of [the pact]'s 12 signatories")."""
    return any(cast.reading.is_mark(at, "'’") for at in range(max(index - 2, 0), index))


def _behind_verb(cast: Cast, at: int, stop: int) -> tuple[Member, ...]:
    """Give the states named first behind a verb, its object or an adverb between ("han pagado su cuota [A y B]")."""
    named = [
        reference.first
        for reference, keys in cast.within(at, stop)
        if reference.key and cast.figures[keys[0]].kind is ActorKind.STATE
    ]
    near = bool(named) and named[0] - at <= _NEAR
    parted = near and any(cast.reading.is_mark(i, ",;:") for i in range(at, named[0]))
    return listed_behind(cast, named[0], stop) if near and not parted else ()


def _those(cast: Cast, at: int, stop: int) -> tuple[str | None, int]:
    """Give the group among which somebody is, and where its words end: named there, or the one spoken of ("Parmi [les membres] figurent")."""
    thing = coalition_at(cast, at, stop)
    if thing is not None:
        return thing
    reading = cast.reading
    noun = reading.over(at, Tag.DETERMINER.bit)
    hit = reading.hit(noun, Tag.MEMBER_UNIT)
    if hit is None:
        return None, at
    whole = coalition_at(cast, hit[0], stop) if is_of(reading, hit[0]) else None
    return whole or (spoken_of(cast, at), hit[0])


def _being(syntax: Syntax, at: int, stop: int) -> VerbGroup | None:
    """Give the verb that says who is among them, also behind a clause of theirs ("Entre los países que la apoyan [figuran]")."""
    remains = syntax.reading.language.lexicon.suffixes.get("remains", ())
    verbs = {*remains, *syntax.auxiliaries("be")}
    said = (g for g in syntax.verbs_within(at, stop) if g.lemma in verbs)
    return next((g for g in said if g.is_finite and not g.passive), None)


def _acting(syntax: Syntax, cast: Cast, first: int, stop: int) -> Iterator[Member]:
    """
    Give the states that do something in the clauses behind a comma, one after the other.

    "[Germany] pledged cash, [Japan] said it would add some, and [Canada and Chile] intend to"
    """
    reading = cast.reading
    for reference, keys in cast.within(first, stop):
        opens = reference.first == reading.over(first, _JOINTS, stop)
        if not (opens or _parted(reading, reference.first)):
            continue
        if cast.figures[keys[0]].kind is not ActorKind.STATE or not reference.key:
            continue
        listed = listed_behind(cast, reference.first, stop)
        behind = listed[-1].stop if listed else reference.stop
        verb = next(syntax.verbs_within(behind, min(behind + 2, stop)), None)
        if verb is not None and verb.is_finite and is_factual(syntax, verb):
            yield from listed


def _parted(reading: Reading, at: int) -> bool:
    """Tell whether a comma, and perhaps "and" and an article, parts a name from what stands before it."""
    at -= reading.has(at - 1, Tag.DETERMINER)
    at -= reading.has(at - 1, Tag.COORDINATOR)
    return reading.is_mark(at - 1, ",;")


def _among_those(syntax: Syntax, cast: Cast, at: int, stop: int) -> Iterator[Found]:
    """Find "among those who signed were A and B", of the group spoken of."""
    reading, lexicon = syntax.reading, syntax.reading.language.lexicon
    if reading.key(at) not in lexicon.suffixes.get("them", ()):
        return
    acts = {
        *lexicon.verbs.get("joins", ()),
        *lexicon.suffixes.get("signs_up", ()),
        *lexicon.suffixes.get("endorses", ()),
    }
    be = syntax.auxiliaries("be")
    being = next((g for g in syntax.verbs_within(at, stop) if g.lemma in be), None)
    if being is None or being.negated or not is_factual(syntax, being):
        return
    told = any(may_be_verb(reading, i, acts) for i in range(at, being.start))
    key = spoken_of(cast, at) if told else None
    yield from found_as("among", key, listed_behind(cast, being.stop, stop))
