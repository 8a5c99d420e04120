"""Duties that nothing lays on somebody, which leave him free: "Nothing in this text obliges a party to send troops"."""

from diplotext.find.grammar.modals import is_modal
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.commissives import Commissive
from diplotext.lang.entry import Tag, tag_bits


_REACH = 14
_LEADS = tag_bits(Tag.PREPOSITION, Tag.DETERMINER)
_OPENERS = tag_bits(Tag.COMPLEMENTIZER, Tag.RELATIVE, Tag.SUBORDINATOR)


def lays_duty(reading: Reading, record: Commissive, group: VerbGroup) -> bool:
    """Tell whether an expression lays a duty on whom it names as its object ("obliges X to"), and is not of who has it ("is obliged to")."""
    lays = reading.language.lexicon.suffixes.get("lays_duties", ())
    return record.order and group.lemma in lays and not group.passive


def lays_no_duty(syntax: Syntax, record: Commissive, group: VerbGroup) -> bool:
    """
    Tell whether a verb says that somebody has no duty: it is negated, or nothing is its subject.

    Args:
        syntax: The article.
        record: What the pack says of the verb.
        group: The verb.
    """
    if not lays_duty(syntax.reading, record, group):
        return False
    return group.negated or is_of_nothing(syntax, group)


def is_of_nothing(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether words for nothing stand before a verb in its clause ("[no] provision of the text obliges")."""
    reading = syntax.reading
    words = reading.language.lexicon.suffixes.get("no_subject", ())
    first = max(reading.sentence(group.start).first, group.start - _REACH)
    for at in range(group.start - 1, first - 1, -1):
        if reading.key(at) in words:
            return True
        verb = syntax.group(at)
        acts = verb is not None and verb.is_finite and not is_modal(reading, verb.lemma)
        if (acts and not _is_led(reading, at)) or reading.begins(at, _OPENERS):
            return False
        if not reading.words.is_word(at):
            return False
    return False


def _is_led(reading: Reading, at: int) -> bool:
    """Tell whether a word that may be a verb stands behind a preposition or an article ("disposición del [presente] comunicado")."""
    return reading.begins(at - 1, _LEADS)
