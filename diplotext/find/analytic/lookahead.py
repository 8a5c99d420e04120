"""What stands round a word that may be a verb: the number of its noun, an agent, another verb ahead."""

from diplotext.find.analytic.kinds import OPENERS, SUBJECTS, Kind
from diplotext.find.analytic.relative_speakers import speaks_behind_relative
from diplotext.find.analytic.scan import Scan
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


OBJECT = frozenset(
    {
        Kind.DETERMINER,
        Kind.PRONOUN,
        Kind.OBJECT,
        Kind.THAT,
        Kind.TO,
        Kind.QUESTION,
        Kind.NAME,
        Kind.NUMBER,
        Kind.QUOTE,
    }
)
"""The kinds of words that begin an object."""

_REACH = 25
_TO = frozenset({Kind.TO})
_NO_TENSE = frozenset({Tense.INFINITIVE, Tense.GERUND, Tense.PARTICIPLE})
_CUTS = frozenset(
    {
        Kind.MARK,
        Kind.COORDINATOR,
        Kind.RELATIVE,
        Kind.SUBORDINATOR,
        Kind.THAT,
        Kind.QUESTION,
        Kind.PRONOUN,
    }
)


def is_embedded(scan: Scan, index: int, before: int) -> bool:
    """
    Tell whether a past tense right behind a verb has a subject that stands before that one.

    "A car he says belonged to him", "the claim that arms are needed drew fire"; a verb of
    speech that leads to a clause has one before it, too ("an envoy who asked not to be named
    said the truce was over").
    """
    tenses = scan.tenses(index)
    if scan.pending == 0:
        return speaks_behind_relative(scan, index)
    if scan.is_adjective(index):
        return False
    passive = scan.follows(index, _TO) or is_before_agent(scan, index)
    if scan.reports(index) and not passive:
        return True
    if finite_ahead(scan, index):
        return False
    plain = Tense.PARTICIPLE not in tenses or scan.follows(index, OBJECT - {Kind.TO})
    return plain or scan.reports(before)


def is_gerund_noun(scan: Scan, index: int) -> bool:
    """Tell whether a form in "-ing" is a noun of its own ("a briefing")."""
    nouns = scan.reading.language.lexicon.suffixes.get("gerund_nouns", ())
    return scan.reading.words.keys[index] in nouns


def is_plural_before(scan: Scan, index: int, *, singular: bool) -> bool:
    """Tell whether the noun before a word is plural, or two names joined; a name is what is asked for."""
    before = scan.before(index)
    if before is None or (singular and scan.kinds[before] is Kind.NAME):
        return False
    key = scan.reading.words.keys[before]
    plural = any(
        scan.reading.has(before, tag, "plural")
        for tag in (Tag.ROLE, Tag.GROUP, Tag.DOCUMENT, Tag.DEMONYM)
    )
    joined = any(
        scan.kinds[i] is Kind.COORDINATOR and not (singular and scan.is_pause(i - 1))
        for i in range(max(scan.first, before - 3), before)
    )
    return plural or joined or (key.endswith("s") and not key.endswith("ss"))


def is_before_genitive(scan: Scan, index: int) -> bool:
    """Tell whether "of" follows, as behind nouns ("reports of")."""
    return scan.reading.has(scan.after(index), Tag.PREPOSITION, "of")


def is_followed_by_finite(scan: Scan, index: int) -> bool:
    """Tell whether a verb with a tense comes right behind ("Fighting erupted")."""
    after = scan.after(index)
    after += scan.kind(after) is Kind.QUOTE
    return scan.kind(after) is Kind.CANDIDATE and may_be_finite(scan, after)


def finite_ahead(scan: Scan, index: int) -> bool:
    """Tell whether another verb with a tense follows before anything that opens a clause, outside quotations of their own."""
    quotes = scan.reading.quote_of
    for at in range(index + 1, min(index + _REACH, len(scan.kinds))):
        kind = scan.kinds[at]
        if kind is Kind.COORDINATOR and _joins_participle(scan, at + 1):
            continue  # "drawn up in Oslo [and] seen by Reuters"
        if kind in _CUTS or _supposes(scan, at):
            return False
        opens = scan.kinds[at - 1] is Kind.QUOTE  # "all groups “leave at once”"
        if quotes[at] not in (NOWHERE, quotes[index]) and not opens:
            continue
        if kind is Kind.CANDIDATE and may_be_finite(scan, at):
            return True
    return False


def _joins_participle(scan: Scan, at: int) -> bool:
    """Tell whether a word can be no past tense but a participle: by its form, or with an agent behind it."""
    tenses = scan.tenses(at) if at < len(scan.kinds) else frozenset[Tense]()
    past = Tense.PAST_HISTORIC in tenses and not is_before_agent(scan, at)
    return Tense.PARTICIPLE in tenses and not past


def _supposes(scan: Scan, at: int) -> bool:
    """Tell whether a modal before its subject opens a condition ("pledged to pay [should] Mali ask")."""
    leads = scan.reading.language.lexicon.suffixes.get("always_inverting", ())
    return scan.reading.key(at) in leads and scan.kind(at + 1) in SUBJECTS


def may_be_finite(scan: Scan, index: int) -> bool:
    """Tell whether a candidate is a verb with a tense, by what it may be and the word before it."""
    behind = scan.kind(index - 1)
    behind = scan.kind(index - 2) if behind is Kind.QUOTE else behind
    if scan.is_auxiliary(index):
        return behind is not Kind.TO and not scan.tenses(index) <= _NO_TENSE
    tenses = scan.tenses(index)
    led = behind in (Kind.TO, Kind.DETERMINER, Kind.PREPOSITION, Kind.OWNER)
    set_phrase = behind is Kind.PREPOSITION and not scan.reading.has(
        index - 1, Tag.PREPOSITION
    )  # "reached by telephone [said]"
    if (led and not set_phrase) or scan.is_adjective(index):
        return False
    if Tense.PAST_HISTORIC in tenses:
        return not is_before_agent(scan, index)
    return Tense.PRESENT in tenses and not scan.is_noun(index)


def wants_verb(scan: Scan, index: int) -> bool:
    """Tell whether a conjunction or a verb like "say" opened the clause of a word and no verb stands in it so far."""
    for at in range(index - 1, scan.first - 1, -1):
        kind = scan.kinds[at]
        if kind is Kind.VERB:
            return scan.claims and at < index - 2
        if kind in (Kind.MARK, Kind.COORDINATOR):
            return False
        if kind in OPENERS:
            return at < index - 1
    return False


def is_reduced(scan: Scan, index: int) -> bool:
    """
    Tell whether a form that may be a participle opens a reduced clause of the noun before it.

    So it does in an apposition whose main verb is still to come ("Ana Lund, a voter raised in
    Chile, said"), and behind people who are told what a clause says ("told people gathered in
    Oslo that").
    """
    if scan.kind(scan.after(index)) not in (Kind.PREPOSITION, Kind.TIME, Kind.TO):
        return False
    clausal = scan.tells or (scan.reported and scan.pending <= 1)
    clausal = clausal and scan.last is not Tense.PARTICIPLE  # not "briefed on it"
    return _is_apposed(scan, index) or (clausal and _that_ahead(scan, index))


def is_never_reduced(scan: Scan, index: int) -> bool:
    """
    Tell whether a verb is a predicate though another form follows: one of speech, or one that has no passive.

    "Said the road [remained] closed"; not "a ship said to carry arms".
    """
    lists = scan.reading.language.lexicon.suffixes
    lemmas = {entry.lemma for _, entry in scan.entries(index)}
    if not lemmas.isdisjoint(lists.get("never_passive", ())):
        return True
    speaks = not lemmas.isdisjoint(lists.get("never_reduced", ()))
    return speaks and not scan.follows(index, _TO)


def _is_apposed(scan: Scan, index: int) -> bool:
    start = index - 1
    while start > scan.first and _is_in_phrase(scan, start):
        start -= 1
    if not scan.reading.has(start, Tag.DETERMINER, "indefinite"):
        return False
    return scan.is_pause(start - 1) and predicate_behind_pause(scan, index)


def _is_in_phrase(scan: Scan, at: int) -> bool:
    """Tell whether a word is a noun, a name, a number or the hyphen of a compound ("a 12-nation group")."""
    compound = scan.reading.is_mark(at, "-") and scan.reading.words.is_glued(at)
    return compound or scan.kinds[at] in (Kind.NOMINAL, Kind.NAME, Kind.NUMBER)


def predicate_behind_pause(scan: Scan, index: int) -> bool:
    """Tell whether a verb with a tense stands right behind the next comma."""
    for at in range(index + 1, min(index + _REACH, len(scan.kinds) - 1)):
        if scan.is_pause(at):
            verb = scan.after(at)
            return scan.kind(verb) is Kind.CANDIDATE and may_be_finite(scan, verb)
        if scan.kinds[at] in _CUTS:
            return False
    return False


def _that_ahead(scan: Scan, index: int) -> bool:
    """Tell whether "that" follows before a mark or a verb with a tense."""
    for at in range(index + 1, min(index + _REACH, len(scan.kinds))):
        if scan.kinds[at] is Kind.THAT:
            return True
        if scan.kinds[at] in _CUTS or (
            scan.kinds[at] is Kind.CANDIDATE and may_be_finite(scan, at)
        ):
            return False
    return False


def is_suspended(scan: Scan) -> bool:
    """Tell whether a comma right behind a modal put its infinitive off ("shall, in accordance with law, ensure")."""
    at = scan.infinitive_next
    if at < scan.first:
        return False
    while at < len(scan.kinds) and scan.kinds[at] in _LIGHT:
        at += 1
    return at < len(scan.kinds) and scan.is_pause(at)


_LIGHT = frozenset({Kind.ADVERB, Kind.NEGATION, Kind.QUOTE})


def is_before_agent(scan: Scan, index: int) -> bool:
    """Tell whether an agent follows ("signed by")."""
    never = scan.reading.language.lexicon.suffixes.get("never_passive", ())
    passive = all(entry.lemma not in never for _, entry in scan.entries(index))
    after = scan.after(index)
    means = any(  # "said by phone"
        entry.tag is Tag.PREPOSITION and stop > after + 1
        for stop, entry in (scan.reading.tags[after] if after < len(scan.kinds) else ())
    )
    led = scan.reading.hit(after, Tag.AGENT) is not None
    return passive and not means and (led or _is_parted_from_agent(scan, index))


_PARTICLES = frozenset({Kind.PREPOSITION, Kind.ADVERB, Kind.NOMINAL})


def _is_parted_from_agent(scan: Scan, index: int) -> bool:
    """Tell whether the particle of a verb stands before an agent, and the clause's own verb behind a pause ("The text, [read out] by X, says")."""
    particle = scan.kind(index + 1) in _PARTICLES
    led = particle and scan.reading.hit(index + 2, Tag.AGENT) is not None
    return led and predicate_behind_pause(scan, index)


def bids(scan: Scan, index: int) -> bool:
    """Tell whether a form is one of a verb that tells somebody to act, its preposition and who is told behind it ("calls on Mali")."""
    reporting = scan.reading.language.lexicon.reporting
    stops = (
        scan.reading.first_of(index + 1, r.tail)
        for _, e in scan.entries(index)
        for r in reporting.get(e.lemma, ())
        if r.tail and "order" in r.frames
    )
    return any(stop is not None and scan.kind(stop) in _TOLD for stop in stops)


_TOLD = frozenset({Kind.DETERMINER, Kind.NAME, Kind.NUMBER})


def is_elliptic(scan: Scan, index: int, tenses: frozenset[Tense]) -> bool:
    """Tell whether a participle stands alone behind a conjunction that is a question word too ("if asked")."""
    before = scan.before(index)
    conjunction = before is not None and scan.reading.has(before, Tag.SUBORDINATOR)
    return (
        conjunction
        and Tense.PARTICIPLE in tenses
        and not scan.follows(index, OBJECT - {Kind.QUOTE, Kind.QUESTION})
    )
