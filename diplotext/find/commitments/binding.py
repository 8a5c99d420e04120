"""A promise whose debtors are known, while those towards whom it binds are looked for."""

import attrs

from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.statements.statements import Utterance
from diplotext.model import MeasureKind


@attrs.frozen(eq=False)
class Binding:
    """
    What tells towards whom a promise binds.

    Attributes:
        syntax: The article.
        cast: Its figures.
        promise: What the rules read.
        debtors: Keys of those who are to act.
        said: The statement it stands in.
        kinds: The kinds of what is promised.
    """

    syntax: Syntax
    cast: Cast
    promise: Promise
    debtors: tuple[str, ...]
    said: Utterance | None
    kinds: frozenset[MeasureKind]
