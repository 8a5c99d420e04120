"""Judgements: "juge nécessaire de renforcer la mission", "estime peu probable que P", "trouve prématurée toute levée"."""

from diplotext.find.grammar.clauses import clause_end
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import quoted_within, strip_marks
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cues import CueMatch
from diplotext.find.statements.speaker_words import speaker_words
from diplotext.lang.entry import BEFORE_NOUN, Tag, tag_bits
from diplotext.lang.inflect import Tense


_NO_ADJECTIVE = BEFORE_NOUN | tag_bits(
    Tag.PREPOSITION,
    Tag.COMPLEMENTIZER,
    Tag.RELATIVE,
    Tag.SUBJECT_PRONOUN,
    Tag.STRESSED_PRONOUN,
    Tag.COORDINATOR,
    Tag.NEGATION,
    Tag.REFLEXIVE,
    Tag.CLITIC,
    Tag.SUBORDINATOR,
    Tag.ROLE,
    Tag.GROUP,
)


def judged(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE ADJECTIVE de INFINITIVE" and "SPEAKER CUE ADJECTIVE que CLAUSE": the adjective is said as well."""
    reading = syntax.reading
    first = _judgement(syntax, cue)
    if first is None:
        return None
    behind = _over_adjective(syntax, first)
    led = reading.has(behind, Tag.PREPOSITION, "of")
    act = syntax.group(behind + 1) if led else None
    acts = act is not None and act.tense is Tense.INFINITIVE
    clause = reading.hit(behind, Tag.COMPLEMENTIZER) is not None
    if not (acts or clause) or (
        act is not None and _only_tells(reading, first, act.lemma)
    ):
        return None
    source = speaker_words(syntax, cue)
    if source is None:
        return None
    stop = clause_end(syntax, behind + 1, cue.group)
    content = strip_marks(reading, reading.span(first, stop))
    quoted = quoted_within(reading, content)
    return cue.attributes((content,), quoted, "cue-judgement", source)


def judged_object(syntax: Syntax, cue: CueMatch) -> int | None:
    """Give the adjective that stands between a verb of judging and its object ("estime prématurée toute levée")."""
    first = _judgement(syntax, cue)
    if first is None:
        return None
    reading, behind = syntax.reading, _over_adjective(syntax, first)
    led = reading.has(behind, Tag.DETERMINER)
    return first if led and not reading.has(behind, Tag.PREPOSITION) else None


def _judgement(syntax: Syntax, cue: CueMatch) -> int | None:
    """Give where the adjective begins behind a verb of judging, "comme" or "pour" before it or not."""
    reading = syntax.reading
    judging = reading.language.lexicon.suffixes.get("judging", ())
    if cue.group.lemma not in judging or syntax.kinds or drops_subject(reading):
        return None
    if cue.group.passive or cue.group.reflexive:
        return None
    at = skip_adverbs(reading, cue.stop)
    leads = reading.language.lexicon.suffixes.get("judged_as", ())
    at += reading.key(at) in leads
    return at if _over_adjective(syntax, at) > at else None


def _over_adjective(syntax: Syntax, first: int) -> int:
    """Step over an adjective, a word for its degree before it or not; nothing where none begins at a word."""
    reading = syntax.reading
    degrees = reading.language.lexicon.suffixes.get("judged_degrees", ())
    at = first + (reading.key(first) in degrees)
    verb = syntax.group(at)
    plain = (
        at < len(reading.words)
        and reading.words.is_word(at)
        and not reading.words.is_capitalized(at)
        and not reading.is_one_of(at, _NO_ADJECTIVE)
        and at not in reading.numbers
        and at not in reading.dates
        and (verb is None or (verb.tense is Tense.PARTICIPLE and verb.start == at))
    )
    return at + 1 if plain else first


def _only_tells(reading: Reading, first: int, lemma: str) -> bool:
    """Tell whether an adjective only leads to a verb of speech ("juge utile de préciser que")."""
    telling = reading.language.lexicon.suffixes.get("telling_phrases", ())
    return reading.key(first) in telling and lemma in reading.language.lexicon.reporting
