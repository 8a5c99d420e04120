"""The reflexive pronoun of a verb: "hat [sich] geäußert", and none where the verb joined to it has it."""

from diplotext.find.bracket.forms import Forms
from diplotext.lang.entry import Tag


_NEAR = 2


def reflexive_in(forms: Forms, first: int, stop: int) -> int | None:
    """Give the reflexive pronoun of a clause, in the first person beside its subject too."""
    reading = forms.reading
    for i in reading.among(Tag.REFLEXIVE.bit, first, stop):
        if reading.has(i, Tag.REFLEXIVE):
            return i
    own = reading.language.lexicon.suffixes.get("first_reflexives", ())
    pronouns = reading.among(Tag.SUBJECT_PRONOUN.bit, max(0, first - _NEAR), stop)
    if not any(reading.has(i, Tag.SUBJECT_PRONOUN, "first") for i in pronouns):
        return None
    clitics = reading.among(Tag.CLITIC.bit, first, stop)
    return next((i for i in clitics if reading.words.keys[i] in own), None)


def is_of_joined(forms: Forms, reflexive: int | None, verb: int) -> bool:
    """Tell whether a pronoun belongs to the participle to which another one is joined ("hat sich [getroffen] und erklärt")."""
    if reflexive is None:
        return False
    joined = forms.reading.among(Tag.COORDINATOR.bit, reflexive, verb)
    return any(forms.participle(at - 1) for at in joined)
