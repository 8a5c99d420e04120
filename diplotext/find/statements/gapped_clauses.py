"""What others say by a verb of speech that is not said again, in a clause: "Oslo promet de payer, Riga de signer"."""

from collections.abc import Iterator

import attrs

from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.gaps import Gap, alike_infinitive, behind_pause, counts
from diplotext.find.grammar.known_names import behind_name
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import quoted_within, trimmed
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag


_THAT, _INFINITIVE, _OBJECT = "cue-that-clause", "cue-infinitive", "cue-object"
_LONGEST_PARTY = 8


def share_out(syntax: Syntax, said: Attribution) -> tuple[Attribution, ...]:
    """
    Give a clause to who says it and the parts behind it to those who share his verb.

    Each part opens as the clause does: with the same conjunction, or preposition before an
    infinitive. Behind an infinitive or an object a number or "a" is enough ("promet dix
    soldats, Riga vingt").

    Args:
        syntax: The article.
        said: What a rule for a verb of speech read.
    """
    reading = syntax.reading
    shared = said.rule in (_THAT, _INFINITIVE, _OBJECT)
    if not shared or len(said.content) != 1 or said.quoted:
        return (said,)
    words = reading.words.within(said.content[0])
    stop = words.stop
    if said.rule == _OBJECT:
        words = range(words.start, _without_verb(syntax, words.stop))
    gaps = list(_gaps(syntax, said.rule, words))
    if not gaps or gaps[0].opening > stop:
        return (said,)
    stops = [*(gap.opening for gap in gaps[1:]), words.stop]
    return (
        _with(reading, said, words.start, gaps[0].opening),
        *(
            attrs.evolve(
                _with(reading, said, gap.first, stop),
                rule="gapped",
                source=Subject((gap.party,)),
                order=None,
                setting=None,
                named=False,
            )
            for gap, stop in zip(gaps, stops, strict=True)
        ),
    )


def _without_verb(syntax: Syntax, stop: int) -> int:
    """Give the end of the sentence behind an object, or the object's own where a verb with a tense follows."""
    end = sentence_end(syntax.reading, stop - 1)
    return stop if syntax.finite_within(stop, end) is not None else end


def _with(reading: Reading, said: Attribution, first: int, stop: int) -> Attribution:
    """Give an attribution other words, without the marks around them."""
    content = reading.span(*(trimmed(reading, first, stop) or (first, stop)))
    quoted = quoted_within(reading, content)
    return attrs.evolve(said, content=(content,), quoted=quoted)


def _gaps(syntax: Syntax, rule: str, words: range) -> Iterator[Gap]:
    """Give those who share the verb, each behind a mark or a coordinator."""
    reading = syntax.reading
    at = words.start + 1
    while at < words.stop:
        first = behind_pause(reading, at)
        gap = None if first is None else _gap(syntax, rule, words, (at, first))
        if gap is not None:
            yield gap
        at = at + 1 if gap is None else gap.first


def _gap(syntax: Syntax, rule: str, words: range, place: tuple[int, int]) -> Gap | None:
    """Read a party that begins at a word, and what opens what it says."""
    reading, (opening, first) = syntax.reading, place
    if not names_party(reading, first):
        return None
    for stop in range(first + 1, min(first + _LONGEST_PARTY, words.stop)):
        comma = reading.is_mark(stop, ",") and reading.is_mark(opening, ";")
        begins = _begins(syntax, rule, words, (first, stop), stop + comma)
        if begins is not None:
            return Gap(opening, (first, stop), begins)
        if not reading.words.is_word(stop) or syntax.group(stop) is not None:
            break
    return None


def _begins(
    syntax: Syntax, rule: str, words: range, party: tuple[int, int], at: int
) -> int | None:
    """Give where what a party says begins, if it opens at a word as the first clause does."""
    reading, lead = syntax.reading, words.start - 1
    if rule == _THAT:
        opens = reading.has(at, Tag.COMPLEMENTIZER)
        opens = opens and reading.key(at) == reading.key(lead)
        return at + 1 if opens and _has_one_verb(syntax, at + 1, words.stop) else None
    if rule == _INFINITIVE:
        bare = syntax.group(lead) is not None
        key = None if bare else reading.key(lead)
        infinitive = alike_infinitive(syntax, at, key)
        if infinitive is not None:
            return infinitive
    return at if _is_counted(reading, at) and _is_name(reading, *party) else None


def _is_counted(reading: Reading, at: int) -> bool:
    """Tell whether a number, a sum of money or "a" stands at a word."""
    money = at + 1 in reading.numbers and not reading.words.is_word(at)
    return money or counts(reading, at)


def _has_one_verb(syntax: Syntax, first: int, stop: int) -> bool:
    """Tell whether a clause has one verb with a tense, so that none of a main clause follows it ("les rebelles que Riga soutient ont fui")."""
    verb = syntax.finite_within(first, stop)
    return verb is not None and syntax.finite_within(verb.stop, stop) is None


def _is_name(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether some words are the name of a state or body, its article before it or not."""
    at = first + reading.has(first, Tag.DETERMINER, "definite")
    return behind_name(reading, at) == stop
