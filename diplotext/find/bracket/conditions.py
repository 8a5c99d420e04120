"""Conditions of commitments: clauses that a conjunction opens, verbs that stand first, phrases."""

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.inverted_conditions import is_inverted_condition
from diplotext.find.bracket.noun_phrases import contracted, phrase_stop
from diplotext.find.bracket.only_conditions import only_stop
from diplotext.find.bracket.supposing_leads import supposes_at
from diplotext.find.bracket.suppositions import supposed_from, supposes
from diplotext.find.commitments.promise import DEPENDENT, Promise
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_BEFORE = 2


def condition_ranges(
    syntax: Syntax, clauses: Clauses, promise: Promise
) -> list[tuple[int, int]]:
    """Give the words of each condition of a promise, in the order of the text, none within another."""
    reading = syntax.reading
    own = clauses.of_verb(promise.group)
    needed = None if own is None else depended_on(reading, own)
    if promise.rule == DEPENDENT and needed is not None:
        return [needed]
    found = [
        (_opening(reading, clause), clause.stop)
        for clause in _near(clauses, promise, reading)
        if _is_condition(reading, clause) or _is_case(clauses, clause)
    ]
    bond = tied(reading, clauses, promise)
    if bond is not None and not found:
        found.append(bond)
    for at in range(promise.clause[0], promise.clause[1]):
        if any(first <= at < stop for first, stop in found):
            continue
        stop = _phrase(reading, at, promise.clause[1])
        stop = stop or only_stop(reading, at, promise.clause[1])
        if stop is not None:
            found.append((at, stop))
    return sorted(found)


def behind_condition(reading: Reading, act: tuple[int, int]) -> tuple[int, int]:
    """Leave a condition that is a phrase out of an act of more than a verb ("wird [bei einem Angriff Ghanas] Waffen liefern")."""
    first, stop = act
    end = _phrase(reading, first, stop) or only_stop(reading, first, stop)
    return act if end is None or end >= stop - 1 else (end, stop)


def tied(
    reading: Reading, clauses: Clauses, promise: Promise
) -> tuple[int, int] | None:
    """Give what something is tied to by its verb ("knüpft Hilfe [an Reformen]", "macht sie [von X] abhängig")."""
    clause = clauses.of_verb(promise.group)
    ties = reading.language.lexicon.suffixes.get("ties", ())
    if clause is None:
        return None
    words = reading.words.keys[clause.first : clause.stop]
    for lemma, word, lead in zip(ties[::3], ties[1::3], ties[2::3], strict=True):
        if promise.group.lemma != lemma or word not in words:
            continue
        at = _tying(reading, clause, lead)
        end = None if at is None else phrase_stop(reading, at + 1, clause.middle[1])
        if at is not None and end is not None:
            behind = clauses.within(end, end + _BEFORE)
            that = (c for c in behind if c.kind is ClauseKind.THAT)
            return at, next((c.stop for c in that), end)
    return None


def _tying(reading: Reading, clause: Clause, lead: str) -> int | None:
    """Give the preposition of a tie; the first of two leads to what is tied where no article follows ("macht die Entsendung von Truppen [von] einem Mandat abhängig")."""
    places = [at for at in range(*clause.middle) if reading.key(at) == lead]
    if len(places) > 1 and reading.words.is_capitalized(places[0] + 1):
        return places[1]
    return next(iter(places), None)


def depended_on(reading: Reading, clause: Clause) -> tuple[int, int] | None:
    """Give on what the subject of a clause depends, the preposition before it taken in; not a name."""
    if clause.verb is None:
        return None
    listed = reading.language.lexicon.suffixes.get("depending", ())
    for lemma, lead in zip(listed[::2], listed[1::2], strict=True):
        if clause.verb.lemma != lemma:
            continue
        for first, stop in (clause.middle, clause.front):
            for at in range(first, stop):
                after = contracted(reading, at, ((lead,),))
                if after is not None and after < stop:
                    return None if _is_name(reading, after) else (at, stop)
    return None


def _is_name(reading: Reading, at: int) -> bool:
    """Tell whether a state, a capital or a body stands right behind a preposition ("hängt von Moskau ab")."""
    return any(reading.has(at, tag) for tag in (Tag.STATE, Tag.CAPITAL))


def _near(clauses: Clauses, promise: Promise, reading: Reading) -> list[Clause]:
    """Give the clauses of a promise's range, and those of its sentence right before it."""
    start = reading.sentence(promise.group.first).first
    own = clauses.of_verb(promise.group)
    level = own.level if own is not None else None
    before = list(clauses.within(start, promise.clause[0]))[-_BEFORE:]
    inside = list(clauses.within(promise.clause[0], promise.clause[1]))
    return [c for c in [*before, *inside] if c.level == level and c is not own]


def _is_condition(reading: Reading, clause: Clause) -> bool:
    if clause.kind is ClauseKind.ADVERBIAL:
        return condition_word(reading, clause) is not None
    if supposes(reading, clause) or is_inverted_condition(reading, clause):
        return True
    return clause.opens_condition and reading.begins(clause.first, Tag.CONDITION.bit)


def _is_case(clauses: Clauses, clause: Clause) -> bool:
    """Tell whether a clause with its verb first states the case of the one behind it ("Stellt X ..., so hat er ...")."""
    reading = clauses.forms.reading
    if not clause.opens_condition:
        return False
    leads = reading.language.lexicon.suffixes.get("consequence", ())
    near = clauses.within(clause.stop, clause.stop + 2)
    return any(
        c.kind is ClauseKind.MAIN
        and c.lead == ","
        and (not c.is_fronted or reading.words.keys[c.front[0]] in leads)
        for c in near
    )


def condition_word(reading: Reading, clause: Clause) -> int | None:
    """Give the word of a clause's opening that makes it a condition."""
    for at in range(clause.first, clause.body):
        hit = reading.hit(at, Tag.CONDITION)
        if hit is not None and "clause" in hit[1].features:
            return at
    opens = clause.body == clause.first + 1
    return clause.first if opens and supposes_at(reading, clause.first) else None


def _opening(reading: Reading, clause: Clause) -> int:
    at = supposed_from(reading, clause)
    at = condition_word(reading, clause) if at is None else at
    return clause.first if at is None else at


def _phrase(reading: Reading, at: int, limit: int) -> int | None:
    """Give where a condition ends that is a phrase, if one begins at a word."""
    hit = reading.hit(at, Tag.CONDITION)
    says = reading.hit(at, Tag.REPORTING_PREPOSITION) is not None
    if hit is None or says or "clause" in hit[1].features:
        return None
    stop = hit[0]
    if reading.is_mark(stop, ",;.:"):
        return None  # the particle of a verb ("behielt sich vor, ...")
    if "scheduled" in hit[1].features and not _names_event(reading, stop, limit):
        return None
    if _is_object(reading, stop):
        return stop  # "bei einem Angriff | zehn Beobachter entsenden"
    owner = reading.hit(stop, Tag.STATE)
    end = phrase_stop(reading, stop, limit) if owner is None else owner[0]
    end = stop if end is None else end  # "bei einem Angriff Ghanas | Waffen liefern"
    end = _owned_stop(reading, stop, end)
    return _over_parties(reading, at, end, limit)


def _is_object(reading: Reading, at: int) -> bool:
    """Tell whether what stands behind the noun of a condition is no genitive, by its article or its number."""
    if not reading.words.is_capitalized(at - 1):
        return False
    genitives = reading.language.lexicon.suffixes.get("oblique_feminine", ())
    counted = at in reading.numbers and reading.key(at) not in genitives
    article = reading.has(at, Tag.DETERMINER) and reading.key(at) not in genitives
    return counted or (article and not reading.has(at, Tag.DETERMINER, "genitive"))


def _owned_stop(reading: Reading, first: int, end: int) -> int:
    """Give where a noun in the genitive ends, behind which the object stands without an article ("im Falle eines Angriffs | Waffen")."""
    if not reading.has(first, Tag.DETERMINER, "genitive"):
        return end
    marks = reading.language.lexicon.suffixes.get("genitive", ("\0",))
    large = reading.words.is_capitalized
    for at in range(first + 1, end - 1):
        if large(at) and reading.words.keys[at].endswith(marks) and large(at + 1):
            return at + 1
    return end


def _over_parties(reading: Reading, first: int, end: int, limit: int) -> int:
    """Step over those who take part in the event that a phrase names ("im Fall einer Waffenruhe [zwischen Mali und Niger]")."""
    if not any(reading.begins(at, Tag.EVENT.bit) for at in range(first, end)):
        return end
    while end < limit:
        part = reading.hit(end, Tag.PART)
        between = reading.has(end, Tag.PREPOSITION, "between")
        behind = part[0] if part is not None else end + between
        further = phrase_stop(reading, behind, limit) if behind > end else None
        if further is None:
            break
        end = further
    return end


def _names_event(reading: Reading, at: int, limit: int) -> bool:
    """Tell whether an event stands behind "after" or "before", and no date or place."""
    end = phrase_stop(reading, at, limit)
    return end is not None and any(
        reading.begins(i, Tag.EVENT.bit) for i in range(at, end)
    )
