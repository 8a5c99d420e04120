"""Rules for prepositions of attribution: "selon X, P", "P, d'après X", "aux termes de X, P"."""

from diplotext.find.analytic.speakers import (
    over_reduced,
    source_behind,
)
from diplotext.find.coreference.appositions import over_appositions
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import drops_subject, names_party
from diplotext.find.grammar.ordinal_parties import behind_ordinal
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.dashes import over_brackets, over_dashes
from diplotext.find.reading.marks import quoted_within, strip_all
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.as_told import as_told
from diplotext.find.statements.attributed import content_around
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.held_by import of_antecedent
from diplotext.find.statements.own_sources import is_of_nation, own_stop
from diplotext.find.statements.speaker_words import phrase_of_preposition
from diplotext.find.statements.standards import is_standard
from diplotext.lang.entry import Entry, Tag


def according(syntax: Syntax) -> list[Attribution]:
    """Find the attributions made by a preposition."""
    found: list[Attribution] = []
    behind = 0
    for index, stop, entry in syntax.reading.hits(Tag.REPORTING_PREPOSITION):
        if index < behind:
            continue  # "[tal y] como"
        behind, hit = stop, _before_document(syntax.reading, index, (stop, entry))
        if _is_free(syntax, index, hit):
            attribution = _read(syntax, index, hit)
            if attribution is not None:
                found.append(attribution)
    return found


def _before_document(
    reading: Reading, index: int, hit: tuple[int, Entry]
) -> tuple[int, Entry]:
    """
    Give the shorter preposition where the longer one ends in the name of a document ("selon [la lettre d']intention").

    So does one after which it attributes nothing, where that opens a name ("según [Van der Meer]").
    """
    stop, excluded = hit
    named = "excluded" in excluded.features and reading.has(stop - 1, Tag.PARTICLE)
    named = named and reading.words.is_capitalized(stop - 1)
    cut = named or any(
        end > stop and entry.tag is Tag.DOCUMENT
        for at in range(index + 1, stop)
        for end, entry in reading.tags[at]
    )
    shorter = (
        (end, entry)
        for end, entry in reading.tags[index]
        if entry.tag is Tag.REPORTING_PREPOSITION and end < stop
    )
    return next(shorter, hit) if cut else hit


def _is_free(syntax: Syntax, index: int, hit: tuple[int, Entry]) -> bool:
    """Tell whether a preposition attributes here: outside quotations, and not beside a generic cue."""
    reading = syntax.reading
    stop, entry = hit
    if is_standard(syntax, stop) and "antecedent" not in entry.features:
        return False
    quoted = reading.quote_of[index] != NOWHERE
    if "excluded" in entry.features or quoted or _follows_varying(syntax, index):
        return False
    group = syntax.group(index - 1)
    beside_cue = group is not None and (
        group.pronoun is not None
        or reading.has(group.start - 1, Tag.SUBJECT_PRONOUN, "generic")
    )
    opens = _opens(reading, index)
    if opens and _speaks_itself(syntax, stop, weak="weak" in entry.features):
        return False
    if "weak" in entry.features and not (opens or _is_apart(reading, index, entry)):
        return False
    if _parts_speaker(syntax, index):
        return False
    return not beside_cue and not _is_heard_from(syntax, index)


def _opens(reading: Reading, index: int) -> bool:
    """Tell whether a word opens its sentence or what a semicolon parts from it, a connective before it or not ("Sin embargo, [para] el ministro, P")."""
    first = reading.sentence(index).first
    if reading.is_mark(index - 1, ";"):
        return True
    joined = first == index - 1 and reading.has(first, Tag.COORDINATOR)
    adverb = reading.hit(first, Tag.ADVERB)
    led = adverb is not None and adverb[0] == index - 1
    return first == index or joined or (led and reading.is_mark(index - 1, ","))


def _parts_speaker(syntax: Syntax, index: int) -> bool:
    """Tell whether a preposition only parts a verb of speech from who speaks ("P, prometió, según una fuente, el ministro")."""
    reading = syntax.reading
    cue = syntax.group(index - 2) if reading.is_mark(index - 1, ",") else None
    if cue is None or not cue.is_finite or not drops_subject(reading):
        return False
    told = cue.lemma in reading.language.lexicon.reporting
    apart = told and reading.is_mark(cue.start - 1, _PAUSES)
    limit = reading.sentence(index).stop if apart else index
    ends = (at for at in range(index, limit) if reading.is_mark(at, ","))
    comma = next(ends, None)
    return comma is not None and names_party(reading, comma + 1)


def _is_apart(reading: Reading, index: int, entry: Entry) -> bool:
    """Tell whether a preposition attributes behind a comma ("..., à entendre le ministre")."""
    return "apart" in entry.features and reading.is_mark(index - 1, ",")


def _is_heard_from(syntax: Syntax, index: int) -> bool:
    """Tell whether a verb of hearing stands before a preposition, which then names its source ("a appris")."""
    reading = syntax.reading
    first = max(reading.sentence(index).first, index - _HEARD)
    for at in range(index - 1, first - 1, -1):
        group = syntax.group(at)
        if group is not None:
            records = reading.language.lexicon.reporting.get(group.lemma, ())
            return any(record.learnt for record in records)
        if reading.is_mark(at, ",;:"):
            break
    return False


_HEARD = 12


def _speaks_itself(syntax: Syntax, stop: int, *, weak: bool) -> bool:
    """
    Tell whether "one" speaks behind a phrase that only says where ("Du côté de X, on parle de").

    Behind a weak one, which may say no more than where, "one" need not speak ("Du côté de X, on respire").
    """
    reading = syntax.reading
    end = sentence_end(reading, stop)
    comma = next((i for i in range(stop, end) if reading.is_mark(i, ",")), end)
    verb = syntax.group(comma + 2)
    return (
        reading.has(comma + 1, Tag.SUBJECT_PRONOUN, "generic")
        and verb is not None
        and (weak or verb.lemma in reading.language.lexicon.reporting)
    )


def _follows_varying(syntax: Syntax, index: int) -> bool:
    """Tell whether a verb of varying or sorting stands right before a preposition ("varient selon le navire")."""
    verb = syntax.group(index - 1)
    varying = syntax.reading.language.lexicon.suffixes.get("varying", ())
    return verb is not None and verb.lemma in varying


def _is_set_off(reading: Reading, index: int) -> bool:
    """Tell whether an attribution opens its sentence or clause, or stands behind a comma, a dash or a quotation."""
    if reading.sentence(index).first == index or reading.has(index - 1, Tag.RELATIVE):
        return True
    return reading.is_mark(index - 1, _PAUSES)


_PAUSES = ',–—(»”"'


def _read(syntax: Syntax, index: int, hit: tuple[int, Entry]) -> Attribution | None:
    reading = syntax.reading
    stop, entry = hit
    clausal = _clausal(reading, index)
    told = as_told(syntax, index, clausal) if clausal is not None else None
    if told is not None or entry.features == frozenset({"clause"}):
        return told
    if "antecedent" in entry.features:
        return of_antecedent(syntax, index, stop, entry)
    source = _source(syntax, index, stop, entry)
    if source is None:
        return None
    behind = source.segments[-1][1]
    behind = over_brackets(reading, behind)
    if syntax.kinds:
        behind = over_reduced(syntax, behind)
    behind = _over_relative(syntax, behind)
    behind = over_dashes(reading, over_appositions(syntax, behind))
    content = content_around(syntax, index, behind)
    weak = "weak" in entry.features and not _is_apart(reading, index, entry)
    if not content or (weak and not _speaks(syntax, source, behind)):
        return None
    stripped, alone = strip_all(reading, content)
    return Attribution(
        stripped,
        quoted_within(reading, *stripped),
        "according-to",
        (index, _cue_stop(reading, index, min(stop, source.segments[0][0]))),
        entry.lemma,
        "assertive",
        source,
        tentative=not _is_set_off(reading, index),
        alone=alone,
    )


def _clausal(reading: Reading, index: int) -> int | None:
    """Give where a preposition ends that a verb of speech may follow ("según dijo X"), if one begins here."""
    stops = [
        stop
        for stop, entry in reading.tags[index]
        if entry.tag is Tag.REPORTING_PREPOSITION and "clause" in entry.features
    ]
    return max(stops, default=None)


def _cue_stop(reading: Reading, index: int, stop: int) -> int:
    """Leave the last "de" of a preposition out of the cue: it belongs to the source."""
    of = reading.has(stop - 1, Tag.PREPOSITION, "of")
    return max(index + 1, stop - 1 if of else stop)


def _over_relative(syntax: Syntax, behind: int) -> int:
    """Step over a relative clause behind the source, up to its comma."""
    reading = syntax.reading
    if behind >= len(reading.words) or reading.hit(behind, Tag.RELATIVE) is None:
        return behind
    end = sentence_end(reading, behind)
    return next((i for i in range(behind, end) if reading.is_mark(i, ",")), behind)


def _source(syntax: Syntax, index: int, stop: int, entry: Entry) -> Subject | None:
    """
    Give the words behind a preposition of attribution.

    The phrase itself may take a speaker up again ("selon lui", "de même source").
    """
    if {"none", "speaker"} & entry.features:
        return Subject(((index, stop),), pronoun=True)
    if syntax.kinds:
        return source_behind(syntax, stop)
    phrase = phrase_of_preposition(syntax, stop, index)
    if phrase is None:
        return None
    first, end = phrase.segments[0]
    one = drops_subject(syntax.reading)  # "según este", no "d'après ce [que]"
    if any(
        entry.tag is Tag.SUBJECT_PRONOUN
        and behind == end
        and (end - first > 1 or (one and "demonstrative" not in entry.features))
        for behind, entry in syntax.reading.tags[first]
    ):
        return Subject(phrase.segments, pronoun=True)
    return Subject(((first, own_stop(syntax, first, end)),))


def _speaks(syntax: Syntax, source: Subject, behind: int) -> bool:
    """Tell whether a weak preposition is followed by a name, a comma and a clause with a verb."""
    reading = syntax.reading
    first, last = source.segments[0][0], source.segments[-1][1] - 1
    one_of_two = behind_ordinal(reading, first) == last + 1
    first += reading.has(first, Tag.DETERMINER)
    named = (
        (source.pronoun or one_of_two)
        or reading.words.is_capitalized(first)
        or (
            reading.words.is_capitalized(last)
            and reading.words.is_capitalized(last - 1)
        )
        or any(entry.tag in (Tag.ROLE, Tag.GROUP) for _, entry in reading.tags[first])
        or is_of_nation(reading, first, behind)
    )
    end = sentence_end(reading, behind - 1)
    verbs = syntax.finite_within(source.segments[0][0], behind)
    return (
        named
        and verbs is None
        and reading.is_mark(behind, ",")
        and syntax.finite_within(behind, end) is not None
    )
