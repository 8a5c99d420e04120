"""Who has the lead of a mechanism by a noun beside it: "deren Leitung Peru übernimmt", "Die Leitung der Mission liegt bei Peru"."""

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.field_phrases import in_middle
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_LEADERS = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.ARMED_FORCE})
_BEFORE = tag_bits(
    Tag.DETERMINER, Tag.QUALIFIER, Tag.PREPOSITION, Tag.ADJECTIVE, Tag.DEMONYM
)
_NEAR = 3
_FAR = 4


def lead_before(reading: Reading, first: int, nouns: str = "lead_nouns") -> int | None:
    """
    Give the noun of leading that stands before a mechanism ("die [Leitung] der gemeinsamen UN-Mission").

    Args:
        reading: The article.
        first: First word of the mechanism.
        nouns: Which list has the noun.
    """
    at = first - 1
    while reading.is_mark(at, "-"):
        at -= 2
    start = max(0, at - _FAR)
    while at > start and _opens_noun(reading, at):
        at -= 1
    known = reading.language.lexicon.suffixes.get(nouns, ())
    return at if 0 <= at < first - 1 and reading.words.keys[at] in known else None


def _opens_noun(reading: Reading, at: int) -> bool:
    """Tell whether a word may stand between a noun and the one behind it that tells what it is of."""
    small = reading.words.is_word(at) and not reading.words.is_capitalized(at)
    return reading.is_one_of(at, _BEFORE) or small


def rests_with(cast: Cast, clause: Clause, first: int) -> str | None:
    """
    Give with whom the lead of a mechanism is: "Die Leitung der Mission [liegt bei Peru]", "[obliegt Peru]".

    Args:
        cast: The story's figures.
        clause: A clause with the mechanism.
        first: First word of the mechanism.
    """
    noun = lead_before(cast.reading, first)
    inside = clause.first <= first < clause.stop or first in range(*clause.front)
    return _rests(cast, clause) if noun is not None and inside else None


def _rests(cast: Cast, clause: Clause) -> str | None:
    suffixes = cast.reading.language.lexicon.suffixes
    if clause.verb is None or clause.verb.negated:
        return None
    if (clause.act or clause.verb).lemma not in suffixes.get("lead_rests", ()):
        return None
    leads = suffixes.get("lead_rests_with", ())
    places = (at for at in range(*clause.middle) if cast.reading.key(at) in leads)
    at = next(places, None)
    first = clause.middle[0] if at is None else at + 1
    return acting_head(cast, first, clause.stop)


def charged_with(
    cast: Cast, clauses: Clauses, clause: Clause, first: int
) -> str | None:
    """Give whom somebody charges with the lead of a mechanism ("Peru wurde [mit der Leitung] der Mission [betraut]")."""
    reading, verb = cast.reading, clause.verb
    noun = lead_before(reading, first)
    charges = reading.language.lexicon.suffixes.get("lead_charges", ())
    if noun is None or verb is None or verb.lemma not in charges or verb.negated:
        return None
    if not clause.first <= first < clause.stop:
        return None
    if not verb.passive:
        return acting_head(cast, clause.middle[0], noun)
    return _meant(cast, clauses, clauses.at[verb.first])


def whose_lead(cast: Cast, clause: Clause) -> str | None:
    """Give who has the lead that a relative clause tells of ("[deren Leitung] Peru übernimmt", "[an deren Spitze] Peru steht")."""
    reading, suffixes = cast.reading, cast.reading.language.lexicon.suffixes
    verb = clause.act or clause.verb
    if clause.kind is not ClauseKind.RELATIVE or verb is None or verb.negated:
        return None
    near = range(clause.first, min(clause.first + _NEAR + 1, clause.stop))
    whose = suffixes.get("possessives_of_latter", ())
    if not any(reading.key(at) in whose for at in near):
        return None
    nouns = suffixes.get("lead_nouns", ())
    noun = next((at for at in near if reading.key(at) in nouns), None)
    if noun is not None and verb.lemma in suffixes.get("takes_lead", ()):
        return acting_head(cast, noun + 1, clause.stop)
    if noun is not None:
        return _rests(cast, clause)
    places = suffixes.get("lead_places", ())
    place = next((at for at in near if reading.key(at) in places), None)
    stands = verb.lemma in suffixes.get("standing", ())
    return acting_head(cast, place + 1, clause.stop) if place and stands else None


def at_its_head(cast: Cast, clause: Clause) -> str | None:
    """Give who stands at the head of what was told of before ("[An ihrer Spitze] steht Peru")."""
    reading, suffixes = cast.reading, cast.reading.language.lexicon.suffixes
    places, front = suffixes.get("lead_places", ()), range(*clause.front)
    owned = any(reading.has(at, Tag.DETERMINER, "possessive") for at in front)
    headed = any(reading.key(at) in places for at in front)
    stands = suffixes.get("standing", ())
    if not (owned and headed) or clause.verb is None or clause.verb.lemma not in stands:
        return None
    subject = in_middle(reading, clause.middle)
    keys = whom(cast, subject) if subject is not None else ()
    return leading(cast, keys)


def offers_to_lead(cast: Cast, clauses: Clauses, number: int, first: int) -> str | None:
    """
    Give who is to lead a mechanism by an infinitive, which is the subject of the clause before ("Peru bot an, [die Mission zu leiten]").

    Args:
        cast: The story's figures.
        clauses: The clauses of the article.
        number: Index of the infinitive.
        first: First word of the mechanism.
    """
    clause, reading = clauses.all[number], cast.reading
    lexicon, verb = reading.language.lexicon, clause.verb
    if clause.kind is not ClauseKind.INFINITIVE or verb is None or not number:
        return None
    if not clause.first <= first < clause.stop or verb.negated:
        return None
    leads = verb.lemma in lexicon.verbs.get("leads", frozenset())
    bare = leads and not reading.has(first - 1, Tag.PREPOSITION)
    takes = verb.lemma in lexicon.suffixes.get("takes_lead", ())
    if not bare and not (takes and lead_before(reading, first) is not None):
        return None
    above = clauses.all[number - 1].verb
    records = () if above is None else lexicon.reporting.get(above.lemma, ())
    puts = any("order" in r.frames or r.negative for r in records)
    if above is None or above.negated or puts:
        return None
    return _meant(cast, clauses, number)


def acting_head(cast: Cast, first: int, stop: int) -> str | None:
    """Give the state, body or force named at the head of a phrase."""
    head = cast.head(first, stop)
    return None if head is None else leading(cast, head[1])


def _meant(cast: Cast, clauses: Clauses, number: int) -> str | None:
    subject = clause_subject(cast.reading, clauses, number)
    return None if subject is None else leading(cast, whom(cast, subject))


def leading(cast: Cast, keys: tuple[str, ...]) -> str | None:
    """Give who may lead of those a phrase means: a state, a body, forces or a person with a name, else the state of one without ("ein kenianischer General")."""
    if len(keys) != 1:
        return None
    figure = cast.figures[keys[0]]
    if figure.kind is not ActorKind.PERSON or figure.name:
        person = figure.kind is ActorKind.PERSON
        return keys[0] if person or figure.kind in _LEADERS else None
    state = f"state:{figure.state}"
    return state if state in cast.figures else None
