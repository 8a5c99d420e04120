"""Bodies that only who founds them tells to be mechanisms: "agreed on a tracking desk", "se creará un registro"."""

from diplotext.find.analytic.nominals import is_head, phrase_start
from diplotext.find.bracket.nominals import left
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.adjectives import adjectives_stop
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import MechanismKind, MechanismStatus


_BEFORE_NOUN = tag_bits(Tag.QUALIFIER, Tag.ADJECTIVE, Tag.DEMONYM)
_ADJECTIVES = 2
_REACH = 8


def founded_bodies(syntax: Syntax) -> dict[int, tuple[int, str]]:
    """
    Give by the place of a noun for many things where its phrase ends and its kind, if somebody is told to found it.

    It is one that was not there before, with an indefinite article, or one that has a mandate. Forces
    are raised and sent by single states as well, and need one.
    """
    reading = syntax.reading
    found: dict[int, tuple[int, str]] = {}
    for index, stop, entry in reading.hits(Tag.MECHANISM_NOUN):
        if reading.sentence_of[index] < 0:
            continue
        if syntax.kinds and not is_head(reading, syntax.kinds, index, stop):
            continue
        told = founding(syntax, index, stop)
        forces = entry.value == MechanismKind.FORCE
        if told is not None and (told is MechanismStatus.OPERATIONAL or not forces):
            found[index] = phrase_stop(syntax, stop), entry.value or ""
    return found


def phrase_stop(syntax: Syntax, stop: int) -> int:
    """Give where a noun for a body ends with its adjectives and what it is for, where these stand behind it."""
    reading = syntax.reading
    if syntax.kinds or syntax.clauses is not None:
        return stop
    limit = reading.sentence(stop - 1).stop
    end = adjectives_stop(reading, stop, limit)
    if end + 1 >= limit or not reading.has(end, Tag.PREPOSITION, "of"):
        return end
    purpose = end + 1
    plain = reading.words.is_word(purpose) and not reading.words.is_capitalized(purpose)
    if not plain or reading.is_one_of(purpose, Tag.DETERMINER.bit):
        return end
    return adjectives_stop(reading, purpose + 1, limit)


def founding(syntax: Syntax, index: int, stop: int) -> MechanismStatus | None:
    """Give how far it is with the body named at a word, by the verb or noun that founds it; nothing if none does."""
    reading = syntax.reading
    first = first_word(syntax, index)
    if _is_mandated(reading, first - 1):
        return MechanismStatus.OPERATIONAL
    if not reading.has(first - 1, Tag.DETERMINER, "indefinite"):
        return None
    before = _before(syntax, first - 1)
    if before is not None:
        return before
    if syntax.clauses is not None:
        clause = syntax.clauses.around(index)
        return None if clause is None else _told(reading, clause.act or clause.verb)
    group = syntax.finite_within(stop, min(stop + _REACH, reading.sentence(index).stop))
    if group is None or not (group.passive or group.reflexive):
        return None
    return _told(reading, group, _tail(reading, group.stop))


def _is_mandated(reading: Reading, article: int) -> bool:
    """Tell whether a mandate is told of before the article of a body ("le mandat de [la mission]")."""
    at = article - reading.has(article - 1, Tag.PREPOSITION, "of") - 1
    names = reading.language.lexicon.verbs.get("mandates", ())
    return reading.has(article, Tag.DETERMINER) and reading.key(at) in names


def first_word(syntax: Syntax, index: int) -> int:
    """Give the first word of a noun phrase behind its article."""
    reading = syntax.reading
    if syntax.kinds:
        return phrase_start(reading, syntax.kinds, index)
    if syntax.clauses is not None:
        return left(reading, index, {})
    first = index
    while first > index - _ADJECTIVES and reading.is_one_of(first - 1, _BEFORE_NOUN):
        first -= 1
    return first


def _before(syntax: Syntax, article: int) -> MechanismStatus | None:
    """Give what the verb or noun right before the article of a body says of it."""
    reading = syntax.reading
    at, tail = article - 1, _tail_before(reading, article)
    while not tail and reading.has(at, Tag.PREPOSITION) and syntax.group(at) is None:
        at -= 1
    if at < article - 1 and _is_founding(reading, at):
        return MechanismStatus.PROPOSED
    if reading.words.keys[at] in reading.language.lexicon.verbs.get(
        "founding_forms", ()
    ):
        return MechanismStatus.ESTABLISHED
    group = syntax.group(at - tail)
    if group is None or group.stop != at + 1 - tail:
        return None
    return None if group.passive else _told(reading, group, tail)


def _is_founding(reading: Reading, at: int) -> bool:
    """Tell whether a noun is one of founding or leading ("the creation of", "the chair of")."""
    lexicon, key = reading.language.lexicon, reading.words.keys[at]
    leads = lexicon.suffixes.get("lead_nouns", ())
    return key in lexicon.verbs.get("founding", ()) or key in leads


def _tail(reading: Reading, at: int) -> int:
    """Give how many words at a place make a light verb one of founding ("[set] up", "[mettre] en place")."""
    return next(
        (len(t) for t in reading.phrases("founding_tails") if reading.follows(at, t)), 0
    )


def _tail_before(reading: Reading, stop: int) -> int:
    tails = reading.phrases("founding_tails")
    return next((len(t) for t in tails if reading.follows(stop - len(t), t)), 0)


def _told(
    reading: Reading, group: VerbGroup | None, tail: int = 0
) -> MechanismStatus | None:
    """Give what a verb says of the body that is its object."""
    if group is None or group.negated:
        return None
    verbs = reading.language.lexicon.verbs
    if tail and group.lemma in verbs.get("sets_up", ()):
        return MechanismStatus.ESTABLISHED
    said = (s for s in MechanismStatus if group.lemma in verbs.get(s.value, ()))
    return next(said, None)
