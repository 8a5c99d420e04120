"""Who means himself by a word for anybody: "Man werde zahlen, sagte X", "« On enverra des soldats », a dit X"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


def meant_by_one(cast: Cast, index: int, said: Utterance | None) -> tuple[str, ...]:
    """
    Give who speaks for a generic pronoun by which speakers mean themselves ("man").

    By a word that stands for anybody as well only a person means his own side, and not where
    something is done to him ("« On nous promet des milliards »").

    Args:
        cast: The story's figures.
        index: The pronoun.
        said: The statement it stands in.
    """
    reading = cast.reading
    suffixes = reading.language.lexicon.suffixes
    if said is None:
        return ()
    if reading.words.keys[index] in suffixes.get("speaking_generic", ()):
        return said.speakers
    persons = all(cast.figures[k].kind is ActorKind.PERSON for k in said.speakers)
    behind = index + 1
    behind += reading.begins(behind, Tag.NEGATION.bit)
    others = reading.has(behind, Tag.CLITIC, "first")
    spoken = reading.words.keys[index] in suffixes.get("generic_of_persons", ())
    return said.speakers if spoken and persons and not others else ()
