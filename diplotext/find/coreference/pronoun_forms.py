"""Whether the gender and number of a pronoun suit somebody."""

from itertools import chain, islice

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import BODIES, Figure
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm
from diplotext.text.span import Span


_GENDERS = frozenset({"feminine", "masculine"})
_LATELY = 4
_OF_ONE = frozenset({"neuter", "understood"})
_GROUPED = frozenset(
    {ActorKind.PERSON_GROUP, ActorKind.COALITION, ActorKind.ARMED_FORCE}
)


def fits_pronoun(figure: Figure, features: frozenset[str], count: int) -> bool:
    """Tell whether a pronoun's gender and number suit a figure, and whether it may mean a person or a thing."""
    person = figure.kind is ActorKind.PERSON
    if ("person" in features and not person) or ("neuter" in features and person):
        return False
    plural = "plural" in features
    grouped = figure.kind in _GROUPED and "neuter" not in features
    one = bool(features & _OF_ONE) and _is_one(figure)
    many = count > 1 or (figure.plural and not one)
    capital = count == 1 and _goes_by_capital(figure)  # "Washington ... il"
    if plural != many and not ((grouped and plural) or (capital and not plural)):
        return False
    told = figure.feminine is not None and not _goes_by_capital(figure)
    if plural or not told or not features & _GENDERS:
        return figure.kind is not ActorKind.MEDIA
    return figure.feminine == ("feminine" in features)


def is_of_several(reference: Reference, figure: Figure) -> bool:
    """Tell whether a state is called by a noun of the plural ("les autorités maliennes ... elles")."""
    noun = reference.form is MentionForm.NOMINAL
    return noun and reference.plural and figure.kind is ActorKind.STATE


def speaks_as_several(
    cast: Cast, at: int, keys: tuple[str, ...], features: frozenset[str]
) -> bool:
    """Tell whether a plural pronoun suits the noun by which a state spoke in the sentence of a word."""
    sentence = cast.reading.sentence(at)
    return "plural" in features and any(
        known == keys
        and is_of_several(reference, cast.figures[keys[0]])
        and (
            reference.feminine is None or reference.feminine == ("feminine" in features)
        )
        for reference, known in cast.within(sentence.first, sentence.stop)
    )


def _is_one(figure: Figure) -> bool:
    """Tell whether a body is one by its name or acronym, or a state, be its noun plural ("the Rapid Support Forces ... it")."""
    if figure.kind not in BODIES:
        return figure.kind is ActorKind.STATE
    acronym = any(form is MentionForm.ACRONYM for form, _ in figure.references.values())
    return acronym or figure.goes_by_name


def _goes_by_capital(figure: Figure) -> bool:
    """Tell whether a state is called by its capital, whose gender is another ("Oslo a dit qu'il")."""
    return figure.kind is ActorKind.STATE and any(
        form is MentionForm.METONYM for form, _ in figure.references.values()
    )


def is_neuter(cast: Cast, key: str, features: frozenset[str]) -> bool:
    """Tell whether a body has no gender of persons, where its pronoun would be neuter ("das Ministerium")."""
    figure, lexicon = cast.figures[key], cast.reading.language.lexicon
    told = "capital-nouns" in lexicon.traits and bool(features & _GENDERS)
    return told and figure.kind is not ActorKind.PERSON and figure.feminine is None


def is_neuter_state(cast: Cast, key: str, features: frozenset[str]) -> bool:
    """Tell whether a state has no gender of persons, as packs know, where its pronoun would be neuter ("Russland")."""
    state = cast.figures[key].kind is ActorKind.STATE
    return state and "plural" not in features and is_neuter(cast, key, features)


def is_of_other_gender(
    cast: Cast, key: str, features: frozenset[str], beyond: tuple[Span, ...]
) -> bool:
    """Tell whether somebody of no known gender is called by the other pronoun in what is said ("Would he, she asked, pay?"), or was lately."""
    other, reading = _GENDERS - features, cast.reading
    figure = cast.figures[key]
    if len(other) != 1 or figure.feminine is not None:
        return False
    inside = (at for span in beyond for at in reading.words.within(span))
    lately = islice(reversed(figure.references.items()), _LATELY)
    before = (p[0] for p, (form, _) in lately if form is MentionForm.PRONOUN)
    told = next(iter(other))
    called = chain(inside, before)
    return any(reading.has(at, Tag.SUBJECT_PRONOUN, told) for at in called)
