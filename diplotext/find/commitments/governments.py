"""Which state "the government" is that of, where no word beside it tells."""

from collections import Counter

from diplotext.find.commitments.offices_of_both import are_of_several
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.joint_parties import most_named
from diplotext.find.coreference.named_together import named_together
from diplotext.find.coreference.near_states import dateline_states, state_of
from diplotext.find.coreference.seats import capital_before
from diplotext.find.coreference.state_nouns import bear_state
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_SHORT = 2
_PAIR = 2
_HOME = 2
"""How often named the state counts from whose capital the story comes."""
_PRESENT = frozenset({ActorKind.STATE, ActorKind.PERSON})
_UNNAMED = frozenset({ActorKind.ORGANIZATION, ActorKind.PERSON, ActorKind.PERSON_GROUP})


def governed(
    cast: Cast, figure: Figure, subject: Subject | None, said: Utterance | None
) -> tuple[str, ...]:
    """
    Give the states whose governments a noun alone means ("le gouvernement", "both governments").

    It is the state in whose capital the sentence takes place ("A Niamey, le gouvernement"),
    else that of who speaks of it, else the one that is spoken of most before it; of several
    governments those two.

    Args:
        cast: The story's figures.
        figure: What the noun was taken for.
        subject: The words.
        said: The statement they stand in.
    """
    if subject is None or figure.state or figure.owner or figure.kind not in _UNNAMED:
        return ()
    first, stop = subject.segments[0]
    reading = cast.reading
    homes = reading.language.lexicon.suffixes.get("home_governments", ())
    led = reading.has(first, Tag.DETERMINER) or stop - first == 1
    named = bool(figure.name) and not figure.nouns  # "La OROP"
    alone = stop - first <= _SHORT or _is_one_noun(reading, first, stop)
    if named or not figure.nouns <= set(homes) or not (led and alone):
        return ()
    both = reading.words.keys[first] in reading.language.lexicon.suffixes.get(
        "both", ()
    )
    if (
        both
        or are_of_several(cast, subject)
        or (figure.plural and reading.has(first, Tag.SUBJECT_PRONOUN, "plural"))
    ):
        several = () if both else named_together(cast, first, None, sides=True)
        return several or most_named(cast, first, _PAIR)
    return capital_before(cast, first) or _of_who_speaks(cast, first, said)


def _of_who_speaks(cast: Cast, first: int, said: Utterance | None) -> tuple[str, ...]:
    """Give the state of who speaks, else the one that is spoken of most before a word."""
    speakers = said.speakers if said else ()
    states = {cast.figures[state_of(cast, key)].state for key in speakers}
    if len(states) == 1 and None not in states:
        key = f"state:{next(iter(states))}"
        return (key,) if key in cast.figures else ()
    return _most_present(cast, first)


def _is_one_noun(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a noun of several words stands alone behind its article ("the [foreign ministry]")."""
    return any(
        end == stop and entry.tag is Tag.GROUP for end, entry in reading.tags[first + 1]
    )


def _most_present(cast: Cast, index: int) -> tuple[str, ...]:
    """Give the state that is spoken of most before a word, by its name, through its people or as that of the dateline."""
    home = dateline_states(cast.reading)[:1] if drops_subject(cast.reading) else ()
    counts: Counter[str] = Counter(dict.fromkeys(home, _HOME))
    for figure in cast.recent(index):
        key = f"state:{figure.state}"
        if figure.kind in _PRESENT and key in cast.figures:
            counts[key] += figure.count_before(index)
    found = tuple(key for key, _ in counts.most_common(1))
    for key in found:
        bear_state(cast, key)
    return found
