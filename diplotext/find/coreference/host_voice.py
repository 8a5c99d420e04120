"""Who receives the others, where that is all he is called by: "a dit la maîtresse de maison", "l'hôte du jour"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.named_last import named_last
from diplotext.find.coreference.near_states import of_dateline
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


def host_voice(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """
    Give the person in office, of the state from which a story comes, whom words for a host mean.

    Args:
        cast: The story's figures.
        first: The article before the words.
        stop: Behind them.
    """
    reading = cast.reading
    nouns = reading.phrases("host_voices")
    behind = reading.first_of(first + 1, nouns) if nouns else None
    if behind is None or not reading.has(first, Tag.DETERMINER, "definite"):
        return ()
    feminine = _is_feminine(reading, first)
    states = {key.partition(":")[2] for key in of_dateline(cast)}
    known = [
        figure
        for figure in cast.figures.values()
        if figure.kind is ActorKind.PERSON
        and (figure.name and figure.state in states)
        and figure.last_before(first) >= 0
        and (None in (feminine, figure.feminine) or figure.feminine is feminine)
    ]
    figure = named_last(known, first)
    if figure is None:
        return ()
    figure.add(
        Reference(first + 1, stop, MentionForm.NOMINAL, ActorKind.PERSON, rule="host")
    )
    return (figure.key,)


def _is_feminine(reading: Reading, first: int) -> bool | None:
    """Tell whether an article and the noun behind it mean a woman or a man; nothing where they tell neither."""
    ends = reading.language.lexicon.suffixes.get("epithets_feminine", ("\0",))
    masculine = reading.has(first, Tag.DETERMINER, "masculine")
    feminine = not masculine and reading.key(first + 1).endswith(ends)
    return feminine if masculine or feminine else None
