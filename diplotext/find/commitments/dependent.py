"""What somebody will do if something else is so, told by a noun: "Kenya's participation hinges on a mandate"."""

from diplotext.find.commitments.orders import asked
from diplotext.find.commitments.promise import DEPENDENT, Promise
from diplotext.find.grammar.action_nouns import names_action
from diplotext.find.grammar.clause_stops import clause_stop
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.modals import is_modal
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def dependent(syntax: Syntax, group: VerbGroup) -> Promise | None:
    """
    Read "NOUN OF ACTION VERB PREPOSITION CONDITION".

    Whose act it is the noun tells, else who says so; a name behind the preposition is whom
    one relies on, and no condition.

    Args:
        syntax: The article.
        group: The verb.
    """
    reading = syntax.reading
    stop = _depends(reading, group)
    subject = None if stop is None else _subject(syntax, group)
    if stop is None or subject is None or not subject.is_expressed or subject.pronoun:
        return None
    act = _act(reading, subject)
    if act is None or _is_relied_on(reading, stop):
        return None
    return Promise(
        (group.opening, stop),
        act,
        (group.start, clause_stop(syntax, stop)),
        "ready",
        "undertaking",
        DEPENDENT,
        group,
        asked(syntax, act[0], act),
    )


def _depends(reading: Reading, group: VerbGroup) -> int | None:
    """Give where the words end by which a verb says that its subject depends on something."""
    suffixes = reading.language.lexicon.suffixes
    bound = suffixes.get("bound_to", ()) if group.passive else ()
    listed = (*bound, *suffixes.get("depending", ()))
    if group.negated or group.lemma not in {
        words.partition(" ")[0] for words in listed
    }:
        return None
    at = skip_adverbs(reading, group.stop)
    for words in listed:
        lemma, *leads = words.split(" ")
        stop = reading.first_of(at, (tuple(leads),))
        if lemma == group.lemma and stop is not None:
            return stop
    return None


def _is_relied_on(reading: Reading, at: int) -> bool:
    """Tell whether it is somebody or some place on which something depends ("depends on Iran"), and not "a U.N. mandate"."""
    behind = reading.over(at, Tag.DETERMINER.bit)
    loose = reading.has(at, Tag.DETERMINER, "indefinite")
    return reading.words.is_capitalized(behind) and not loose


def _subject(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give the subject of a verb, or of the auxiliary before its infinitive ("would depend on")."""
    if group.tense is not Tense.INFINITIVE:
        return subject_of(syntax, group) if group.is_finite else None
    before = syntax.group(group.start - 1)
    carried = before is not None and is_modal(syntax.reading, before.lemma)
    return subject_of(syntax, before) if before is not None and carried else None


def _act(reading: Reading, subject: Subject) -> tuple[int, int] | None:
    """Give the words of a subject from its noun of action on, whose it is before them left out."""
    first, stop = subject.segments[0]
    first = reading.over(first, Tag.DETERMINER.bit)
    head = next((at for at in range(first, stop) if names_action(reading, at)), None)
    return None if head is None else (first, stop)
