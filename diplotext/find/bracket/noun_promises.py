"""Nouns that bind where verbs stand in a bracket: "die Zusage, ... zu liefern", "seine Absicht, ... zu zahlen"."""

from diplotext.find.bracket.acts import infinitive_act
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.bracket.suppositions import reach
from diplotext.find.promise import Promise
from diplotext.find.reading import NOWHERE, Reading
from diplotext.find.syntax import Subject, Syntax
from diplotext.lang.entry import Tag


_FAR = 7
_LED = 3


def promises_of_nouns(
    syntax: Syntax, clauses: Clauses, taken: list[Promise]
) -> list[Promise]:
    """
    Find "die Zusage, ... zu liefern" where no verb binds to the same act.

    It is made by whoever the noun belongs to: a name behind it ("die Zusage Perus von 2019"), or
    the subject of the clause, where a possessive stands before it.

    Args:
        syntax: The text.
        clauses: Its clauses.
        taken: What the verbs of the text promise.
    """
    acts = {promise.act[0] for promise in taken}
    promises = (_of_noun(syntax, clauses, clause) for clause in clauses.all)
    return [p for p in promises if p is not None and p.act[0] not in acts]


def _of_noun(syntax: Syntax, clauses: Clauses, clause: Clause) -> Promise | None:
    """Give what an infinitive promises behind the noun that it belongs to."""
    reading = syntax.reading
    read = _noun_before(reading, clause)
    if read is None or clause.verb is None:
        return None
    noun, force = read
    act = infinitive_act(syntax, clauses, clause)
    debtor = _owner(reading, clauses, noun, clause.first - 1)
    return Promise(
        (noun, noun + 1),
        act,
        (noun, max(act[1], reach(syntax, clauses, clause))),
        force,
        _kind(reading, clauses, noun, force),
        "commissive-noun",
        clause.verb,
        debtor,
        negative=clause.verb.negated,
        document=debtor is None,
    )


def _noun_before(reading: Reading, clause: Clause) -> tuple[int, str] | None:
    """Give the noun that an infinitive behind a comma belongs to, over what its phrase has behind it, and its force."""
    comma = clause.first - 1
    if clause.kind is not ClauseKind.INFINITIVE or clause.lead != ",":
        return None
    for at in range(comma - 1, max(comma - _FAR, -1), -1):
        if reading.sentence_of[at] == NOWHERE:
            return None
        hit = reading.hit(at, Tag.COMMISSIVE_NOUN)
        if hit is not None:
            return at, hit[1].value or "none"
        if reading.has(at, Tag.VERB) and not reading.words.is_capitalized(at):
            return None
    return None


def _owner(reading: Reading, clauses: Clauses, noun: int, comma: int) -> Subject | None:
    """Give whose promise a noun speaks of."""
    behind = noun + 1
    genitive = reading.has(behind, Tag.DETERMINER, "genitive")
    named = reading.words.is_capitalized(behind) and behind not in reading.dates
    if behind < comma and (genitive or named):
        stop = phrase_stop(reading, behind, comma)
        return Subject(((behind, stop),)) if stop is not None else None
    own = range(max(0, noun - _LED), noun)
    if not any(reading.has(at, Tag.DETERMINER, "possessive") for at in own):
        return None
    number = clauses.of_word(noun)
    return None if number is None else clause_subject(reading, clauses, number)


def _kind(reading: Reading, clauses: Clauses, noun: int, force: str) -> str:
    """Give what a noun speaks of: a promise, an announcement, or a promise that somebody stands by."""
    number = clauses.of_word(noun)
    verb = None if number is None else clauses.all[number].verb
    keeps = reading.language.lexicon.suffixes.get("stands_by", ())
    if verb is not None and verb.lemma in keeps:
        return "reference"
    return "announcement" if force == "intend" else "undertaking"
