"""What others are bound to by a verb that is not said again: "Oslo livrera des chars, Riga des camions"."""

import attrs

from diplotext.find.commitments.acts import act_stop
from diplotext.find.commitments.of_none import is_none
from diplotext.find.commitments.orders import asked
from diplotext.find.commitments.promise import Promise
from diplotext.find.commitments.withheld import withheld
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.gaps import Gap, alike_infinitive, behind_pause, counts
from diplotext.find.grammar.known_names import NAMES, behind_name
from diplotext.find.grammar.ordinal_parties import behind_ordinal
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import CommitmentKind


_RULES = frozenset({"future", "noun", "gift", "linked-infinitive", "bare-infinitive"})
_BREAKS = tag_bits(
    Tag.RELATIVE, Tag.SUBORDINATOR, Tag.COMPLEMENTIZER, Tag.REPORTING_PREPOSITION
)


def gapped(syntax: Syntax, promise: Promise) -> tuple[Promise, ...]:
    """
    Give a promise and those that leave out its verb: "X livrera A, Y B et Z C".

    Each names a state, a body or one of two, with what it is bound to right behind it.

    Args:
        syntax: The article.
        promise: The promise whose verb is said.
    """
    if syntax.kinds or syntax.clauses is not None or promise.rule not in _RULES:
        return (promise,)
    gaps = _gaps(syntax, promise)
    if not gaps:
        return withheld(syntax, promise)
    stops = (
        *(gap.opening for gap in gaps[1:]),
        sentence_end(syntax.reading, gaps[-1].first),
    )
    whole = attrs.evolve(
        promise, act=(promise.act[0], min(promise.act[1], gaps[0].opening))
    )
    further = (
        _further(syntax, promise, gap, stop)
        for gap, stop in zip(gaps, stops, strict=True)
    )
    return (whole, *further)


def _further(syntax: Syntax, promise: Promise, gap: Gap, stop: int) -> Promise:
    """Give what a further party is bound to, or what it asks for where the verb is one of asking."""
    act = gap.first, _stop(syntax, gap.first, stop)
    found = attrs.evolve(promise, act=act, clause=(gap.party[0], stop))
    party = _party(syntax.reading, gap.party)
    if promise.kind == CommitmentKind.REQUIREMENT:
        return attrs.evolve(found, asker=party, debtor=asked(syntax, gap.first, act))
    return attrs.evolve(found, debtor=party)


def _stop(syntax: Syntax, first: int, stop: int) -> int:
    """Give where what a further party does ends, with the one word at least that says that it is nothing."""
    end = min(stop, act_stop(syntax, first, nominal=True))
    return max(end, first + is_none(syntax.reading, first))


def _gaps(syntax: Syntax, promise: Promise) -> list[Gap]:
    """Give who is bound besides, up to the next verb with a tense or clause."""
    gaps: list[Gap] = []
    at, stop = promise.act[0] + 1, sentence_end(syntax.reading, promise.act[0])
    while at < stop and not syntax.reading.begins(at, _BREAKS):
        verb = syntax.group(at)
        if verb is not None and verb.is_finite and verb is not promise.group:
            break
        gap = _gap(syntax, promise, at, stop)
        if gap is not None:
            gaps.append(gap)
        at = at + 1 if gap is None else gap.first + 1
    if gaps or promise.act[1] <= at:
        return gaps
    gap = _gap(syntax, promise, promise.act[1], stop)  # behind a relative clause
    return gaps if gap is None else [gap]


def _party(reading: Reading, words: tuple[int, int]) -> Subject:
    """Give the words for a party as a subject, a pronoun where they are one ("la seconde")."""
    hit = reading.hit(words[0], Tag.SUBJECT_PRONOUN)
    return Subject((words,), pronoun=hit is not None)


def _gap(syntax: Syntax, promise: Promise, at: int, stop: int) -> Gap | None:
    """Read a party and what it is bound to behind a mark or a coordinator."""
    reading = syntax.reading
    first = behind_pause(reading, at)
    behind = None if first is None else _behind_party(reading, first)
    if first is None or behind is None or behind >= stop:
        return None
    opened = behind + (reading.is_mark(behind, ",") and not reading.is_mark(at, ","))
    if opened > behind and reading.is_mark(promise.group.stop, ","):
        return None  # "enviará, junto con Perú y Malta, buques"
    begins = _act(syntax, promise, opened)
    if begins is None or _has_verb(syntax, begins):
        return None
    return Gap(at, (first, behind), begins)


def _has_verb(syntax: Syntax, first: int) -> bool:
    """Tell whether a verb with a tense follows in its clause what a party would be bound to, so that it has one of its own."""
    stop = act_stop(syntax, first, nominal=True)
    verb = syntax.finite_within(first, stop + 1)
    relatives = syntax.reading.among(_BREAKS, first, stop)
    return verb is not None and not any(at < verb.start for at in relatives)


def _behind_party(reading: Reading, at: int) -> int | None:
    """Give where the name of a state or body ends, or an ordinal for one of two, that begins at a word."""
    led = reading.has(at, Tag.DETERMINER, "definite")
    named = behind_name(reading, at + led)
    if named is not None and reading.words.is_capitalized(at + led):
        return named
    return behind_ordinal(reading, at) or _behind_side(reading, at + led)


def _behind_side(reading: Reading, at: int) -> int | None:
    """Give where an adjective of nationality ends that calls a side, its noun before it or not ("la partie turque", "la turca")."""
    if not reading.has(at - 1, Tag.DETERMINER, "definite"):
        return None
    parties = reading.language.lexicon.suffixes.get("parties", ())
    hit = reading.hit(at + (reading.key(at) in parties), Tag.DEMONYM)
    return None if hit is None else hit[0]


def _act(syntax: Syntax, promise: Promise, at: int) -> int | None:
    """Give where what is to be done begins: an infinitive led as the first one is, or a thing."""
    reading = syntax.reading
    if _tells_time(reading, at):
        return None  # "ira à Paris, Londres la semaine prochaine"
    if promise.rule in ("linked-infinitive", "bare-infinitive"):
        linked = promise.rule == "linked-infinitive"
        lead = reading.key(promise.act[0] - 1) if linked else None
        infinitive = alike_infinitive(syntax, at, lead)
        return at if infinitive is None and counts(reading, at) else infinitive
    at += _is_led(reading, promise, at)
    if is_none(reading, at):
        return at
    if not _begins_thing(syntax, at):
        return None
    thing = reading.over(at, Tag.DETERMINER.bit)
    return thing if _is_noun(reading, thing) else at  # "l'Italie une, la Grèce"


def _is_noun(reading: Reading, at: int) -> bool:
    """Tell whether a word may be the noun behind a determiner: no mark, and nothing that joins another party."""
    return reading.words.is_word(at) and not reading.has(at, Tag.COORDINATOR)


def _is_led(reading: Reading, promise: Promise, at: int) -> bool:
    """Tell whether the preposition before the first object stands before a further one ("acogerá a diez, Chile [a] dos")."""
    led = reading.has(at, Tag.PREPOSITION, "addressee")
    return led and reading.key(promise.group.stop) == reading.key(at)


def _tells_time(reading: Reading, at: int) -> bool:
    """Tell whether a day or a span of time begins at a word, what stands before its noun stepped over."""
    nouns = reading.language.lexicon.suffixes.get("time_nouns", ())
    words = range(at, min(at + _LEAD, len(reading.words)))
    timed = any(i in reading.dates or i in reading.periods for i in words[:2])
    return timed or any(reading.key(i) in nouns for i in words)


_LEAD = 4


def _begins_thing(syntax: Syntax, at: int) -> bool:
    """Tell whether a thing begins at a word: an article or a number that no name follows, or a bare plural noun."""
    reading = syntax.reading
    as_much = reading.first_of(at, reading.phrases("as_much")) is not None
    if at in reading.numbers or as_much or _takes_up(reading, at):
        return True
    if not reading.words.is_word(at):
        return False
    if reading.has(at, Tag.DETERMINER):
        named = reading.begins(at + 1, NAMES)
        return not (named or reading.words.is_capitalized(at + 1))
    ends = reading.language.lexicon.suffixes.get("plural_nouns", ())
    plain = not reading.begins(at, _NO_NOUN) and syntax.group(at) is None
    small = plain and not reading.words.is_capitalized(at)
    return drops_subject(reading) and small and reading.key(at).endswith(tuple(ends))


def _takes_up(reading: Reading, at: int) -> bool:
    """Tell whether a pronoun and "of" take up the noun of the first thing ("le départ des milices, la RDC [celui des troupes]")."""
    pronouns = reading.language.lexicon.suffixes.get("those_of", ())
    return reading.key(at) in pronouns and reading.has(at + 1, Tag.PREPOSITION, "of")


_NO_NOUN = tag_bits(
    Tag.PREPOSITION, Tag.ADVERB, Tag.COORDINATOR, Tag.DEMONYM, Tag.ADJECTIVE
)
