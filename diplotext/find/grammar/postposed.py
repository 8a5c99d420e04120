"""Noun phrases behind a verb or a preposition: where they begin and end."""

from diplotext.find.grammar.action_nouns import names_action
from diplotext.find.grammar.audiences import is_audience
from diplotext.find.grammar.conjunctions import drops_subject, names_party, opens_clause
from diplotext.find.grammar.given_names import is_given_name
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.manners import over_manner
from diplotext.find.grammar.skipped_phrases import (
    SPEAKING,
    is_whole,
    leads_to_clause,
    skip_noun_phrase,
)
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import is_dash
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def phrase_behind(syntax: Syntax, index: int, stop: int) -> tuple[int, int] | None:
    """
    Find the noun phrase that follows a verb as its subject.

    Adverbs, time words and phrases with a preposition between the two are stepped over.
    The phrase ends at a comma, a verb, a relative pronoun or the end given.
    """
    reading = syntax.reading
    at = index
    while at < stop:
        after = _skip_adjunct(syntax, at, stop)
        if after == at:
            break
        at = after
    if at >= stop or reading.is_mark(at, '.,;:!?"«“)') or opens_clause(reading, at):
        return None
    verb = syntax.group(at)
    if verb is not None and verb.tense is Tense.GERUND and verb.start == at:
        return None  # "dijo citando a X"
    at = _over_deed(reading, at)
    if (pronoun := _whole_pronoun(reading, at)) is not None:
        return at, min(pronoun, stop)
    end = at
    inside = reading.quote_of[at] != NOWHERE
    while end < stop and not (
        ends_phrase(syntax, end, at)
        or _is_placed(reading, end, at)
        or (inside and reading.quote_of[end] == NOWHERE)
    ):
        end += 1
    return (at, end) if end > at else None


def _over_deed(reading: Reading, at: int) -> int:
    """Step over a deed, the object of a verb, before the name of who speaks of it ("calificó [la firma] António Lopes")."""
    led = reading.has(at, Tag.DETERMINER, "definite") and not reading.has(
        at + 1, Tag.ROLE
    )
    deed = led and is_given_name(reading, at + 2) and names_action(reading, at + 1)
    return at + 2 if deed else at


def _whole_pronoun(reading: Reading, at: int) -> int | None:
    """Give where a pronoun ends that is all of a subject: "aseguró [ella] a la prensa", no "los dos ministros de X"."""
    hit = reading.hit(at, Tag.SUBJECT_PRONOUN)
    behind = hit and reading.hit(hit[0], Tag.PREPOSITION)
    return hit[0] if hit and behind and "of" not in behind[1].features else None


def ends_phrase(syntax: Syntax, index: int, first: int) -> bool:
    """Tell whether a noun phrase that began before ends at a word: a mark, a relative, a verb."""
    reading = syntax.reading
    if reading.is_mark(index, ",;:.!?)") and not _is_initial_stop(reading, index):
        return True
    if is_dash(reading, index) or _closes_aside(reading, index):
        return True
    if reading.hit(index, Tag.RELATIVE) is not None and index > first:
        return True
    group = syntax.group(index)
    hyphened = reading.is_mark(index - 1, "-") and reading.words.is_glued(index)
    if group is not None and group.is_finite and index > first and not hyphened:
        return True
    return _joins_verb(syntax, index) or _opens_purpose(syntax, index)


def _joins_verb(syntax: Syntax, index: int) -> bool:
    """Tell whether a conjunction joins a further verb with the same subject, adverbs between them or not ("dijo X [y] luego negó")."""
    reading = syntax.reading
    if not reading.has(index, Tag.COORDINATOR):
        return False
    at = skip_adverbs(reading, index + 1)
    verb = syntax.group(at)
    return verb is not None and verb.is_finite and verb.start == at


def _closes_aside(reading: Reading, index: int) -> bool:
    """Tell whether a hyphen stands for the dash that closes an aside: none before it, a blank or mark behind."""
    behind = index + 1
    words = reading.words
    open_behind = behind >= len(words) or not (
        words.is_glued(behind) and (words.is_word(behind) or words.is_number(behind))
    )
    return reading.is_mark(index, "-") and reading.words.is_glued(index) and open_behind


def _is_placed(reading: Reading, index: int, first: int) -> bool:
    """Tell whether a preposition behind a name opens a circumstance: "a dit Lea Storm à la presse"."""
    if index > first and (leads_to_clause(reading, index) or _is_day(reading, index)):
        return True
    if index > first and _opens_setting(reading, index, first):
        return True
    named = index > first and reading.words.is_capitalized(index - 1)
    preposition = reading.hit(index, Tag.PREPOSITION)
    if not named or preposition is None or "of" in preposition[1].features:
        return False
    told = preposition[1].features & _TOLD
    if not (told if index - 1 == first else preposition[0] == index + 1):
        return False  # "dijo Médicos sin Fronteras", "la déléguée de l'Inde auprès de l'ONU"
    return not any(
        stop > index and entry.tag is Tag.ORGANIZATION
        for start in range(first, index)
        for stop, entry in reading.tags[start]
    )


def _is_day(reading: Reading, index: int) -> bool:
    """Tell whether a day that nothing governs begins at a word ("informó el Pentágono [el jueves]", "[este jueves]")."""
    led = reading.has(index, Tag.DETERMINER) and not reading.has(index, Tag.PREPOSITION)
    day = index + led in reading.dates or (led and index in reading.dates)
    return day and not reading.has(index - 1, Tag.PREPOSITION)


def _opens_setting(reading: Reading, index: int, first: int) -> bool:
    """Tell whether where or to whom it was said follows a role ("le cheikh à la presse", "dans un entretien")."""
    hit = reading.hit(index, Tag.PREPOSITION)
    if hit is None or "of" in hit[1].features:
        return False
    if not any(reading.begins(at, SPEAKING) for at in range(first, index)):
        return False
    if "setting" in hit[1].features and "addressee" not in hit[1].features:
        placed = reading.has(hit[0], Tag.DETERMINER, "indefinite")
        whole = reading.ends(
            index - 1, Tag.DEMONYM
        )  # "el prelado italiano [en el patio]"
        return placed or whole or hit[0] - index > 1
    return "addressee" in hit[1].features and is_audience(reading, hit[0])


_TOLD = frozenset({"addressee", "setting"})
"""Features of the prepositions that say to whom or where something was said."""


def _opens_purpose(syntax: Syntax, index: int) -> bool:
    """Tell whether a preposition that is no "de" leads to an infinitive ("pour vérifier")."""
    reading = syntax.reading
    preposition = reading.hit(index, Tag.PREPOSITION)
    if preposition is None or reading.has(index, Tag.PREPOSITION, "of"):
        return False
    group = syntax.group(preposition[0])
    return group is not None and group.tense is Tense.INFINITIVE


def _is_initial_stop(reading: Reading, index: int) -> bool:
    """Tell whether a full stop belongs to an initial."""
    words = reading.words
    if not index or words.keys[index] != ".":
        return False
    if reading.ends(index, Tag.CIVILITY):
        return True
    return len(words.keys[index - 1]) == 1 and words.is_capitalized(index - 1)


def _skip_adjunct(syntax: Syntax, at: int, stop: int) -> int:
    """Step over one adverb, one time expression or one phrase with a preposition."""
    reading = syntax.reading
    if at in reading.dates:
        return reading.dates[at].stop
    if reading.has(at, Tag.DETERMINER) and at + 1 in reading.dates:
        return reading.dates[at + 1].stop
    adverb = reading.hit(at, Tag.ADVERB)
    if adverb is not None:
        return adverb[0]
    behind = over_manner(syntax, at, stop)
    return behind if behind > at else _skip_prepositional(syntax, at, stop)


def _skip_prepositional(syntax: Syntax, at: int, stop: int) -> int:
    """Step over a phrase with a preposition, if one begins at a word."""
    reading = syntax.reading
    preposition = reading.hit(at, Tag.PREPOSITION)
    if preposition is None or reading.has(at, Tag.DETERMINER, "indefinite"):
        return at
    named = reading.words.is_capitalized(at) and at > reading.sentence(at).first
    if named and reading.has(at, Tag.PARTICLE) and reading.words.is_capitalized(at + 1):
        return at  # "dijo Al Marri": a particle of the name
    behind = preposition[0]
    if opens_clause(reading, at) or opens_clause(reading, behind):
        return at  # "insisten en que"
    if is_whole(reading, at, behind):
        return behind
    return over_done(syntax, behind, stop) or skip_noun_phrase(syntax, behind, stop)


def over_done(syntax: Syntax, at: int, stop: int) -> int | None:
    """Step over an infinitive and what hangs on it, before who speaks or what he says ("dijo tras [visitar el frente en mayo] el ministro")."""
    verb = syntax.group(at) if drops_subject(syntax.reading) else None
    if verb is None or verb.start != at or verb.tense is not Tense.INFINITIVE:
        return None
    at = verb.stop
    while at < stop:
        after = _skip_adjunct(syntax, at, stop)
        after = _over_object(syntax, at, stop) if after == at else after
        if after == at:
            return at
        at = after
    return at


def _over_object(syntax: Syntax, at: int, stop: int) -> int:
    """Step over the object of an infinitive, which is no person, or has who speaks behind it."""
    reading = syntax.reading
    article = reading.has(at, Tag.DETERMINER)
    if not (article or reading.words.is_capitalized(at)):
        return at
    behind = skip_noun_phrase(syntax, at, stop)
    person = reading.begins(at + article, Tag.ROLE.bit)
    named = reading.words.is_capitalized(behind) and not person
    led = reading.has(behind, Tag.DETERMINER, "definite")
    follows = (led or named) and behind < stop and names_party(reading, behind)
    return behind if follows or (article and not person) else at
