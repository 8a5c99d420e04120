"""Who leads a mechanism where word order tells: "which Italy will command", "the EU's"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.subjects import subject_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.model import ActorKind


_ORIGIN = 2
_REGION = ActorKind.REGION


def led_by_order(syntax: Syntax, cast: Cast, at: int, stop: int) -> str | None:
    """
    Give who leads the mechanism before a word, by the relative clause that begins there.

    Args:
        syntax: The article.
        cast: The story's figures.
        at: The word.
        stop: Behind the last word that may tell.
    """
    if syntax.kinds[at] not in (Kind.RELATIVE, Kind.THAT):
        return None
    verb = syntax.finite_within(at + 1, stop)
    return _subject(syntax, cast, verb, at) if verb is not None else None


def _subject(syntax: Syntax, cast: Cast, verb: VerbGroup, relative: int) -> str | None:
    """Give the subject of a verb of leading between the relative pronoun of its object and the verb."""
    leads = syntax.reading.language.lexicon.verbs.get("leads", frozenset())
    last = syntax.group(verb.stop + (syntax.kinds[verb.stop] is Kind.TO))
    told = verb.lemma in leads or (last is not None and last.lemma in leads)
    subject = subject_before(syntax, verb) if told and not verb.passive else None
    if subject is None or subject.segments[0][0] <= relative:
        return None
    keys = whom(cast, subject)
    return keys[0] if len(keys) == 1 else None


def body_of(syntax: Syntax, cast: Cast, first: int, stop: int) -> str | None:
    """Give the body whose mechanism it is, named within its phrase or right behind it ("a team from the IAEA")."""
    named = [
        keys if met.stop < stop else met.owner for met, keys in cast.within(first, stop)
    ]
    origins = syntax.reading.language.lexicon.suffixes.get("origins", ())
    if syntax.reading.words.keys[min(stop, len(syntax.reading.words) - 1)] in origins:
        behind = cast.head(stop + 1, stop + 1 + _ORIGIN)
        named += [] if behind is None else [behind[1]]
    bodies = (keys[0] for keys in named if keys and keys[0].startswith("org:"))
    return next((k for k in bodies if cast.figures[k].kind is not _REGION), None)
