"""Who enters a group by a noun of his own or by a welcome: "announced their entry into the pact", "welcomed Turkey as its 20th member"."""

from collections.abc import Iterator

from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_group, just_named, spoken_of
from diplotext.find.coreference.meant import whom_subject_means
from diplotext.find.coreference.member_lists import Found, found_as, listed_behind
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag, tag_bits


_REACH = 8
_NEAR = 6
_LED = tag_bits(Tag.PREPOSITION, Tag.DETERMINER)


def entering(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find those who make their entry into a group known, and those whom it welcomes as members."""
    yield from _announcing(syntax, cast)
    yield from _received(syntax, cast)
    yield from _welcomed(syntax, cast)


def _announcing(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "A and B announced their entry into GROUP", "A a confirmé son retour au sein de GROUP"."""
    reading = syntax.reading
    suffixes = reading.language.lexicon.suffixes
    nouns, verbs = suffixes.get("accession", ()), suffixes.get("makes_known", ())
    for at in reading.spelled(nouns):
        if not reading.has(at - 1, Tag.DETERMINER, "possessive"):
            continue
        sentence = reading.sentence(at)
        verb = syntax.last_finite(sentence.first, at)
        if verb is None or verb.lemma not in verbs or not is_factual(syntax, verb):
            continue
        named = cast.within(at + 1, min(at + _REACH, sentence.stop))
        key = next((k[0] for _, k in named if is_group(cast, k[0])), None)
        if key is not None:
            members = members_before(syntax, cast, verb)
            yield from found_as("accession", key, members)


def _received(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "A welcomed B and C into GROUP": B and C are in it."""
    reading = syntax.reading
    suffixes = reading.language.lexicon.suffixes
    for verb in syntax.groups_of(suffixes.get("welcomes", ())):
        if verb.passive or not verb.is_finite or not is_factual(syntax, verb):
            continue
        stop = reading.sentence(verb.start).stop
        behind = reading.first_of(verb.stop, reading.phrases("welcome_tails"))
        listed = listed_behind(cast, behind or verb.stop, stop)
        end = listed[-1].stop if listed else stop
        into = end < stop and reading.key(end) in suffixes.get("into_words", ())
        named = cast.at.get(reading.over(end, _LED, stop)) if into else None
        if named is not None and is_group(cast, named[1][0]):
            yield from found_as("admits", named[1][0], listed)


def _welcomed(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "GROUP welcomed A as its 20th member"; a guest is welcomed as none."""
    reading = syntax.reading
    members = reading.language.lexicon.verbs.get("a_member", frozenset())
    for at in reading.spelled(members):
        sentence = reading.sentence(at)
        verb = syntax.last_finite(sentence.first, at)
        welcome = reading.language.lexicon.suffixes.get("welcomes", ())
        if verb is None or verb.lemma not in welcome or not is_factual(syntax, verb):
            continue
        behind = reading.first_of(verb.stop, reading.phrases("welcome_tails"))
        listed = listed_behind(cast, behind or verb.stop, at)
        if not listed or at - listed[-1].stop > _NEAR:
            continue
        keys = [k for k in whom_subject_means(syntax, cast, verb) if is_group(cast, k)]
        key = keys[0] if keys else just_named(cast, verb.start)
        key = key or spoken_of(cast, verb.start)
        yield from found_as("admits", key, listed)
