"""Persons by where they come from: "el noruego" said of the envoy of Norway who was named."""

from diplotext.find.cast import Cast, Figure
from diplotext.find.reference import Reference
from diplotext.lang.entry import Entry, Tag
from diplotext.model import ActorKind, MentionForm


def by_origin(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """
    Give the person whom an article and a nationality mean: the one of that state named last.

    Somebody of whom no state is told, such as the envoy of a body, may be of any.
    A plural, and a nationality of which nobody has been named, mean the state.

    Args:
        cast: The story's figures.
        first: First word of the phrase.
        stop: Behind its last word.
    """
    hit = cast.reading.hit(stop - 1, Tag.DEMONYM)
    article = cast.reading.has(first, Tag.DETERMINER, "definite")
    if hit is None or stop - first != _ARTICLE_AND_NOUN or not article:
        return ()
    if "plural" in hit[1].features or hit[1].value is None:
        return ()
    fitting = [f for f in cast.recent(first) if _is_from(f, hit[1])]
    last = max(
        fitting,
        key=lambda f: (f.state is not None, f.last_before(first)),
        default=None,
    )
    if last is None:
        return ()
    last.state = hit[1].value
    reference = Reference(
        stop - 1, stop, MentionForm.NOMINAL, ActorKind.PERSON, rule="origin"
    )
    last.add(reference)
    return (last.key,)


_ARTICLE_AND_NOUN = 2


def _is_from(figure: Figure, origin: Entry) -> bool:
    """Tell whether somebody named acts for the state of a nationality and is of its gender."""
    if figure.kind is not ActorKind.PERSON or figure.name is None:
        return False
    told = {"feminine", "masculine"} & origin.features
    gender = "feminine" if figure.feminine else "masculine"
    fits = figure.feminine is None or len(told) != 1 or gender in told
    return fits and figure.state in (None, origin.value)
