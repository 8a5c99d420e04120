"""Which form of a verb a word right behind a noun is: predicate, participle, or none."""

from diplotext.find.analytic.asides_behind import heads_aside
from diplotext.find.analytic.described_parties import is_party
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.lookahead import (
    OBJECT,
    finite_ahead,
    is_before_agent,
    is_before_genitive,
    is_followed_by_finite,
    is_gerund_noun,
    is_never_reduced,
    is_plural_before,
    is_reduced,
    predicate_behind_pause,
    wants_verb,
)
from diplotext.find.analytic.of_phrases import is_of_plural, is_of_singular
from diplotext.find.analytic.relative_speakers import speaks_behind_relative
from diplotext.find.analytic.scan import Scan
from diplotext.find.analytic.text_sources import is_of_text, tells_of_text
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


_PHRASE = frozenset({Kind.NOMINAL, Kind.NAME, Kind.DETERMINER, Kind.NUMBER})
_ENDS = frozenset({Kind.MARK, Kind.COORDINATOR, Kind.OWNER})


def behind_noun(scan: Scan, index: int, tenses: frozenset[Tense]) -> Tense | None:
    """Give the form a word behind a noun is as a verb; nothing where it is a noun or an adjective itself."""
    if Tense.GERUND in tenses:
        put_to = scan.tells or not scan.follows(index, OBJECT)
        named = is_gerund_noun(scan, index) and put_to
        return None if named and not _is_behind_plural(scan, index) else Tense.GERUND
    titled = _closes_title(scan, index) or _opens_title(scan, index)
    adjective = titled or _is_adjective(scan, index, tenses)
    if adjective or heads_aside(scan, index) or is_party(scan, index):
        return None
    if Tense.PAST_HISTORIC in tenses:
        return _past_behind_noun(scan, index, tenses)
    if Tense.PARTICIPLE in tenses:
        return Tense.PARTICIPLE
    if Tense.INFINITIVE in tenses:
        return _plain_behind_noun(scan, index)
    return Tense.PRESENT if _is_predicate(scan, index, plural=False) else None


def _closes_title(scan: Scan, index: int) -> bool:
    """Tell whether a word is the last of a title or a kind of body of several words ("the rights [group] Oxfam")."""
    bits = scan.reading.end_bits
    return bits[index] & _TITLES != 0 and any(
        stop == index + 1 and entry.tag in (Tag.GROUP, Tag.ROLE)
        for first in range(max(scan.first, index - _LONGEST_TITLE), index)
        for stop, entry in scan.reading.tags[first]
    )


def _opens_title(scan: Scan, index: int) -> bool:
    """Tell whether a word is the first of such a kind of body, behind no plural that could do it ("The Kenyan [air] force")."""
    return not _is_behind_plural(scan, index) and any(
        stop > index + 1 and entry.tag in (Tag.GROUP, Tag.ROLE)
        for stop, entry in scan.reading.tags[index]
    )


_TITLES = tag_bits(Tag.GROUP, Tag.ROLE)
_LONGEST_TITLE = 3


def _is_behind_plural(scan: Scan, index: int) -> bool:
    """Tell whether the word before a form ends as plurals do ("envoys meeting in Bern")."""
    before = scan.before(index)
    if before is None:
        return False
    key = scan.reading.words.keys[before]
    single = scan.reading.language.lexicon.suffixes.get("no_plurals", ())
    return key.endswith("s") and key not in single


def _is_adjective(scan: Scan, index: int, tenses: frozenset[Tense]) -> bool:
    """Tell whether a word that is seldom a verb has no object behind it, nor an adjective ("left open")."""
    past = Tense.PAST_HISTORIC in tenses
    left = past and scan.is_adjective(scan.after(index))
    left = left or (past and scan.pending > 0 and not finite_ahead(scan, index))
    return scan.is_adjective(index) and not (left or scan.follows(index, OBJECT))


def _past_behind_noun(scan: Scan, index: int, tenses: frozenset[Tense]) -> Tense | None:
    """Tell a past tense from a participle of the same form: a clause has one predicate."""
    if Tense.PARTICIPLE not in tenses:
        return Tense.PAST_HISTORIC
    posted = _is_posted(scan, index) or is_of_text(scan, index)
    posted = posted or _is_apposed_thing(scan, index)
    if posted or _is_in_setting(scan, index) or _is_told(scan, index):
        return Tense.PARTICIPLE
    if Tense.INFINITIVE in tenses and scan.is_noun(index):
        acts = scan.follows(index, OBJECT) or not finite_ahead(scan, index)
        waits = scan.pending > 0 or scan.soft
        return Tense.PAST_HISTORIC if waits and acts else None
    if is_reduced(scan, index) or _is_of_source(scan):
        return Tense.PARTICIPLE
    past = not is_before_agent(scan, index) and _is_past(scan, index)
    return Tense.PAST_HISTORIC if past else Tense.PARTICIPLE


def _is_in_setting(scan: Scan, index: int) -> bool:
    """Tell whether a form belongs to a phrase between commas before its clause's verb (", in a message read out in Bern, said")."""
    first = index - 1
    while first > scan.first and scan.kinds[first] in _PHRASE:
        first -= 1
    led = scan.kinds[first] is Kind.PREPOSITION and scan.is_pause(first - 1)
    return led and scan.pending > 0 and predicate_behind_pause(scan, index)


def _is_told(scan: Scan, index: int) -> bool:
    """Tell whether "to" stands right behind a verb that needs somebody who is told to ("The envoy [invited] to chair the panel")."""
    verbs = scan.reading.language.lexicon.suffixes.get("told_to", ())
    lemmas = (entry.lemma for _, entry in scan.entries(index))
    return scan.kind(index + 1) is Kind.TO and any(lemma in verbs for lemma in lemmas)


def _is_title(scan: Scan, index: int) -> bool:
    """Tell whether a word is the office between a nationality and a name ("British delegate Ana Lund")."""
    reading = scan.reading
    named = scan.follows(index, frozenset({Kind.NAME}))
    return (
        named and reading.has(index, Tag.ROLE) and reading.ends(index - 1, Tag.DEMONYM)
    )


def _is_posted(scan: Scan, index: int) -> bool:
    """Tell whether a form is about who opens the sentence, before a relative clause and his verb ("A diplomat posted in Bern, who left, said")."""
    indefinite = scan.reading.has(scan.first, Tag.DETERMINER, "indefinite")
    if not indefinite or any(k is Kind.VERB for k in scan.kinds[scan.first : index]):
        return False
    led = scan.kind(scan.after(index)) is Kind.PREPOSITION
    near = range(index + 1, min(index + _REACH, len(scan.kinds) - 1))
    pause = next((at for at in near if scan.is_pause(at)), None)
    if pause is None or not led or scan.kinds[pause + 1] is not Kind.RELATIVE:
        return False
    return predicate_behind_pause(scan, pause + 1)


_REACH = 12


def _is_of_source(scan: Scan) -> bool:
    """Tell whether a form belongs to the source that opens a sentence ("According to officials briefed on it, ...")."""
    opens = scan.reading.begins(scan.first, Tag.REPORTING_PREPOSITION.bit)
    return opens and scan.last is None and scan.commas == 0


def _is_past(scan: Scan, index: int) -> bool:
    """Tell whether a clause still wants its predicate, and the form has what a predicate has behind it."""
    if scan.reports(index) and scan.is_behind_quotation(index):
        return True
    if scan.pending == 0:
        acts = scan.soft and (scan.reports(index) or scan.follows(index, OBJECT))
        return acts or speaks_behind_relative(scan, index)
    if scan.states(index) or scan.follows(index, OBJECT - {Kind.TO, Kind.QUESTION}):
        return True
    return is_never_reduced(scan, index) or not finite_ahead(scan, index)


def _is_apposed_thing(scan: Scan, index: int) -> bool:
    """Tell whether a form tells of a thing in apposition to quoted words, which nobody says ('"a direct line," a mechanism [agreed] in May')."""
    first = index - 1
    while first > scan.first and scan.kinds[first] in _NOUNS:
        first -= 1
    behind = scan.kinds[first - 1] is Kind.QUOTE and scan.is_pause(first - 2)
    thing = behind and scan.reading.has(first, Tag.DETERMINER, "indefinite")
    speaks = scan.reading.end_bits[index] & _TITLES != 0
    tells = scan.follows(index, _OBJECTS_OF_SPEECH) or is_never_reduced(scan, index)
    return thing and first < index - 1 and not (speaks or tells)


def _is_demanded(scan: Scan, index: int) -> bool:
    """Tell whether a form closes the subject of what is asked for, bare whatever that is ("demanded that Mali hand over maps")."""
    first = index - 1
    while first > scan.first and scan.kinds[first] in _PHRASE | {Kind.OWNER}:
        first -= 1
    if first == index - 1 or scan.kinds[first] is not Kind.THAT:
        return False
    if scan.follows(index, frozenset({Kind.CANDIDATE})):
        return False  # "that the state border open"
    asked = scan.reading.language.lexicon.suffixes.get("mandative", ())
    before = first - 1
    while before > scan.first and scan.kinds[before] in _SETTING:
        before -= 1  # "demanded in a letter on Monday that"
    asks = (scan.reading.words.keys[at] in asked for at in range(before, first))
    forms = (entry.lemma for _, entry in scan.entries(before))
    return any(asks) or any(f in asked for f in forms)


_SETTING = _PHRASE | {Kind.TIME, Kind.PREPOSITION, Kind.ADVERB, Kind.TO}


def _plain_behind_noun(scan: Scan, index: int) -> Tense | None:
    if _is_demanded(scan, index):
        return Tense.PRESENT
    if scan.is_noun(index):
        return Tense.PRESENT if _is_predicate(scan, index, plural=True) else None
    if scan.pending > 0 or scan.soft:
        return Tense.PRESENT
    return Tense.INFINITIVE if scan.is_caused() else Tense.PRESENT


_NOUNS = frozenset({Kind.NOMINAL, Kind.NAME})
_OBJECTS_OF_SPEECH = frozenset({Kind.MARK, Kind.NAME, Kind.NOMINAL, Kind.DETERMINER})


def _leads_to_quotation(scan: Scan, index: int) -> bool:
    """Tell whether a colon and a quotation follow a verb of speech ("The log reads: ...")."""
    colon = scan.after(index)
    quoted = scan.kind(colon + 1) is Kind.QUOTE
    return scan.reports(index) and quoted and scan.reading.is_mark(colon, ":")


def _closes_alone(scan: Scan, index: int) -> bool:
    """Tell whether a word closes a sentence in which no verb stands before it and a noun with its article does ("The truce holds.")."""
    kinds = scan.kinds
    at = index - 1
    while at > scan.first and kinds[at] in _PHRASE - {Kind.DETERMINER}:
        at -= 1
    alone = Kind.VERB not in kinds[scan.first : index]
    led = kinds[at] is Kind.DETERMINER and (at == scan.first or scan.is_pause(at - 1))
    return alone and led and scan.kind(index + 1) is Kind.MARK


def _reports_last(scan: Scan, index: int) -> bool:
    """
    Tell whether a name, or a noun with its article, behind a comma and a verb of speech close a sentence.

    "P, Reuters [reports].", "P, the army [claims].": P has a verb.
    """
    first = index - 1
    while first > scan.first and scan.kinds[first] in _SOURCE:
        first -= 1
    ends = index + 1 >= len(scan.kinds) or scan.reading.is_mark(index + 1, ".")
    quoted = scan.kinds[first] is Kind.QUOTE  # '"We will pay," the text reads.'
    ends = ends or (quoted and scan.reading.is_mark(index + 1, ","))
    if not (ends and scan.is_pause(first - quoted) and first > scan.first):
        return False
    if not scan.reports(index) or scan.kinds[index - 1] not in _NOUNS:
        return False
    if all(scan.kinds[at] is Kind.NAME for at in range(first + 1, index)):
        return True
    led = scan.kinds[first + 1] in _LEADS
    return led and (quoted or Kind.VERB in scan.kinds[scan.first : first])


_SOURCE = _PHRASE | {Kind.OWNER}
_LEADS = frozenset({Kind.DETERMINER, Kind.NAME})


def _is_predicate(scan: Scan, index: int, *, plural: bool) -> bool:
    """Tell whether a word that may be a noun too is the predicate of the noun before it."""
    if not scan.is_noun(index) or (not plural and _reports_last(scan, index)):
        return True
    if _is_title(scan, index) or (scan.is_counted(index) and not plural):
        return False
    waits = scan.pending > 0 or scan.soft
    agrees = scan.is_behind_quotation(index) or (
        plural == is_plural_before(scan, index, singular=not plural)
    )
    if waits and not plural and scan.reports(index) and tells_of_text(scan, index):
        return True
    of_one = is_of_plural if plural else is_of_singular
    agrees = agrees or of_one(scan, index)
    if not (waits and agrees) or is_followed_by_finite(scan, index):
        return False
    leads = _leads_to_quotation(scan, index) or _leads_over_aside(scan, index)
    if leads or scan.follows(index, OBJECT):
        return True
    wants = wants_verb(scan, index) or (not plural and _closes_alone(scan, index))
    ends = scan.follows(index, _ENDS) and not wants
    ends = ends and not (
        plural and scan.soft and scan.reports(index)
    )  # ", records show."
    noun = is_before_genitive(scan, index) or ends
    return not noun and not finite_ahead(scan, index)


def _leads_over_aside(scan: Scan, index: int) -> bool:
    """Tell whether "to" stands behind an aside of a few words right behind a form ("Peru [plans], for its part, to stay")."""
    if not scan.is_pause(index + 1):
        return False
    near = range(index + 2, min(index + _ASIDE, len(scan.kinds) - 1))
    pause = next((at for at in near if scan.is_pause(at)), None)
    return pause is not None and scan.kinds[pause + 1] is Kind.TO


_ASIDE = 8
