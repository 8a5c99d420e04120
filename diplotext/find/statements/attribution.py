"""One act of attribution as the rules read it, before its speaker is known."""

import attrs

from diplotext.find.grammar.syntax import Subject
from diplotext.text.span import Span


NOBODY = "passive-nobody"
"""The rule of speech in the passive that names nobody who speaks ("Es wurde berichtet, dass ...")."""


@attrs.frozen
class Attribution:
    """
    Words attributed to somebody; word indexes unless a span says otherwise.

    Attributes:
        content: The spans of what was said.
        quoted: The spans between quotation marks within it.
        rule: The rule that read it.
        cue: Range of the cue's words, if it has one.
        lemma: Lemma of the cue.
        act: Illocutionary point of the cue, by name.
        source: The words that name the speaker.
        negative: Whether the cue denies or refuses.
        order: Range of the words that name whom it is put to.
        setting: Range of the words that say where or when it was said.
        alone: Whether the quotation stands by itself.
        named: Whether a state or a body is named as the subject of a cue with a tense.
        tentative: Whether the cue reports only with a known speaker as its subject.
        relay: The words that name the medium which tells of it.
    """

    content: tuple[Span, ...]
    quoted: tuple[Span, ...]
    rule: str
    cue: tuple[int, int] | None = None
    lemma: str = ""
    act: str = "assertive"
    source: Subject | None = None
    negative: bool = False
    order: tuple[int, int] | None = None
    setting: tuple[int, int] | None = None
    alone: bool = False
    named: bool = False
    tentative: bool = False
    relay: Subject | None = None
