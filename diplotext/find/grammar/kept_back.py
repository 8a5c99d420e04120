"""What a narrator adds that somebody left unsaid: "a dit que P, sans préciser quand"."""

from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_ACTS = (Tense.INFINITIVE, Tense.GERUND)


def keeps_back(syntax: Syntax, at: int) -> bool:
    """Tell whether a narrator adds behind a comma what was not said ("a dit que P, [sans préciser quand]", "[sans autre détail]")."""
    reading = syntax.reading
    lead = at + reading.has(at, Tag.COORDINATOR)
    behind = reading.first_of(lead, reading.phrases("kept_back_leads"))
    if behind is None:
        return _concedes(syntax, at)
    suffixes = reading.language.lexicon.suffixes
    things = suffixes.get("told_things", ())
    if _names_one(reading, behind, things):
        return True
    verb = syntax.group(skip_adverbs(reading, behind))
    if verb is None or verb.tense not in _ACTS:
        return False
    if verb.lemma in suffixes.get("light_verbs", ()):
        return _names_one(reading, verb.stop, things)
    return verb.lemma in suffixes.get("kept_back", ())


def _concedes(syntax: Syntax, at: int) -> bool:
    """Tell whether a concession says what somebody who speaks in the past did not tell (", [aunque no dio detalles]")."""
    reading = syntax.reading
    hit = reading.hit(at, Tag.SUBORDINATOR)
    if hit is None or not drops_subject(reading) or reading.has(at, Tag.CONDITION):
        return False
    verb = syntax.finite_within(hit[0], hit[0] + _NEAR)
    if verb is None or not verb.negated or verb.start > hit[0] + 1:
        return False
    suffixes = reading.language.lexicon.suffixes
    if verb.tense is not Tense.PAST_HISTORIC and not verb.compound:
        return False
    if verb.lemma in suffixes.get("light_verbs", ()):
        return _names_one(reading, verb.stop, suffixes.get("told_things", ()))
    return verb.lemma in suffixes.get("kept_back", ())


def _names_one(reading: Reading, at: int, things: tuple[str, ...]) -> bool:
    """Tell whether one of some nouns is among the next words ("autre précision", "donner de date")."""
    return any(reading.key(at + step) in things for step in range(_NEAR))


_NEAR = 3
