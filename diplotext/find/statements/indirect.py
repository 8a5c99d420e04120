"""Rules for speech without quotation marks of its own: clauses, infinitives, objects, prepositions."""

import attrs

from diplotext.find.grammar.clauses import clause_end, sentence_end
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.light_words import skip_adverbs, skip_light
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import (
    opens_quoted,
    piece_at,
    quoted_within,
    strip_marks,
)
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.complementizers import (
    complementizer,
    over_aside,
    over_circumstance,
    speech_noun,
)
from diplotext.find.statements.cues import CueMatch, over_mark
from diplotext.find.statements.judged import judged
from diplotext.find.statements.speaker_words import speaker_words
from diplotext.find.statements.told_of import is_told_of
from diplotext.lang.entry import Phrase, Tag, tag_bits
from diplotext.lang.inflect import Tense


_REACH = 24
_TOLD = tag_bits(
    Tag.ROLE,
    Tag.GROUP,
    Tag.MEMBER_UNIT,
    Tag.STATE,
    Tag.DEMONYM,
    Tag.ORGANIZATION,
    Tag.SEAT,
    Tag.CAPITAL,
    Tag.STRESSED_PRONOUN,
    Tag.CIVILITY,
)


def complement(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE que CLAUSE", a reported question, or an infinitive behind a cue."""
    if cue.record.parenthetical:
        return _that_clause(syntax, cue) if "that" in cue.record.frames else None
    for rule in (judged, _that_clause, _infinitive, _order, _late_infinitive):
        found = rule(syntax, cue)
        if found is not None:
            return found
    return None


def _that_clause(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """SPEAKER CUE (addressee, setting) que CLAUSE; SPEAKER CUE si CLAUSE."""
    at = complementizer(syntax, cue)
    if at is None:
        return None
    return _attribution(syntax, cue, *at)


def _is_finite_start(syntax: Syntax, at: int, cue: CueMatch) -> bool:
    group = syntax.group(at)
    if group is None or group is cue.group:
        return False
    return group.tense is not Tense.PARTICIPLE


def _infinitive(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """SPEAKER CUE (à, de) INFINITIVE: "dit espérer", "s'engagent à contribuer"."""
    reading = syntax.reading
    at = skip_light(reading, cue.stop)
    at = over_aside(reading, at)
    first = _behind_linker(reading, at, cue.linkers)
    if first is None and "bare" in cue.record.frames and _is_infinitive(syntax, at):
        first = at
    if first is None:
        first = _behind_addressee(syntax, cue, at) or _of_noun(syntax, cue, at)
    elif not _opens_infinitive(syntax, first):
        return None
    if first is None or _asks_for_silence(syntax, first):
        return None
    return _attribution(syntax, cue, first, "cue-infinitive")


def _of_noun(syntax: Syntax, cue: CueMatch, at: int) -> int | None:
    """Give the infinitive of the noun of speech that is a cue's object ("a brandi la menace de fermer")."""
    reading = syntax.reading
    told = "object" in cue.record.frames and not cue.record.names_act
    noun = speech_noun(reading, at) if told else None
    if noun is None or not reading.has(noun, Tag.PREPOSITION, "of"):
        return None
    return noun + 1 if _is_infinitive(syntax, noun + 1) else None


def _asks_for_silence(syntax: Syntax, first: int) -> bool:
    """Tell whether an infinitive is what a source asks for itself ("pidió no ser identificado")."""
    verbs = syntax.reading.language.lexicon.suffixes.get("naming_verbs", ())
    group = syntax.group(first)
    return group is not None and group.negated and group.lemma in verbs


def _behind_linker(
    reading: Reading, at: int, linkers: tuple[Phrase, ...]
) -> int | None:
    stops = [at + len(p) for p in linkers if p and reading.follows(at, p)]
    elided = [
        at + 1
        for p in linkers
        if p and reading.words.keys[at : at + 1] == (p[0][:1] + "'",)
    ]
    return max([*stops, *elided], default=None)


def _behind_addressee(syntax: Syntax, cue: CueMatch, at: int) -> int | None:
    """Step over an addressee between the cue and its infinitive ("a dit à Reuters espérer")."""
    reading = syntax.reading
    if "bare" not in cue.record.frames or not reading.has(at, Tag.PREPOSITION):
        return None
    for index in range(at + 1, min(at + _REACH, len(reading.words))):
        if _opens_infinitive(syntax, index):
            led = index == at + 1 or _is_led(syntax, cue, index)
            return None if led else index  # "afirmó al ser preguntado"
        quoted = reading.quote_of[index] != reading.quote_of[at]
        if quoted or reading.is_mark(index, ",.;:") or syntax.group(index) is not None:
            return None
    return None


def _late_infinitive(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read an infinitive behind when and where it was said ("a promis cette semaine à Riga de payer")."""
    reading = syntax.reading
    bare = drops_subject(reading) and not cue.linkers
    if syntax.kinds or bare:
        return None
    first = _behind_circumstances(syntax, cue, skip_light(reading, cue.stop))
    if first is None or _asks_for_silence(syntax, first):
        return None
    return _attribution(syntax, cue, first, "cue-infinitive")


def _behind_circumstances(syntax: Syntax, cue: CueMatch, at: int) -> int | None:
    """Give the infinitive that a cue leads to behind when, where and before whom it was said."""
    reading = syntax.reading
    end = min(sentence_end(reading, cue.first), cue.stop + _REACH)
    inside = reading.quote_of[cue.first]
    while at < end and reading.quote_of[at] == inside:
        first = _behind_linker(reading, at, cue.linkers)
        if first is not None and _opens_infinitive(syntax, first):
            return first
        if "bare" in cue.record.frames and _is_infinitive(syntax, at):
            return None if _is_led(syntax, cue, at) else at
        placed = at in reading.periods or reading.hit(at, Tag.PREPOSITION) is not None
        aside = placed or reading.is_mark(at, ",(–—")
        after = over_circumstance(syntax, cue, at, end) if aside else None
        if after is None or after <= at:
            return None
        at = skip_adverbs(reading, after)
    return None


def _is_led(syntax: Syntax, cue: CueMatch, at: int) -> bool:
    """Tell whether another word than the cue leads to an infinitive ("a répondu en [faisant] valoir", "replicó [al] afirmar")."""
    if at <= cue.stop:
        return False
    led = syntax.reading.has(at - 1, Tag.PREPOSITION)
    return led or syntax.group(at - 1) is not None


def _is_infinitive(syntax: Syntax, index: int) -> bool:
    group = syntax.group(index)
    if group is not None and group.tense is Tense.INFINITIVE:
        return index in (group.start, group.first)
    return False


def _order(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """SPEAKER CUE ADDRESSEE (à, de) INFINITIVE: "appelle les parties à retirer"."""
    reading = syntax.reading
    end = min(sentence_end(reading, cue.first), cue.stop + _REACH)
    start = skip_adverbs(reading, over_mark(reading, cue))
    led = reading.hit(start, Tag.PREPOSITION)
    addressed = led is not None and "addressee" in led[1].features
    other = "order" not in cue.record.frames and not (cue.linkers and addressed)
    if other or _calls_it(reading, cue, start, end):
        return None
    for at in range(start, end):
        first = _behind_linker(reading, at, cue.linkers)
        if first is not None and first < end and _opens_infinitive(syntax, first):
            silent = _asks_for_silence(syntax, first)
            if silent or (at > start and not _can_be_told(syntax, start, at)):
                return None
            told = (start, at) if at > start else None
            return _attribution(syntax, cue, first, "cue-order", told)
        behind = over_aside(reading, at) if at > start else at
        linked = _behind_linker(reading, behind, cue.linkers) if behind > at else None
        if linked is not None and _opens_infinitive(syntax, linked):
            return _attribution(syntax, cue, linked, "cue-order", (start, at))
        if reading.is_mark(at, ".;:") or _is_finite_start(syntax, at, cue):
            return None
    return None


def _calls_it(reading: Reading, cue: CueMatch, first: int, stop: int) -> bool:
    """Tell whether a linker leads to quoted words first, which another sense of the verb then reads ('acusó a X de "mala fe" y de mentir')."""
    known = reading.language.lexicon.reporting.get(cue.group.lemma, ())
    objects = any("object" in record.frames for record in known)
    if not (objects and drops_subject(reading)):
        return False
    linked = (_behind_linker(reading, at, cue.linkers) for at in range(first, stop))
    behind = next((at for at in linked if at is not None), None)
    return behind is not None and piece_at(reading, behind) is not None


def _can_be_told(syntax: Syntax, first: int, stop: int) -> bool:
    """Tell whether words between a cue and its order name somebody, or take him up ("ces derniers"): "toute tentation de" does not."""
    reading = syntax.reading
    pronoun = reading.hit(first, Tag.SUBJECT_PRONOUN)
    if pronoun is not None and pronoun[0] == stop:
        return True
    return any(
        reading.begins(at, _TOLD)
        or reading.words.is_capitalized(at)
        or reading.has(at - 1, Tag.PREPOSITION, "addressee")
        for at in range(first, stop)
    )


def _opens_infinitive(syntax: Syntax, index: int) -> bool:
    """Tell whether an infinitive begins at a word, be it behind a negation and a quotation mark ("instó a no «ceder»")."""
    if _is_infinitive(syntax, index):
        return True
    index += syntax.reading.has(index, Tag.NEGATION) and not syntax.kinds
    outside = syntax.reading.quote_of[index] == NOWHERE
    return (
        outside
        and not syntax.reading.words.is_word(index)
        and _is_infinitive(syntax, index + 1)
    )


def _attribution(
    syntax: Syntax,
    cue: CueMatch,
    first: int,
    rule: str,
    order: tuple[int, int] | None = None,
) -> Attribution | None:
    stop = clause_end(syntax, first, cue.group)
    source = speaker_words(syntax, cue)
    if source is None or stop <= first:
        return None
    first -= opens_quoted(syntax.reading, first, cue.first)
    content = strip_marks(syntax.reading, syntax.reading.span(first, stop))
    ahead = cue.group.tense is Tense.FUTURE and drops_subject(syntax.reading)
    if ahead and not source.is_expressed and not quoted_within(syntax.reading, content):
        return None  # "pedirá que se retiren" tells what will be said
    found = cue.attributes(
        (content,), quoted_within(syntax.reading, content), rule, source
    )
    return attrs.evolve(found, order=order, named=is_told_of(syntax, cue, source))
