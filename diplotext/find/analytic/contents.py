"""Where a reported clause ends."""

from diplotext.find.analytic.fronted_clauses import (
    behind_gerund,
    clause_behind_conjunction,
)
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.narrator import comments, narrates
from diplotext.find.analytic.phrases import begins_clause
from diplotext.find.analytic.regions import region_before
from diplotext.find.analytic.relative_ends import relative_stop
from diplotext.find.analytic.speech_verbs import may_quote, senses_here
from diplotext.find.analytic.verb_lists import list_head
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.narrated import is_narrated
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_CLAUSES = frozenset(
    {Kind.SUBORDINATOR, Kind.RELATIVE, Kind.QUESTION, Kind.THAT, Kind.COORDINATOR}
)
_CLAUSE = 14
_SPLICE = 5


def content_end(syntax: Syntax, first: int, cue: VerbGroup) -> int:
    """
    Find where the clause reported by a cue ends.

    It runs to the end of the sentence or quotation, but not over a second predicate of the
    cue's subject, another act of speech, or a comment of the narrator.
    """
    reading = syntax.reading
    inside = reading.quote_of[first - 1] if first else NOWHERE
    if syntax.kinds[first - 1] is Kind.QUOTE:
        inside = reading.quote_of[cue.first]
    stop = (
        _inner_clause(syntax, first, cue)
        or clause_behind_conjunction(syntax, first, cue)
        or relative_stop(syntax, first)
        or _before_attribution(syntax, first, sentence_end(reading, first))
    )
    for at in range(first, stop):
        depth = reading.quote_of[at]
        if inside not in (NOWHERE, depth) and not _is_deeper(syntax, at, inside):
            return at
        if depth == inside and at > first and _ends_before(syntax, at, cue, stop):
            return at - 1 if is_pause(reading, at - 1) else at
    return stop


def _before_attribution(syntax: Syntax, first: int, stop: int) -> int:
    """Give where a sentence ends that is attributed as a whole by its last words (", the mayor said")."""
    reading = syntax.reading
    at = stop - 1
    while at > first and syntax.kinds[at] in (Kind.ADVERB, Kind.TIME, Kind.PREPOSITION):
        at -= 1
    group = syntax.group(at)
    if group is None or not group.is_finite or group.first <= first:
        return stop
    if not may_quote(reading, group):
        return stop
    begins = region_before(syntax, group.start).first
    pause = next(
        (i for i in range(begins, group.start) if is_pause(reading, i)), begins - 1
    )
    outside = reading.quote_of[group.first] == reading.quote_of[first - 1]
    return pause if outside and pause > first and is_pause(reading, pause) else stop


def _inner_clause(syntax: Syntax, first: int, cue: VerbGroup) -> int | None:
    """
    Give the comma that ends a clause set into its sentence, if the cue stands in one.

    "Qatar, which denies arming them, hopes to help" denies no more than to arm them.
    """
    reading = syntax.reading
    fronted = behind_gerund(syntax, cue)
    if fronted is not None:
        return fronted[0]
    lead = cue.start - 1
    if cue.tense is Tense.GERUND:  # ", suggesting that ...," opens with its verb
        lead -= syntax.kinds[lead] in (Kind.PREPOSITION, Kind.SUBORDINATOR)
    else:
        relative = _relative_of(syntax, lead)
        if relative is None:
            return None
        lead = relative - 1
    if lead < 0 or not is_pause(reading, lead):
        return None
    inside = reading.quote_of[cue.first]
    for at in range(first, sentence_end(reading, first)):
        verb = syntax.group(at + 1)
        ends = is_pause(reading, at) and reading.quote_of[at] == inside
        if ends and verb is not None and verb.is_finite and verb.start == at + 1:
            return at
    return None


def _relative_of(syntax: Syntax, lead: int) -> int | None:
    """Give the relative whose verb stands behind a word, or is joined by it to the first one (", which left and [denies]")."""
    if syntax.kinds[lead] is not Kind.COORDINATOR:
        return lead if syntax.kinds[lead] is Kind.RELATIVE else None
    for at in range(lead - 1, max(0, lead - _CLAUSE), -1):
        if syntax.kinds[at] is Kind.RELATIVE:
            return at
        if syntax.kinds[at] is Kind.MARK:
            return None
    return None


def _is_deeper(syntax: Syntax, at: int, inside: int) -> bool:
    """Tell whether a word lies in a quotation within the one given, marks included."""
    end = syntax.reading.quotations[inside].inner[-1].end
    return end > syntax.reading.words.starts[at]


def _ends_before(syntax: Syntax, at: int, cue: VerbGroup, stop: int) -> bool:
    reading = syntax.reading
    if reading.is_mark(at, ";"):
        return True
    quoted = syntax.kinds[at - 1] is Kind.QUOTE  # 'said "it is over," and Chad left'
    paused = is_pause(reading, at - 1 - quoted)
    if syntax.kinds[at] is Kind.COORDINATOR:
        goes_on = syntax.kinds[at + 1] is Kind.THAT  # "said that A, and that B"
        again = _relays_again(syntax, at + 1, cue)
        return not goes_on and (
            again
            or _is_listed_with(syntax, at + 1, cue)
            or _speaks_too(syntax, at, cue)
            or _second_predicate(syntax, at + 1, cue, stop)
            or (
                paused
                and (
                    _further_speech(syntax, at + 1, stop)
                    or _returns(syntax, at + 1, cue)
                    or narrates(syntax, at + 1, cue, stop)
                )
            )
        )
    contrast = reading.hit(at, Tag.SUBORDINATOR)
    if contrast is not None and "comment" in contrast[1].features:
        return _further_speech(syntax, contrast[0], stop) or (
            paused and narrates(syntax, contrast[0], cue, stop)
        )
    if syntax.kinds[at] is Kind.RELATIVE:
        return paused and (
            _further_speech(syntax, at + 1, stop) or _calls_it(syntax, at + 1, stop)
        )
    return paused and (
        _is_listed_with(syntax, at, cue)
        or comments(syntax, at)
        or _adds_speech(syntax, at)
        or is_narrated(syntax, at)
        or _further_speech(syntax, at, min(stop, at + _SPLICE), whole=True)
    )


def _adds_speech(syntax: Syntax, at: int) -> bool:
    """Tell whether a gerund of speech opens an addition of the same speaker (", adding that ...")."""
    while syntax.kinds[at] is Kind.ADVERB:
        at += 1
    group = syntax.group(at)
    reporting = syntax.reading.language.lexicon.reporting
    if group is None or group.tense is not Tense.GERUND or group.start != at:
        return False
    records = reporting.get(group.lemma, ())
    near = range(group.stop, min(group.stop + _SPLICE, len(syntax.kinds)))
    quoted = any(syntax.kinds[i] is Kind.QUOTE for i in near)  # ", blaming “haste”"
    frames = {"that", "quote", "object"} if quoted else {"that", "quote"}
    return any(frames & record.frames for record in records)


def _second_predicate(syntax: Syntax, at: int, cue: VerbGroup, stop: int) -> bool:
    """Tell whether a verb without a subject goes on from the cue: of its tense, and of speech or promise."""
    group = _verb_from(syntax, at)
    if group is None or group.stop >= stop:
        return False
    states = syntax.kinds[group.stop] is Kind.THAT or _returns(syntax, at, cue)
    records = senses_here(syntax.reading, group)
    speaks = any(states or not r.weak for r in records)
    return speaks and group.is_formed_like(cue)


def _verb_from(syntax: Syntax, at: int) -> VerbGroup | None:
    """Give the verb that begins at a word, or behind the adverbs and times that begin there."""
    while syntax.kinds[at] in (Kind.ADVERB, Kind.TIME):
        at += 1
    group = syntax.group(at)
    return group if group is not None and group.start == at else None


def _is_listed_with(syntax: Syntax, at: int, cue: VerbGroup) -> bool:
    """Tell whether a verb at a word goes on with the list of verbs in which a cue stands ("urged both to stop, [called] on Mali to pay and left")."""
    group = _verb_from(syntax, at)
    head = None if group is None else list_head(syntax, group)
    return head is not None and (head is cue or list_head(syntax, cue) is head)


def _relays_again(syntax: Syntax, at: int, cue: VerbGroup) -> bool:
    """Tell whether "as" and a gerund of speech go on from those of a cue ("as calling it X and as warning that Y")."""
    links = syntax.reading.language.lexicon.suffixes.get("relay_links", ())
    group = syntax.group(at + 1) if syntax.reading.key(at) in links else None
    reporting = syntax.reading.language.lexicon.reporting
    again = group is not None and group.tense is Tense.GERUND
    return again and group is not None and group.lemma in reporting and cue.first < at


def _returns(syntax: Syntax, at: int, cue: VerbGroup) -> bool:
    """Tell whether a verb goes on from a cue in its tense, which no verb between has ("said he would go, and left")."""
    group = _verb_from(syntax, at)
    if group is None or not group.is_finite:
        return False
    first = syntax.group_of[cue.first] + 1
    between = syntax.groups[first : syntax.group_of[group.start]]
    finite = [one.tense for one in between if one.is_finite]
    return bool(finite) and group.tense is cue.tense and cue.tense not in finite


def _speaks_too(syntax: Syntax, at: int, cue: VerbGroup) -> bool:
    """Tell whether a coordinator joins a verb of speech and its subject to a cue of the same form ("said it would pay and [Chad said] ...")."""
    verb = next(
        (g for i in range(at + 1, at + _CLAUSE) if (g := syntax.group(i)) is not None),
        None,
    )
    if (
        verb is None
        or not verb.is_formed_like(cue)
        or not begins_clause(syntax, at + 1)
    ):
        return False
    if syntax.finite_within(cue.stop, at) is None:  # "said [Chad and Mali said no]"
        return False
    further = syntax.group(verb.stop)
    hidden = further is not None and further.is_finite  # "the arms Chad said were"
    records = senses_here(syntax.reading, verb)
    return not hidden and any("that" in r.frames and not r.weak for r in records)


def _further_speech(syntax: Syntax, at: int, stop: int, *, whole: bool = False) -> bool:
    """Tell whether somebody else begins to speak: a noun phrase, without a comma in it if `whole`, then a verb of speech."""
    for index in range(at, min(at + _CLAUSE, stop)):
        kind = syntax.kinds[index]
        ends = whole and is_pause(syntax.reading, index)  # "Mali, the host, had said"
        if ends or (index > at and kind in _CLAUSES):
            return False
        group = syntax.group(index)
        if group is None or not group.is_finite:
            continue
        records = senses_here(syntax.reading, group)
        return index > at and any("that" in r.frames and not r.weak for r in records)
    return False


def _calls_it(syntax: Syntax, at: int, stop: int) -> bool:
    """Tell whether somebody else says in quotation marks what he calls it (", which Ana Lund described as “a wound”")."""
    verb = syntax.finite_within(at, min(at + _CLAUSE, stop))
    if verb is None or verb.start == at or _goes_on(syntax, verb.stop, stop):
        return False
    records = syntax.reading.language.lexicon.reporting.get(verb.lemma, ())
    near = range(verb.stop, min(verb.stop + _SPLICE, stop))
    return any({"object", "predicate"} & r.frames for r in records) and any(
        syntax.kinds[i] is Kind.QUOTE for i in near
    )


def _goes_on(syntax: Syntax, at: int, stop: int) -> bool:
    """Tell whether the verb of the clause around an aside follows behind its comma (", which he called “a joke”, failed")."""
    reading = syntax.reading
    pauses = (i for i in range(at, stop) if is_pause(reading, i))
    return any(
        reading.quote_of[i] == NOWHERE
        and (verb := syntax.group(i + 1)) is not None
        and verb.is_finite
        for i in pauses
    )
