"""What is promised besides an infinitive by a noun: "promettent de fournir une aide, ainsi que la création d'une force"."""

import attrs

from diplotext.find.commitments.acts import act_stop
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


FURTHER_NOUN = "further-noun"
"""The rule by which a noun names what is promised besides."""

_BREAKS = tag_bits(Tag.CONDITION, Tag.SUBORDINATOR, Tag.COMPLEMENTIZER)


def further_act(syntax: Syntax, promise: Promise) -> Promise | None:
    """
    Give what a verb promises as well behind its infinitive, by a noun of founding.

    A comma and a word that joins stand before it, so that it is no object of the
    infinitive; and the verb can have a noun as its object.
    """
    reading = syntax.reading
    if promise.rule != "linked-infinitive" or not _takes_noun(reading, promise):
        return None
    for at in range(promise.act[1], promise.clause[1]):
        if syntax.group(at) is not None or reading.begins(at, _BREAKS):
            return None
        hit = reading.hit(at, Tag.LIST_JOINER)
        if hit is None or not reading.is_mark(at - 1, ","):
            continue
        first = hit[0] + reading.has(hit[0], Tag.DETERMINER)
        if not _founds(reading, first):
            return None
        act = (first, act_stop(syntax, first, nominal=True))
        return attrs.evolve(promise, act=act, rule=FURTHER_NOUN)
    return None


def _takes_noun(reading: Reading, promise: Promise) -> bool:
    """Tell whether a verb can have what it promises as its object ("promet la création d'un fonds")."""
    records = reading.language.lexicon.commissives.get(promise.group.lemma, ())
    return any(() in record.object_linkers for record in records)


def _founds(reading: Reading, at: int) -> bool:
    """Tell whether a noun for the making of something new stands at a word."""
    words = reading.language.lexicon.suffixes.get("founding", ())
    return at < len(reading.words) and reading.words.keys[at] in words
