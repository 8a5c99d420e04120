"""What is promised: infinitives and predicates of clauses with a bracket."""

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.content_ends import level_end
from diplotext.find.bracket.field_phrases import is_prepositional, skip_light
from diplotext.find.bracket.likened import likens
from diplotext.find.bracket.name_ends import over_whole_name
from diplotext.find.bracket.nominals import seat_stop
from diplotext.find.bracket.noun_phrases import is_postposed, phrase_stop
from diplotext.find.bracket.source_nouns import said_by
from diplotext.find.bracket.suppositions import supposed_from, supposes
from diplotext.find.bracket.verb_words import words_with
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag


_NEAR = 4
_SOURCES = Tag.PREPOSITION.bit | Tag.REPORTING_PREPOSITION.bit
_SET_IN = frozenset(
    {ClauseKind.RELATIVE, ClauseKind.ADVERBIAL, ClauseKind.CIRCUMSTANCE}
)
_SKIPPED = frozenset(
    {ClauseKind.RELATIVE, ClauseKind.FRAGMENT, ClauseKind.CIRCUMSTANCE}
)


def following(clauses: Clauses, number: int) -> Clause | None:
    """Give the clause that a clause leads to, relative clauses and appositions between them; not a condition ("unter der Bedingung, [dass ...]")."""
    clause, reading = clauses.all[number], clauses.forms.reading
    limit = reading.sentence(clause.first).stop
    for other in clauses.all[number + 1 : number + 1 + _NEAR]:
        if other.first >= limit:
            return None
        that = other.kind is ClauseKind.THAT
        skipped = other.kind in _SKIPPED or (that and supposes(reading, other))
        if other.level == clause.level and not skipped:
            return other
    return None


def fronted_object(
    reading: Reading, clause: Clause, subject: Subject
) -> tuple[int, int] | None:
    """Give the noun phrase before the verb, if the subject stands behind, without its article."""
    first, stop = clause.front
    if not clause.is_fronted or first <= subject.segments[0][0] < stop:
        return None
    start = skip_light(reading, first, stop)
    if _over_source(reading, start, stop) is not None or likens(reading, start):
        return None
    led = reading.begins(start, Tag.PREPOSITION.bit)
    agents = reading.language.lexicon.suffixes.get("agents", ())
    led = led and reading.words.keys[start] not in agents
    if led and object_behind(reading, clause, subject):
        return None  # "Auf Wunsch Kairos schickt Malta [zwei Ärzte]"
    adjuncts = reading.language.lexicon.suffixes.get("adjuncts", ())
    if reading.words.keys[start] in adjuncts or reading.begins(
        start, Tag.CONDITION.bit
    ):
        return None  # "Im Falle neuer Kämpfe halten ..."
    while start < stop and (
        reading.has(start, Tag.PREPOSITION) or reading.has(start, Tag.DETERMINER)
    ):
        start += 1
    names = start < stop and reading.words.is_capitalized(start)
    return (start, stop) if names and start not in reading.dates else None


def object_behind(
    reading: Reading, clause: Clause, subject: Subject
) -> tuple[int, int] | None:
    """Give what stands behind the subject in the field behind the verb, from an object without a preposition on."""
    taken, (first, stop) = subject.segments[0], clause.middle
    if not first <= taken[0] < stop:
        return None
    at = skip_light(reading, taken[1], stop)
    if at >= stop or is_prepositional(reading, at, stop):
        return None
    named = any(reading.words.is_capitalized(i) for i in range(at, stop))
    return (at, clause.stop) if named else None


def infinitive_act(syntax: Syntax, clauses: Clauses, opened: Clause) -> tuple[int, int]:
    """Give the words of an infinitive clause, with the infinitives that are joined to it."""
    first, stop = opened.first, opened.stop
    limit = level_end(syntax.reading, opened)
    for other in clauses.within(opened.first + 1, limit):
        if other.level != opened.level:
            continue
        if other.kind is not ClauseKind.INFINITIVE:
            break
        if other.conjoined or _ends_list(clauses, other):
            stop = other.stop
    first = skip_light(syntax.reading, first, opened.stop - 1)
    verb = opened.verb
    if verb is not None and verb.reflexive_at is not None:
        first = min(first, verb.reflexive_at)
    points = sees_to(clauses, opened)
    behind = next(iter(clauses.within(opened.stop, limit)), None)
    if points is None or behind is None or behind.kind is not ClauseKind.THAT:
        return first, stop
    return min(first, points), max(stop, behind.stop)


def sees_to(clauses: Clauses, clause: Clause) -> int | None:
    """Give the word of a clause that points at the one behind it, of which its verb makes an act ("dafür sorgen, dass")."""
    reading = clauses.forms.reading
    verb = clause.act or clause.verb
    words = words_with(reading, "seen_to", "" if verb is None else verb.lemma)
    at = range(clause.first, clause.stop)
    return next((i for i in at if reading.words.keys[i] in words), None)


def _ends_list(clauses: Clauses, last: Clause) -> bool:
    """Tell whether an infinitive clause ends a list of such ("A zu tun, [B zu tun und C zu tun]")."""
    forms = clauses.forms
    return any(
        forms.is_linked(at - 1) and forms.reading.has(at, Tag.COORDINATOR)
        for at in range(last.first + 1, last.stop)
    )


def predicate_act(
    reading: Reading, clause: Clause, subject: Subject
) -> tuple[int, int]:
    """Give the words of a predicate without its subject: its objects and what closes the clause."""
    taken = subject.segments[0]
    verb = clause.act or clause.verb
    stop = verb.stop if verb is not None else clause.stop
    if clause.act is None or _is_carried_on(clause, stop):
        stop = max(stop, clause.lexical[1])
    first, limit = clause.middle
    mine = _own_pronoun(verb, taken[0], limit)
    at = first
    while at < limit:
        if at == mine:
            break
        if at == taken[0]:
            at = _over_seat(reading, taken[1], limit)
            continue
        after = over_light(reading, at, limit, keeps=mine)
        if after == at:
            break
        at = after
    if at >= limit:
        at = _light_from(reading, taken, clause.middle)
    return min(at, stop - 1), stop


def _own_pronoun(verb: VerbGroup | None, subject: int, limit: int) -> int | None:
    """Give the reflexive pronoun that an act begins with, unless the subject stands behind it ("werde sich | die Armee beteiligen")."""
    at = None if verb is None else verb.reflexive_at
    return None if at is None or at < subject < limit else at


def _over_seat(reading: Reading, at: int, limit: int) -> int:
    """Step over the place where a body sits that acts ("will die Regierung [in Riga] zahlen")."""
    body = at > 0 and reading.ends(at - 1, Tag.GROUP)
    stop = seat_stop(reading, at, limit) if body and at < limit else None
    return at if stop is None else stop


def predicate_or_front(
    reading: Reading, clause: Clause, subject: Subject
) -> tuple[int, int]:
    """Give the words of a predicate, or where that is a verb alone the longer object before the subject ("[Die Minen im Delta] soll Peru räumen")."""
    act = predicate_act(reading, clause, subject)
    front = fronted_object(reading, clause, subject)
    longer = front is not None and act[1] - act[0] == 1 < front[1] - front[0]
    return front if front is not None and longer else act


def _is_carried_on(clause: Clause, stop: int) -> bool:
    """Tell whether another infinitive closes a clause right behind the one its verb carries ("wird arbeiten [lassen]")."""
    verb = clause.verb
    main = verb is not None and clause.act is not None and verb.first < clause.act.first
    return main and clause.lexical[1] == stop + 1


def _light_from(
    reading: Reading, taken: tuple[int, int], middle: tuple[int, int]
) -> int:
    """Give where the adverbs and dates begin that alone stand before a verb ("werden [weiter] fahren")."""
    first, stop = middle
    at = taken[1] if first <= taken[0] < stop else first
    while at < stop:
        source = _over_source(reading, at, stop)
        negated = reading.hit(at, Tag.NEGATION)
        if source is None and negated is None and reading.words.is_word(at):
            return at
        at = source or at + 1
    return stop


def over_light(reading: Reading, at: int, limit: int, *, keeps: int | None) -> int:
    """Step over an adverb, a negation, a source or a mark before the objects of a verb."""
    source = _over_source(reading, at, limit)
    if source is not None:
        return source
    if reading.has(at, Tag.COORDINATOR):
        return at + 1
    negation = reading.hit(at, Tag.NEGATION)
    if negation is not None and not reading.has(at, Tag.DETERMINER):
        return negation[0]
    if reading.is_mark(at, ",;:–—-()"):
        return at + 1
    after = skip_light(reading, at, limit)
    return at if keeps is not None and at <= keeps < after else after


def _over_source(reading: Reading, at: int, limit: int) -> int | None:
    """Give where the words end that say who says so, if such begin at a word, short forms in brackets with them."""
    stop = _source_stop(reading, at, limit)
    return None if stop is None else over_whole_name(reading, at, stop, limit)


def _source_stop(reading: Reading, at: int, limit: int) -> int | None:
    hit = reading.hit(at, Tag.REPORTING_PREPOSITION)
    if hit is not None and "noun-before" not in hit[1].features:
        end = phrase_stop(reading, hit[0], limit)
        return end if end is not None and "none" not in hit[1].features else hit[0]
    source = said_by(reading, at, limit)
    if source is not None and source[0] == at:
        return source[1]
    end = phrase_stop(reading, at, limit)
    return end + 1 if end is not None and is_postposed(reading, end) else None


def behind_clauses(clauses: Clauses, act: tuple[int, int]) -> tuple[int, int]:
    """Let an act begin behind the clauses that a comma parts from it on both sides ("dass Peru, [wenn Chile zustimme], zwei Boote schicke")."""
    first, stop = act
    reading = clauses.forms.reading
    for clause in clauses.within(first, stop):
        opening = _opening(reading, clause)
        within = opening == first and clause.stop < stop - 1
        if within and reading.is_mark(clause.stop, ","):
            first = clause.stop + 1
    return first, stop


def _opening(reading: Reading, clause: Clause) -> int | None:
    """Give where a clause begins that is set in another, words of condition before its "that" with it ("[unter der Bedingung], dass ...")."""
    if clause.kind in _SET_IN:
        return clause.first
    return supposed_from(reading, clause)


def behind_source(reading: Reading, act: tuple[int, int]) -> tuple[int, int]:
    """Let an act begin behind the words within it that say who says so ("stellt [laut X] zwei Boote")."""
    first, stop = act
    for at in range(first + 1, stop - 1):
        if not reading.begins(at, _SOURCES) or reading.quote_of[at] != NOWHERE:
            continue
        behind = _over_source(reading, at, stop)
        if behind is not None and at < behind < stop:
            return act if _has_object(reading, first, at) else (behind, stop)
    return act


def _has_object(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a noun among some words may be a direct object: no article of a dative stands before it."""
    return any(
        reading.words.is_capitalized(at)
        and not reading.has(at - 1, Tag.DETERMINER, "genitive")
        for at in range(first, stop)
    )
