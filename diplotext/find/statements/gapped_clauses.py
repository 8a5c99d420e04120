"""What others say by a verb of speech that is not said again, in a clause: "Oslo promet de payer, Riga de signer"."""

import attrs

from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import drops_subject, names_party
from diplotext.find.grammar.gaps import (
    PAUSES,
    Gap,
    alike_infinitive,
    behind_pause,
    between_commas,
    counts,
    is_same_word,
)
from diplotext.find.grammar.known_names import behind_name
from diplotext.find.grammar.ordinal_parties import behind_ordinal
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import quoted_within, trimmed
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag


_THAT, _INFINITIVE, _OBJECT = "cue-that-clause", "cue-infinitive", "cue-object"
_LONGEST_PARTY = 12


@attrs.frozen
class _Said(Gap):
    """
    A party and what it says by the verb before.

    Attributes:
        stop: Behind its last word.
    """

    stop: int


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
    gaps = _gaps(syntax, said.rule, range(words.start, _reach(syntax, said, words)))
    if not gaps or gaps[0].opening > words.stop:
        return (said,)
    return (
        _with(reading, said, words.start, gaps[0].opening),
        *(
            attrs.evolve(
                _with(reading, said, gap.first, gap.stop),
                rule="gapped",
                source=_source(reading, *gap.party),
                order=None,
                setting=None,
                named=False,
            )
            for gap in gaps
        ),
    )


def _source(reading: Reading, first: int, stop: int) -> Subject:
    hit = reading.hit(first, Tag.SUBJECT_PRONOUN)
    pronoun = hit is not None and hit[0] == stop
    return Subject(tuple(between_commas(reading, first, stop)), pronoun=pronoun)


def _reach(syntax: Syntax, said: Attribution, words: range) -> int:
    """Give how far others may share a verb: over the semicolon behind its clause, or where an object goes on."""
    if said.rule == _OBJECT:
        return _without_verb(syntax, words.stop)
    goes_on = syntax.reading.is_mark(words.stop, ";")
    return sentence_end(syntax.reading, words.stop) if goes_on else words.stop


def _without_verb(syntax: Syntax, stop: int) -> int:
    """Give the end of the sentence behind an object, or the object's own where a verb with a tense follows."""
    end = sentence_end(syntax.reading, stop - 1)
    return stop if syntax.finite_within(stop, end) is not None else end


def _with(reading: Reading, said: Attribution, first: int, stop: int) -> Attribution:
    """Give an attribution other words, without the marks around them."""
    content = reading.span(*(trimmed(reading, first, stop) or (first, stop)))
    quoted = quoted_within(reading, content)
    return attrs.evolve(said, content=(content,), quoted=quoted)


def _gaps(syntax: Syntax, rule: str, words: range) -> list[_Said]:
    """
    Give those who share the verb, each behind a mark or a coordinator, read from the last to the first.

    What a semicolon parts from a clause and nobody says by its verb ends them.
    """
    reading, found = syntax.reading, list[_Said]()
    stop, at = words.stop, words.stop - 1
    while at > words.start:
        first = behind_pause(reading, at)
        within = range(words.start, stop)
        gap = None if first is None else _gap(syntax, rule, within, (at, first))
        if gap is not None and (found or not _goes_on(syntax, gap)):
            stop = at - reading.is_mark(at - 1, PAUSES)
            found.insert(0, attrs.evolve(gap, opening=stop))
            at = stop
        elif reading.is_mark(at, ";"):
            found, stop = [], at
        at -= 1
    return found


def _goes_on(syntax: Syntax, gap: _Said) -> bool:
    """Tell whether a verb follows behind a comma what seems to be said, which is then a relative clause ("y Lima, que pagó, [calla]")."""
    reading = syntax.reading
    parted = reading.is_mark(gap.first - _PARTED, ",") and reading.is_mark(
        gap.stop, ","
    )
    end = sentence_end(reading, gap.first)
    return parted and syntax.finite_within(gap.stop, end) is not None


_PARTED = 2
"""So many words before what is said a comma stands that is read for a verb, the conjunction behind it."""


def _gap(
    syntax: Syntax, rule: str, words: range, place: tuple[int, int]
) -> _Said | None:
    """Read a party that begins at a word, and what opens what it says."""
    reading, (opening, first) = syntax.reading, place
    pointed = _behind_pointer(reading, first)
    if pointed is None and not names_party(reading, first):
        return None
    apart = _is_apart(syntax, opening)
    for stop in range(pointed or first + 1, min(first + _LONGEST_PARTY, words.stop)):
        comma = reading.is_mark(stop, ",") and apart
        named = _behind_name(reading, stop)
        at = named or _behind_contrast(reading, stop) or stop + comma
        party = (first, stop if named is None else named - 1)
        begins = _begins(syntax, rule, words, party, at)
        if begins is not None:
            return _Said(opening, party, begins, words.stop)
        goes_on = reading.words.is_word(stop) or (comma and rule == _THAT)
        if not goes_on or syntax.group(stop) is not None:
            break
    return None


def _behind_name(reading: Reading, comma: int) -> int | None:
    """Give what follows a name between commas that stands beside an office ("et la ministre, Nadia Orsini, que P")."""
    if not reading.is_mark(comma, ",") or not reading.words.is_capitalized(comma + 1):
        return None
    ahead = range(comma + 2, comma + _LONGEST_NAME)
    end = next((at for at in ahead if not reading.words.is_word(at)), None)
    return end + 1 if end is not None and reading.is_mark(end, ",") else None


_LONGEST_NAME = 6


def _behind_contrast(reading: Reading, comma: int) -> int | None:
    """Give what follows an adverb or a pronoun between commas that sets a party against another ("Riga, pour sa part,", "Riga, elle,")."""
    if not reading.is_mark(comma, ","):
        return None
    hits = (reading.hit(comma + 1, tag) for tag in _CONTRASTS)
    stops = (hit[0] for hit in hits if hit is not None)
    return next((at + 1 for at in stops if reading.is_mark(at, ",")), None)


_CONTRASTS = (Tag.STRESSED_PRONOUN, Tag.SUBJECT_PRONOUN, Tag.ADVERB)


def _behind_pointer(reading: Reading, at: int) -> int | None:
    """Give where a pronoun, or an ordinal for one of two, ends that takes a party up."""
    hit = reading.hit(at, Tag.SUBJECT_PRONOUN)
    return behind_ordinal(reading, at) or (None if hit is None else hit[0])


def _is_apart(syntax: Syntax, opening: int) -> bool:
    """
    Tell whether a party stands apart from what is before it, so that a comma may stand for its verb.

    Behind "y" it does where no other is before it, whom it would be joined to ("recibió a Lima y [Quito, que ...]").
    """
    reading = syntax.reading
    if reading.is_mark(opening, ";"):
        return True
    before = opening - 1 - reading.is_mark(opening - 1, ",")
    joins = reading.has(opening, Tag.COORDINATOR) and drops_subject(reading)
    named = reading.words.is_capitalized(before)
    return joins and not (named or any(reading.ends(before, t) for t in _PARTIES))


_PARTIES = (Tag.DEMONYM, Tag.ROLE, Tag.GROUP, Tag.MEMBER_UNIT)


def _begins(
    syntax: Syntax, rule: str, words: range, party: tuple[int, int], at: int
) -> int | None:
    """Give where what a party says begins, if it opens at a word as the first clause does."""
    reading, lead = syntax.reading, words.start - 1
    if rule == _THAT:
        opens = reading.has(at, Tag.COMPLEMENTIZER)
        opens = opens and is_same_word(reading, at, lead)
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
