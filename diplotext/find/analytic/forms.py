"""Which form of a verb a word is, if it is one at all: told by what stands round it."""

from diplotext.find.analytic.asides_behind import is_asked_aside
from diplotext.find.analytic.hidden_predicates import (
    acts_on,
    closes_hidden,
    closes_passive,
)
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.listed_forms import (
    has_predicate,
    is_listed,
    is_listed_predicate,
    is_only_verb,
)
from diplotext.find.analytic.lookahead import (
    OBJECT,
    bids,
    is_before_agent,
    is_elliptic,
    is_embedded,
    is_followed_by_finite,
    is_gerund_noun,
    is_suspended,
    predicate_behind_pause,
)
from diplotext.find.analytic.noun_forms import behind_noun
from diplotext.find.analytic.scan import Scan
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_SPEAKERS = frozenset({Kind.NAME, Kind.DETERMINER})
_ADJUNCT = frozenset({Kind.PREPOSITION, Kind.TIME, Kind.TO, Kind.QUESTION, Kind.ADVERB})
_CLAUSAL = frozenset({Kind.SUBORDINATOR, Kind.THAT})
_THAT = frozenset({Kind.THAT})
_DETERMINED = frozenset({Kind.DETERMINER, Kind.NUMBER, Kind.NAME})
_OWNED = frozenset({Kind.DETERMINER, Kind.OWNER})


def form_of(scan: Scan, index: int) -> Tense | None:
    """Give the form a word is as a verb; nothing where it is none."""
    tenses = scan.tenses(index)
    if scan.is_auxiliary(index):
        return _auxiliary(scan, index, tenses)
    before = scan.before(index)
    if before is None:
        return _opening(scan, index, tenses)
    return _behind(scan, index, before, tenses)


def _behind(
    scan: Scan, index: int, before: int, tenses: frozenset[Tense]
) -> Tense | None:
    kind = scan.kinds[before]
    if kind is Kind.VERB:
        return _behind_verb(scan, index, before, tenses)
    if kind in _OWNED:
        return _behind_determiner(scan, index, before, tenses)
    if kind is Kind.PREPOSITION and not scan.reading.has(before, Tag.PREPOSITION):
        return behind_noun(scan, index, tenses)  # "who spoke by phone said"
    if kind in _LED:
        return None if _names_use(scan, index) else _first(tenses, *_LED[kind])
    if kind in _CLAUSAL:
        verb = Tense.PAST_HISTORIC in tenses or not scan.is_noun(index)
        verb = verb or scan.follows(index, _DETERMINED) or bids(scan, index)
        acts = verb and kind is Kind.THAT and scan.is_relative(before)
        return (_finite(tenses) if acts else None) or _behind_conjunction(tenses)
    return _by_neighbour(scan, index, kind, tenses)


def _names_use(scan: Scan, index: int) -> bool:
    """Tell whether a noun in "-ing" says what the noun behind it is for ("clear of fishing camps")."""
    noun = is_gerund_noun(scan, index) and not scan.reports(index)
    return noun and scan.follows(index, _USED)


_USED = frozenset({Kind.NOMINAL})
_LED = {
    Kind.TO: (Tense.INFINITIVE, Tense.GERUND),
    Kind.PREPOSITION: (Tense.GERUND,),
}


def _by_neighbour(
    scan: Scan, index: int, kind: Kind, tenses: frozenset[Tense]
) -> Tense | None:
    if kind in (Kind.PRONOUN, Kind.RELATIVE, Kind.QUESTION):
        return _behind_pronoun(scan, index, kind, tenses)
    if kind is Kind.COORDINATOR:
        return _coordinated(scan, index, tenses)
    if kind is Kind.MARK:
        if scan.is_comma(index):
            waits = is_suspended(scan) or is_listed(scan, index)
            if Tense.INFINITIVE in tenses and waits:
                return Tense.INFINITIVE
            titled = _is_before_title(scan, index, tenses)
            return None if titled else _behind_comma(scan, index, tenses)
        return _opening(scan, index, tenses)
    return behind_noun(scan, index, tenses)


def _behind_pronoun(
    scan: Scan, index: int, kind: Kind, tenses: frozenset[Tense]
) -> Tense | None:
    """Read the predicate of a pronoun; behind "whose" and "where" a noun comes first."""
    if kind is Kind.RELATIVE and not scan.is_subject(index):
        return _behind_conjunction(tenses)
    asked = kind is Kind.PRONOUN and scan.kind(index - 2) is Kind.QUESTION
    if not asked and scan.is_noun(index) and is_followed_by_finite(scan, index):
        return None  # "which police said"
    if kind is Kind.QUESTION and is_elliptic(scan, index, tenses):
        return Tense.PARTICIPLE
    if kind is Kind.QUESTION:
        plain = scan.is_noun(index) and Tense.PAST_HISTORIC not in tenses
        return None if plain else _finite(tenses)
    return _finite(tenses) or _first(tenses, Tense.PARTICIPLE, Tense.GERUND)


def _first(tenses: frozenset[Tense], *order: Tense) -> Tense | None:
    return next((tense for tense in order if tense in tenses), None)


def _finite(tenses: frozenset[Tense]) -> Tense | None:
    return _first(tenses, Tense.PAST_HISTORIC, Tense.PRESENT)


def _auxiliary(scan: Scan, index: int, tenses: frozenset[Tense]) -> Tense | None:
    """Read a form of "be", "have", "do" or a modal: a noun only behind a determiner that wants one."""
    before = scan.before(index)
    kind = scan.kinds[before] if before is not None else None
    led = kind is Kind.TO or (before is not None and scan.wants_infinitive(before))
    if led and Tense.INFINITIVE in tenses:
        return Tense.INFINITIVE
    alone = kind is Kind.DETERMINER and scan.stands_alone(index - 1)
    near = before == index - 1  # not "the first might come"
    if kind in _OWNED and near and not alone and scan.is_modal_noun(index):
        return None
    if Tense.INFINITIVE in tenses and not scan.is_contracted(index):
        return _first(tenses, Tense.PRESENT, Tense.INFINITIVE)
    if _is_perfect(scan, index):
        return Tense.PAST_HISTORIC
    order = (
        Tense.FUTURE,
        Tense.CONDITIONAL,
        Tense.PAST_HISTORIC,
        Tense.PRESENT,
        Tense.PARTICIPLE,
        Tense.GERUND,
    )
    return _first(tenses, *order)


def _is_perfect(scan: Scan, index: int) -> bool:
    """Tell whether a short form that may be two auxiliaries stands before a participle ("he'd said")."""
    after = max((stop for stop, _ in scan.entries(index)), default=index + 1)
    if not scan.is_contracted(index) or scan.kind(after) is not Kind.CANDIDATE:
        return False
    tenses = scan.tenses(after)
    past = Tense.PAST_HISTORIC in scan.tenses(index)
    return past and Tense.PARTICIPLE in tenses and Tense.INFINITIVE not in tenses


def _behind_verb(
    scan: Scan, index: int, before: int, tenses: frozenset[Tense]
) -> Tense | None:
    """Read a word right behind a verb: its infinitive, its gerund, or its object."""
    if scan.wants_infinitive(before):
        return _first(tenses, Tense.INFINITIVE)
    if Tense.GERUND in tenses:
        return None if is_followed_by_finite(scan, index) else Tense.GERUND
    if Tense.PAST_HISTORIC in tenses and is_embedded(scan, index, before):
        return Tense.PAST_HISTORIC
    # "each truck she saw carries grain", "an aide who asked not to be named says"
    hidden = closes_hidden(scan, index, before) and is_embedded(scan, index, before)
    if hidden or closes_passive(scan, index, before):
        return _finite(tenses)
    if Tense.INFINITIVE in tenses and scan.follows(index, OBJECT):
        caused = scan.is_causative(before) and not scan.is_adjective(index)
        return Tense.INFINITIVE if caused else None  # not "made clear that"
    return None


def _behind_determiner(
    scan: Scan, index: int, before: int, tenses: frozenset[Tense]
) -> Tense | None:
    """A determiner makes a noun of a word, unless it stands for one itself ("some say", "each promised to")."""
    if Tense.PARTICIPLE in tenses and scan.follows(index, _USED):
        return None  # "all armed groups"
    past = Tense.PAST_HISTORIC in tenses and scan.follows(index, _LED_ON)
    if not scan.stands_alone(before) or (scan.is_noun(index) and not past):
        return None
    return None if Tense.GERUND in tenses else _finite(tenses)


_LED_ON = frozenset({Kind.TO, Kind.THAT})


def _behind_conjunction(tenses: frozenset[Tense]) -> Tense | None:
    """Read "when asked", "while saying"; other words behind a conjunction are subjects."""
    if Tense.INFINITIVE in tenses:
        return None
    return _first(tenses, Tense.PARTICIPLE, Tense.GERUND)


def _opening(scan: Scan, index: int, tenses: frozenset[Tense]) -> Tense | None:
    """Read the first word of a sentence or of what stands behind a colon or a dash."""
    if Tense.GERUND in tenses:
        return None if is_followed_by_finite(scan, index) else Tense.GERUND
    if scan.reports(index) and scan.is_behind_quotation(index):
        return _finite(tenses)
    if Tense.PARTICIPLE in tenses:
        return Tense.PARTICIPLE if scan.follows(index, _ADJUNCT) else None
    if Tense.INFINITIVE in tenses and scan.follows(index, OBJECT):
        return None if scan.is_noun(index) else Tense.INFINITIVE
    return None


def _coordinated(scan: Scan, index: int, tenses: frozenset[Tense]) -> Tense | None:
    """A coordinated verb has the form of the verb before it."""
    if Tense.GERUND in tenses:
        return Tense.GERUND
    last = scan.last
    if Tense.PAST_HISTORIC in tenses or Tense.PARTICIPLE in tenses:
        if last is None:
            return None
        same = last in (Tense.PARTICIPLE, Tense.GERUND) and not (
            scan.follows(index, OBJECT) or scan.reports(index)
        )
        return _first(tenses, Tense.PARTICIPLE if same else Tense.PAST_HISTORIC)
    if Tense.INFINITIVE in tenses:
        if last is Tense.INFINITIVE:
            return Tense.INFINITIVE if acts_on(scan, index) else None
        return Tense.PRESENT if last is Tense.PRESENT and acts_on(scan, index) else None
    return Tense.PRESENT if acts_on(scan, index) else None


def _behind_comma(scan: Scan, index: int, tenses: frozenset[Tense]) -> Tense | None:
    claimed = scan.pending > 0 and scan.states(index, _THAT)
    if (
        Tense.GERUND in tenses
        or claimed
        or bids(scan, index)
        or is_listed_predicate(scan, index)
    ):
        return _first(tenses, Tense.GERUND) or _finite(tenses)
    by = is_before_agent(scan, index)
    set_in = by or _is_set_in(scan, index, tenses)
    speaks = scan.reports(index) and not set_in
    if Tense.PAST_HISTORIC in tenses:
        if Tense.PARTICIPLE not in tenses or speaks:
            return Tense.PAST_HISTORIC
        closes = scan.pending > 0 and (scan.commas > 1 or scan.closes_aside)
        told = closes and not set_in
        return Tense.PAST_HISTORIC if told else _reduced(scan, index)
    if Tense.PARTICIPLE in tenses:
        return Tense.PARTICIPLE
    inverted = scan.is_behind_quotation(index) and scan.follows(index, _SPEAKERS)
    if speaks and (inverted or not scan.is_noun(index)):
        return Tense.PRESENT
    closed = scan.commas > 1 or scan.closes_aside or scan.has_relative
    closes = scan.pending > 0 and closed
    acts = acts_on(scan, index) or (scan.closes_aside and is_only_verb(scan, index))
    acts = acts or has_predicate(scan, index)
    return Tense.PRESENT if closes and acts else None


def _is_before_title(scan: Scan, index: int, tenses: frozenset[Tense]) -> bool:
    """Tell whether a participle is about the title and name behind it ("On Monday, retired general Ana Lund said")."""
    titled = scan.reading.hit(scan.after(index), Tag.ROLE)
    named = titled is not None and scan.kind(titled[0]) is Kind.NAME
    return named and Tense.PARTICIPLE in tenses and not scan.reports(index)


def _is_set_in(scan: Scan, index: int, tenses: frozenset[Tense]) -> bool:
    """Tell whether a participle is about the noun before the comma, whose verb follows ("The fifth, added late, says")."""
    if is_asked_aside(scan, index, tenses):
        return True
    reduced = Tense.PARTICIPLE in tenses and scan.follows(index, _ADJUNCT)
    return reduced and scan.pending > 0 and predicate_behind_pause(scan, index)


def _reduced(scan: Scan, index: int) -> Tense:
    """Tell a participle that opens an aside from a verb with an object."""
    if scan.pending > 0 and predicate_behind_pause(scan, index):
        return Tense.PARTICIPLE  # "Ana Lund, elected chair, told"
    adjunct = scan.follows(index, _ADJUNCT) or is_before_agent(scan, index)
    return Tense.PARTICIPLE if adjunct else Tense.PAST_HISTORIC
