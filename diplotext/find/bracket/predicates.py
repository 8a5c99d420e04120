"""Predicates: the finite verb with the infinitive, participle or particle that closes its clause."""

import attrs

from diplotext.find.bracket.clusters import closing_cluster, finite_in, role_of
from diplotext.find.bracket.denials import is_negated
from diplotext.find.bracket.forms import Forms, is_reported
from diplotext.find.bracket.reflexives import is_of_joined, reflexive_in
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.lang.inflect import Tense


_BEHIND_PARTICLE = tag_bits(
    Tag.COORDINATOR, Tag.PREPOSITION, Tag.SUBORDINATOR, Tag.QUESTION_WORD
)


@attrs.frozen(eq=False)
class Predicate:
    """
    A verb and what belongs to it; indexes count words.

    Attributes:
        verb: The verb with a tense.
        act: The infinitive it carries, if it is a modal verb.
        lexical: The words that bear the meaning.
        closing: First word of what closes the clause; its end where nothing does.
    """

    verb: VerbGroup
    act: VerbGroup | None
    lexical: tuple[int, int]
    closing: int


def main_predicate(forms: Forms, finite: int, stop: int) -> Predicate:
    """Read the predicate of a main clause from its finite verb and the end of its clause."""
    entries = forms.finite(finite)
    for entry in entries:
        role = role_of(forms, entry.lemma)
        cluster = closing_cluster(forms, finite, stop, role) if role else None
        if cluster is not None and role is not None:
            return _carried(forms, finite, entry, cluster, role)
    ranked = sorted(entries, key=lambda e: e.value is Tense.CONDITIONAL)
    for guessed in (False, True):
        for entry in ranked:
            found = _with_particle(forms, finite, entry, stop, guessed=guessed)
            if found is not None:
                return found
    best = _preferred(forms, entries)
    group = _group(forms, (finite, finite + 1), best, (finite, stop))
    return Predicate(group, None, (finite, finite + 1), stop)


def fronted_participle(
    forms: Forms, predicate: Predicate, front: tuple[int, int]
) -> Predicate:
    """Give a predicate whose auxiliary carries the participle alone before it ("Kritisiert wird, dass ...")."""
    group, (first, stop) = predicate.verb, front
    role = role_of(forms, group.lemma)
    alone = stop - first == 1 and group.closing is None and predicate.act is None
    if role not in _WITH_PARTICIPLE or not alone or not forms.participle(first):
        return predicate
    entry = next(e for e in forms.finite(group.first) if e.lemma == group.lemma)
    carried = _carried(forms, group.first, entry, front, role)
    verb = attrs.evolve(
        carried.verb, negated=group.negated, reflexive_at=group.reflexive_at
    )
    return attrs.evolve(predicate, verb=verb, lexical=front)


_WITH_PARTICIPLE = frozenset({"have", "be", "become"})


def final_predicate(
    forms: Forms, cluster: tuple[int, int], body: int
) -> Predicate | None:
    """Read the predicate of a clause with its verbs at the end."""
    first, stop = cluster
    finite = finite_in(forms, first, stop)
    if finite is None:
        return None
    entries = forms.finite(finite)
    rest = [i for i in range(first, stop) if i != finite and forms.is_verb(i)]
    for entry in entries:
        role = role_of(forms, entry.lemma)
        if role and rest:
            inner = (first, finite) if finite == stop - 1 else (finite + 1, stop)
            found = _carried(forms, finite, entry, inner, role)
            mine, act = reflexive_in(forms, body, first), found.act
            return attrs.evolve(
                found,
                verb=attrs.evolve(
                    found.verb,
                    reflexive_at=mine,
                    negated=is_negated(forms, body, stop),
                ),
                act=None if act is None else attrs.evolve(act, reflexive_at=mine),
                lexical=(first, stop),
                closing=first,
            )
    best = _preferred(forms, entries)
    particle = _split_before(forms, finite, best)
    group = _group(forms, (finite, finite + 1), best, (body, stop))
    if particle is not None:
        group, first = attrs.evolve(group, lemma=particle), min(first, finite - 1)
    return Predicate(group, None, (first, stop), first)


def infinitive_group(forms: Forms, index: int, first: int, stop: int) -> VerbGroup:
    """Make the group of an infinitive, within the clause it closes."""
    entry = forms.infinitive(index)
    lemma = entry.lemma if entry is not None else forms.reading.words.keys[index]
    return VerbGroup(
        start=index,
        first=index,
        stop=index + 1,
        lemma=lemma,
        tense=Tense.INFINITIVE,
        reflexive_at=reflexive_in(forms, first, index),
        negated=is_negated(forms, first, stop),
    )


def _split_before(forms: Forms, first: int, entry: Entry) -> str | None:
    """Give the whole verb when its prefix stands apart right before it ("bekannt gab")."""
    before = forms.reading.words.keys[first - 1] if first else ""
    return forms.reading.language.lexicon.particles.get((before, entry.lemma))


def _carried(
    forms: Forms, finite: int, entry: Entry, cluster: tuple[int, int], role: str
) -> Predicate:
    """Build the predicate of an auxiliary and what it carries."""
    first, stop = cluster
    index = _meaning(forms, first, stop)
    inner = _participle(forms, index, role) or forms.infinitive(index)
    infinitive = forms.infinitive(index)
    group = _group(forms, (finite, finite + 1), entry, (finite, stop))
    acts = role in ("modal", "make", "become") and infinitive is not None
    told = role == "become" and (
        _is_passive(forms, index, stop) or _is_no_future(forms, index, group)
    )
    if acts and not told:
        act = infinitive_group(forms, index, finite, stop)
        passive = _is_passive(forms, index, stop)
        act = attrs.evolve(act, reflexive_at=group.reflexive_at, passive=passive)
        return Predicate(group, act, cluster, first)
    if inner is None:
        return Predicate(group, None, cluster, first)
    linked = forms.is_linked(index) or _is_adjective(forms, index, cluster, role)
    lexicon = forms.reading.language.lexicon
    passive = role == "become" or (
        role == "be" and inner.lemma not in lexicon.being_verbs
    )
    joined = is_of_joined(forms, group.reflexive_at, index)
    group = attrs.evolve(
        group,
        lemma=entry.lemma if linked else inner.lemma,
        reflexive_at=None if joined else group.reflexive_at,
        compound=not linked,
        passive=passive and not linked,
        closing=cluster,
    )
    lexical = (finite, stop) if first == finite + 1 else cluster
    return Predicate(group, None, lexical, first)


def _is_adjective(
    forms: Forms, index: int, cluster: tuple[int, int], role: str
) -> bool:
    """Tell whether a participle alone with "sein" is the adjective it has become ("ist überzeugt"), and no passive."""
    known = forms.reading.language.lexicon.suffixes.get("adjective_participles", ())
    alone = sum(map(forms.is_verb, range(*cluster))) == 1
    return role == "be" and alone and forms.reading.words.keys[index] in known


def _participle(forms: Forms, index: int, role: str) -> Entry | None:
    """Give a word as a participle, below "haben" of a verb that takes it ("hat ihm [geraten]", of "raten")."""
    own = forms.reading.language.lexicon.being_verbs
    found = [e for e in forms.at[index] if e.value is Tense.PARTICIPLE]
    fits = (e for e in found if role != "have" or e.lemma not in own)
    return next(fits, next(iter(found), None))


def _is_no_future(forms: Forms, index: int, group: VerbGroup) -> bool:
    """Tell whether a past auxiliary carries a participle of the form of an infinitive ("wurde vertreten")."""
    past = group.tense is Tense.IMPERFECT
    return past and forms.participle(index) is not None


def _is_passive(forms: Forms, index: int, stop: int) -> bool:
    """Tell whether a participle is carried by the passive auxiliary behind it."""
    return forms.participle(index) is not None and any(
        role_of(forms, e.lemma) == "become"
        for i in range(index + 1, stop)
        for e in forms.at[i]
    )


def _meaning(forms: Forms, first: int, stop: int) -> int:
    """Give the word of a cluster that bears its meaning: the first that is no auxiliary."""
    for index in range(first, stop):
        if forms.is_verb(index) and any(
            role_of(forms, e.lemma) is None for e in forms.at[index]
        ):
            return index
    return first


def _with_particle(
    forms: Forms, finite: int, entry: Entry, stop: int, *, guessed: bool
) -> Predicate | None:
    """
    Read "teilte ... mit": the particle at the end of the clause, or before what is put behind it.

    Args:
        forms: The verb forms of the text.
        finite: The finite verb.
        entry: One of its readings.
        stop: The end of the clause.
        guessed: Whether the verb they make may be one that no list has.
    """
    reading = forms.reading
    lexicon = reading.language.lexicon
    for at in range(stop - 1, finite, -1):
        key = reading.words.keys[at]
        whole = lexicon.particles.get((key, entry.lemma))
        if whole is None and guessed and at == stop - 1 and _is_unknown(forms, at):
            whole = key + entry.lemma
        if whole is not None and _closes(forms, at, stop):
            group = _group(forms, (finite, finite + 1), entry, (finite, stop))
            group = attrs.evolve(group, lemma=whole, closing=(at, at + 1))
            return Predicate(group, None, (finite, finite + 1), at)
    return None


def _is_unknown(forms: Forms, at: int) -> bool:
    """Tell whether a preposition that leads to nothing is the particle of a verb that no list has."""
    reading = forms.reading
    known = reading.words.keys[at] in reading.language.lexicon.prefixes
    return known and reading.has(at, Tag.PREPOSITION)


def _closes(forms: Forms, at: int, stop: int) -> bool:
    """Tell whether a particle closes its clause: nothing that it could lead to stands behind it."""
    reading = forms.reading
    if at == stop - 1:
        return True
    return reading.begins(at + 1, _BEHIND_PARTICLE)


def _preferred(forms: Forms, entries: tuple[Entry, ...]) -> Entry:
    """Choose among the readings of one finite form."""
    known = forms.reading.language.lexicon.reporting
    ranked = sorted(
        entries,
        key=lambda e: (
            "3" not in e.features,
            e.value == Tense.SUBJUNCTIVE and not is_reported(entries),
            e.lemma not in known,
        ),
    )
    return ranked[0]


def _group(
    forms: Forms, words: tuple[int, int], entry: Entry, clause: tuple[int, int]
) -> VerbGroup:
    features = entry.features
    tense = Tense(entry.value or "")
    entries = forms.at[words[0]]
    if is_reported(tuple(e for e in entries if e.lemma == entry.lemma)):
        tense = Tense.SUBJUNCTIVE
    return VerbGroup(
        start=words[0],
        first=words[0],
        stop=words[1],
        lemma=entry.lemma,
        tense=tense,
        reflexive_at=reflexive_in(forms, *clause),
        negated=is_negated(forms, *clause),
        plural=_number(entries, entry.lemma),
        person=next((p for p in (3, 1, 2) if str(p) in features), 3),
    )


def _number(entries: tuple[Entry, ...], lemma: str) -> bool | None:
    """Tell whether a form is plural; nothing when it may be either."""
    numbers = {
        "plural" in e.features
        for e in entries
        if e.lemma == lemma and "3" in e.features
    }
    return next(iter(numbers)) if len(numbers) == 1 else None
