"""What somebody is given time for: "a donné 48 heures au Mali pour retirer ses troupes", "fijó a Oslo un plazo de dos días para pagar"."""

from diplotext.find.commitments.acts import act_stop
from diplotext.find.commitments.idle_verbs import is_no_conduct
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.clause_stops import clause_of
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.skipped_phrases import skip_noun_phrase
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_REACH = 20


def deadline(syntax: Syntax, group: VerbGroup) -> Promise | None:
    """
    Read "X gives TIME to PARTY to INFINITIVE", the time before the party or behind it: the party is asked to act.

    Args:
        syntax: The article.
        group: The verb.
    """
    reading = syntax.reading
    verbs = reading.language.lexicon.suffixes.get("giving_time", ())
    if group.lemma not in verbs or group.passive or group.negated:
        return None
    stop = min(group.stop + _REACH, sentence_end(reading, group.first))
    purpose = _purpose(syntax, group.stop, stop)
    if purpose is None or not _tells_time(reading, group.stop, purpose):
        return None
    party = _party(syntax, group.stop, purpose)
    acted = syntax.group(purpose + 1)
    if party is None or acted is None or is_no_conduct(syntax, acted):
        return None
    return Promise(
        (group.opening, group.stop),
        (acted.opening, act_stop(syntax, acted.opening)),
        clause_of(syntax, group, acted.opening),
        "none",
        "requirement",
        "deadline",
        group,
        Subject((party,)),
    )


def _purpose(syntax: Syntax, first: int, stop: int) -> int | None:
    """Give the preposition of purpose that leads to an infinitive, no verb and no mark before it."""
    reading = syntax.reading
    for at in range(first, stop):
        acted = syntax.group(at + 1)
        led = reading.has(at, Tag.PREPOSITION, "purpose") and acted is not None
        if led and acted and acted.tense is Tense.INFINITIVE:
            return at
        verb = syntax.group(at)
        if reading.is_mark(at, ",;:") or (verb is not None and verb.is_finite):
            return None
    return None


def _tells_time(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a day, a span of time or a word for one stands in a range."""
    nouns = reading.language.lexicon.suffixes.get("time_given", ())
    return any(
        at in reading.dates or at in reading.periods or reading.key(at) in nouns
        for at in range(first, stop)
    )


def _party(syntax: Syntax, first: int, stop: int) -> tuple[int, int] | None:
    """Give the party that time is given to, behind its preposition."""
    reading = syntax.reading
    for at in range(first, stop):
        to = reading.has(at, Tag.PREPOSITION, "addressee")
        name = at if reading.has(at, Tag.DETERMINER) else at + 1
        people = name + 1 < stop and reading.has(name + 1, Tag.DEMONYM)
        named = names_party(reading, name) or people  # "a los serbios"
        if to and at + 1 not in reading.dates and named:
            return name, skip_noun_phrase(syntax, at + 1, stop)
    return None
