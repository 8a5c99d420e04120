"""Who does for one kept away what he would have done: "X was ill; Y signed for her", "X étant malade, Y a signé à sa place"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.persons_named import persons_named
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.representations.proxies import Proxy
from diplotext.find.representations.who_acts import (
    acting_subject,
    appears,
    named_behind,
)
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind, MentionForm


def find_for_one(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """Find who signs for somebody meant by a pronoun, or takes part for one of whom it is told that he stayed away."""
    reading = syntax.reading
    for index, behind in reading.phrase_hits("for_one"):
        if reading.quote_of[index] != NOWHERE:
            continue
        verb = _verb(syntax, index, behind)
        agent = None if verb is None else _agent(syntax, cast, verb, behind)
        if verb is None or agent is None or not appears(syntax, verb):
            continue
        absent = _absent(cast, min(agent[2], index), agent[0])
        if absent is None or not _is_kept_away(syntax, absent[1], index, verb):
            continue
        yield Proxy(absent[0], agent[0], absent[0], absent[1], max(agent[1], behind))


def find_absolute(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """Find who signs or takes part in the place of one of whom a participle with a subject of its own tells why ("X étant malade, Y a signé à sa place")."""
    reading = syntax.reading
    for index, behind, _ in reading.hits(Tag.IN_ONES_NAME):
        sentence = reading.sentence(index)
        verb = syntax.last_finite(sentence.first, index)
        if verb is None or reading.quote_of[index] != NOWHERE:
            continue
        before = syntax.verbs_within(sentence.first, verb.start)
        why = next((g for g in before if g.tense is Tense.GERUND), None)
        if why is None or not appears(syntax, verb):
            continue
        absent = persons_named(cast, sentence.first, why.start)
        agents = persons_named(cast, why.stop, verb.start)
        if absent and agents and absent[-1][1] != agents[-1][1]:
            key = absent[-1][1]
            yield Proxy(key, agents[-1][1], key, sentence.first, behind)


def _verb(syntax: Syntax, index: int, behind: int) -> VerbGroup | None:
    """Give the verb of the clause in which a phrase stands: the last before it up to a mark, or the first behind."""
    if syntax.clauses is not None:
        clause = syntax.clauses.around(index)
        return None if clause is None else clause.act or clause.verb
    reading = syntax.reading
    sentence = reading.sentence(index)
    marks = (
        i for i in range(index - 1, sentence.first, -1) if reading.is_mark(i, ";:")
    )
    before = syntax.last_finite(next(marks, sentence.first), index)
    return before or syntax.finite_within(behind, sentence.stop)


def _agent(
    syntax: Syntax, cast: Cast, verb: VerbGroup, behind: int
) -> tuple[str, int, int] | None:
    """Give the person who acts: the subject of the verb, or who is named behind the phrase ("firmó por él X")."""
    stop = syntax.reading.sentence(verb.start).stop
    who = named_behind(cast, behind, stop) or acting_subject(syntax, cast, verb)
    person = who is not None and cast.figures[who[0]].kind is ActorKind.PERSON
    return who if person else None


def _absent(cast: Cast, stop: int, but: str) -> tuple[str, int] | None:
    """Give the person named last before a word, in its sentence or the one before, and where."""
    reading = cast.reading
    opening = reading.sentence(stop).first
    first = reading.sentence(max(opening - 1, 0)).first
    named = [
        (keys[0], reference.first)
        for reference, keys in cast.within(min(first, opening), stop)
        if cast.figures[keys[0]].kind is ActorKind.PERSON
        and reference.form is not MentionForm.PRONOUN
        and keys[0] != but
    ]
    return named[-1] if named else None


def _is_kept_away(syntax: Syntax, first: int, index: int, verb: VerbGroup) -> bool:
    """Tell whether words behind a person tell that he stays away, or somebody signs for him, which none does for one present."""
    reading, lexicon = syntax.reading, syntax.reading.language.lexicon
    if verb.lemma in lexicon.suffixes.get("signs_up", ()):
        return True
    words = lexicon.suffixes.get("hindered", ())
    away = lexicon.verbs.get("stays_out", frozenset())
    return any(
        reading.words.keys[at] in words
        or ((group := syntax.group(at)) is not None and group.lemma in away)
        for at in range(first, index)
    )
