"""Persons who speak of themselves: "La ministre Ana Lund n'a rien reçu, a-t-elle dit"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.paragraph_openers import behind_circumstance
from diplotext.find.coreference.pronoun_forms import fits_pronoun
from diplotext.find.coreference.spoken_here import spoke_before
from diplotext.find.mentions.reference import Reference
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_VAGUE = frozenset({"first", "second", "generic", "plural", "neuter"})


def of_himself(cast: Cast, attribution: Attribution, index: int) -> tuple[str, ...]:
    """
    Give the person who opens what a pronoun behind it says, unless somebody else was speaking.

    Whoever spoke last in the paragraph tells of others ("Le roi viendra, a-t-il dit"), and so
    does who goes on ("a-t-il ajouté"). Where a paragraph begins with a person, the narrator has
    turned to him.

    Args:
        cast: The story's figures.
        attribution: What is said.
        index: The pronoun.
    """
    reading = cast.reading
    hit = reading.hit(index, Tag.SUBJECT_PRONOUN)
    first = reading.words.within(attribution.content[0]).start
    inside = attribution.rule.startswith("incise") and not attribution.alone
    if hit is None or not inside or first >= index or hit[1].features & _VAGUE:
        return ()
    sentence = reading.sentence_of[first]
    if first == reading.sentences[sentence].first:
        first = behind_circumstance(cast, sentence, index)
    head = cast.head(first, index)
    if head is None or len(head[1]) != 1:
        return ()
    figure = cast.figures[head[1][0]]
    person = figure.kind is ActorKind.PERSON and not figure.plural
    if not person or not fits_pronoun(figure, hit[1].features, 1):
        return ()
    if _goes_on(cast, attribution, first, hit[1].features):
        return ()
    figure.add(
        Reference(index, hit[0], MentionForm.PRONOUN, figure.kind, rule="pronoun")
    )
    return head[1]


def _goes_on(
    cast: Cast, attribution: Attribution, first: int, features: frozenset[str]
) -> bool:
    """Tell whether who spoke before a sentence, whom its pronoun fits, is likely to speak on in it."""
    reading = cast.reading
    at, keys = spoke_before(cast, first)
    if not keys:
        return False
    here = reading.paragraph(first) == reading.paragraph(at)
    further = reading.language.lexicon.suffixes.get("carries_on", ())
    goes_on = here or attribution.lemma in further
    return goes_on and fits_pronoun(cast.figures[keys[0]], features, len(keys))
