"""Words that stand in a document: "se lee en el acta", "consta en la carta que"."""

from diplotext.find.grammar.clauses import clause_end
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.marks import quoted_within, strip_all
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attributed import content_around
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.speaker_words import phrase_of_preposition
from diplotext.lang.entry import BEFORE_NOUN, Tag
from diplotext.lang.inflect import Tense
from diplotext.text.span import Span


def written(syntax: Syntax) -> list[Attribution]:
    """
    Find the attributions to a document in which words are said to stand.

    A verb of speech says so with a reflexive pronoun and no subject ("se lee en el acta"),
    and so do the verbs that the pack lists ("figura en"). The document stands behind the
    verb or opens the sentence.
    """
    if not drops_subject(syntax.reading):
        return []
    found = [_read(syntax, group) for group in syntax.groups]
    return [attribution for attribution in found if attribution is not None]


def written_in(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give the document behind a verb by which words stand in it."""
    if not _places(syntax, group):
        return None
    return _document(syntax, skip_adverbs(syntax.reading, group.stop))


def _places(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb may say where words stand."""
    lexicon = syntax.reading.language.lexicon
    if group.lemma in lexicon.suffixes.get("standing_verbs", ()):
        return group.is_finite
    passive = group.reflexive or _is_climbing(syntax, group)
    return passive and group.lemma in lexicon.reporting


def _is_climbing(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether the pronoun of an infinitive stands before the verb it depends on ("se puede leer")."""
    modal = syntax.group(group.start - 1)
    infinitive = group.tense is Tense.INFINITIVE
    return infinitive and modal is not None and modal.reflexive


def _document(syntax: Syntax, at: int) -> Subject | None:
    """Give the noun phrase of a document behind a preposition of place, if one stands at a word."""
    reading = syntax.reading
    hit = reading.hit(at, Tag.PREPOSITION)
    if hit is None or "setting" not in hit[1].features:
        return None
    head = reading.over(hit[0], BEFORE_NOUN)
    return (
        phrase_of_preposition(syntax, hit[0])
        if reading.begins(head, Tag.DOCUMENT.bit)
        else None
    )


def _read(syntax: Syntax, group: VerbGroup) -> Attribution | None:
    reading = syntax.reading
    if reading.quote_of[group.first] != NOWHERE or not _places(syntax, group):
        return None
    opening = reading.sentence(group.first).first
    first, stop = _cue(syntax, group)
    source = _document(syntax, skip_adverbs(reading, stop))
    if source is not None and _is_promised(syntax, group, source.segments[0][1]):
        return None
    if source is not None:
        content = _content(syntax, first, source.segments[0][1], group)
    else:
        source = _document(syntax, opening)
        ends = source is not None and source.segments[0][1] in (first, first - 1)
        content = _content(syntax, opening, stop, group) if ends else ()
    if source is None or not content or _is_as_told(reading, first):
        return None
    stripped, alone = strip_all(reading, content)
    return Attribution(
        stripped,
        quoted_within(reading, *stripped),
        "written-in",
        (first, stop),
        group.lemma,
        "assertive",
        source,
        alone=alone,
    )


def _is_promised(syntax: Syntax, group: VerbGroup, stop: int) -> bool:
    """Tell whether an infinitive is behind the document in which somebody offers something ("se ofrecieron en una carta [a mediar]")."""
    reading = syntax.reading
    acted = syntax.group(stop + reading.has(stop, Tag.PREPOSITION))
    bound = acted is not None and acted.tense is Tense.INFINITIVE
    return bound and group.reflexive


def _cue(syntax: Syntax, group: VerbGroup) -> tuple[int, int]:
    """Give the words of the cue, the verb that an infinitive depends on included."""
    modal = syntax.group(group.start - 1)
    led = group.tense is Tense.INFINITIVE and modal is not None
    return (modal.opening if led and modal is not None else group.opening), group.stop


def _is_as_told(reading: Reading, first: int) -> bool:
    """Tell whether "según" leads to the verb, which other rules then read."""
    return reading.ends(first - 1, Tag.REPORTING_PREPOSITION)


def _content(
    syntax: Syntax, first: int, behind: int, group: VerbGroup
) -> tuple[Span, ...]:
    """Give what stands in the document: the clause behind "que", or the rest of the sentence."""
    reading = syntax.reading
    clause = reading.hit(behind, Tag.COMPLEMENTIZER)
    if clause is not None:
        stop = clause_end(syntax, clause[0], group)
        return (reading.span(clause[0], stop),) if stop > clause[0] else ()
    opens = first == reading.sentence(first).first
    paused = reading.is_mark(first - 1, ',"»”') or reading.is_mark(behind, ":")
    around = content_around(syntax, first, behind) if paused or opens else ()
    closed = reading.is_mark(first - 2, '"»”') and reading.is_mark(first - 1, ",")
    return around[:1] if closed and len(around) > 1 else around
