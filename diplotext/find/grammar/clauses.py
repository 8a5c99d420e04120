"""Where a reported clause ends."""

from diplotext.find.grammar.comments import is_comment_noun, stands_beside, takes_up
from diplotext.find.grammar.conjunctions import drops_subject, is_complementizer
from diplotext.find.grammar.fronted import main_clause
from diplotext.find.grammar.joined_acts import behind_aside
from diplotext.find.grammar.kept_back import keeps_back
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import BEFORE_NOUN, Tag, tag_bits
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
    opening = reading.sentence(cue.first).first
    paused = any(reading.is_mark(at, ",:") for at in range(opening, cue.first))
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
            return reading.is_mark(lead - 1, ",")
        other = syntax.group(lead) is not None and not joined
        if other or reading.is_mark(lead, ",;:"):
            return False
    return False


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
    if reading.is_mark(at, ";") or _quotes_on(syntax, at):
        return True
    if reading.is_mark(at - 1, ","):
        return (
            (not _waits_for_verb(syntax, *clause) and _is_aside(syntax, *clause))
            or _is_occasion(syntax, at, stop)
            or _turns(syntax, at, stop)
            or keeps_back(syntax, at)
            or (
                reading.has(at, Tag.COORDINATOR)
                and _is_second_predicate(syntax, at, cue, stop)
            )
        )
    if reading.has(at, Tag.COORDINATOR):
        return _is_second_predicate(syntax, at, cue, stop)
    return False


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
    return not (drops_subject(reading) and verb and _says(reading, verb))


_TOLD_TO = 6


def _says(reading: Reading, verb: VerbGroup) -> bool:
    """Tell whether a verb tells that something was said in so many words."""
    records = reading.language.lexicon.reporting.get(verb.lemma, ())
    told = any("quote" in r.frames and not (r.parenthetical or r.weak) for r in records)
    return told and verb.is_finite and verb.tense is not Tense.SUBJUNCTIVE


def _turns(syntax: Syntax, at: int, stop: int) -> bool:
    """
    Tell whether "mais" behind a comma brings the narrator back: a verb with its own subject follows.

    What goes on with the reported clause repeats its complementizer.
    """
    reading = syntax.reading
    if not reading.has(at, Tag.COORDINATOR, "contrast"):
        return False
    verb = syntax.finite_within(at + 1, stop)
    return verb is not None and not any(
        reading.has(i, Tag.COMPLEMENTIZER) for i in range(at + 1, verb.start)
    )


def _is_occasion(syntax: Syntax, at: int, stop: int) -> bool:
    """
    Tell whether a comma leads to where a clause was said, and to nothing more of it (", dans un communiqué").

    A relative may follow, in which more is said (", en una entrevista en la que pidió").
    """
    reading = syntax.reading
    hit = reading.hit(at, Tag.PREPOSITION)
    phrases = () if hit is None else reading.phrases("occasions")
    if hit is None or not phrases:
        return False
    heads = [reading.over(first, BEFORE_NOUN) for first in (at + 1, hit[0])]
    if all(reading.first_of(head, phrases) is None for head in heads):
        return False
    head = heads[0]
    verb = syntax.finite_within(head, stop)
    before = range(head, head if verb is None else verb.start)
    return verb is None or any(reading.hit(i, Tag.RELATIVE) for i in before)


def _is_aside(syntax: Syntax, first: int, at: int) -> bool:
    """
    Tell whether a comma opens a comment of the narrator or a further attribution.

    A verb of speech behind it is the clause's own where that has none yet ("que X, chef de Y, avait promis").
    """
    reading = syntax.reading
    hit = reading.hit(at, Tag.SUBORDINATOR)
    if hit is not None and "comment" in hit[1].features:
        return True
    if _judges(syntax, first, at):
        return True
    group = syntax.group(at) or syntax.group(at + 1) or syntax.group(at + 2)
    if group is None or group.start > at + 2:
        return False
    # A verb that reports only with other words ("faire savoir") reports nothing alone.
    records = reading.language.lexicon.reporting.get(group.lemma, ())
    known = any(not r.tail or reading.first_of(group.stop, r.tail) for r in records)
    if group.tense is Tense.GERUND:
        return known
    if group.tense is Tense.INFINITIVE:
        return known and leads_to_telling(reading, group.start) == at
    led = reading.hit(at, Tag.SUBORDINATOR) or reading.hit(at, Tag.RELATIVE)
    starts = {at} if led is None else {at, led[0]}
    return known and group.is_finite and group.start in starts


def _waits_for_verb(syntax: Syntax, first: int, at: int) -> bool:
    """Tell whether the verb of a clause that "que" opens is still to come ("que el cable, donde informaba de ello, [desató]")."""
    if not is_complementizer(syntax, first - 1):
        return False
    verb = _own_verb(syntax, first)
    return verb is not None and verb.start >= at


@once
def _own_verb(syntax: Syntax, first: int) -> VerbGroup | None:
    """Give the verb with a tense of the clause that begins at a word, over those of the clauses set into it."""
    reading, inner = syntax.reading, False
    stop, at = sentence_end(reading, first), first
    while at < stop:
        group = syntax.group(at)
        if group is not None and group.is_finite:
            if not inner:
                return group
            inner, at = False, group.stop
            continue
        inner = inner or reading.begins(at, _SET_IN)
        at += 1
    return None


_SET_IN = tag_bits(Tag.RELATIVE, Tag.SUBORDINATOR, Tag.CONDITION)


def _judges(syntax: Syntax, first: int, at: int) -> bool:
    """
    Tell whether a noun phrase behind a comma judges what a clause said.

    It is the object of a verb that has nothing but words between commas behind it ("que
    acuerden, con o sin Oslo, un veto").
    """
    reading = syntax.reading
    verb = _own_verb(syntax, first)
    parted = verb is not None and reading.is_mark(verb.stop, ",") and verb.stop + 1 < at
    one = reading.has(at, Tag.DETERMINER, "indefinite")
    beside = one and not parted and stands_beside(reading, at)
    return beside or _is_judged(syntax, at)


def _is_judged(syntax: Syntax, at: int) -> bool:
    """Tell whether a noun takes up what was said, by a relative or a participle behind it ("..., thèse contestée par Tunis")."""
    verb = syntax.group(at + 1) if is_comment_noun(syntax.reading, at) else None
    judged = verb is not None and verb.tense is Tense.PARTICIPLE
    return judged or takes_up(syntax.reading, at)


def leads_to_telling(reading: Reading, index: int) -> int | None:
    """Give where a preposition begins that leads to a further act of speech ("avant d'ajouter")."""
    for words in reading.phrases("accompanying"):
        if reading.follows(index - len(words), words):
            return index - len(words)
    return None


def _is_second_predicate(syntax: Syntax, at: int, cue: VerbGroup, stop: int) -> bool:
    """
    Tell whether a coordinated verb goes with the cue and not with the clause it reports.

    It does when it has no subject of its own and is built as the cue is: a bare participle
    behind a compound cue, or the same auxiliary and tense with a complementizer behind it; where
    the clause is of the subjunctive, an indicative is the cue's ("confía en que siga y pidió").
    """
    at = behind_aside(syntax.reading, at) if drops_subject(syntax.reading) else at
    group = syntax.group(at + 1) or syntax.group(at + 2)
    if group is None or group.start > at + 2 or group.stop >= stop:
        return False
    lexicon = syntax.reading.language.lexicon
    reports = group.lemma in lexicon.reporting or group.lemma in lexicon.commissives
    if group.tense is Tense.PARTICIPLE:
        return cue.compound and reports
    if group.tense is Tense.GERUND:
        return cue.tense is Tense.GERUND
    before = syntax.last_finite(cue.stop, at) if drops_subject(syntax.reading) else None
    if before is not None and before.tense is Tense.SUBJUNCTIVE and group.is_finite:
        return reports and group.tense is not Tense.SUBJUNCTIVE
    same = group.tense is cue.tense and group.compound == cue.compound
    return same and (reports or cue.compound) and group.is_finite
