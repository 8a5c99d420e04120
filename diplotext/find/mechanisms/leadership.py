"""Who has the lead of a mechanism by a noun: "assurera la direction d'un centre", "dont la présidence revient à X"."""

from collections.abc import Iterator

from diplotext.find.coreference.beside import name_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_REACH = 14
_NAME = 6


def holds_lead(syntax: Syntax, cast: Cast, first: int) -> str | None:
    """
    Give the subject of a verb whose object is the lead of a mechanism ("prendra la tête de la force").

    Args:
        syntax: The article.
        cast: Its figures.
        first: First word of the mechanism.
    """
    reading = syntax.reading
    at = first - 1
    while reading.has(at, Tag.DETERMINER) or reading.has(at, Tag.PREPOSITION, "of"):
        at -= 1
    if at == first - 1 or not is_lead(syntax, at):
        return None
    takes = reading.language.lexicon.suffixes.get("takes_lead", ())
    group = syntax.last_finite(max(reading.sentence(at).first, at - _REACH), at)
    if group is None or group.lemma not in takes or group.negated:
        return None
    subject = subject_of(syntax, group)
    if subject is None or not subject.is_expressed:
        return None
    return next(iter(whom(cast, subject)), None)


def given_lead(syntax: Syntax, at: int, stop: int) -> int | None:
    """
    Give the word at which is named to whom the lead of a mechanism goes (", dont la présidence revient à X").

    Args:
        syntax: The article.
        at: A word behind the mechanism.
        stop: Where its sentence ends.
    """
    reading = syntax.reading
    relative = reading.has(at - 2, Tag.RELATIVE) and reading.has(at - 1, Tag.DETERMINER)
    if not relative or not is_lead(syntax, at):
        return None
    for behind in range(at + 1, min(stop, at + _REACH)):
        if reading.is_mark(behind, ",;:"):
            return None
        agent = reading.hit(behind, Tag.AGENT)
        if agent is not None:
            return agent[0]
        if reading.has(behind, Tag.PREPOSITION, "addressee"):
            return behind + 1
    return None


def presiding(cast: Cast, at: int, stop: int) -> str | None:
    """
    Give who is named between a preposition and the words for who presides, or behind these ("avec le Brésil à sa tête").

    Args:
        cast: The story's figures.
        at: The word at which the preposition may stand.
        stop: Where the sentence ends.
    """
    reading = cast.reading
    head = cast.head(at + 1, stop) if reading.has(at, Tag.PREPOSITION) else None
    if head is None:
        return presiding_behind(cast, at, stop)
    end, keys = head[0].stop, head[1]
    while (beside := cast.at.get(end)) is not None and beside[1] == keys:
        end = beside[0].stop  # "le général [X]"
    behind = reading.first_of(end, reading.phrases("chairing"))
    return presiding_behind(cast, at, stop) if behind is None else keys[0]


def presiding_behind(cast: Cast, at: int, stop: int) -> str | None:
    """Give who is named right behind the words for who presides ("avec à sa tête [le général X]", "aura pour chef [X]")."""
    behind = cast.reading.first_of(at, cast.reading.phrases("chairing"))
    if behind is None:
        return None
    behind += cast.reading.is_mark(behind, ",:")
    head = cast.head(behind, stop)
    near = head is not None and head[0].first - behind <= 1
    return head[1][0] if head is not None and near else None


def chairs(cast: Cast) -> Iterator[int]:
    """Give the prepositions behind which somebody is named who presides ("un conseil [avec] le Brésil à sa tête")."""
    for at, _ in cast.reading.phrase_hits("chairing"):
        near = range(at - 1, max(at - _NAME, 0), -1)
        yield from (b for b in near if presiding(cast, b, at) is not None)


def led_by_pronoun(syntax: Syntax, cast: Cast, stop: int) -> str | None:
    """
    Give who leads what a pronoun takes up, in its sentence or the next ("Perú, que la encabeza").

    So does who has the lead of it ("cuya presidencia ejercerá Perú").

    Args:
        syntax: The article.
        cast: Its figures.
        stop: Behind the mechanism.
    """
    reading = syntax.reading
    number = reading.sentence_of[stop - 1]
    last = reading.sentences[min(number + 1, len(reading.sentences) - 1)].stop
    last = min(last, next(iter(reading.among(_HEADS, stop, last)), last))
    for at in range(stop, min(last, stop + _FAR)):
        if (
            _takes_up(syntax, at)
            or _whose_lead(syntax, at)
            or _lead_taken(syntax, at)
            or _stands_ahead(syntax, at)
        ):
            return _beside(cast, at)
    return None


def _beside(cast: Cast, verb: int) -> str | None:
    """Give who stands behind a verb, or before the comma and the relative pronoun before it."""
    reading = cast.reading
    end = reading.sentence(verb).stop
    head = cast.head(verb + 1, end)
    if reading.has(verb - 1, Tag.CLITIC) and reading.has(verb - 2, Tag.RELATIVE):
        head = name_before(cast, reading.sentence(verb).first, verb - 3)
    if head is None:
        return None
    figure = cast.figures[head[1][0]]
    named = figure.kind is ActorKind.PERSON and figure.name is not None
    return figure.key if named or figure.kind in _LEADERS else None


_HEADS = tag_bits(Tag.MECHANISM, Tag.MECHANISM_HEAD)
_LEADERS = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})
_FAR = 40


def _takes_up(syntax: Syntax, at: int) -> bool:
    """Tell whether a verb of leading has a pronoun for its object ("la encabeza")."""
    reading = syntax.reading
    leads = reading.language.lexicon.verbs.get("leads", frozenset())
    return may_be_verb(reading, at, leads) and reading.has(
        at - 1, Tag.CLITIC, "accusative"
    )


def _whose_lead(syntax: Syntax, at: int) -> bool:
    """Tell whether "whose" and a noun of leading are the object of a verb ("cuya presidencia ejercerá"), or the place of who stands there ("a cuyo frente estará")."""
    reading = syntax.reading
    suffixes = reading.language.lexicon.suffixes
    takes = {*suffixes.get("takes_lead", ()), *suffixes.get("stands", ())}
    led = is_lead(syntax, at - 1) and reading.has(at - 2, Tag.RELATIVE)
    return led and may_be_verb(reading, at, takes)


def _stands_ahead(syntax: Syntax, at: int) -> bool:
    """Tell whether a verb tells who stands at the head, words for which open its sentence ("Al frente [estará] Perú")."""
    reading = syntax.reading
    stands = reading.language.lexicon.suffixes.get("stands", ())
    if not may_be_verb(reading, at, stands):
        return False
    opening = reading.sentence(at).first
    return reading.first_of(opening, reading.phrases("chairing")) == at


def _lead_taken(syntax: Syntax, at: int) -> bool:
    """Tell whether a pronoun before a verb of taking a lead takes up the noun of leading before it ("Su presidencia [la ejercerá] Perú")."""
    reading = syntax.reading
    takes = reading.language.lexicon.suffixes.get("takes_lead", ())
    named = reading.has(at - 1, Tag.CLITIC, "accusative") and is_lead(syntax, at - 2)
    return named and may_be_verb(reading, at, takes)


def is_lead(syntax: Syntax, at: int) -> bool:
    """Tell whether a noun of leading stands at a word, in a language where what is led stands behind it."""
    romance = not syntax.kinds and syntax.clauses is None
    reading = syntax.reading
    nouns = reading.language.lexicon.suffixes.get("lead_nouns", ())
    return romance and reading.words.keys[at] in nouns
