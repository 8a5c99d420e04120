"""Speech that a clause with "as" attributes: "As the governor has warned, P", "P, as Oslo claims"."""

import attrs

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.steps import over_light, over_phrase, over_settings
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.marks import quoted_within, strip_all
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.attributed import content_around
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.lang.reporting import Reporting
from diplotext.text.span import Span


_SUBJECT = frozenset(
    {
        Kind.DETERMINER,
        Kind.PRONOUN,
        Kind.NAME,
        Kind.NOMINAL,
        Kind.NUMBER,
        Kind.OWNER,
        Kind.ADVERB,
        Kind.TIME,
    }
)
_LONGEST = 12


def asides(syntax: Syntax) -> list[Attribution]:
    """Find the attributions made by a clause with "as" that has nothing but its verb of speech."""
    reading = syntax.reading
    found: list[Attribution] = []
    for index in reading.where(Tag.SUBORDINATOR.bit):
        outside = reading.sentence_of[index] != NOWHERE == reading.quote_of[index]
        told = told_aside(syntax, index) if outside else None
        if told is not None:
            attribution = _read(syntax, index, *told)
            found += [] if attribution is None else [attribution]
    return found


def told_aside(syntax: Syntax, index: int) -> tuple[VerbGroup, Reporting, int] | None:
    """
    Read a clause with "as" whose verb of speech has no object: the verb, its record, and where the clause ends.

    Args:
        syntax: The article.
        index: The conjunction.
    """
    reading = syntax.reading
    links = reading.language.lexicon.suffixes.get("relay_links", ())
    opens = reading.sentence(index).first == index or is_pause(reading, index - 1)
    if reading.words.keys[index] not in links or not opens:
        return None
    at, end = index + 1, sentence_end(reading, index)
    while at < min(end, index + _LONGEST) and _is_of_subject(syntax, at):
        at += 1
    group = syntax.group(at)
    if group is None or not group.is_finite or at == index + 1 or group.passive:
        return None
    record, group = _record(syntax, group)
    if record is None or group.negated:
        return None
    stop = over_light(syntax, group.stop, end)
    stop = over_phrase(syntax, stop, end) if record.addressed else stop
    stop = over_settings(syntax, stop, end)
    closes = stop >= end or is_pause(reading, stop)
    return (group, record, stop) if closes else None


def _is_of_subject(syntax: Syntax, at: int) -> bool:
    """Tell whether a word may belong to a subject, a hyphen within a name as well."""
    words = syntax.reading.words
    joined = words.keys[at] == "-" and words.is_glued(at)
    return joined or syntax.kinds[at] in _SUBJECT


def _record(syntax: Syntax, group: VerbGroup) -> tuple[Reporting | None, VerbGroup]:
    """Give what the pack says of a verb, alone or with the words behind it ("put it"), and both as one."""
    reading = syntax.reading
    for record in reading.language.lexicon.reporting.get(group.lemma, ()):
        stop = reading.first_of(group.stop, record.tail) if record.tail else group.stop
        told = bool(record.tail) or not record.parenthetical
        speaks = told and not record.negative and {"quote", "that"} & record.frames
        if stop is not None and speaks:
            return record, attrs.evolve(group, stop=stop)
    return None, group


def _read(
    syntax: Syntax, index: int, group: VerbGroup, record: Reporting, stop: int
) -> Attribution | None:
    reading = syntax.reading
    content = _denied(syntax, index)
    if not content and not _is_reported(syntax, index):
        content = content_around(syntax, index, stop)
    if not content:
        return None
    stripped, alone = strip_all(reading, content)
    first = index + 1
    alone_pronoun = syntax.kinds[first] is Kind.PRONOUN and group.start == first + 1
    return Attribution(
        stripped,
        quoted_within(reading, *stripped),
        "as-told",
        (group.first, group.stop),
        group.lemma,
        record.act,
        Subject(((first, group.start),), pronoun=alone_pronoun),
        tentative=True,
        alone=alone,
    )


def _is_reported(syntax: Syntax, index: int) -> bool:
    """Tell whether somebody else already speaks in the sentence before an aside."""
    reporting = syntax.reading.language.lexicon.reporting
    before = syntax.verbs_within(syntax.reading.sentence(index).first, index)
    return any(group.is_finite and group.lemma in reporting for group in before)


def _denied(syntax: Syntax, index: int) -> tuple[Span, ...]:
    """Give the clause that somebody else reports before the aside ("denied that P, as Oslo claims")."""
    reading = syntax.reading
    reporting = reading.language.lexicon.reporting
    for at in range(index - 1, reading.sentence(index).first, -1):
        before = syntax.group(at - 1)
        clause = syntax.kinds[at] is Kind.THAT and before is not None
        if clause and before is not None and before.lemma in reporting:
            return (reading.span(at + 1, index - 1),) if index - 1 > at + 1 else ()
    return ()
