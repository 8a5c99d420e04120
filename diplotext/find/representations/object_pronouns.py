"""Who is represented by an object pronoun behind a verb in a bracket: "X fehlte. Y vertrat [ihn]"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.find.representations.represented import Standing, meant
from diplotext.model import ActorKind, MentionForm


_PRONOUNS = ("object_one", "object_woman")


def taken_up(syntax: Syntax, cast: Cast, group: VerbGroup) -> Standing | None:
    """
    Read "PRINCIPAL fehlte. AGENT vertrat ihn": the pronoun means the person named last before.

    It does so in its sentence or the one before, and where the genders are known they fit.

    Args:
        syntax: The article.
        cast: The story's figures.
        group: The verb of representing.
    """
    clause, subject = syntax.clause_of(group), subject_of(syntax, group)
    if clause is None or subject is None or subject.pronoun or group.passive:
        return None
    first, stop = subject.segments[0]
    field = (at for at in range(*clause.middle) if not first <= at < stop)
    at = next((at for at in field if _is_object(syntax.reading, at)), None)
    agents = meant(cast, subject)
    if at is None or len(agents) != 1:
        return None
    agent = cast.figures[agents[0]]
    start = min(first, clause.words.start)
    principal = _before(cast, start, agent.key, feminine=_is_woman(syntax.reading, at))
    if principal is None or agent.kind is not ActorKind.PERSON or not agent.name:
        return None
    span = syntax.reading.span(start, max(stop, at + 1, group.stop))
    return Standing(principal, agents, None, span, None)


def _is_object(reading: Reading, at: int) -> bool:
    """Tell whether a word is an object pronoun of one person; no noun follows it, as it would a possessive."""
    suffixes, key = reading.language.lexicon.suffixes, reading.words.keys[at]
    known = any(key in suffixes.get(name, ()) for name in _PRONOUNS)
    return known and not reading.words.is_capitalized(at + 1)


def _is_woman(reading: Reading, at: int) -> bool:
    women = reading.language.lexicon.suffixes.get("object_woman", ())
    return reading.words.keys[at] in women


def _before(cast: Cast, stop: int, but: str, *, feminine: bool) -> str | None:
    """Give the person named last before a word, in its sentence or the one before, but one."""
    sentence = cast.reading.sentence(stop)
    first = cast.reading.sentence(max(sentence.first - 1, 0)).first
    for reference, (key, *_) in reversed(cast.within(first, stop)):
        figure = cast.figures[key]
        fits = figure.feminine in (None, feminine)
        named = reference.form is not MentionForm.PRONOUN and figure.name is not None
        if figure.kind is ActorKind.PERSON and named and fits and key != but:
            return key
    return None
