"""Whose a promise is where its clause tells better than its subject: an agent, a document that obliges."""

from collections.abc import Iterable, Iterator

import attrs

from diplotext.find.analytic.denied_objects import of_nothing
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.openers import governing_by_order
from diplotext.find.analytic.speakers import source_behind
from diplotext.find.analytic.steps import over_light
from diplotext.find.analytic.subjects import subject_before
from diplotext.find.commitments.promise import Promise, disowned
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.modals import is_modal
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_REACH = 10
_STOPS = frozenset({Kind.MARK, Kind.RELATIVE, Kind.THAT, Kind.SUBORDINATOR})


def settled(syntax: Syntax, promises: Iterable[Promise]) -> Iterator[Promise]:
    """Let what is done by somebody be owed by that one, and what a text requires be owed under it."""
    for found in promises:
        if not syntax.kinds:
            yield found
            continue
        if _is_of_word(syntax, found) or _is_aim(syntax, found):
            continue
        promise = of_nothing(syntax, _behind_modal(syntax, found))
        acted = syntax.group(promise.act[0])
        agent = _agent(syntax, acted) if acted is not None else None
        if agent is not None:
            stop = max(promise.act[1], agent.segments[-1][1])
            yield attrs.evolve(promise, debtor=agent, act=(promise.act[0], stop))
        elif promise.force == "oblige" and _binds_nobody(syntax, promise):
            yield disowned(promise)
        elif _is_required_by_a_text(syntax, promise):
            yield attrs.evolve(
                promise, kind="undertaking", force="oblige", document=True
            )
        elif _is_left_open(syntax, promise):
            yield attrs.evolve(promise, kind="possibility", force="possible")
        else:
            yield promise


def _behind_modal(syntax: Syntax, promise: Promise) -> Promise:
    """Begin an act with its infinitive, not with the modal of its clause ("agreed that it would [meet]")."""
    modal = syntax.group(promise.act[0])
    if modal is None or not is_modal(syntax.reading, modal.lemma):
        return promise
    first = over_light(syntax, modal.stop, promise.act[1])
    acted = syntax.group(first)
    if acted is None or acted.tense is not Tense.INFINITIVE or first >= promise.act[1]:
        return promise
    return attrs.evolve(promise, act=(first, promise.act[1]))


def _is_of_word(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether somebody's word, and not he, is what acts ("Togo's refusal could delay it")."""
    if promise.debtor is None or promise.rule == "commissive-noun":
        return False
    words = range(*promise.debtor.segments[0])
    owned = any(syntax.kinds[at] is Kind.OWNER for at in words)
    last = (at for at in words if syntax.reading.begins(at, Tag.COMMISSIVE_NOUN.bit))
    return owned and next(last, None) is not None


def _is_aim(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether "is to" says what an aim or a task consists in, and not what somebody is to do ("The committee's task is to count")."""
    aims = syntax.reading.language.lexicon.suffixes.get("aims", ())
    if promise.debtor is None or promise.rule != "bare-infinitive":
        return False
    last = promise.debtor.segments[0][1] - 1
    return syntax.reading.key(last) in aims


def _takes_up_text(syntax: Syntax, pronoun: int) -> bool:
    """Tell whether "it" means a document of which the sentence before tells ("signed a pact. [It] requires ...")."""
    reading = syntax.reading
    number = reading.sentence_of[pronoun]
    if number <= 0 or not reading.has(pronoun, Tag.SUBJECT_PRONOUN, "neuter"):
        return False
    before = reading.sentences[number - 1]
    return len(reading.among(Tag.DOCUMENT.bit, before.first, before.stop)) > 0


def _is_left_open(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether somebody does not deny what he may do ("did not deny that it would leave")."""
    above = governing_by_order(syntax, promise.group)
    own = promise.kind in ("undertaking", "announcement") and not promise.negative
    if above is None or not above.negated or not own:
        return False
    records = syntax.reading.language.lexicon.reporting.get(above.lemma, ())
    return any(record.negative for record in records if not record.tail)


def _agent(syntax: Syntax, acted: VerbGroup) -> Subject | None:
    """Give by whom something is to be done ("the costs are to be borne by the Gulf states")."""
    if not acted.passive:
        return None
    end = min(sentence_end(syntax.reading, acted.first), acted.stop + _REACH)
    for at in range(acted.stop, end):
        if syntax.kinds[at] in _STOPS or syntax.group(at) not in (None, acted):
            return None
        agent = syntax.reading.hit(at, Tag.AGENT)
        if agent is not None and names_party(syntax.reading, agent[0]):
            timed = syntax.kinds[agent[0]] is Kind.TIME
            return None if timed else _listed(syntax, agent[0], end)
    return None


def _listed(syntax: Syntax, first: int, end: int) -> Subject | None:
    """Give the phrase that begins at a word, and those that commas and a coordinator join to it."""
    segments: list[tuple[int, int]] = []
    whole, at = 0, first
    while at < end and names_party(syntax.reading, at):
        source = source_behind(syntax, at)
        if source is None:
            break
        segments += source.segments
        stop = segments[-1][1]
        joined = syntax.kinds[stop] is Kind.COORDINATOR
        closed = syntax.kinds[at - 1] is Kind.COORDINATOR
        whole = len(segments) if at == first or closed else whole
        if closed or not (joined or is_pause(syntax.reading, stop)):
            break
        at = stop + 1
    return Subject(tuple(segments[:whole])) if whole else None


def _binds_nobody(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether nothing obliges somebody ("Nothing in this pact obliges a Party to")."""
    nothing = syntax.reading.language.lexicon.suffixes.get("nothing", ())
    first = syntax.reading.sentence(promise.group.first).first
    return syntax.reading.key(first) in nothing


def _is_required_by_a_text(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether what somebody is to do is required by a document, and not by who asks for it."""
    forces = syntax.reading.language.lexicon.document_verbs
    group = promise.group
    demanded = promise.kind == "requirement" and forces.get(group.lemma) == "oblige"
    due = (demanded or promise.force == "oblige") and promise.debtor
    subject = subject_before(syntax, group) if due else None
    if subject is None or group.passive:
        return False
    if subject.pronoun:
        return _takes_up_text(syntax, subject.segments[0][0])
    words = range(*subject.segments[0])
    return any(syntax.reading.begins(at, Tag.DOCUMENT.bit) for at in words)
