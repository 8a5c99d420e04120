"""Whose a promise is that a noun carries, and what stands before its act: "its offer of 2025 to host"."""

from diplotext.find.analytic.kinds import OPENERS, Kind
from diplotext.find.analytic.nominals import phrase_start
from diplotext.find.analytic.speakers import source_behind
from diplotext.find.analytic.stances import owner
from diplotext.find.analytic.subjects import subject_before
from diplotext.find.grammar.antecedents import owner_before
from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def over_year(syntax: Syntax, at: int) -> int:
    """Step over when a promise was made, and over "not" before its act ("their pledge of 2023 not to fly")."""
    reading = syntax.reading
    if reading.has(at, Tag.PREPOSITION, "of"):
        number, date = reading.numbers.get(at + 1), reading.dates.get(at + 1)
        stops = [one.stop for one in (number, date) if one is not None]
        at = max(stops, default=at)
    return at + (syntax.kinds[at] is Kind.NEGATION)


def pledger(syntax: Syntax, index: int) -> Subject | None:
    """Give whose a promise is: a name before the noun, or whom "its" takes up, the subject of the verb."""
    first = _start(syntax, index)
    if syntax.reading.has(index - 1, Tag.DEMONYM):
        return Subject(((index - 1, index),))  # "a [Nepalese] offer to"
    at = first - (syntax.kinds[first - 1] is Kind.ADVERB)  # "whose earlier pledge"
    whose = owner_before(syntax, first) or owner_before(syntax, at - 1)
    if whose is not None:
        return whose
    own = owner(syntax, index)
    verb = made(syntax, index) if own is None else None
    if verb is not None:
        return subject_before(syntax, verb)
    if own is None and syntax.reading.has(first, Tag.DETERMINER, "possessive"):
        own = Subject(((first, first + 1),), pronoun=True)
    if own is None or not own.pronoun:
        return own
    verb = governor(syntax, index)
    return (subject_before(syntax, verb) if verb is not None else None) or own


def made(syntax: Syntax, index: int) -> VerbGroup | None:
    """Give the verb by which somebody makes a promise of his own ("signed a pledge to")."""
    suffixes = syntax.reading.language.lexicon.suffixes
    at = _start(syntax, index) - 1
    at -= syntax.kinds[at] is Kind.DETERMINER
    verb = syntax.group(at) or _over_object(syntax, at)
    verbs = suffixes.get("pledging", ())
    return verb if verb is not None and verb.lemma in verbs else None


def _over_object(syntax: Syntax, at: int) -> VerbGroup | None:
    """Give the verb before its particle, or before whom a word is given to or whose name is put to it ("took [on] the duty", "gave [Chad] a promise", "put [its name to] a pledge")."""
    reading, suffixes = syntax.reading, syntax.reading.language.lexicon.suffixes
    to = syntax.kinds[at] is Kind.TO
    if reading.key(at) in suffixes.get("verb_particles", ()):
        return syntax.group(at - 1)
    first = at
    while first > at - _TAKER and syntax.kinds[first] in _TAKING:
        first -= 1
    verb = syntax.group(first)
    if verb is None or verb.stop != first + 1:
        return None
    named = " ".join((verb.lemma, *reading.words.keys[verb.stop : at + 1]))
    gives = verb.lemma in suffixes.get("giving_word", ()) and not to
    return verb if gives or named in suffixes.get("lends_name", ()) else None


_TAKER = 4
_TAKING = frozenset({Kind.NAME, Kind.NOMINAL, Kind.DETERMINER, Kind.TO, Kind.OBJECT})


def pledged_by(syntax: Syntax, at: int) -> Subject | None:
    """Give whose a promise is, named behind its noun: "a pledge by Chad to", "the offer made by Oman to"."""
    reading = syntax.reading
    if may_be_participle(reading, at):
        at = skip_adverbs(reading, at + 1)  # "the pledge made on Monday by Chad"
        dated = reading.has(at, Tag.PREPOSITION) and at + 1 in reading.dates
        at = reading.dates[at + 1].stop if dated else at
    origins = reading.language.lexicon.suffixes.get("origins", ())
    if at >= len(reading.words) or reading.words.keys[at] not in origins:
        return None
    return source_behind(syntax, at + 1) if names_party(reading, at + 1) else None


def may_be_participle(reading: Reading, at: int) -> bool:
    """Tell whether a word may be a participle, the verb of a phrase that follows its noun."""
    found = reading.tags[at] if at < len(reading.tags) else ()
    return any(e.tag is Tag.VERB and e.value is Tense.PARTICIPLE for _, e in found)


def before_predicate(syntax: Syntax, index: int, acted: VerbGroup, stop: int) -> int:
    """End an act before the predicate of the noun that opens its clause ("Chad's refusal to pay [angered Mali]")."""
    first = syntax.reading.sentence(index).first
    if syntax.finite_within(first, index) is not None:
        return stop
    main = syntax.finite_within(acted.stop, stop)
    if main is None or any(
        syntax.kinds[i] in OPENERS for i in range(acted.stop, main.start)
    ):
        return stop
    return main.start


def governor(syntax: Syntax, index: int) -> VerbGroup | None:
    """Give the verb right before the phrase of a noun, with its particles between ("stands by its offer")."""
    at = _start(syntax, index) - 1
    while at > 0 and syntax.kinds[at] in _DATED:  # "reaffirms [the 2018] pledge"
        at -= 1
    while at > 0 and syntax.kinds[at] in _PARTICLES:
        at -= 1
    return syntax.group(at)


_PARTICLES = frozenset({Kind.PREPOSITION, Kind.ADVERB, Kind.TO})
_DATED = frozenset({Kind.DETERMINER, Kind.NUMBER, Kind.TIME})


def _start(syntax: Syntax, index: int) -> int:
    """Give the first word of the phrase of a noun, a date and the possessive before it as well ("their May 2019 pledge")."""
    first = at = phrase_start(syntax.reading, syntax.kinds, index)
    while at > 1 and syntax.kinds[at - 1] in (Kind.NUMBER, Kind.TIME):
        at -= 1
    owned = syntax.reading.has(at - 1, Tag.DETERMINER, "possessive")
    return at - 1 if at < first and owned else first


def reneges(syntax: Syntax, index: int) -> bool:
    """Tell whether the verb before a noun says that a promise is not kept ("went back on its promise")."""
    verb = governor(syntax, index)
    return (
        verb is not None and not verb.negated and _does(syntax, index, verb, "reneging")
    )


def _does(syntax: Syntax, index: int, verb: VerbGroup, listed: str) -> bool:
    """Tell whether a verb with what stands between it and a noun is one of those listed."""
    between = syntax.reading.words.keys[verb.stop : _start(syntax, index)]
    words = " ".join((verb.lemma, *between))
    return words in syntax.reading.language.lexicon.suffixes.get(listed, ())


def restates(syntax: Syntax, index: int) -> bool:
    """Tell whether the verb before a noun says that what was promised before is said again or kept."""
    verb = governor(syntax, index)
    if verb is None:
        return False
    if _does(syntax, index, verb, "keeping"):
        return True
    records = syntax.reading.language.lexicon.commissives.get(verb.lemma, ())
    return any(record.kind == "reference" and record.tail for record in records)
