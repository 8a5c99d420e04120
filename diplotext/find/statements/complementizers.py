"""Where the clause of a cue begins: over whom it is put to, where and when, to its complementizer."""

from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.light_words import skip_adverbs, skip_light
from diplotext.find.grammar.manners import over_manner
from diplotext.find.grammar.postposed import over_done
from diplotext.find.grammar.restrictions import is_halved
from diplotext.find.grammar.skipped_phrases import is_whole, skip_noun_phrase
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.time_phrases import told_time_stop
from diplotext.find.grammar.unexpressed import subject_behind
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.cues import CueMatch, over_mark
from diplotext.lang.entry import BEFORE_NOUN, Tag
from diplotext.lang.inflect import Tense


_REACH = 24
_NOUN = 5


def complementizer(syntax: Syntax, cue: CueMatch) -> tuple[int, str] | None:
    """Find the complementizer of a cue: the first word of its clause, and the rule."""
    reading = syntax.reading
    end = min(sentence_end(reading, cue.first), cue.stop + _REACH)
    at = first = over_mark(reading, cue)
    if _only_restricts(syntax, cue, at):
        return None
    if cue.group.negated:
        at = first = skip_light(reading, at)
    while at < end and reading.quote_of[at] == reading.quote_of[cue.first]:
        named = _ends_speech_noun(reading, cue, at)
        at = skip_adverbs(reading, at)
        quoted = at + 1 if piece_at(reading, at) is not None else at
        stated = "that" in cue.record.frames or named
        opened = _clause_opened(reading, cue, quoted) if stated else None
        if opened is None and stated and _is_then_told(reading, first, at):
            opened = at + 1
        if opened is not None:
            nearer = has_nearer_verb(syntax, cue, at, "that")
            return None if nearer else (opened, "cue-that-clause")
        question = reading.hit(at, Tag.QUESTION_WORD)
        asks = "whether" in cue.record.frames and question is not None
        if asks and at == skip_adverbs(reading, first):
            dropped = reading.has(at, Tag.QUESTION_WORD, "dropped")
            return at + dropped, "cue-question"
        after = over_circumstance(syntax, cue, at, end) if at < end else None
        if after is None:
            return None
        at = after
    return None


def has_nearer_verb(syntax: Syntax, cue: CueMatch, at: int, frame: str) -> bool:
    """Tell whether what is said at a word belongs to a verb of speech right before it ("a répondu à X en [soulignant] que P")."""
    reading, before = syntax.reading, at - 1
    while before >= cue.stop and reading.ends(before, Tag.ADVERB):
        before -= 1
    group = syntax.group(before) if before >= cue.stop else None
    if group is None or group.start < cue.stop:
        return False
    known = reading.language.lexicon.reporting.get(group.lemma, ())
    return any(frame in record.frames for record in known)


def _only_restricts(syntax: Syntax, cue: CueMatch, at: int) -> bool:
    """Tell whether "que" right behind a verb means "only", with no clause behind it ("n'y croient qu'à moitié")."""
    reading = syntax.reading
    if not reading.has(at, Tag.COMPLEMENTIZER) or not is_halved(syntax, cue.group):
        return False
    return syntax.finite_within(at, sentence_end(reading, at)) is None


def _clause_opened(reading: Reading, cue: CueMatch, at: int) -> int | None:
    """Give the word behind what leads to the clause of a cue: a complementizer, or what leads to it with this verb ("a insisté [pour que] P")."""
    linked = reading.first_of(at, cue.record.clause_linkers)
    return statement_opened(reading, at) if linked is None else linked


def statement_opened(reading: Reading, at: int) -> int | None:
    """Give the word behind a complementizer that begins at a word, not as the end of "parce que"."""
    hit = reading.hit(at, Tag.COMPLEMENTIZER)
    if hit is None:
        return None
    inside = any(
        (stop == hit[0] and entry.tag in _LONGER)
        or (stop > at and entry.tag is Tag.ADVERB)  # "quoi que ce soit"
        for before in range(max(0, at - _LONGEST), at)
        for stop, entry in reading.tags[before]
    )
    return None if inside else hit[0]


_LONGER = frozenset({Tag.SUBORDINATOR, Tag.RELATIVE, Tag.CONDITION})
_LONGEST = 4


def _is_then_told(reading: Reading, first: int, at: int) -> bool:
    """Tell whether "que" stands behind an adverb right behind a verb of speech ("dijo luego que")."""
    adverb = reading.hit(first, Tag.ADVERB)
    told = (
        adverb is not None and adverb[0] == at and reading.has(at, Tag.COMPLEMENTIZER)
    )
    return told and drops_subject(reading)


def over_circumstance(syntax: Syntax, cue: CueMatch, at: int, end: int) -> int | None:
    """
    Step over one thing that may stand between a cue and its clause, if there is one.

    That is an aside between commas or brackets, whom the words are put to, where and when
    they were said. A noun phrase that is the verb's own object takes no clause: the "que"
    behind it is a relative pronoun.
    """
    reading = syntax.reading
    if reading.is_mark(at, ",(–—"):
        aside = over_aside(reading, at)
        return over_apposed(reading, aside, end) if aside > at else None
    told = max(_over_time(reading, at), over_manner(syntax, at, end))
    if told > at:
        return told
    group = syntax.group(at)
    if group is not None:
        apposed = group.tense is Tense.PARTICIPLE and at > cue.stop
        return group.stop if apposed else None
    source = reading.hit(at, Tag.REPORTING_PREPOSITION)
    if source is not None:  # "de source diplomatique", behind a cue without a subject
        return skip_noun_phrase(syntax, source[0], end)
    if reading.hit(at, Tag.PREPOSITION) is not None:
        return _over_phrase(syntax, cue, at, end)
    return _over_object(syntax, cue, at, end)


def over_apposed(reading: Reading, at: int, end: int) -> int:
    """Step over a name that stands beside the aside before it (", par la voix de son ambassadeur, [Ali Rami,] que")."""
    stop = over_name(reading, at, end)
    return stop + 1 if stop > at and reading.is_mark(stop, ",") else at


def _over_time(reading: Reading, at: int) -> int:
    """Step over a time or a period ("le mois dernier")."""
    period = reading.periods.get(at)
    return told_time_stop(reading, at) if period is None else period.stop


def _over_phrase(syntax: Syntax, cue: CueMatch, at: int, end: int) -> int | None:
    """Step over a phrase with a preposition; not over whose something is."""
    reading = syntax.reading
    hit = reading.hit(at, Tag.PREPOSITION)
    first = at + 1 if hit is None else hit[0]
    closed = reading.has(first, Tag.COMPLEMENTIZER) or not drops_subject(reading)
    if is_whole(reading, at, first) and closed:
        return first  # "au téléphone", "en rueda de prensa [conjunta]"
    behind = over_done(syntax, first, end) or skip_noun_phrase(syntax, first, end)
    behind = _over_title(reading, behind)
    of = _is_of(reading, at)
    asked = cue.group.lemma in reading.language.lexicon.suffixes.get("asks_of", ())
    led = asked or reading.first_of(at, cue.record.learnt) is not None
    return None if of and not led else over_name(reading, behind, end)


def _is_of(reading: Reading, at: int) -> bool:
    """Tell whether a word leads to whose something is, and is not the end of a longer preposition ("justo después de la cita")."""
    longer = any(
        stop == at + 1 and entry.tag is Tag.PREPOSITION
        for before in range(max(0, at - _LONGEST), at)
        for stop, entry in reading.tags[before]
    )
    return reading.has(at, Tag.PREPOSITION, "of") and not longer


def _over_object(syntax: Syntax, cue: CueMatch, at: int, end: int) -> int | None:
    """Step over a noun of speech ("l'espoir que"), over who speaks, or over whom a verb tells something."""
    reading = syntax.reading
    speech = speech_noun(reading, at)
    if speech is not None:
        return speech
    subject = subject_behind(syntax, cue.group)
    if subject is not None and subject.segments[0][0] == at:
        return subject.segments[-1][1]  # "anunció el Gobierno de Chile que"
    addressed = () not in cue.record.object_linkers
    if (
        addressed
        and reading.words.is_word(at)
        and at == skip_adverbs(reading, cue.stop)
    ):
        return over_name(reading, skip_noun_phrase(syntax, at, end), end)
    return None


def _ends_speech_noun(reading: Reading, cue: CueMatch, at: int) -> bool:
    """
    Tell whether a noun of speech, the object of a cue, ends before a word.

    Behind an article that is not definite "que" is a relative pronoun: a proposal that somebody makes.
    """
    ends = reading.ends(at - 1, Tag.REPORTING_NOUN)
    if "object" not in cue.record.frames or not ends:
        return False
    before = range(max(cue.stop, at - _NOUN), at)
    return not any(reading.has(i, Tag.DETERMINER, "indefinite") for i in before)


def speech_noun(reading: Reading, at: int) -> int | None:
    """Step over a noun of speech that is a cue's object ("a exprimé l'espoir que")."""
    noun = reading.hit(reading.over(at, BEFORE_NOUN), Tag.REPORTING_NOUN)
    return None if noun is None else noun[0]


def over_name(reading: Reading, at: int, end: int) -> int:
    """Step over a name that stands beside a noun ("l'agence Tass", "la télévision Al-Manar", "al Canal 24 Horas")."""
    end = min(end, len(reading.words))
    while at < end and (
        reading.words.is_capitalized(at)
        or _is_hyphen(reading, at)
        or _is_numbered(reading, at)
    ):
        at += 1
    return at


def _is_numbered(reading: Reading, at: int) -> bool:
    """Tell whether figures stand behind a word of a name."""
    return reading.words.keys[at].isdigit() and reading.words.is_capitalized(at - 1)


def _is_hyphen(reading: Reading, at: int) -> bool:
    """Tell whether a hyphen joins the parts of a name."""
    glued = reading.words.is_glued(at) and reading.words.is_glued(at + 1)
    return reading.is_mark(at, "-") and glued


def _over_title(reading: Reading, at: int) -> int:
    """Step over the mark that closes the name of a medium ("dans la « Neue Zürcher Zeitung »")."""
    number = reading.quote_of[at - 1]
    if number == NOWHERE or not reading.is_mark(at, '»”"'):
        return at
    inner = reading.words.within(reading.quotations[number].inner[0])
    named = len(inner) <= _TITLE and reading.words.is_capitalized(inner.start)
    return at + 1 if named and inner.stop == at else at


_TITLE = 5


def over_asides(reading: Reading, at: int) -> int:
    """Step over an aside right behind a cue, and over a name that stands beside it."""
    behind = over_aside(reading, at)
    return over_apposed(reading, behind, behind + _REACH) if behind > at else at


def over_aside(reading: Reading, at: int) -> int:
    """Step over words between two commas, dashes or brackets right behind a cue."""
    if not reading.is_mark(at, ",(–—"):
        return at
    closing = ")" if reading.is_mark(at, "(") else reading.words.keys[at]
    for end in range(at + 1, min(at + _REACH, len(reading.words))):
        if reading.is_mark(end, closing):
            return end + 1
        if reading.is_mark(end, ".;:"):
            break
    return at
