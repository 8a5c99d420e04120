"""Rules for speech that a noun is the predicate or the lead of: '"No" was the reply of X', "X's line is that CLAUSE"."""

from diplotext.find.analytic.contents import content_end
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.nominals import phrase_start
from diplotext.find.analytic.phrases import phrase_stop
from diplotext.find.analytic.speakers import source_behind
from diplotext.find.analytic.stances import owner
from diplotext.find.analytic.subjects import subject_before
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.marks import piece_at, quoted_within, strip_marks
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Entry, Tag
from diplotext.text.span import Span


_ALIEN = 2


def predicates(syntax: Syntax) -> list[Attribution]:
    """Find the attributions made by a noun of speech that a verb of being or a colon joins to what is said."""
    reading = syntax.reading
    found: list[Attribution] = []
    for index in reading.where(Tag.REPORTING_NOUN.bit):
        hit = reading.hit(index, Tag.REPORTING_NOUN)
        outside = reading.quote_of[index] == NOWHERE != reading.sentence_of[index]
        if hit is None or not outside or not _is_noun(syntax, index):
            continue
        whose = _whose(syntax, index, hit[0])
        if whose is None:
            continue
        read = _behind_quotation(syntax, index, hit, whose) or _before_words(
            syntax, index, hit, whose
        )
        if read is not None:
            found.append(read)
    return found


def _is_noun(syntax: Syntax, index: int) -> bool:
    """Tell whether a word is a noun, one with the capital of its sentence as well."""
    opens = syntax.reading.sentence(index).first == index
    kind = syntax.kinds[index]
    return kind is Kind.NOMINAL or (opens and kind is Kind.NAME)


def _whose(syntax: Syntax, index: int, stop: int) -> tuple[Subject, int] | None:
    """Give whose words a noun means, and where the phrase ends: "X's reply", "the reply of X"."""
    own = owner(syntax, index)
    if own is not None or syntax.reading.is_mark(stop, ":"):
        return (own, stop) if own is not None else _voiced(syntax, index, stop)
    keys = syntax.reading.words.keys
    of = stop < len(keys) and keys[stop] in (
        syntax.reading.language.lexicon.suffixes.get("origins", ())
    )
    if not of:
        return None
    end = sentence_end(syntax.reading, index)
    if _is_own(syntax, stop + 1):
        verb = _governor(syntax, index)
        speaks = (
            verb is not None and verb.lemma in syntax.reading.language.lexicon.reporting
        )
        subject = None if verb is None or speaks else subject_before(syntax, verb)
        return None if subject is None else (subject, stop + 3)
    last = phrase_stop(syntax, stop + 1, end)
    if last <= stop + 1:
        return None
    source = source_behind(syntax, stop + 1)
    apposed = _apposed(syntax, last, end)
    if source is None:
        return None
    return (source, last) if apposed is None else (Subject((apposed,)), apposed[1])


def _voiced(syntax: Syntax, index: int, stop: int) -> tuple[Subject, int] | None:
    """Give the subject of a verb whose object is a noun before a colon ("The general issued a warning: ...")."""
    verb = _governor(syntax, index)
    verbs = syntax.reading.language.lexicon.suffixes.get("expresses", ())
    subject = subject_before(syntax, verb) if verb and verb.lemma in verbs else None
    return None if subject is None else (subject, stop)


def _governor(syntax: Syntax, index: int) -> VerbGroup | None:
    """Give the verb before a noun, its determiner and prepositions between them ("answered with a question")."""
    at = phrase_start(syntax.reading, syntax.kinds, index) - 1
    while syntax.kinds[at] in (Kind.DETERMINER, Kind.PREPOSITION):
        at -= 1
    return syntax.group(at)


def _is_own(syntax: Syntax, at: int) -> bool:
    """Tell whether a noun is given back to the subject of its verb ("a question of his own")."""
    owning = syntax.reading.language.lexicon.suffixes.get("owning", ())
    own = syntax.reading.has(at, Tag.DETERMINER, "possessive")
    return own and syntax.reading.key(at + 1) in owning


def _apposed(syntax: Syntax, stop: int, end: int) -> tuple[int, int] | None:
    """Give a name in apposition that ends at a colon ("the words of a deminer, the late Ana Lund:")."""
    if not is_pause(syntax.reading, stop):
        return None
    first = stop + 1
    while first < end and syntax.kinds[first] in (Kind.DETERMINER, Kind.ADVERB):
        first += 1
    last = phrase_stop(syntax, first, end)
    named = last > first and syntax.kinds[last - 1] is Kind.NAME
    return (first, last) if named and syntax.reading.is_mark(last, ":") else None


def _behind_quotation(
    syntax: Syntax, index: int, hit: tuple[int, Entry], whose: tuple[Subject, int]
) -> Attribution | None:
    """Read 'QUOTATION was the reply of X', '"...," came the reply from X'."""
    first = phrase_start(syntax.reading, syntax.kinds, index)
    verb = _copula(syntax, first - 1)
    if verb is None:
        return None
    at = verb.start - 1
    at -= is_pause(syntax.reading, at)
    if syntax.kinds[at] is not Kind.QUOTE or syntax.reading.quote_of[at - 1] == NOWHERE:
        return None
    piece = syntax.reading.quotations[syntax.reading.quote_of[at - 1]]
    content = tuple(span for span in piece.inner if len(span))
    if content[-1].end > syntax.reading.words.starts[verb.start]:
        return None
    return _attribution(content, content, (verb.first, hit[0]), hit[1], whose[0])


def _copula(syntax: Syntax, at: int) -> VerbGroup | None:
    """Give the form of "to be" or of a verb of coming that ends at a word, its adverbs stepped over."""
    while syntax.kinds[at] in (Kind.DETERMINER, Kind.ADVERB):
        at -= 1
    group = syntax.group(at)
    if group is None or not group.is_finite or group.stop != at + 1 or group.negated:
        return None
    lexicon = syntax.reading.language.lexicon
    copular = lexicon.auxiliaries.get(group.lemma) == "be" and not group.passive
    comes = group.lemma in lexicon.suffixes.get("coming", ())
    return group if copular or comes else None


def _before_words(
    syntax: Syntax, index: int, hit: tuple[int, Entry], whose: tuple[Subject, int]
) -> Attribution | None:
    """Read "X's line is that CLAUSE" and "a message from X: QUOTATION"."""
    reading, at = syntax.reading, whose[1]
    end = sentence_end(reading, index)
    group = syntax.group(at)
    cue = (index, hit[0])
    if group is not None and _copula(syntax, group.stop - 1) is group:
        if syntax.kinds[group.stop] is Kind.THAT:
            stop = content_end(syntax, group.stop + 1, group)
            return _clause(syntax, (group.stop + 1, stop), cue, hit[1], whose[0])
        at = _colon(syntax, group.stop, end)
    if at >= end or not reading.is_mark(at, ":"):
        return None
    piece = piece_at(reading, at + 1)
    if piece is not None and piece.outer.end >= reading.words.ends[end - 1]:
        return _attribution((piece.inner,), (piece.inner,), cue, hit[1], whose[0])
    return _clause(syntax, (at + 1, end), cue, hit[1], whose[0])


def _colon(syntax: Syntax, at: int, end: int) -> int:
    """Step over the adjective between "is" and a colon ("Her answer was curt:")."""
    near = range(at, min(at + _ALIEN + 1, end))
    return next((i for i in near if syntax.reading.is_mark(i, ":")), end)


def _clause(
    syntax: Syntax,
    place: tuple[int, int],
    cue: tuple[int, int],
    entry: Entry,
    source: Subject,
) -> Attribution | None:
    if place[1] <= place[0]:
        return None
    span = strip_marks(syntax.reading, syntax.reading.span(*place))
    return _attribution(
        (span,), quoted_within(syntax.reading, span), cue, entry, source
    )


def _attribution(
    content: tuple[Span, ...],
    quoted: tuple[Span, ...],
    cue: tuple[int, int],
    entry: Entry,
    source: Subject,
) -> Attribution:
    return Attribution(
        content,
        quoted,
        "noun-predicate",
        cue,
        entry.lemma,
        entry.value or "assertive",
        source,
        alone=content == quoted,
        tentative=not quoted,
    )
