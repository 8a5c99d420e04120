"""One expression that refers to an actor, before it is known to whom."""

import attrs

from diplotext.model import ActorKind, MentionForm


@attrs.frozen
class Reference:
    """
    Words that refer to somebody; indexes count words.

    Attributes:
        first: Its first word, article left out.
        stop: Behind its last word.
        form: How it refers.
        kind: What it refers to, by its words.
        key: Identity where the words tell it (`state:FR`, `org:nato`), else empty.
        head: Lemma of its head noun, folded; empty for names.
        feminine: Grammatical gender, where it is known.
        plural: Whether it is plural.
        definite: Whether its determiner says that it is known already.
        states: ISO codes of the states its words name, adjectives too.
        possessed: Whether a possessive before it means the states.
        owner: Keys of the organizations its words name.
        linked: First word of the name that a title stands beside.
        proper: Whether a noun phrase is the name of a body ("le Conseil national").
        rule: The rule that read it.
    """

    first: int
    stop: int
    form: MentionForm
    kind: ActorKind
    key: str = ""
    head: str = ""
    feminine: bool | None = None
    plural: bool = False
    definite: bool = False
    states: tuple[str, ...] = ()
    possessed: bool = False
    owner: tuple[str, ...] = ()
    linked: int | None = None
    proper: bool = False
    rule: str = ""
