"""What somebody is told to think behind a colon, without a verb of speech: "X s'est montré réservé : Oslo ne paierait rien"."""

from collections.abc import Iterator

import attrs

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cover import Cover
from diplotext.find.statements.speaker_words import phrase_of_preposition
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind


TOLD = "colon-told"
PLANNED = "colon-planned"
"""The rules of what is reported behind a colon, and of what is to come there, which may be narrated as well."""
_AHEAD = 12
_REPORTED = frozenset({Tense.CONDITIONAL, Tense.FUTURE})


def told_behind(syntax: Syntax, covered: Cover) -> Iterator[Attribution]:
    """
    Give the clauses behind a colon that tell what the person before it says or wants.

    They stand in the mood of what is reported, or in the future; a conjunction may open
    them ("set one condition: that the road be opened"). Whether the subject is a person is
    asked where it is resolved.

    Args:
        syntax: The article.
        covered: What has a source already.
    """
    reading = syntax.reading
    if syntax.clauses is not None:
        return
    for colon in reading.spelled((":",)):
        outside = reading.sentence_of[colon] != NOWHERE == reading.quote_of[colon]
        first = reading.sentence(colon).first if outside else colon
        place = _told(syntax, colon) if first < colon else None
        verb = None if place is None else _only_verb(syntax, first, colon)
        answer = _answer(syntax, first)
        source = answer if verb is None or answer else subject_of(syntax, verb)
        if place is None or verb is None or source is None or not source.is_expressed:
            continue
        content = reading.span(place.first, place.stop)
        if covered.overlaps(reading.span(first, place.stop)):
            continue
        yield Attribution(
            (content,),
            (),
            PLANNED if place.planned and answer is None else TOLD,
            (verb.opening, verb.stop),
            verb.lemma,
            "assertive",
            source,
            tentative=True,
        )


@attrs.frozen
class _Clause:
    """The words of a clause behind a colon, and whether it tells of what is to come."""

    first: int
    stop: int
    planned: bool


def _told(syntax: Syntax, colon: int) -> _Clause | None:
    """Give the clause behind a colon, if its first verb is in the mood of what is reported, or a conjunction opens it."""
    reading = syntax.reading
    first, stop = colon + 1, sentence_end(reading, colon)
    asks = reading.is_mark(reading.sentence(colon).stop - 1, "?")
    if asks or reading.quote_of[min(first, stop)] != NOWHERE:
        return None
    opened = reading.hit(first, Tag.COMPLEMENTIZER)
    if opened is not None and opened[0] < stop:
        return _Clause(opened[0], stop, planned=False)
    verb = syntax.finite_within(first, stop)
    if verb is None or verb.tense not in _REPORTED:
        return None
    return _Clause(first, stop, planned=verb.tense is Tense.FUTURE)


def main_verb(syntax: Syntax, first: int, stop: int) -> VerbGroup | None:
    """Give the first finite verb of a clause outside quotations, behind what a participle opens it with ("Asked whether P, X was")."""
    reading = syntax.reading
    group = syntax.group(first)
    if group is not None and group.tense is Tense.PARTICIPLE:
        commas = (at for at in range(first, stop) if reading.is_mark(at, ","))
        first = next(commas, first)
    for at in range(first, stop):
        group = syntax.group(at)
        if group is not None and group.is_finite and reading.quote_of[at] == NOWHERE:
            return group
    return None


def _only_verb(syntax: Syntax, first: int, colon: int) -> VerbGroup | None:
    """Give the verb of a clause that has no other one behind it: what a clause of its own tells is told there."""
    verb = main_verb(syntax, first, colon)
    alone = verb is not None and syntax.finite_within(verb.stop, colon) is None
    return verb if alone else None


def _answer(syntax: Syntax, first: int) -> Subject | None:
    """Give whose answer, or other speech, opens a clause ("La réponse du ministre a été nette : ...")."""
    reading = syntax.reading
    first += reading.has(first, Tag.DETERMINER)
    noun = reading.hit(first, Tag.REPORTING_NOUN)
    if noun is None or not reading.has(noun[0], Tag.PREPOSITION, "of"):
        return None
    return phrase_of_preposition(syntax, noun[0] + 1)


def may_tell(cast: Cast, attribution: Attribution, keys: tuple[str, ...]) -> bool:
    """
    Tell whether a person is whose words stand behind a colon.

    A future is narrated as well as said: it is his where it tells of his own state
    ("Le ministre suédois s'est voulu rassurant : Stockholm paiera").
    """
    figure = cast.figures[keys[0]] if len(keys) == 1 else None
    if figure is None or figure.kind is not ActorKind.PERSON:
        return False
    if attribution.rule == TOLD:
        return True
    words = cast.reading.words.within(attribution.content[0])
    met = cast.within(words.start, min(words.start + _AHEAD, words.stop))
    return any(
        (figure.state is not None and cast.figures[key].state == figure.state)
        or key in figure.owner
        for _, named in met
        for key in named
    )
