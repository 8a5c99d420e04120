"""One commitment as the rules read it, before its parties are known."""

import attrs

from diplotext.find.grammar.syntax import Subject
from diplotext.find.grammar.verbs import VerbGroup


PROVISION = "provision"
"""The rule of promises that count only where a document states them."""
PROVIDED = "provided-noun"
"""The rule of acts that a document provides for by a noun."""
LEFT_OPEN = "left-open"
"""The rule of conduct that is left open as a subject, by who speaks where nobody is named."""
SEEN_TO = "seen-to"
"""The rule of what is going to be done by nobody named, to which the officeholder who says so sees."""
DEPENDENT = "dependent"
"""The rule of conduct that depends on something, by whom its noun names or who says so."""
MADE = "made-promise"
"""The rule of promises that a noun speaks of as made already, without what was promised."""
GAPPED = "gapped"
"""The rule of an act whose verb or subject stands only with the act before it."""
OWN_ACTS = frozenset({"undertaking", "announcement"})
"""The kinds of what a debtor says of his own conduct, which he or another may deny."""
NOUN_KINDS = {
    "none": "non_commitment",
    "hope": "possibility",
    "possible": "possibility",
    "outlined": "announcement",
    "intend": "announcement",
    "announce": "announcement",
}
"""The kinds of what nouns speak of, by their force; others speak of undertakings."""


@attrs.frozen
class Promise:
    """
    Words that bind, offer, leave open, refuse or ask; indexes count words.

    Attributes:
        cue: Range of the words that do so.
        act: Range of the words for what is to be done.
        clause: Range within which conditions and measures are looked for.
        force: Name of the force, lower case.
        kind: Value of the kind of commitment.
        rule: The rule that read it.
        group: The verb that governs it.
        debtor: The words that name who is to act.
        negative: Whether it refuses, or promises to abstain.
        document: Whether a document provides for it, so that its parties are bound.
        sharers: The words that name who does the same besides.
        asker: The words that name who asks for it, where the verb of asking is not said again.
    """

    cue: tuple[int, int]
    act: tuple[int, int]
    clause: tuple[int, int]
    force: str
    kind: str
    rule: str
    group: VerbGroup
    debtor: Subject | None = None
    negative: bool = False
    document: bool = False
    sharers: tuple[Subject, ...] = ()
    asker: Subject | None = None


def disowned(promise: Promise) -> Promise:
    """Give a promise that is denied: it is a refusal ("denied having promised to send troops")."""
    return attrs.evolve(promise, kind="non_commitment", force="none", negative=True)


def abstained(promise: Promise, act: tuple[int, int], rule: str) -> Promise:
    """Give what is not to be done beside a promise: who binds himself to it abstains, anybody else refuses it."""
    binds = promise.kind == "undertaking" and promise.rule == "linked-infinitive"
    found = attrs.evolve(promise, act=act, rule=rule)
    if binds and promise.force in _BINDING:
        return attrs.evolve(found, negative=True)
    return disowned(found)


_BINDING = frozenset({"promise", "agreed", "undertake", "oblige"})
