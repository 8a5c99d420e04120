"""Of whom somebody says what he does, by an object and a gerund: "accused [Norway] of planning to close the border"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.inflect import Tense


_PHRASE = frozenset(
    {Kind.DETERMINER, Kind.NOMINAL, Kind.NAME, Kind.OWNER, Kind.NUMBER, Kind.OBJECT}
)
_LONGEST = 8


def charged(syntax: Syntax, group: VerbGroup, at: int) -> Subject | None:
    """
    Give the object of a verb of blame or thanks, who does what the gerund behind it tells.

    Args:
        syntax: The article.
        group: The gerund.
        at: The word before it.
    """
    if group.tense is not Tense.GERUND or syntax.kinds[at] is not Kind.PREPOSITION:
        return None
    first = at
    while first > max(0, at - _LONGEST) and syntax.kinds[first - 1] in _PHRASE:
        first -= 1
    verb = syntax.group(first - 1)
    verbs = syntax.reading.language.lexicon.suffixes.get("charging", ())
    if first == at or verb is None or verb.passive or verb.lemma not in verbs:
        return None
    return Subject(((first, at),)) if verb.stop == first else None
