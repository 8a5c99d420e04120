"""What stands round a word that may be a verb: the number of its noun, an agent, another verb ahead."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.scan import Scan
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_REACH = 25
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
        scan.kinds[i] is Kind.COORDINATOR
        for i in range(max(scan.first, before - 3), before)
    )
    return plural or joined or (key.endswith("s") and not key.endswith("ss"))


def is_before_genitive(scan: Scan, index: int) -> bool:
    """Tell whether "of" follows, as behind nouns ("reports of")."""
    return scan.reading.has(scan.after(index), Tag.PREPOSITION, "of")


def is_followed_by_finite(scan: Scan, index: int) -> bool:
    """Tell whether a verb with a tense comes right behind ("Fighting erupted")."""
    after = scan.after(index)
    return scan.kind(after) is Kind.CANDIDATE and _may_be_finite(scan, after)


def finite_ahead(scan: Scan, index: int) -> bool:
    """Tell whether another verb with a tense follows before anything that opens a clause."""
    for at in range(index + 1, min(index + _REACH, len(scan.kinds))):
        kind = scan.kinds[at]
        if kind in _CUTS:
            return False
        if kind is Kind.CANDIDATE and _may_be_finite(scan, at):
            return True
    return False


def _may_be_finite(scan: Scan, index: int) -> bool:
    if scan.is_auxiliary(index):
        return not scan.tenses(index) <= _NO_TENSE
    tenses = scan.tenses(index)
    behind = scan.kind(index - 1)
    led = behind in (Kind.TO, Kind.DETERMINER, Kind.PREPOSITION, Kind.OWNER)
    if led or scan.is_adjective(index):
        return False
    if Tense.PAST_HISTORIC in tenses:
        return not is_before_agent(scan, index)
    return Tense.PRESENT in tenses and not scan.is_noun(index)


def wants_verb(scan: Scan, index: int) -> bool:
    """Tell whether a conjunction opened the clause of a word and no verb stands in it so far."""
    for at in range(index - 1, scan.first - 1, -1):
        kind = scan.kinds[at]
        if kind in (Kind.VERB, Kind.MARK, Kind.COORDINATOR):
            return False
        if kind is Kind.SUBORDINATOR:
            return at < index - 1
    return False


def is_before_agent(scan: Scan, index: int) -> bool:
    """Tell whether an agent follows ("signed by")."""
    never = scan.reading.language.lexicon.suffixes.get("never_passive", ())
    passive = all(entry.lemma not in never for _, entry in scan.entries(index))
    return passive and scan.reading.hit(scan.after(index), Tag.AGENT) is not None
