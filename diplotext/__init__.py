"""
Reads diplomatic text into typed objects that point at their evidence.

`read` takes what a newsroom delivers and gives an `Article`; `analyze` tells who says
what in it, who binds whom to what, how firmly and on what condition; `write` gives an
article back. Every finding carries the `Span` of the words it rests on.

Example:
    >>> import diplotext
    >>> copy = "La France est prête à former des soldats, a dit mardi Lea Storm."
    >>> analysis = diplotext.analyze(diplotext.read(copy, language="fr"))
    >>> [statement.speaker.name for statement in analysis.statements]
    ['Lea Storm']
    >>> for commitment in analysis.commitments:
    ...     debtors = [actor.name for actor in commitment.debtors]
    ...     print(debtors, commitment.force.name, analysis.article[commitment.act])
    ['France'] READY former des soldats

.. versionadded:: 0.1.0
"""

from importlib import import_module
from typing import TYPE_CHECKING


if TYPE_CHECKING:
    from diplotext.errors import Diagnostic, DiplotextError
    from diplotext.find import analyze
    from diplotext.formats import read, read_many, scan, write, write_many
    from diplotext.ledger import Ledger
    from diplotext.model import (
        Actor,
        Analysis,
        Article,
        Coalition,
        Commitment,
        Finding,
        Mechanism,
        Mention,
        Representation,
        Statement,
        Story,
        stories,
    )
    from diplotext.text.span import Span


__all__ = [
    "Actor",
    "Analysis",
    "Article",
    "Coalition",
    "Commitment",
    "Diagnostic",
    "DiplotextError",
    "Finding",
    "Ledger",
    "Mechanism",
    "Mention",
    "Representation",
    "Span",
    "Statement",
    "Story",
    "analyze",
    "read",
    "read_many",
    "scan",
    "stories",
    "write",
    "write_many",
]

# Loaded on first use (PEP 562): a program that only asks for the version, or only for the
# model, does not wait for the finders.
_HOMES = {
    "Diagnostic": "diplotext.errors",
    "DiplotextError": "diplotext.errors",
    "Ledger": "diplotext.ledger",
    "Span": "diplotext.text.span",
    "analyze": "diplotext.find",
    "read": "diplotext.formats",
    "read_many": "diplotext.formats",
    "scan": "diplotext.formats",
    "write": "diplotext.formats",
    "write_many": "diplotext.formats",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        message = f"module 'diplotext' has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(_HOMES.get(name, "diplotext.model")), name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
