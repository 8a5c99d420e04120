"""Members told behind "among": "among the signatories are A and B", "Parmi les participants, A et B fourniront, C enverra"."""

from collections.abc import Iterator

import attrs

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import coalition_at, spoken_of
from diplotext.find.coreference.member_lists import Found, Member, listed_behind
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_JOINTS = tag_bits(Tag.COORDINATOR, Tag.DETERMINER)


def among(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "among the signatories are A and B", "among the 42 donors, A pledged cash and B said it would"."""
    reading = cast.reading
    for _, behind, _ in reading.hits(Tag.AMONG):
        stop = reading.sentence(behind).stop
        yield from _among_those(syntax, cast, behind, stop)
        key, at = _those(cast, behind, stop)
        if key is None:
            continue
        if reading.is_mark(at, ","):
            for member in _acting(syntax, cast, at + 1, stop):
                yield key, attrs.evolve(member, rule="among")
            continue
        verb = _being(syntax, at, stop) or syntax.finite_within(at, stop)
        if verb is None or verb.negated:
            continue
        for member in listed_behind(cast, verb.stop, stop):
            yield key, attrs.evolve(member, rule="among")


def _those(cast: Cast, at: int, stop: int) -> tuple[str | None, int]:
    """Give the group among which somebody is, and where its words end: named there, or the one spoken of ("Parmi [les membres] figurent")."""
    thing = coalition_at(cast, at, stop)
    if thing is not None:
        return thing
    reading = cast.reading
    noun = reading.over(at, Tag.DETERMINER.bit)
    hit = reading.hit(noun, Tag.MEMBER_UNIT)
    return (None, at) if hit is None else (spoken_of(cast, at), hit[0])


def _being(syntax: Syntax, at: int, stop: int) -> VerbGroup | None:
    """Give the verb that says who is among them, also behind a clause of theirs ("Entre los países que la apoyan [figuran]")."""
    remains = syntax.reading.language.lexicon.suffixes.get("remains", ())
    verbs = {*remains, *syntax.auxiliaries("be")}
    groups = (syntax.group(i) for i in range(at, stop))
    told = (g for g in groups if g is not None and g.lemma in verbs and g.is_finite)
    return next((g for g in told if not g.passive), None)


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
        verb = next((g for i in (behind, behind + 1) if (g := syntax.group(i))), None)
        if verb is not None and verb.is_finite and is_factual(syntax, verb):
            yield from listed


def _parted(reading: Reading, at: int) -> bool:
    """Tell whether a comma, and perhaps "and" and an article, parts a name from what stands before it."""
    at -= reading.has(at - 1, Tag.DETERMINER)
    at -= reading.has(at - 1, Tag.COORDINATOR)
    return reading.is_mark(at - 1, ",")


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
    groups = (syntax.group(i) for i in range(at, stop))
    being = next((g for g in groups if g is not None and g.lemma in be), None)
    if being is None or being.negated or not is_factual(syntax, being):
        return
    told = any(may_be_verb(reading, i, acts) for i in range(at, being.start))
    key = spoken_of(cast, at) if told else None
    if key is not None:
        for member in listed_behind(cast, being.stop, stop):
            yield key, attrs.evolve(member, rule="among")
