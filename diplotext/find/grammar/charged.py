"""Of whom somebody says what he does, by an object and an infinitive: "acusó a [Perú] de negarse a pagar"."""

from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_LONGEST = 8


def charged(syntax: Syntax, group: VerbGroup, before: int) -> Subject | None:
    """
    Give the object of a verb of blame or thanks, who does what the infinitive behind it tells.

    Args:
        syntax: The article.
        group: The infinitive.
        before: The word before it.
    """
    reading, number = syntax.reading, syntax.group_of[group.first]
    if group.tense is not Tense.INFINITIVE or not reading.has(before, Tag.PREPOSITION):
        return None
    verb = syntax.groups[number - 1] if number > 0 else None
    verbs = reading.language.lexicon.suffixes.get("charging", ())
    if verb is None or verb.passive or verb.lemma not in verbs:
        return None
    first = _behind_lead(reading, verb.stop)
    whole = first < before <= first + _LONGEST and names_party(reading, first)
    apart = any(reading.is_mark(at, ",;:.") for at in range(verb.stop, before))
    return Subject(((first, before),)) if whole and not apart else None


def _behind_lead(reading: Reading, at: int) -> int:
    """Step over the preposition that leads to an object who is somebody ("acusó [a] Perú")."""
    hit = reading.hit(at, Tag.PREPOSITION)
    led = hit is not None and "addressee" in hit[1].features
    return hit[0] if hit is not None and led else at
