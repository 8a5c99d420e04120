"""Whether a noun names a measure in a clause: what is given, sent or stationed, or done with people."""

from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.draft import Draft
from diplotext.lang.entry import Entry, Tag
from diplotext.lang.measures import GIVEN, OF, Giving


_NEITHER = Giving()


def is_named(draft: Draft, act: Place, entry: Entry) -> bool:
    """
    Tell whether a noun of a measure names one in an act.

    What can be given names one where a verb or noun of the act gives it; what a verb names with
    its object, where that verb stands in the act; what is done with people, where the act speaks
    of such people.
    """
    giving = draft.language.lexicon.givings.get(entry.value or "", _NEITHER)
    if entry.tag is Tag.MEASURED:
        return any(
            _is_of(draft, giving.acts, giving.act_nouns, at) for at in range(*act)
        )
    if GIVEN in entry.features:
        return any(_is_of(draft, giving.verbs, giving.nouns, at) for at in range(*act))
    if OF in entry.features:
        return any(_is_person(draft, giving, entry.value, at) for at in range(*act))
    return True


def _is_of(draft: Draft, verbs: frozenset[str], nouns: frozenset[str], at: int) -> bool:
    if draft.words.keys[at] in nouns:
        return True
    return any(e.tag is Tag.VERB and e.lemma in verbs for _, e in draft.entries(at))


def _is_person(draft: Draft, giving: Giving, kind: str | None, at: int) -> bool:
    if draft.words.keys[at] in giving.of:
        return True
    return any(
        e.tag is Tag.MEASURE and e.value == kind and OF not in e.features
        for _, e in draft.entries(at)
    )
