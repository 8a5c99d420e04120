"""What an attribution by a preposition attributes: the rest of its sentence, or of its clause."""

from diplotext.find.analytic.interrupted_clauses import interrupted_clause
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.comments import takes_up
from diplotext.find.grammar.conjunctions import drops_subject, is_complementizer
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import is_dash
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.text.span import Span


_OPENERS = tag_bits(Tag.RELATIVE, Tag.COMPLEMENTIZER)


def content_around(syntax: Syntax, index: int, behind: int) -> tuple[Span, ...]:
    """Give what is attributed: the rest of the sentence, before and behind the attribution."""
    reading = syntax.reading
    if _opens_clause(reading, index):
        return _clause_behind(syntax, index, behind)
    end = _before_comment(reading, behind, sentence_end(reading, index))
    if _tells_how(syntax, behind):
        end = behind
    first = _start(syntax, index, behind, end)
    if syntax.kinds and reading.is_mark(index - 1, ","):
        first = interrupted_clause(syntax, first, index - 1, behind)
    before = _trim(reading, first, index)
    if reading.is_mark(index - 1, ":;"):
        before = None
    after = _trim(reading, behind, end)
    has_verb = before is not None and syntax.finite_within(*before) is not None
    spans: list[Span] = []
    apposed = None if syntax.kinds else _apposed(reading, index, before)
    if apposed is not None:
        return (apposed,)
    leads = before is not None and _is_adjunct(reading, before)
    if before is not None and (has_verb or not leads or _is_predicate(syntax, after)):
        spans.append(reading.span(*before))
    goes_on = after is not None and (
        reading.is_mark(behind, ",:")
        or is_dash(reading, behind)
        or _runs_on(syntax, behind)
    )
    if after is not None and goes_on and (not has_verb or _goes_on(syntax, after)):
        spans.append(reading.span(*after))
    return tuple(spans)


def _start(syntax: Syntax, index: int, behind: int, end: int) -> int:
    """Give where the words begin that an attribution may be of, before it."""
    reading = syntax.reading
    first = _own_clause(syntax, index, behind)
    if syntax.kinds or drops_subject(reading):
        return _behind_semicolon(reading, first, index)
    aside = reading.is_mark(index - 1, ",") and behind < end
    return _behind_colon(syntax, first, index) if aside else first


def _tells_how(syntax: Syntax, behind: int) -> bool:
    """Tell whether "without" and an infinitive close an attribution, which then is how it was said (", sin dar más detalles")."""
    reading = syntax.reading
    words = reading.language.lexicon.suffixes.get("withouts", ())
    verb = syntax.group(behind + 2)
    led = reading.is_mark(behind, ",") and reading.key(behind + 1) in words
    return led and verb is not None and verb.tense is Tense.INFINITIVE


def _is_predicate(syntax: Syntax, after: tuple[int, int] | None) -> bool:
    """Tell whether a verb opens the words behind an attribution, which then are of those before it ("At its heart, according to X, was a lake")."""
    verb = syntax.group(after[0]) if syntax.kinds and after is not None else None
    return verb is not None and verb.is_finite


def _before_comment(reading: Reading, first: int, end: int) -> int:
    """Give the comma at which the narrator takes up what is attributed and comments on it, or the end."""
    outside = reading.quote_of[min(first, len(reading.words) - 1)]
    comments = (
        at
        for at in range(first + 1, end)
        if reading.is_mark(at, ",")
        and reading.quote_of[at] == outside
        and takes_up(reading, at + 1)
    )
    return next(comments, end)


def _behind_semicolon(reading: Reading, first: int, index: int) -> int:
    """Give where the last clause before an attribution begins that a semicolon parts from those before it."""
    inside = reading.quote_of[index]
    parts = (
        at
        for at in range(index - 2, first, -1)
        if reading.is_mark(at, ";") and reading.quote_of[at] == inside
    )
    return next(parts, first - 1) + 1


def _behind_colon(syntax: Syntax, first: int, index: int) -> int:
    """Give where the clause begins that an attribution interrupts, behind the colon or semicolon that ends another one ("Il refuse : ce serait, selon lui, trop")."""
    reading = syntax.reading
    inside = reading.quote_of[index]
    parts = (
        at
        for at in range(index - 2, first, -1)
        if reading.is_mark(at, ":;") and reading.quote_of[at] == inside
    )
    part = next(parts, None)
    if part is None or syntax.finite_within(first, part) is None:
        return first
    return part + 1


def _own_clause(syntax: Syntax, index: int, behind: int) -> int:
    """
    Give where the clause begins in which an attribution stands, between commas or at its end.

    "la cita que estuvo, según él reconoció, a punto de fracasar" attributes the relative
    clause alone; without a comma before it, an attribution may be of the whole sentence.
    """
    reading = syntax.reading
    first = reading.sentence(index).first
    aside = reading.is_mark(index - 1, ",") and behind < sentence_end(reading, index)
    if not aside or not (drops_subject(reading) or syntax.kinds):
        return first
    paused = False
    for at in range(index - 2, first, -1):
        paused = paused or reading.is_mark(at, ",;")
        if reading.ends(at, Tag.SUBORDINATOR, longest=5):
            continue
        if is_complementizer(syntax, at) or _ends_complementizer(reading, at):
            return at + 1
        hit = None if paused else reading.hit(at, Tag.RELATIVE)
        if hit is not None:
            verb = syntax.group(hit[0])
            return hit[0] if verb is not None and verb.start == hit[0] else first
    return first


def _ends_complementizer(reading: Reading, at: int) -> bool:
    """Tell whether a complementizer of two words ends at a word ("dejó constancia de que")."""
    hit = reading.hit(at - 1, Tag.COMPLEMENTIZER)
    return hit is not None and hit[0] == at + 1


def _opens_clause(reading: Reading, index: int) -> bool:
    """Tell whether "que" stands right before an attribution, so that it goes with that clause alone."""
    lead = index - 1
    if reading.is_mark(lead, ","):
        lead -= 1
    return lead > reading.sentence(index).first and reading.is_one_of(lead, _OPENERS)


def _clause_behind(syntax: Syntax, index: int, behind: int) -> tuple[Span, ...]:
    """Give the rest of a relative or reported clause behind an attribution, up to its comma."""
    reading = syntax.reading
    inside = reading.quote_of[index]
    first = behind + 1 if reading.is_mark(behind, ",") else behind
    end = next(
        (
            at
            for at in range(first + 1, sentence_end(reading, index))
            if reading.is_mark(at, ",;:") and reading.quote_of[at] == inside
        ),
        sentence_end(reading, index),
    )
    after = _trim(reading, first, end)
    return () if after is None else (reading.span(*after),)


def _apposed(
    reading: Reading, index: int, before: tuple[int, int] | None
) -> Span | None:
    """Give a quotation between a comma and the attribution, which is all that is attributed."""
    if before is None or reading.is_mark(index - 1, ","):
        return None
    for at in range(index - 1, before[0], -1):
        piece = piece_at(reading, at)
        if piece is not None:
            ends = piece.outer.end == reading.words.ends[index - 1]
            return piece.outer if ends and reading.is_mark(at - 1, ",") else None
    return None


def _runs_on(syntax: Syntax, behind: int) -> bool:
    """Tell whether what a source says begins right behind it, without a comma."""
    reading = syntax.reading
    if reading.has(behind - 1, Tag.STRESSED_PRONOUN) and reading.words.is_word(behind):
        return True  # "L'accord est selon lui insuffisant"
    opens = piece_at(reading, behind) is not None
    return opens or begins_subject(reading, behind) or _inverts(syntax, behind)


def _inverts(syntax: Syntax, behind: int) -> bool:
    """Tell whether a verb opens what a source says, its subject behind it or in its ending ("Según la ONU [hubo] un muerto")."""
    verb = syntax.group(behind) if drops_subject(syntax.reading) else None
    return verb is not None and verb.start == behind and verb.is_finite


def begins_subject(reading: Reading, at: int) -> bool:
    """Tell whether a word begins the subject of the next clause: a pronoun, an article behind a name."""
    if reading.has(at, Tag.SUBJECT_PRONOUN) and not reading.has(
        at - 1, Tag.PREPOSITION
    ):
        return True
    article = reading.has(at, Tag.DETERMINER, "definite")
    return article and reading.words.is_capitalized(at - 1)


def _goes_on(syntax: Syntax, after: tuple[int, int]) -> bool:
    """Tell whether the words behind a closing attribution carry its clause on."""
    reading = syntax.reading
    subordinate = reading.hit(after[0], Tag.SUBORDINATOR)
    if syntax.kinds and subordinate is not None:  # "was lost, according to X, because"
        return "comment" not in subordinate[1].features
    return (
        reading.hit(after[0], Tag.RELATIVE) is None
        and subordinate is None
        and not reading.has(after[0], Tag.COORDINATOR)
    )


def _trim(reading: Reading, first: int, stop: int) -> tuple[int, int] | None:
    while stop > first and reading.is_mark(stop - 1, ",;:–—("):
        stop -= 1
    while first < stop and reading.is_mark(first, ",;:–—)-"):
        first += 1
    return (first, stop) if stop > first else None


def _is_adjunct(reading: Reading, span: tuple[int, int]) -> bool:
    """Tell whether the words before an attribution only lead up to it ("Mais,", "A Paris,")."""
    first = span[0]
    tags = (Tag.COORDINATOR, Tag.ADVERB, Tag.PREPOSITION)
    if any(reading.hit(first, tag) is not None for tag in tags):
        return True
    return first in reading.dates or reading.words.form(first) == "A"
