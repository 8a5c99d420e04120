"""What a comma or a coordinator joins to an act: members of a list, its object, or another predicate."""

from diplotext.find.analytic.phrases import begins_clause
from diplotext.find.commitments.noun_asides import parts_noun
from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.ordinal_parties import behind_ordinal
from diplotext.find.grammar.set_apart import ASIDES
from diplotext.find.grammar.skipped_phrases import skip_noun_phrase
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.time_phrases import told_time_stop
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import BEFORE_NOUN, Tag, tag_bits
from diplotext.lang.inflect import Tense


def lists(syntax: Syntax, at: int, stop: int) -> bool:
    """
    Tell whether a comma only parts the members of a list.

    A noun phrase or an infinitive follows it, and a word that closes lists ("et") comes
    before any verb with a subject, relative pronoun or source.
    """
    reading = syntax.reading
    if reading.has(at + 1, Tag.PREPOSITION, "of") and reading.has(
        at - 2, Tag.PREPOSITION, "of"
    ):
        return True
    names = bool(syntax.kinds) and _ends_name(reading, at - 1)
    if not (_begins_member(syntax, at + 1) or (names and _is_name(reading, at + 1))):
        return False
    for index in range(at + 1, stop):
        group = syntax.group(index)
        if reading.has(index, Tag.LIST_JOINER):
            further = names and _is_name(reading, index + 1)
            return further or _begins_member(syntax, index + 1)
        if (group is not None and group.is_finite) or reading.begins(index, _BREAKS):
            return False
    return False


_NAMES = (Tag.STATE, Tag.CAPITAL, Tag.ORGANIZATION)


def _ends_name(reading: Reading, at: int) -> bool:
    """Tell whether the name of a state or a body ends at a word."""
    return any(reading.ends(at, tag) for tag in _NAMES)


def _is_name(reading: Reading, at: int) -> bool:
    """Tell whether the name of a state or a body begins at a word, behind an article or not ("Chad[, Niger and Mali]")."""
    at += reading.has(at, Tag.DETERMINER)
    return reading.begins(at, tag_bits(*_NAMES))


def is_parted(syntax: Syntax, at: int, stop: int) -> bool:
    """
    Tell whether a comma opens or closes an aside that parts a verb from its object.

    "notificar a las Partes, dentro de las 48 horas, todo avistamiento" names the object last.
    """
    reading = syntax.reading
    if syntax.kinds:
        return parts_noun(syntax, at, stop)
    inner = (
        i for i in range(at - 1, max(0, at - _ASIDE), -1) if reading.is_mark(i, ",")
    )
    joins = reading.has(at + 1, Tag.COORDINATOR)  # ", et pour un an, les surtaxes"
    opens = _opens_aside(reading, at + 1 + joins)
    opening = at if opens else next(inner, at)
    further = (i for i in range(opening + 1, min(opening + _ASIDE, stop)))
    closing = next((i for i in further if reading.is_mark(i, ",")), None)
    if closing is None or at not in (opening, closing):
        return False
    first = opening + 1 + reading.has(opening + 1, Tag.COORDINATOR)
    aside = _opens_aside(reading, first) and not relates(reading, first)
    object_first = _begins_member(syntax, closing + 1)
    rest = range(closing + 1, stop)
    behind = next((i for i in rest if reading.is_mark(i, ",")), stop)
    verb = syntax.finite_within(opening, behind)
    return aside and object_first and verb is None


def _opens_aside(reading: Reading, at: int) -> bool:
    """Tell whether a phrase with a preposition, or a time, begins at a word ("remettre à Riga, [chaque mois], ses relevés")."""
    timed = at in reading.dates or at in reading.periods
    timed = timed or told_time_stop(reading, at) > at
    each = reading.key(at) in reading.language.lexicon.suffixes.get("each", ())
    return timed or each or reading.begins(at, _ASIDES)


def relates(reading: Reading, at: int) -> bool:
    """Tell whether a relative, behind a preposition or not, begins at a word ("à laquelle")."""
    hit = reading.hit(at, Tag.PREPOSITION)
    behind = at if hit is None else hit[0]
    return any(reading.begins(i, Tag.RELATIVE.bit) for i in (at, behind))


_ASIDE = 10
_ASIDES = tag_bits(Tag.PREPOSITION, Tag.STRESSED_PRONOUN)


def _begins_member(syntax: Syntax, at: int) -> bool:
    """Tell whether a noun phrase or an infinitive, behind its preposition or not, begins at a word."""
    reading = syntax.reading
    if at in reading.numbers or reading.is_one_of(at, BEFORE_NOUN):
        return True
    preposed = reading.has(at, Tag.PREPOSITION)
    group = syntax.group(at + 1 if preposed else at)
    return group is not None and group.tense is Tense.INFINITIVE


_BREAKS = tag_bits(
    Tag.RELATIVE, Tag.SUBORDINATOR, Tag.REPORTING_PREPOSITION, Tag.CONDITION
)


def new_predicate(syntax: Syntax, at: int) -> bool:
    """Tell whether a coordinator at a word joins a verb, with its subject or without, and no noun."""
    at += syntax.reading.is_mark(at + 1, '"“«‘')
    group = syntax.group(at + 1) or syntax.group(at + 2)
    if syntax.reading.has(at + 1, Tag.COMPLEMENTIZER):
        return True
    if syntax.kinds and begins_clause(syntax, at + 1):
        return True
    if not syntax.kinds and (_own_subject(syntax, at + 1) or _resumes(syntax, at + 1)):
        return True
    return group is not None and group.start <= at + 2 and group.is_finite


def shares_object(syntax: Syntax, at: int) -> bool:
    """
    Tell whether a coordinator right behind a verb joins one like it, both with the object behind the second ("no donará [ni] venderá sus misiles").

    Args:
        syntax: The article.
        at: The coordinator.
    """
    first, second = syntax.group(at - 1), syntax.group(at + 1)
    if first is None or second is None or syntax.kinds:
        return False
    alike = first.tense is second.tense is Tense.FUTURE
    alike = alike and (first.person, first.plural) == (second.person, second.plural)
    bare = not (first.reflexive or second.reflexive or first.passive or second.passive)
    return alike and bare and second.start == at + 1 == first.stop + 1


def _resumes(syntax: Syntax, at: int) -> bool:
    """Tell whether a participle at a word goes on with the verb before the act ("a dit X et exclu tout envoi")."""
    reading, group = syntax.reading, syntax.group(at)
    if group is None or group.tense is not Tense.PARTICIPLE or group.start != at:
        return False
    behind = skip_adverbs(reading, group.stop)
    linked = syntax.group(behind + 1) if reading.has(behind, Tag.PREPOSITION) else None
    infinitive = linked is not None and linked.tense is Tense.INFINITIVE
    return infinitive or reading.is_one_of(behind, _GOVERNED)


_GOVERNED = tag_bits(Tag.COMPLEMENTIZER, Tag.DETERMINER)


def begins_own_clause(syntax: Syntax, at: int) -> bool:
    """Tell whether a verb with a tense begins at a word behind a comma, its subject before it or not ("coopérer, elle n'ouvrira pas")."""
    reading = syntax.reading
    if syntax.kinds or syntax.clauses is not None:
        return False
    pronoun = reading.hit(at, Tag.SUBJECT_PRONOUN)
    behind = at if pronoun is None else pronoun[0]
    verb = syntax.group(behind)
    if verb is not None and verb.is_finite:
        return verb.start in (at, behind)
    return _own_subject(syntax, at)


def _own_subject(syntax: Syntax, at: int) -> bool:
    """Tell whether a party, or another subject, and its finite verb begin at a word ("y Chile devolverá ...", "y la agencia X podría ...")."""
    reading = syntax.reading
    if _is_subject(syntax, at):
        return True
    ordinal = behind_ordinal(reading, at)
    if ordinal is None and not names_party(reading, at):
        return False
    behind = ordinal or skip_noun_phrase(syntax, at, reading.sentence(at).stop)
    behind = _over_aside(reading, behind)
    verb = syntax.group(behind)
    return verb is not None and verb.is_finite and verb.start == behind


def _is_subject(syntax: Syntax, at: int) -> bool:
    """Tell whether the subject of the next verb begins at a word, a noun phrase without a pause or a relative in it."""
    reading = syntax.reading
    stop = min(at + _SUBJECT, reading.sentence(at).stop)
    verb = syntax.finite_within(at + 1, stop)
    if verb is None or verb.start <= at or not reading.has(at, Tag.DETERMINER):
        return False
    inner = range(at, verb.start)
    if any(reading.begins(i, _PARTING) or reading.is_mark(i, ",;:") for i in inner):
        return False
    subject = subject_of(syntax, verb)
    if subject is None or subject.pronoun or not subject.is_expressed:
        return False
    return subject.segments[0][0] == at


_SUBJECT = 10
_PARTING = tag_bits(Tag.RELATIVE, Tag.SUBORDINATOR, Tag.COORDINATOR, Tag.CONDITION)


def _over_aside(reading: Reading, at: int) -> int:
    """Step over a phrase or a relative clause between commas ("y Perú[, por su parte,] enviará")."""
    if not (reading.is_mark(at, ",") and reading.begins(at + 1, ASIDES)):
        return at
    limit = min(at + _ASIDE, reading.sentence(at).stop)
    closing = (i for i in range(at + 1, limit) if reading.is_mark(i, ","))
    return next(closing, at - 1) + 1
