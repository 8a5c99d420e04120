"""Who stands before or behind the words that bind: the subject, the agent, the addressee."""

from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.draft import Draft
from diplotext.lang.entry import Tag
from diplotext.lang.terms import Term, TermKind


def is_passive(draft: Draft, cue: Place, verb: int) -> bool:
    """Tell whether what is to be done is done to the subject: "shall be shown", "sera remis"."""
    at = verb
    if is_done(draft, cue[0] - 1):
        return True
    hit = draft.hit(verb, TermKind.PASSIVE)
    if hit is not None:
        at = hit[0]
    elif draft.hit(cue[1] - 1, TermKind.PASSIVE) is None:
        return False
    hit = draft.hit(at, TermKind.ADVERB)
    at = at if hit is None else hit[0]
    endings = draft.language.instruments.endings["participle_endings"]
    keys = draft.words.keys
    return at < len(keys) and keys[at].endswith(endings)


def is_done(draft: Draft, at: int) -> bool:
    """Tell whether a form of "be" ends at a word, so that binding words behind it are its participle ("is hereby set up")."""
    roles = draft.language.lexicon.auxiliaries
    return at >= 0 and any(
        entry.tag is Tag.VERB and stop == at + 1 and roles.get(entry.lemma) == "be"
        for stop, entry in draft.entries(at)
    )


def is_allowed(draft: Draft, first: int) -> bool:
    """Tell whether a verb of asking only may be done: "may invite third States to"."""
    return draft.follows(first, TermKind.PERMISSION)


def is_somebody(draft: Draft, subject: Place) -> bool:
    """Tell whether the head of a subject is somebody, as a pronoun, a name or a word for a party is."""
    first, stop = subject
    ends = (at for at in range(first + 1, stop) if _ends_head(draft, at))
    head = range(first, next(ends, stop))
    return any(map(draft.words.is_capitalized, head[1:])) or any(
        draft.hit(at, *_ASKING) is not None or draft.is_tagged(at, *_PERSONS)
        for at in head
    )


def _ends_head(draft: Draft, at: int) -> bool:
    """Tell whether a comma or a preposition parts the head of a phrase from what follows it."""
    return draft.is_mark(at, ",") or draft.is_tagged(at, Tag.PREPOSITION)


_PERSONS = (Tag.ROLE, Tag.GROUP, Tag.MEMBER_UNIT, Tag.DEMONYM)
_ASKING = (
    *(TermKind.AUTHORS, TermKind.PARTIES, TermKind.AGENT, TermKind.STATE),
    *(TermKind.PRONOUN, TermKind.ORGAN, TermKind.GOVERNMENT),
)


def is_kept(draft: Draft, verb: Place, subject: Place) -> bool:
    """Tell whether a reflexive says what is to be done with a thing, and its subject nobody ("los datos se mantendrán en secreto")."""
    if draft.hit(verb[0], TermKind.CLITIC) is None:
        return False
    first, stop = subject
    named = any(draft.hit(at, *_NOMINAL_NAMES) for at in range(first, stop))
    return not named and not any(
        map(draft.words.is_capitalized, range(first + 1, stop))
    )


def agent(draft: Draft, act: Place) -> Place | None:
    """Give the words that name by whom it is to be done: "by the depositary"."""
    for at in range(act[0], act[1] - 1):
        if draft.hit(at, TermKind.BY) is not None:
            kinds = (
                TermKind.PARTIES,
                TermKind.AGENT,
                TermKind.STATE,
                TermKind.DETERMINER,
            )
            if draft.hit(at + 1, *kinds) is not None:
                ends = (n for n in range(at + 1, act[1]) if draft.is_mark(n, ",;("))
                return at + 1, _with_whom(draft, at + 1, next(ends, act[1]))
    return _between(draft, act)


def _with_whom(draft: Draft, first: int, stop: int) -> int:
    """Give the end of the words for an agent, before those for who only helps ("por el Gobierno [con la ayuda de]")."""
    whole = len(draft.words)
    for at in range(first, stop):
        hit = draft.hit(at, TermKind.PARTIES, TermKind.AGENT, TermKind.STATE)
        if hit is None or hit[0] >= min(stop, whole):
            continue
        behind = hit[0]
        joined = draft.hit(behind, TermKind.COORDINATOR, TermKind.DETERMINER)
        small = not draft.words.is_capitalized(behind)
        if small and joined is None and draft.words.keys[behind] in _helping(draft):
            return behind
    return stop


def _helping(draft: Draft) -> tuple[str, ...]:
    return draft.language.instruments.endings["helping"]


def _between(draft: Draft, act: Place) -> Place | None:
    """Give the parties between whom something is to be done: "by negotiations between the Parties"."""
    for at in range(act[0], act[1] - 1):
        hit = draft.hit(at + 1, TermKind.PARTIES)
        if hit is not None and draft.hit(at, TermKind.BETWEEN) is not None:
            return at + 1, hit[0]
    return None


def addressed(draft: Draft, act: Place) -> tuple[Place | None, Place]:
    """Part what follows a verb of asking into who is asked and what: "all States | to meet"."""
    first, stop = act
    if draft.hit(first, TermKind.COMPLEMENTIZER) is not None:
        return None, (first + 1, stop)
    for at in range(first + 1, stop):
        hit = draft.hit(at, TermKind.LINKER, TermKind.COMPLEMENTIZER)
        if hit is not None and hit[0] < stop and _is_infinitive(draft, hit[0], hit[1]):
            return subject_of(draft, (first, at)), (hit[0], stop)
    comma = next((at for at in range(first, stop) if draft.is_mark(at, ",")), stop)
    return subject_of(draft, (first, comma)), act


def _is_infinitive(draft: Draft, at: int, term: Term) -> bool:
    """Tell whether an infinitive follows "to" or "de", with clitics and adverbs between."""
    if term.kind is TermKind.COMPLEMENTIZER:
        return True
    kinds = (TermKind.CLITIC, TermKind.ADVERB, TermKind.NEGATION)
    hit = draft.hit(at, *kinds)
    while hit is not None:
        at = hit[0]
        hit = draft.hit(at, *kinds)
    if at >= len(draft.words) or draft.hit(at, TermKind.DETERMINER) is not None:
        return False
    endings = draft.language.instruments.endings["infinitive_endings"]
    verb = draft.words.is_word(at) and not draft.words.is_capitalized(at)
    return verb and draft.words.keys[at].endswith(endings)


def subject_of(draft: Draft, region: Place) -> Place | None:
    """
    Give the words of the subject in front of a verb.

    Args:
        draft: The text.
        region: Where the subject may stand.
    """
    first, stop = region
    first = _behind_condition(draft, first, stop)
    while first < stop and draft.hit(first, TermKind.COORDINATOR, TermKind.ADVERB):
        hit = draft.hit(first, TermKind.COORDINATOR, TermKind.ADVERB)
        first = first + 1 if hit is None else hit[0]
    while first < stop and draft.is_mark(first, ",*_-—–•"):
        first += 1
    while stop > first and draft.is_mark(stop - 1, ","):
        stop -= 1
    first = _last_pronoun(draft, first, stop)
    return (first, stop) if first < stop else None


def _last_pronoun(draft: Draft, first: int, stop: int) -> int:
    """Give the index of a pronoun right before a verb, behind a comma or an "and" ("In this role, he")."""
    last = stop - 1
    hit = draft.hit(last, TermKind.AUTHORS, TermKind.PRONOUN)
    if last <= first or hit is None or hit[0] != stop:
        return first
    is_joined = draft.hit(last - 1, TermKind.COORDINATOR) is not None
    return last if is_joined or draft.is_mark(last - 1, ",") else first


def _behind_condition(draft: Draft, first: int, stop: int) -> int:
    """Give the index behind the clauses and phrases set in front of a subject with a comma."""
    kinds = (TermKind.CONDITION, TermKind.SUBORDINATOR, TermKind.ADVERB)
    while first < stop and draft.hit(first, *kinds) is not None:
        comma = next((at for at in range(first, stop) if draft.is_mark(at, ",")), None)
        if comma is None:
            return first
        first = comma + 1
    commas = [at for at in range(first, stop) if draft.is_mark(at, ",")]
    agent = (TermKind.PARTIES, TermKind.AGENT, TermKind.STATE, TermKind.AUTHORS)
    if commas and draft.hit(first, TermKind.ABOUT) is not None:
        named = [at for at in commas if draft.hit(at + 1, *_NOMINAL)]
        return named[-1] + 1 if named else first
    for comma in reversed(commas):
        if draft.hit(comma + 1, *agent) is not None and not _is_list(draft, first):
            return comma + 1
    return first


_NOMINAL = (
    *(TermKind.PARTIES, TermKind.AGENT, TermKind.STATE),
    *(TermKind.AUTHORS, TermKind.DETERMINER, TermKind.PRONOUN),
)


def _is_list(draft: Draft, first: int) -> bool:
    """Tell whether a subject begins with a name of its own, so that a comma goes on with it."""
    kinds = (TermKind.PARTIES, TermKind.AGENT, TermKind.STATE)
    return (
        draft.hit(first, *kinds) is not None or draft.hit(first + 1, *kinds) is not None
    )


_NOMINAL_NAMES = (
    *(TermKind.PARTIES, TermKind.AGENT, TermKind.STATE),
    *(TermKind.AUTHORS, TermKind.PRONOUN),
)


def is_object_clause(draft: Draft, subject: Place) -> bool:
    """Tell whether the subject is that of a relative clause ("which the Parties shall ...")."""
    first, stop = subject
    if draft.is_mark(stop, ","):
        return False
    for at in range(max(first, stop - _SHORT), stop - 1):
        if draft.hit(at, TermKind.RELATIVE) is not None:
            kinds = (
                TermKind.PARTIES,
                TermKind.DETERMINER,
                TermKind.STATE,
                TermKind.PRONOUN,
            )
            led = draft.hit(at + 1, *kinds) is not None
            return led and not _is_clitic(draft, at + 1)
    return False


def _is_clitic(draft: Draft, at: int) -> bool:
    """Tell whether what looks like an article stands before a verb, as an object ("la Partie qui l'a arraisonné")."""
    entries = draft.language.lexicon.table.find(draft.words.keys[at + 1 : at + 2])
    verb = any(
        e.tag is Tag.VERB and _FINITE in e.features for h in entries for e in h.values
    )
    return verb and draft.hit(at, TermKind.CLITIC) is not None


_FINITE = "3"
_SHORT = 5
