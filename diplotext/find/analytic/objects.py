"""Rules for what is said as a noun phrase: quoted objects, acts that are called for, names that are given."""

from diplotext.find.analytic.contents import content_end
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.phrases import begins_clause
from diplotext.find.analytic.speakers import speaker_of
from diplotext.find.analytic.steps import over_light, over_phrase
from diplotext.find.grammar.action_nouns import names_action
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.marks import pieces_within, quoted_within, strip_marks
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cues import CueMatch
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_REACH = 30
_NO_OBJECT = frozenset({Kind.MARK, Kind.PREPOSITION, Kind.VERB, Kind.TO})
_MEMBERS = frozenset(
    {Kind.DETERMINER, Kind.NAME, Kind.NOMINAL, Kind.NUMBER, Kind.QUOTE}
)


def object_behind(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE NOUN PHRASE" where the phrase holds quoted words, or names an act."""
    reading = syntax.reading
    if not {"object", "predicate"} & cue.record.frames:
        return None
    first = _object_start(syntax, cue)
    selves = reading.language.lexicon.suffixes.get("selves", ())
    if first is None or not reading.key(first) or reading.key(first) in selves:
        return None  # 'calls itself "Blue Ring"' gives a name
    stop = content_end(syntax, first, cue.group)
    if _tells_by_noun(syntax, cue, first, stop):
        return None
    near = _object_end(syntax, first, stop)
    added = reading.first_of(near + 1, reading.phrases("adding_to_speech"))
    stop = stop if cue.record.counts and added is not None else near
    span = reading.span(first, max(stop, first + 1))
    says = bool(pieces_within(reading, span)) or (
        _says_object(syntax, cue, first) and not _is_told_of(syntax, cue)
    )
    source = speaker_of(syntax, cue)
    if source is None or not says or stop <= first:
        return None
    content = strip_marks(reading, span)
    return cue.attributes(
        (content,), quoted_within(reading, content), "cue-object", source
    )


def _is_told_of(syntax: Syntax, cue: CueMatch) -> bool:
    """Tell whether a promise is only told of somebody, in a relative clause without a comma ("the countries that have promised troops")."""
    reading, relative = syntax.reading, cue.group.start - 1
    hangs = reading.has(relative, Tag.RELATIVE) and not is_pause(reading, relative - 1)
    return hangs and cue.record.act == "commissive"


def _tells_by_noun(syntax: Syntax, cue: CueMatch, first: int, stop: int) -> bool:
    """Tell whether a noun of saying in an object leads to what is said, which is the noun's ("denied reports [that] ...")."""
    reading = syntax.reading
    that = over_phrase(syntax, first, stop)
    said = that < stop and reading.ends(that - 1, Tag.REPORTING_NOUN)
    verbs = reading.language.lexicon.suffixes.get("expresses", ())
    return said and syntax.kinds[that] is Kind.THAT and cue.group.lemma in verbs


def _object_start(syntax: Syntax, cue: CueMatch) -> int | None:
    """Find where the object of a cue begins, behind adverbs and the preposition it asks for."""
    reading = syntax.reading
    end = sentence_end(reading, cue.first)
    at = over_light(syntax, cue.stop, end)
    linkers = tuple(p for p in cue.record.object_linkers if p)
    if linkers:
        for index in range(at, min(at + _REACH, end)):
            stop = reading.first_of(index, linkers)
            if stop is not None and _may_lead(syntax, cue, stop):
                return stop if cue.record.addressed else at
            if reading.is_mark(index, ",.;:") or syntax.group(index) is not None:
                return None
        return None
    if _leads_to_name(syntax, at, end):
        return at + 1
    at = _over_recipients(syntax, cue, at, end)
    if at >= end or (syntax.kinds[at] in _NO_OBJECT and not _is_act(syntax, cue, at)):
        return None
    return at if reading.sentence_of[at] != NOWHERE else None


def _may_lead(syntax: Syntax, cue: CueMatch, at: int) -> bool:
    """Tell whether any words may follow what leads to them, or a number or a quotation does ("put the dead at about 14")."""
    if not cue.record.counts:
        return True
    end = sentence_end(syntax.reading, at)
    at = over_light(syntax, at, end)
    return at < end and (
        syntax.kinds[at] in (Kind.NUMBER, Kind.QUOTE) or at in syntax.reading.numbers
    )


def _over_recipients(syntax: Syntax, cue: CueMatch, at: int, end: int) -> int:
    """Step over those to whom something is promised ("promised [Kenya and Senegal] a training centre")."""
    commissives = syntax.reading.language.lexicon.commissives
    given = cue.record.any_object and cue.record.lemma in commissives
    stop = at
    while given and stop < end and syntax.kinds[stop] in (Kind.NAME, Kind.COORDINATOR):
        stop += 1
    thing = stop > at and syntax.kinds[stop] in (Kind.DETERMINER, Kind.NUMBER)
    return stop if thing else at


def _is_act(syntax: Syntax, cue: CueMatch, at: int) -> bool:
    """Tell whether a gerund is what is said, where any object is ("denied arming them", "ruled out staying")."""
    group = syntax.group(at)
    return cue.record.any_object and group is not None and group.tense is Tense.GERUND


def _leads_to_name(syntax: Syntax, at: int, end: int) -> bool:
    """Tell whether "as" stands right behind the verb of a relative clause (", which he described as “a joke”")."""
    link = syntax.kinds[at] in (Kind.PREPOSITION, Kind.SUBORDINATOR)
    called = at + 1 < end and link and syntax.kinds[at + 1] is Kind.QUOTE
    return called and syntax.reading.ends(at, Tag.SUBORDINATOR)


def _names_act(syntax: Syntax, cue: CueMatch, first: int) -> bool:
    """Tell whether the object of a cue names an act by its noun."""
    if not cue.record.names_act:
        return False
    stop = over_phrase(syntax, first, sentence_end(syntax.reading, first))
    return any(names_action(syntax.reading, index) for index in range(first, stop))


def _says_object(syntax: Syntax, cue: CueMatch, first: int) -> bool:
    """Tell whether an object without quoted words is what was said: any phrase, or one that names an act."""
    unsaid = syntax.reading.language.lexicon.suffixes.get("unsaid", ())
    if syntax.reading.words.keys[first] in unsaid:
        return False
    if syntax.kinds[first] in (Kind.PRONOUN, Kind.OBJECT):
        return False
    return cue.record.any_object or _names_act(syntax, cue, first)


def _object_end(syntax: Syntax, first: int, stop: int) -> int:
    """End an object at a comma outside quotations, unless the comma parts the members of a list."""
    reading = syntax.reading
    inside = reading.quote_of[first]
    for at in range(first + 1, stop):
        if reading.quote_of[at] not in (inside, NOWHERE):
            continue
        listed = syntax.kinds[at + 1] in _MEMBERS and any(
            syntax.kinds[i] is Kind.COORDINATOR for i in range(at, stop)
        )
        if is_pause(reading, at) and not listed:
            return at
        if syntax.kinds[at] is Kind.COORDINATOR and begins_clause(syntax, at + 1):
            return at
        if _gives_reason(syntax, at):
            return at
        if _goes_on(syntax, at) and reading.quote_of[at] == inside:
            return at
    return stop


def _gives_reason(syntax: Syntax, at: int) -> bool:
    """Tell whether a conjunction stands behind quoted words ('speaks of "seventeen" because one has yet to ratify')."""
    reading = syntax.reading
    outside = reading.quote_of[at] == NOWHERE and not is_pause(reading, at - 2)
    conjunction = syntax.kinds[at] is Kind.SUBORDINATOR
    return outside and conjunction and syntax.kinds[at - 1] is Kind.QUOTE


def _goes_on(syntax: Syntax, at: int) -> bool:
    """Tell whether "and" leads to a further verb ("denied the charge and left")."""
    verb = syntax.group(at + 1)
    joined = syntax.kinds[at] is Kind.COORDINATOR
    return joined and verb is not None and verb.is_finite and verb.start == at + 1
