"""Runs of verbs: those that close a clause, and which of them has the tense."""

from diplotext.find.bracket.forms import Forms
from diplotext.find.bracket.segments import Segment
from diplotext.lang.inflect import Tense


def final_cluster(forms: Forms, segment: Segment) -> tuple[int, int] | None:
    """Give the last run of verbs in a segment that holds a finite one."""
    stop = segment.stop
    while stop > segment.first:
        last = next(
            (i for i in range(stop - 1, segment.first - 1, -1) if forms.is_verb(i)),
            None,
        )
        if last is None:
            return None
        first = last
        while first > segment.first and _is_in_run(forms, first - 1):
            first -= 1
        if any(forms.finite(i) for i in range(first, last + 1)):
            return first, last + 1
        stop = first
    return None


def _is_in_run(forms: Forms, index: int) -> bool:
    """Tell whether a word belongs to a run of verbs: a verb, or the word that links one."""
    return forms.is_verb(index) or forms.reading.words.keys[index] in forms.links


def role_of(forms: Forms, lemma: str) -> str | None:
    """Give what an auxiliary is for: have, be, become, modal."""
    return forms.reading.language.lexicon.auxiliaries.get(lemma)


def is_carrier(forms: Forms, index: int) -> bool:
    """Tell whether a word may be a verb that another one closes the clause of."""
    return any(role_of(forms, e.lemma) for e in forms.finite(index))


def finite_in(forms: Forms, first: int, stop: int) -> int | None:
    """Give the finite verb of a cluster: its last word, or the first before two infinitives."""
    for index in range(stop - 1, first - 1, -1):
        entries = forms.finite(index)
        if entries and not (
            index > first and _is_closing_infinitive(forms, first, index)
        ):
            return index
    return None


def _is_closing_infinitive(forms: Forms, first: int, index: int) -> bool:
    """Tell whether a word is an infinitive that an auxiliary before it carries ("hätte helfen können")."""
    return forms.infinitive(index) is not None and any(
        role_of(forms, e.lemma) in ("have", "become")
        for e in forms.finite(first)
        if forms.infinitive(first) is None
    )


_CARRIES = {
    "have": (Tense.PARTICIPLE, Tense.INFINITIVE),
    "be": (Tense.PARTICIPLE,),
    "become": (Tense.INFINITIVE, Tense.PARTICIPLE),
    "modal": (Tense.INFINITIVE,),
    "make": (Tense.INFINITIVE,),
}


def closing_cluster(
    forms: Forms, finite: int, stop: int, role: str
) -> tuple[int, int] | None:
    """Find the infinitives and participles that close a main clause, the last run of them."""
    wanted = _CARRIES[role]
    last = next(
        (
            i
            for i in range(stop - 1, finite, -1)
            if forms.is_verb(i)
            and any(e.value in wanted for e in forms.at[i])
            and not (role in ("modal", "make") and forms.is_linked(i))
            and (role != "have" or forms.participle(i) or _is_double(forms, i, finite))
        ),
        None,
    )
    if last is None:
        return None
    first = last
    while first - 1 > finite and _goes_before(forms, first - 1):
        first -= 1
    return first, last + 1


def _is_double(forms: Forms, index: int, finite: int) -> bool:
    """Tell whether an infinitive stands for a participle: behind another one, or with its link."""
    if forms.is_linked(index):
        return True
    return index - 1 > finite and forms.infinitive(index - 1) is not None


def _goes_before(forms: Forms, index: int) -> bool:
    entries = forms.at[index]
    return any(e.value in (Tense.PARTICIPLE, Tense.INFINITIVE) for e in entries)
