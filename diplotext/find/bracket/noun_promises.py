"""Nouns that bind where verbs stand in a bracket: "die Zusage, ... zu liefern", "seine Absicht, ... zu zahlen"."""

from diplotext.find.bracket.acts import infinitive_act
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.noun_owners import clause_of, owner_of
from diplotext.find.bracket.suppositions import reach
from diplotext.find.commitments.promise import NOUN_KINDS, Promise
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag


_FAR = 7
_OWNED = frozenset({"none", "announce", "outlined"})
"""The forces of nouns that say nothing without whose they are."""


def promises_of_nouns(
    syntax: Syntax, clauses: Clauses, taken: list[Promise]
) -> list[Promise]:
    """
    Find "die Zusage, ... zu liefern" where no verb binds to the same act.

    Args:
        syntax: The text.
        clauses: Its clauses.
        taken: What the verbs of the text promise.
    """
    acts = {at for promise in taken for at in promise.act}
    promises = (_of_noun(syntax, clauses, clause) for clause in clauses.all)
    return [p for p in promises if p is not None and acts.isdisjoint(p.act)]


def _of_noun(syntax: Syntax, clauses: Clauses, clause: Clause) -> Promise | None:
    """Give what an infinitive promises behind the noun that it belongs to."""
    reading = syntax.reading
    read = _noun_before(reading, clause)
    if read is None or clause.verb is None:
        return None
    noun, force = read
    act = infinitive_act(syntax, clauses, clause)
    debtor = owner_of(reading, clauses, noun, clause.first - 1)
    if debtor is None and force in _OWNED:
        return None
    force, kind = _kind(reading, clauses, noun, force)
    return Promise(
        (noun, noun + 1),
        act,
        (noun, max(act[1], reach(syntax, clauses, clause))),
        force,
        kind,
        "commissive-noun",
        clause.verb,
        debtor,
        negative=clause.verb.negated or kind == "non_commitment",
        document=debtor is None,
    )


def _noun_before(reading: Reading, clause: Clause) -> tuple[int, str] | None:
    """Give the noun that an infinitive behind a comma belongs to, over what its phrase has behind it, and its force."""
    comma = clause.first - 1
    if clause.kind is not ClauseKind.INFINITIVE or clause.lead != ",":
        return None
    closing = comma - 1  # "hat ein Angebot [übermittelt], ... zu liefern"
    for at in range(comma - 1, max(comma - _FAR, -1), -1):
        if reading.sentence_of[at] == NOWHERE:
            return None
        hit = reading.hit(at, Tag.COMMISSIVE_NOUN)
        if hit is not None:
            return at, hit[1].value or "none"
        verb = reading.has(at, Tag.VERB) and not reading.words.is_capitalized(at)
        if verb and at < closing:
            return None
        closing = at if verb else closing
    return None


def _kind(reading: Reading, clauses: Clauses, noun: int, force: str) -> tuple[str, str]:
    """Give what a noun speaks of, and how firmly: a promise, one that somebody stands by, or goes back on."""
    number = clause_of(clauses, noun)
    verb = None if number is None else clauses.all[number].verb
    kind = NOUN_KINDS.get(force, "undertaking")
    if verb is None:
        return force, kind
    suffixes = reading.language.lexicon.suffixes
    broken = "gives_word" if verb.negated else "reneging"
    if verb.lemma in suffixes.get(broken, ()):
        return "none", "non_commitment"
    if verb.lemma in suffixes.get("stands_by", ()) and kind != "non_commitment":
        return force, "reference"
    return force, kind
