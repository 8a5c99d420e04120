"""Rules for nouns and adjectives of speech: "Iran's claim that CLAUSE", "X was adamant that CLAUSE"."""

import attrs

from diplotext.find.analytic.contents import content_end
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.nominals import phrase_start
from diplotext.find.analytic.phrases import begins_clause, phrase_stop
from diplotext.find.analytic.speakers import source_behind
from diplotext.find.analytic.subjects import subject_before
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.marks import quoted_within, strip_marks
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Entry, Tag
from diplotext.lang.inflect import Tense


_NEAR = 8


def stances(syntax: Syntax) -> list[Attribution]:
    """Find the attributions made by a noun or an adjective of speech before a clause."""
    reading = syntax.reading
    tags = Tag.REPORTING_NOUN.bit | Tag.REPORTING_ADJECTIVE.bit
    found: list[Attribution] = []
    for index in reading.where(tags):
        if reading.sentence_of[index] == NOWHERE or reading.quote_of[index] != NOWHERE:
            continue
        read = (
            _by_noun(syntax, index)
            or _by_question(syntax, index)
            or _by_adjective(syntax, index)
        )
        if read is not None:
            found.append(read)
    return found


def _by_noun(syntax: Syntax, index: int) -> Attribution | None:
    hit = syntax.reading.hit(index, Tag.REPORTING_NOUN)
    if hit is None or syntax.kinds[index] not in _NOUNS:
        return None
    that = _that_behind(syntax, hit[0])
    if that is None:
        return None
    cue = (index, hit[0])
    source = _named_behind(syntax, hit[0]) or owner(syntax, index)
    verb = _expressing(syntax, index)
    if verb is not None and _is_set_phrase(syntax, verb):
        return None
    own = source is not None and source.pronoun
    if verb is not None and (source is None or own):
        source, cue = subject_before(syntax, verb) or source, (verb.first, hit[0])
    if source is None:
        return None
    stop = _before_predicate(syntax, that + 1, index, _limit(syntax, that, verb))
    found = _attribution(syntax, (that + 1, stop), cue, hit[1], source)
    denied = verb is not None and _denies(syntax.reading, verb)
    return attrs.evolve(found, negative=denied) if found is not None else None


_NOUNS = frozenset({Kind.NOMINAL, Kind.ADVERB})  # "left no doubt that"


def _by_question(syntax: Syntax, index: int) -> Attribution | None:
    """Read "a question from X about whether CLAUSE"."""
    reading, suffixes = syntax.reading, syntax.reading.language.lexicon.suffixes
    hit = reading.hit(index, Tag.REPORTING_NOUN)
    if hit is None or reading.words.keys[index] not in suffixes.get("queries", ()):
        return None
    source = _named_behind(syntax, hit[0])
    if source is None:
        return None
    links = reading.phrases("query_links")
    stop = phrase_stop(syntax, hit[0] + 1, reading.sentence(index).stop)
    first = reading.first_of(stop, links)
    if first is None or syntax.kinds[first] is not Kind.QUESTION:
        return None
    first += reading.has(first, Tag.QUESTION_WORD, "dropped")
    before = VerbGroup(index, index, index + 1, "", Tense.INFINITIVE)
    content = first, content_end(syntax, first, before)
    source = Subject(((hit[0] + 1, stop),))
    return _attribution(syntax, content, (index, hit[0]), hit[1], source)


def _that_behind(syntax: Syntax, at: int) -> int | None:
    """Give the conjunction behind a noun of speech, over who said it ("the claim by Iran that")."""
    source = _named_behind(syntax, at)
    at = source.segments[0][1] if source is not None else at
    clause = syntax.kinds[at] is Kind.THAT and syntax.kinds[at + 1] is not Kind.VERB
    return at if clause else None


def _named_behind(syntax: Syntax, at: int) -> Subject | None:
    """Give whose words a noun means, named right behind it: "the claim by Iran", "the assertion of Iran"."""
    reading = syntax.reading
    agent = reading.hit(at, Tag.AGENT)
    origins = reading.language.lexicon.suffixes.get("origins", ())
    if agent is not None:
        return source_behind(syntax, agent[0])
    of = at < len(reading.words) and reading.words.keys[at] in origins
    return source_behind(syntax, at + 1) if of else None


def owner(syntax: Syntax, index: int) -> Subject | None:
    """Give who a noun belongs to: a name with the owner's mark, or a possessive."""
    first = phrase_start(syntax.reading, syntax.kinds, index)
    if syntax.reading.has(first, Tag.DETERMINER, "possessive"):
        return Subject(((first, first + 1),), pronoun=True)
    for at in range(index - 1, first, -1):
        if syntax.kinds[at] is Kind.OWNER and syntax.kinds[at - 1] is not Kind.OWNER:
            return Subject(((first, at),))
    return None


def _expressing(syntax: Syntax, index: int) -> VerbGroup | None:
    """Give the verb of expressing whose object a noun is ("expressed the view that")."""
    verbs = syntax.reading.language.lexicon.suffixes.get("expresses", ())
    first = phrase_start(syntax.reading, syntax.kinds, index)
    if syntax.kinds[first - 1] is Kind.DETERMINER:
        first -= 1
    while syntax.kinds[first - 1] is Kind.ADVERB:
        first -= 1
    group = syntax.group(first - 1)
    return group if group is not None and group.lemma in verbs else None


def _denies(reading: Reading, verb: VerbGroup) -> bool:
    """Tell whether a verb says that what a noun tells is not so ("denied reports that")."""
    records = reading.language.lexicon.reporting.get(verb.lemma, ())
    return any(r.negative for r in records if not r.tail) != verb.negated


def _is_set_phrase(syntax: Syntax, verb: VerbGroup) -> bool:
    """Tell whether a verb and what follows it are one cue of the pack ("expressed concern")."""
    records = syntax.reading.language.lexicon.reporting.get(verb.lemma, ())
    return any(r.tail and syntax.reading.first_of(verb.stop, r.tail) for r in records)


def _limit(syntax: Syntax, that: int, verb: VerbGroup | None) -> int:
    """Give where the clause behind a conjunction ends."""
    before = verb or _verb_before(syntax, that)
    if before is None:
        before = VerbGroup(that, that, that + 1, "", Tense.INFINITIVE)
    return content_end(syntax, that + 1, before)


def _verb_before(syntax: Syntax, index: int) -> VerbGroup | None:
    groups = (syntax.group(at) for at in range(index - 1, max(-1, index - _NEAR), -1))
    return next((group for group in groups if group is not None), None)


def _before_predicate(syntax: Syntax, first: int, noun: int, stop: int) -> int:
    """End a clause before the predicate of the noun it belongs to ("The claim that P [surprised many]")."""
    sentence = syntax.reading.sentence(noun).first
    if syntax.finite_within(sentence, noun) is not None:
        return stop
    own = syntax.finite_within(first, stop)
    main = syntax.finite_within(own.stop, stop) if own is not None else None
    if own is None or main is None:
        return stop
    opened = any(syntax.kinds[i] in _OPENERS for i in range(own.stop, main.start))
    return stop if opened else main.start


_OPENERS = frozenset(
    {
        Kind.COORDINATOR,
        Kind.RELATIVE,
        Kind.SUBORDINATOR,
        Kind.THAT,
        Kind.QUESTION,
        Kind.PRONOUN,
        Kind.MARK,
    }
)


def _by_adjective(syntax: Syntax, index: int) -> Attribution | None:
    hit = syntax.reading.hit(index, Tag.REPORTING_ADJECTIVE)
    group = _copula(syntax, index)
    if hit is None or group is None:
        return None
    led = syntax.kinds[hit[0]] is Kind.THAT
    if not (led or _is_bare_clause(syntax, hit[0])):
        return None
    source, first = subject_before(syntax, group), hit[0] + led
    content = first, content_end(syntax, first, group)
    return (
        _attribution(syntax, content, (group.first, hit[0]), hit[1], source)
        if source is not None
        else None
    )


def _is_bare_clause(syntax: Syntax, first: int) -> bool:
    """Tell whether a clause follows an adjective without its conjunction ("was sure [Togo would pay]")."""
    named = syntax.kinds[first] in (Kind.NAME, Kind.DETERMINER, Kind.PRONOUN)
    return named and begins_clause(syntax, first)


def _copula(syntax: Syntax, index: int) -> VerbGroup | None:
    """Give the form of "to be" before an adjective, adverbs between them or none."""
    at = index - 1
    while at > 0 and syntax.kinds[at] in (Kind.ADVERB, Kind.TIME):
        at -= 1
    group = syntax.group(at) or syntax.group(index)
    roles = syntax.reading.language.lexicon.auxiliaries
    if group is None or not group.is_finite or group.negated:
        return None
    return group if roles.get(group.lemma) == "be" or group.passive else None


def _attribution(
    syntax: Syntax,
    content: tuple[int, int],
    cue: tuple[int, int],
    entry: Entry,
    source: Subject,
) -> Attribution | None:
    reading = syntax.reading
    if content[1] <= content[0]:
        return None
    span = strip_marks(reading, reading.span(*content))
    return Attribution(
        (span,),
        quoted_within(reading, span),
        "noun-clause" if entry.tag is Tag.REPORTING_NOUN else "adjective-clause",
        cue,
        entry.lemma,
        entry.value or "assertive",
        source,
        tentative=True,
    )
