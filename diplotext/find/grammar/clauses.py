"""Where a reported clause ends."""

from diplotext.find.grammar.clause_asides import is_aside, is_occasion
from diplotext.find.grammar.clause_turns import (
    another_replies,
    is_second_predicate,
    others_speak,
    turns,
)
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.fronted import main_clause
from diplotext.find.grammar.narrated import is_narrated
from diplotext.find.grammar.own_verbs import waits_anew, waits_for_verb
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.told_before import after_lead
from diplotext.find.grammar.told_on import told_on
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.grammar.whole_clauses import has_object
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


_FINAL = ".!?…"


def sentence_end(reading: Reading, index: int) -> int:
    """Give the index behind the last word of a sentence, its final marks left out."""
    stop = reading.sentence(index).stop
    while stop > index and reading.is_mark(stop - 1, _FINAL):
        stop -= 1
    return stop


def clause_end(syntax: Syntax, first: int, cue: VerbGroup) -> int:
    """
    Find where the clause reported by a cue ends.

    It runs to the end of the sentence or quotation, but not over a second cue that takes
    the same subject, a comment of the narrator ("alors que ...", "ce qui ..."), or another
    attribution set off by a comma.
    """
    reading = syntax.reading
    inside = reading.quote_of[first - 1] if first else NOWHERE
    stop = (
        _main_clause(syntax, first, cue)
        or _relative_clause(syntax, first, cue)
        or sentence_end(reading, first)
    )
    at = first
    while at < stop:
        if (
            inside != NOWHERE
            and reading.quote_of[at] != inside
            and not _deeper(reading, at, inside)
        ):
            return at
        if (
            reading.quote_of[at] == inside
            and at > first
            and _ends_here(syntax, (first, at), cue, stop)
        ):
            return _before_comma(reading, at)
        at += 1
    return stop


def _main_clause(syntax: Syntax, first: int, cue: VerbGroup) -> int | None:
    """
    Give the comma that ends a subordinate clause which opens its sentence, if the cue stands in one.

    "Si Rome estime que le délai est court, Oslo attend" reports no more than the delay.
    """
    reading = syntax.reading
    fronted = main_clause(syntax, cue)
    if fronted is not None:
        return fronted[0] if fronted[0] > first else None
    after = _led_by_after(syntax, cue)
    opening = reading.sentence(cue.first).first if after is None else after
    paused = after is None and _is_over(syntax, opening, cue.first)
    opens = reading.begins(opening, _SUBORDINATE) or _opens_phrase(syntax, opening, cue)
    if paused or not opens:
        return None
    inside = reading.quote_of[cue.first]
    commas = (
        at
        for at in range(first, sentence_end(reading, first))
        if reading.is_mark(at, ",") and reading.quote_of[at] == inside
    )
    return next(commas, None)


def _led_by_after(syntax: Syntax, cue: VerbGroup) -> int | None:
    """Give where "after" opens the clause of a cue that its sentence begins with ("Un día [después de que] Rome dijera que P, Oslo")."""
    lead = after_lead(syntax, cue)
    if lead is None:
        return None
    first = syntax.reading.sentence(lead).first
    return lead if syntax.finite_within(first, lead) is None else None


def _is_over(syntax: Syntax, opening: int, stop: int) -> bool:
    """Tell whether a clause that opens a sentence ends before a word: at a colon, or at a comma behind its verb."""
    reading = syntax.reading
    verb = syntax.finite_within(opening, stop)
    last = opening if verb is None else verb.stop
    behind = any(reading.is_mark(at, ",") for at in range(last, stop))
    apposed = verb is None and not drops_subject(reading) and not syntax.kinds
    colon = any(reading.is_mark(at, ":") for at in range(opening, stop))
    return colon or (behind and not apposed)


def _opens_phrase(syntax: Syntax, opening: int, cue: VerbGroup) -> bool:
    """Tell whether a cue without a tense opens its sentence ("Tras decir que P, X")."""
    alone = not cue.is_finite and syntax.finite_within(opening, cue.first) is None
    return alone and drops_subject(syntax.reading)


def _relative_clause(syntax: Syntax, first: int, cue: VerbGroup) -> int | None:
    """
    Give the comma that ends a relative clause in the middle of its sentence, if the cue stands in one.

    "L'Autriche, qui promet de payer, attend" promises no more than to pay.
    """
    reading = syntax.reading
    if syntax.clauses is not None or syntax.kinds or not _is_relative(syntax, cue):
        return None
    inside, stop = reading.quote_of[cue.first], sentence_end(reading, first)
    fronted = _opens_fronted(syntax, cue)
    for at in range(first, stop):
        if not reading.is_mark(at, ",") or reading.quote_of[at] != inside:
            continue
        verb = syntax.group(at + 1)
        if verb is not None and verb.is_finite and verb.start == at + 1:
            return at
        if fronted and syntax.finite_within(at + 1, stop) is not None:
            return at  # "De Oslo, que promete pagar, ya nadie se acuerda"
    return None


def _opens_fronted(syntax: Syntax, cue: VerbGroup) -> bool:
    """Tell whether a phrase with a preposition opens the sentence before a relative, so that the main clause is still to come."""
    reading = syntax.reading
    first = reading.sentence(cue.first).first
    led = reading.hit(first, Tag.PREPOSITION) is not None and drops_subject(reading)
    return led and syntax.finite_within(first, cue.start) is None


def _is_relative(syntax: Syntax, cue: VerbGroup) -> bool:
    """
    Tell whether a relative behind a comma opens the clause of a verb, its subject between the two or not.

    The verb may be joined to the one of the relative (", qui avait salué l'accord et annoncé que").
    """
    reading = syntax.reading
    joined = reading.has(cue.start - 1, Tag.COORDINATOR)
    for lead in range(cue.start - 1, max(0, cue.start - _MAX_LEAD), -1):
        if reading.hit(lead, Tag.RELATIVE):
            return reading.is_mark(_before_relative(reading, lead), ",")
        other = syntax.group(lead) is not None and not joined
        if other or reading.is_mark(lead, ",;:"):
            return False
    return False


def _before_relative(reading: Reading, lead: int) -> int:
    """Give the word before a relative, with the article and the preposition that belong to it ("[, a los] que Chad acusa")."""
    at = lead - 1
    if drops_subject(reading):
        at -= reading.has(at, Tag.DETERMINER)
        at -= at < lead - 1 and reading.has(at, Tag.PREPOSITION)
    return at


_MAX_LEAD = 12
_SUBORDINATE = tag_bits(Tag.SUBORDINATOR, Tag.CONDITION)


def _deeper(reading: Reading, index: int, inside: int) -> bool:
    """Tell whether a word lies in a quotation within the one given, marks included."""
    return reading.quotations[inside].inner[-1].end > reading.words.starts[index]


def _before_comma(reading: Reading, at: int) -> int:
    return at - 1 if reading.is_mark(at - 1, ",") else at


def _ends_here(
    syntax: Syntax, clause: tuple[int, int], cue: VerbGroup, stop: int
) -> bool:
    reading, at = syntax.reading, clause[1]
    if reading.is_mark(at, ";") or _quotes_on(syntax, at) or told_on(syntax, at):
        return True
    joins = reading.has(at, Tag.COORDINATOR) and (
        is_second_predicate(syntax, at, cue, stop)
        or others_speak(syntax, at, cue, stop)
    )
    joins = joins or another_replies(syntax, at, cue, stop)
    if joins or not reading.is_mark(at - 1, ","):
        return joins
    waits = waits_for_verb(syntax, *clause) or waits_anew(syntax, *clause)
    return (
        (not waits and is_aside(syntax, *clause))
        or is_occasion(syntax, at, stop)
        or turns(syntax, at, stop)
        or is_narrated(syntax, at)
    )


def _quotes_on(syntax: Syntax, at: int) -> bool:
    """
    Tell whether a colon leads from a reported clause to its words ("pidió que salgan: «Fuera»").

    They belong to the clause where somebody says them in it ("contó que un guardia le dijo: «Fuera»").
    """
    reading = syntax.reading
    if not reading.is_mark(at, ":") or piece_at(reading, at + 1) is None:
        return False
    near = (syntax.group(i) for i in range(at - 1, max(0, at - _TOLD_TO), -1))
    verb = next((group for group in near if group is not None), None)
    own = verb is not None and _says(reading, verb) and not has_object(syntax, verb)
    return not (drops_subject(reading) and own)


_TOLD_TO = 6


def _says(reading: Reading, verb: VerbGroup) -> bool:
    """Tell whether a verb tells that something was said in so many words."""
    records = reading.language.lexicon.reporting.get(verb.lemma, ())
    told = any("quote" in r.frames and not (r.parenthetical or r.weak) for r in records)
    return told and verb.is_finite and verb.tense is not Tense.SUBJUNCTIVE
