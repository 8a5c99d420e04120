"""What a coordinator behind a reported clause brings: the narrator, a second verb of the cue's subject, somebody else who speaks."""

from diplotext.find.grammar.conjunctions import drops_subject, names_party
from diplotext.find.grammar.joined_acts import behind_aside
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.possible_verbs import may_be_form
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


def turns(syntax: Syntax, at: int, stop: int) -> bool:
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


def is_second_predicate(syntax: Syntax, at: int, cue: VerbGroup, stop: int) -> bool:
    """
    Tell whether a coordinated verb goes with the cue and not with the clause it reports.

    It does when it has no subject of its own and is built as the cue is: a bare participle
    behind a compound cue, or the same auxiliary and tense with a complementizer behind it; where
    the clause is of the subjunctive, an indicative is the cue's ("confía en que siga y pidió").
    """
    at = behind_aside(syntax.reading, at) if drops_subject(syntax.reading) else at
    group = _verb_from(syntax, at + 1)
    if group is None or group.stop >= stop:
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
    same = group.is_formed_like(cue)
    if before is not None and _is_of_cue(before, group, cue):
        return reports
    tells = reports or cue.compound or _goes_on(syntax, at, before, group)
    return same and tells and group.is_finite


def _goes_on(
    syntax: Syntax, at: int, before: VerbGroup | None, group: VerbGroup
) -> bool:
    """Tell whether a comma and a past behind what is or will be tell what who speaks did next ("dijo que P es grave, [y abandonó la sala]")."""
    paused = syntax.reading.is_mark(at - 1, ",")
    past = group.tense is Tense.PAST_HISTORIC
    return paused and past and before is not None and before.tense in _NOT_PAST


_NOT_PAST = (Tense.PRESENT, Tense.FUTURE, Tense.CONDITIONAL)


def _verb_from(syntax: Syntax, first: int) -> VerbGroup | None:
    """Give the verb at a word, or behind it where it is nobody who acts ("dijo que Chile y [Perú acordaron]")."""
    group = syntax.group(first) or syntax.group(first + 1)
    if group is None or group.start > first + 1:
        return None
    own = group.start > first and names_party(syntax.reading, first)
    return None if own else group


def _is_of_cue(before: VerbGroup, group: VerbGroup, cue: VerbGroup) -> bool:
    """Tell whether a verb has the number of the cue, and not of the clause it reports ("asegura que vinieron y [pidió]")."""
    finite = group.is_finite and group.tense is not Tense.SUBJUNCTIVE
    singular = group.plural is False and cue.plural is False
    return finite and singular and before.plural is True and group.person == cue.person


def others_speak(syntax: Syntax, at: int, cue: VerbGroup, stop: int) -> bool:
    """
    Tell whether a coordinator behind a reported clause leads to somebody else who says something ("dijo que A, y Ana Lund añadió que B").

    His verb is built as the cue is; without a comma only a past that narrates tells him from whom
    the clause is about.
    """
    reading = syntax.reading
    told = drops_subject(reading) and names_party(reading, at + 1)
    verb = syntax.finite_within(at + 1, min(at + _SUBJECT, stop)) if told else None
    if verb is None or syntax.group(at + 1) is verb:
        return False
    paused = reading.is_mark(at - 1, ",") or cue.tense is Tense.PAST_HISTORIC
    parted = any(
        reading.begins(i, _OPENING) or reading.is_mark(i, ";:")
        for i in range(at + 1, verb.start)
    )
    says = _says_that(syntax, verb)
    return paused and verb.is_formed_like(cue) and says and not parted


def _says_that(syntax: Syntax, verb: VerbGroup) -> bool:
    """Tell whether a verb of speech has a clause behind it."""
    reading = syntax.reading
    records = reading.language.lexicon.reporting.get(verb.lemma, ())
    speaks = any("that" in record.frames and not record.weak for record in records)
    behind = skip_adverbs(reading, verb.stop)
    return speaks and reading.hit(behind, Tag.COMPLEMENTIZER) is not None


def another_replies(syntax: Syntax, at: int, cue: VerbGroup, stop: int) -> bool:
    """
    Tell whether words for what comes next lead from a reported clause to somebody else who says something ("a dit que P, puis Riga a ajouté que Q").

    Where the language says its conjunction again before what is joined to a clause, "et" is
    enough; the verb is built as the cue is, or a subjunctive ("avant que Riga ne réplique que").
    """
    reading = syntax.reading
    if not (reading.is_mark(at - 1, ",") or reading.begins(at, _JOINS)):
        return False
    first = reading.first_of(at, reading.phrases("next_voice"))
    if first is None or not names_party(reading, first):
        return False
    verb = syntax.finite_within(first, min(first + _LONG_SUBJECT, stop))
    if verb is None or syntax.group(first) is verb or not _says_that(syntax, verb):
        return False
    parted = any(
        reading.begins(i, _OPENING) or reading.is_mark(i, ";:")
        for i in range(first, verb.start)
    )
    forms = range(verb.first, verb.stop)
    wished = any(may_be_form(reading, at, (Tense.SUBJUNCTIVE,)) for at in forms)
    return (wished or verb.is_formed_like(cue)) and not parted


_JOINS = tag_bits(Tag.COORDINATOR, Tag.SUBORDINATOR)
_LONG_SUBJECT = 20
_SUBJECT = 14
_OPENING = tag_bits(Tag.RELATIVE, Tag.SUBORDINATOR, Tag.CONDITION)
