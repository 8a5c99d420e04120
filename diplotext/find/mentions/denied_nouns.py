"""Nouns by which nobody is meant: "ningún combatiente", "while not a signatory"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.nominals import phrase_start
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.mentions.noun_kinds import kind_of_noun
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag
from diplotext.model import ActorKind


def is_nobody(reading: Reading, index: int, entry: Entry) -> bool:
    """Tell whether the determiner of a noun says that there is none, so that it refers to nobody ("ningún [combatiente]"); to no party binds all of them."""
    none = reading.language.lexicon.suffixes.get("none_of", ())
    if not index or reading.key(index - 1) not in none:
        return False
    return kind_of_noun(reading, index, entry) not in _PARTIES


_PARTIES = (ActorKind.COALITION, ActorKind.STATE)


def is_denied(syntax: Syntax, index: int) -> bool:
    """Tell whether a noun says what somebody is not ("while not a signatory")."""
    first = phrase_start(syntax.reading, syntax.kinds, index)
    indefinite = syntax.reading.has(first - 1, Tag.DETERMINER, "indefinite")
    return indefinite and syntax.kinds[first - 2] is Kind.NEGATION
