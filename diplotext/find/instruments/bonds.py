"""Bonds in the wording of treaties and declarations: "shall", "undertake to", "s'engagent à"."""

from collections.abc import Iterator
from itertools import takewhile

from diplotext.find.instruments.act_ends import NEAR, act_end
from diplotext.find.instruments.binding_words import (
    ARTICLE,
    AUTHORED,
    TENSED,
    Cue,
    behind_negation,
    cue_at,
)
from diplotext.find.instruments.bond import Bond, Place
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.subjects import (
    addressed,
    agent,
    is_allowed,
    is_done,
    is_kept,
    is_object_clause,
    is_passive,
    is_somebody,
    subject_of,
)
from diplotext.find.instruments.tenses import subject_behind
from diplotext.lang.entry import Tag
from diplotext.lang.terms import Term, TermKind
from diplotext.model.commitment import CommitmentKind, Force


def find_bonds(
    draft: Draft, sentence: Place, last: Place | None = None
) -> Iterator[Bond]:
    """
    Find the bonds of a sentence, in order.

    Args:
        draft: The text.
        sentence: The words of the sentence.
        last: Who is bound above it, where its first words go on from there.
    """
    start, stop = sentence
    region, at = start, start
    has_verb = False
    while at < stop:
        if draft.is_mark(at, ";:"):
            region, has_verb = at + 1, False
        cue = cue_at(draft, at, (region, stop))
        if cue is None or _is_told(draft, start, cue.place[0], stop):
            at += 1
            continue
        at = cue.place[1]
        own = (_fresh(draft, region, cue, has_verb=has_verb), cue.place[0])
        goes_on = cue.place[0] == start
        if last and not goes_on and not _stands_alone(draft, cue, own, last):
            continue
        inverted = _behind(draft, cue)
        who = inverted or _before(draft, cue, own) or last
        bond = _bond(draft, cue, who, stop)
        binds = bond is not None and (inverted or _is_main(draft, own, cue))
        if bond is not None and binds:
            last = last if inverted else who
            yield bond
        if binds or (bond is None and cue.term.modal):
            region, has_verb = cue.place[1], True


def _behind(draft: Draft, cue: Cue) -> Place | None:
    """Give the subject behind the verb of an article, where its relative clause has it there."""
    return subject_behind(draft, cue.place) if cue.rule == ARTICLE else None


def _before(draft: Draft, cue: Cue, own: Place) -> Place | None:
    """Give the subject before a verb, which a verb in the first person needs not have ("En este marco apoyaremos a")."""
    subject = subject_of(draft, own)
    if subject is None or cue.rule != AUTHORED:
        return subject
    named = draft.hit(subject[0], TermKind.AUTHORS) is not None
    return subject if named else None


def _is_told(draft: Draft, start: int, at: int, stop: int) -> bool:
    """Tell whether somebody says quoted words of a sentence that goes on behind them ("« Nous demandons P », a dit X")."""
    closing = draft.quotation_end(start, at, stop)
    return closing is not None and stop - closing > _TELLING


_TELLING = 3


def _stands_alone(draft: Draft, cue: Cue, own: Place, last: Place) -> bool:
    """Tell whether a further verb that is no modal has a subject, or goes on with the last one."""
    if cue.term.modal or cue.rule != "binding-words":
        return True
    subject = subject_of(draft, own)
    if subject is None:
        return draft.hit(last[0], TermKind.AUTHORS) is not None
    kinds = (TermKind.AUTHORS, TermKind.PARTIES, TermKind.AGENT, TermKind.STATE)
    near = range(subject[0], min(subject[1], subject[0] + 2))
    return any(draft.hit(at, *kinds, TermKind.PRONOUN) is not None for at in near)


def _fresh(draft: Draft, region: int, cue: Cue, *, has_verb: bool) -> int:
    """Give where the subject of a further verb may begin: behind the word that joins it on."""
    for at in range(cue.place[0] - 1, region - 1, -1):
        if draft.hit(at, TermKind.COORDINATOR) is not None:
            before = range(region, at)
            has_verb = (
                has_verb
                or _opens_with_verb(draft, region)
                or any(draft.hit(n, TermKind.CONSTITUTIVE) is not None for n in before)
            )
            return at + 1 if has_verb else region
    return region


def _opens_with_verb(draft: Draft, region: int) -> bool:
    """Tell whether a clause begins with its verb, so that nobody named behind it is the subject of another ("Expresaron ... y acordaron")."""
    at = region
    while draft.hit(at, TermKind.CLITIC, TermKind.ADVERB, TermKind.NEGATION):
        at += 1
    return draft.is_tagged(at, Tag.VERB)


def _bond(draft: Draft, cue: Cue, subject: Place | None, stop: int) -> Bond | None:
    """Make the bond of binding words, unless what they lead to binds nobody."""
    act = _act(draft, cue, stop)
    if act is None:
        return None
    term, behind = cue.term, cue.place[1]
    verb = behind_negation(draft, max(act[0], behind))
    kind, force = CommitmentKind(term.commits), Force[term.value.upper()]
    inner = cue.place[0] if cue.rule in TENSED else behind
    negative = draft.holds((inner, verb), TermKind.NEGATION) or _is_none(draft, subject)
    negative = negative or renounces(draft, cue.place)
    if kind is CommitmentKind.REQUIREMENT and not _asks(draft, cue, subject):
        return None
    if _is_denied(draft, cue.place[0]):
        kind, force, negative = CommitmentKind.NON_COMMITMENT, Force.NONE, True
    elif kind is CommitmentKind.REQUIREMENT:
        subject, act = _asked(draft, act)
    elif (
        subject is not None
        and cue.rule == ARTICLE
        and is_kept(draft, cue.place, subject)
    ):
        subject = None
    elif is_passive(draft, cue.place, verb):
        subject = agent(draft, act)
        if subject is None and is_done(draft, cue.place[0] - 1):
            return None  # "is hereby set up" founds, and binds nobody
    return Bond(kind, force, cue.place, act, subject, negative=negative, rule=cue.rule)


def _asks(draft: Draft, cue: Cue, subject: Place | None) -> bool:
    """Tell whether a verb of asking does ask: not "may invite X to", "X is requested to", nor "the situation calls for"."""
    first = cue.place[0]
    if is_allowed(draft, first) or is_done(draft, first - 1):
        return False
    return subject is None or is_somebody(draft, subject)


def _asked(draft: Draft, act: Place) -> tuple[Place | None, Place]:
    """Part an act into who is asked and what; words for a thing alone name nobody ("call for restraint")."""
    who, what = addressed(draft, act)
    named = who is not None and is_somebody(draft, who)
    return (who, what) if named or what != act else (None, act)


def renounces(draft: Draft, place: Place) -> bool:
    """Tell whether a verb of not acting is among some words ("renoncent aux filets dérivants")."""
    verbs = draft.language.lexicon.suffixes.get("renouncing", ())
    return any(
        entry.tag is Tag.VERB and entry.lemma in verbs
        for at in range(*place)
        for _, entry in draft.entries(at)
    )


def _is_none(draft: Draft, subject: Place | None) -> bool:
    """Tell whether the subject is "no Party" or "aucune Partie", or "ni" stands before it."""
    if subject is None:
        return False
    return draft.holds((max(0, subject[0] - 1), subject[0] + 1), TermKind.NEGATION)


def _act(draft: Draft, cue: Cue, stop: int) -> Place | None:
    """Give the words of the act, empty in front of a colon; None where nobody is bound to any."""
    behind = _behind_aside(draft, cue.place[1], stop)
    verb = behind_negation(draft, behind)
    if cue.term.modal and _is_constitutive(draft, verb):
        return None
    if verb >= stop or draft.is_mark(verb, ":"):
        return behind, behind
    if draft.is_mark(verb, ".;,"):
        return None
    first = _tensed(draft, cue) if cue.rule in TENSED else behind
    act = (first, act_end(draft, behind, stop))
    return act if not cue.term.needs or _follows(draft, act, cue.term) else None


def _tensed(draft: Draft, cue: Cue) -> int:
    """Give where a verb that is its own cue begins the act: with its clitics, without a negation."""
    first, stop = cue.place
    while first < stop - 1 and draft.hit(first, TermKind.NEGATED_BEFORE) is not None:
        first += 1
    return first


def _is_constitutive(draft: Draft, verb: int) -> bool:
    """Tell whether a verb says what an instrument is or does, as active or as participle."""
    if draft.hit(verb, TermKind.CONSTITUTIVE) is not None:
        return True
    hit = draft.hit(verb, TermKind.PASSIVE)
    return hit is not None and draft.hit(hit[0], TermKind.CONSTITUTIVE) is not None


def _behind_aside(draft: Draft, at: int, stop: int) -> int:
    """Give the index behind words set off by commas right behind a cue: "shall, if asked, ..."."""
    while at < stop and draft.is_mark(at, ","):
        comma = next((n for n in range(at + 1, stop) if draft.is_mark(n, ",")), None)
        if comma is None:
            return at + 1
        at = comma + 1
    hit = draft.hit(at, TermKind.LINKER) if draft.is_mark(at - 1, ",") else None
    return at if hit is None else hit[0]


def _is_denied(draft: Draft, first: int) -> bool:
    """Tell whether a verb of promising is itself denied ("does not undertake")."""
    return draft.follows(first, TermKind.NEGATED_BEFORE)


def _follows(draft: Draft, act: Place, term: Term) -> bool:
    """Tell whether one of the words that a cue needs follows it closely."""
    keys = draft.words.keys
    near = range(act[0], min(act[1], act[0] + NEAR))
    direct = takewhile(lambda at: draft.hit(at, TermKind.ABOUT) is None, near)
    return any(keys[at : at + len(p)] == p for at in direct for p in term.needs)


def _is_main(draft: Draft, region: Place, cue: Cue) -> bool:
    """Tell whether a cue is the verb of a main clause whose subject can be bound."""
    first, stop = region
    subject = subject_of(draft, region)
    if subject is None:
        return True
    if draft.hit(stop - 1, TermKind.RELATIVE) is not None:
        return False
    if draft.hit(subject[0], TermKind.SUBORDINATOR) is not None:
        return False
    if is_object_clause(draft, subject):
        return False
    is_agent = draft.hit(subject[0], TermKind.NON_AGENT) is None
    return is_agent and first <= cue.place[0]
