"""Names that somebody gives himself in a relative clause: "ein Kommandeur, der sich Abu Rasas nennt", "die Gruppe, die sich „Schwarze Hand“ nennt"."""

from diplotext.find.bracket.antecedents import antecedent
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.reading.reading import Reading
from diplotext.model import ActorKind, MentionForm


_SEVERAL = frozenset(
    {ActorKind.PERSON_GROUP, ActorKind.ORGANIZATION, ActorKind.ARMED_FORCE}
)


def join_self_named(clauses: Clauses, cast: Cast) -> None:
    """Let who calls himself by a name be its bearer, a person or a group."""
    for number, clause in enumerate(clauses.all):
        if not _calls_itself(cast.reading, clause):
            continue
        before = antecedent(cast.reading, clauses, number)
        described = None if before is None else _described(cast, before.segments[0])
        named = _named(cast, clause)
        if described is not None and named is not None and described is not named:
            _join(cast, described, named)


def _calls_itself(reading: Reading, clause: Clause) -> bool:
    """Tell whether a relative clause says what somebody calls himself."""
    verb, calls = clause.verb, reading.language.lexicon.suffixes.get("calls_itself", ())
    if clause.kind is not ClauseKind.RELATIVE or verb is None:
        return False
    return verb.lemma in calls and verb.reflexive and not verb.negated


def _described(cast: Cast, place: tuple[int, int]) -> Figure | None:
    """Give the one without a name whom the last words of a phrase mean."""
    ends = [k for r, k in cast.within(*place) if r.stop == place[1] and len(k) == 1]
    figures = [cast.figures[keys[0]] for keys in ends]
    return next((f for f in figures if f.name is None), None)


def _named(cast: Cast, clause: Clause) -> Figure | None:
    """Give the one figure that a clause names."""
    named = {
        keys[0]
        for reference, keys in cast.within(*clause.middle)
        if reference.form is MentionForm.NAME and len(keys) == 1
    }
    found = [cast.figures[key] for key in named]
    new = len(found) == 1 and found[0].last_before(clause.first) < 0
    return found[0] if new else None


def _join(cast: Cast, described: Figure, named: Figure) -> None:
    """Make one of who is described and who is named: a person by the name, a group by its noun."""
    if described.kind is ActorKind.PERSON and named.kind is ActorKind.PERSON:
        named.state = named.state or described.state
        named.roles += described.roles
        named.owner += [key for key in described.owner if key not in named.owner]
        cast.merge(described.key, named.key)
    elif described.kind in _SEVERAL and named.kind is not ActorKind.STATE:
        described.name, described.anonymous = named.name, False
        cast.merge(named.key, described.key)
