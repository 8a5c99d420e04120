"""Who acts, named right behind the verb: "la presidencia la ejercerá Chile", "en mayo asumirá Perú el mando"."""

from diplotext.find.grammar.conjunctions import drops_subject, names_party
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.postposed import phrase_behind
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


_THIRD = 3
_NAMES = tag_bits(Tag.STATE, Tag.ORGANIZATION, Tag.SEAT)
_AHEAD = (Tense.FUTURE, Tense.CONDITIONAL)


def agent_of_taken_up(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """
    Give the party behind a verb whose object a pronoun before it takes up ("los gastos [los] pagará Perú").

    Args:
        syntax: The article.
        group: The verb.
    """
    reading = syntax.reading
    if not _may_follow(reading, group):
        return None
    before = range(group.start, group.first)
    if not any(reading.has(at, Tag.CLITIC, "accusative") for at in before):
        return None
    phrase = _phrase(syntax, group)
    if phrase is None or not names_party(reading, phrase[0]):
        return None
    if any(syntax.verbs_within(group.stop, phrase[0])):
        return None  # "lo instó a retirar [sus tropas]"
    led = reading.has(phrase[0], Tag.DETERMINER)
    return (
        Subject((phrase,)) if led or reading.words.is_capitalized(phrase[0]) else None
    )


def agent_named_behind(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """
    Give the state, body or officeholder named behind a verb of the future, with no subject before it.

    Behind a verb that a place may be the object of ("visitará Perú") it is that object. A person
    without a preposition is none ("viajará a Lima [el jefe de la misión]").

    Args:
        syntax: The article.
        group: The verb.
    """
    reading = syntax.reading
    taken = reading.language.lexicon.suffixes.get("place_objects", ())
    if group.tense not in _AHEAD or not _may_follow(reading, group) or group.plural:
        return None
    at = skip_adverbs(reading, group.stop)
    at += reading.has(at, Tag.DETERMINER) and not reading.has(at, Tag.PREPOSITION)
    phrase = _phrase(syntax, group)
    if phrase is None or not (_is_office(reading, phrase[0]) or phrase[0] <= at):
        return None
    named = reading.begins(at, _NAMES) and reading.words.is_capitalized(at)
    named = named and group.lemma not in taken
    named = named or _is_government(reading, at)
    return Subject((phrase,)) if named or _is_office(reading, phrase[0]) else None


def agent_of_relative(
    syntax: Syntax, group: VerbGroup, antecedent: Subject | None
) -> Subject | None:
    """
    Give the party right behind a relative verb whose antecedent is a thing ("la misión que dirigirá X").

    Args:
        syntax: The article.
        group: The verb.
        antecedent: What the relative pronoun stands for.
    """
    reading = syntax.reading
    if antecedent is None or not drops_subject(reading) or not group.is_finite:
        return None
    if named := agent_named_behind(syntax, group) or _leader_behind(
        syntax, group, antecedent
    ):
        return named
    if names_party(reading, antecedent.segments[-1][0]) or not names_party(
        reading, group.stop
    ):
        return None
    taken = reading.language.lexicon.suffixes.get("place_objects", ())
    spoken = group.lemma in reading.language.lexicon.reporting
    if group.lemma in taken and not spoken and reading.begins(group.stop, _NAMES):
        return None  # "el canal, que cruza Uganda"
    phrase = phrase_behind(syntax, group.stop, reading.sentence(group.first).stop)
    return None if phrase is None else Subject((phrase,))


def _is_government(reading: Reading, at: int) -> bool:
    """Tell whether a definite article stands before a noun for a government."""
    known = reading.language.lexicon.suffixes.get("own_governments", ())
    return reading.key(at) in known and reading.has(at - 1, Tag.DETERMINER, "definite")


def _leader_behind(
    syntax: Syntax, group: VerbGroup, antecedent: Subject
) -> Subject | None:
    """
    Give the state or body named right behind a verb of leading, where what it leads is a thing or a body ("un comité que presidirá Perú").

    A person leads a state himself ("el general, que dirigirá Perú").
    """
    reading, phrase = syntax.reading, _phrase(syntax, group)
    leads = reading.language.lexicon.verbs.get("leads", frozenset())
    if phrase is None or group.lemma not in leads or not _may_follow(reading, group):
        return None
    head = reading.over(antecedent.segments[-1][0], Tag.DETERMINER.bit)
    person = reading.begins(head, _PERSONS)
    at = phrase[0] + reading.has(phrase[0], Tag.DETERMINER)
    named = reading.begins(at, _NAMES) and reading.words.is_capitalized(at)
    named = named or _is_government(reading, at)
    return Subject((phrase,)) if named and not person else None


_PERSONS = tag_bits(Tag.ROLE, Tag.CIVILITY)


def agent_of_owned(syntax: Syntax, group: VerbGroup, before: int) -> Subject | None:
    """
    Give the party behind a verb whose object is the thing right before it behind "whose" ("cuyo mando asumirá Perú").

    Args:
        syntax: The article.
        group: The verb.
        before: The word before the verb.
    """
    reading = syntax.reading
    owning = reading.language.lexicon.suffixes.get("owning_relatives", ())
    if reading.key(before - 1) not in owning:
        return None
    leads = reading.language.lexicon.suffixes.get("lead_nouns", ())
    party = names_party(reading, before) and reading.key(before) not in leads
    return None if party else agent_named_behind(syntax, group)


def _is_office(reading: Reading, at: int) -> bool:
    """Tell whether a definite article and the office of one person begin at a word."""
    hit = reading.hit(at + 1, Tag.ROLE)
    if hit is None or not reading.has(at, Tag.DETERMINER, "definite"):
        return False
    return hit[1].value == "office" and "plural" not in hit[1].features


def _may_follow(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether the subject of a verb may stand behind it and be told from an object."""
    third = group.is_finite and group.person == _THIRD
    return drops_subject(reading) and third and not (group.passive or group.reflexive)


def _phrase(syntax: Syntax, group: VerbGroup) -> tuple[int, int] | None:
    """Give the noun phrase behind a verb, up to the article of what the verb has as its object."""
    reading = syntax.reading
    phrase = phrase_behind(syntax, group.stop, reading.sentence(group.first).stop)
    if phrase is None:
        return None
    first, stop = phrase
    named = first + reading.has(first, Tag.DETERMINER)
    hits = (reading.hit(named, tag) for tag in (Tag.STATE, Tag.ORGANIZATION, Tag.SEAT))
    ends = [hit[0] for hit in hits if hit is not None]
    return first, min(stop, max(ends, default=stop))
