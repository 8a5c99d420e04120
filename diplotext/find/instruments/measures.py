"""Whether a noun names a measure in a clause: what is given, sent or stationed, or done with people."""

from diplotext.find.commitments.pairs import Match, is_one_of
from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.draft import Draft
from diplotext.lang.entry import Entry, Tag
from diplotext.lang.measures import GIVEN, OF, Giving


_NEITHER = Giving()
_REACH = 10


def is_named(draft: Draft, act: Place, entry: Entry) -> bool:
    """
    Tell whether a noun of a measure names one in an act.

    What can be given names one where a verb or noun of the act gives it; what is done with
    people, where the act speaks of such people.
    """
    giving = draft.language.lexicon.givings.get(entry.value or "", _NEITHER)
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


def paired(draft: Draft, act: Place) -> dict[int, Match]:
    """Give, by the verb or noun, what it names together with a noun of the act that goes with it."""
    lexicon, found = draft.language.lexicon, dict[int, Match]()
    for at in range(*act):
        lemmas = verbs_at(draft, act, at)
        pairs = [p for lemma in lemmas for p in lexicon.pairs.verbs.get(lemma, ())]
        pairs.extend(lexicon.pairs.nouns.get(draft.words.keys[at], ()))
        closes = bool(lemmas) and "verb-second" in lexicon.traits
        zone = range(*act) if closes else range(at + 1, min(act[1], at + 1 + _REACH))
        for noun in zone if pairs else ():
            kind = next(
                (
                    pair.kind
                    for pair in pairs
                    if is_one_of(draft.words, lexicon, noun, pair.objects | pair.goals)
                ),
                None,
            )
            if kind is not None:
                found[at] = Match(kind, noun)
                break
    return found


def verbs_at(draft: Draft, act: Place, at: int) -> tuple[str, ...]:
    """Give the verbs that a word of an act may be, those with a prefix that stands apart first."""
    if draft.words.is_capitalized(at) and at > act[0]:
        return ()
    lexicon = draft.language.lexicon
    lemmas = [e.lemma for _, e in draft.entries(at) if e.tag is Tag.VERB and e.lemma]
    if not lexicon.prefixes:
        return tuple(lemmas)
    apart = lexicon.prefixes.intersection(draft.words.keys[at + 1 : act[1]])
    whole = [
        lexicon.particles[prefix, lemma]
        for prefix in sorted(apart)
        for lemma in lemmas
        if (prefix, lemma) in lexicon.particles
    ]
    return (*whole, *lemmas)


def named_by_verb(draft: Draft, act: Place, at: int) -> str | None:
    """Give the kind that the verb of an act names by itself; what is done with people alone is named by them."""
    lexicon = draft.language.lexicon
    if at > act[0] and "verb-second" not in lexicon.traits:
        return None
    for lemma in verbs_at(draft, act, at):
        kind = lexicon.measure_verbs.get(lemma)
        if kind is not None and lemma not in lexicon.givings[kind].heads:
            return kind
    return None
