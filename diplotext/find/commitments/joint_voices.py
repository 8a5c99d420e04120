"""Whom "we" means where somebody speaks on behalf of others: "S'exprimant au nom des trois pays, X a dit : « Nous ... »"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import paragraph_of
from diplotext.find.representations.on_behalf import find_on_behalf
from diplotext.find.representations.proxies import Proxy
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_KINDS = frozenset(
    {
        ActorKind.STATE,
        ActorKind.ORGANIZATION,
        ActorKind.COALITION,
        ActorKind.PERSON_GROUP,
        ActorKind.REGION,
    }
)


def those_spoken_for(
    syntax: Syntax, cast: Cast, index: int, said: Utterance | None
) -> tuple[str, ...]:
    """
    Give on whose behalf somebody speaks who says "we", by a phrase of the same paragraph that says so.

    Args:
        syntax: The article.
        cast: Its figures.
        index: The pronoun.
        said: What was said, and by whom.
    """
    joint = syntax.reading.has(index, Tag.SUBJECT_PRONOUN, "plural")
    if said is None or not joint:
        return ()
    starts, body = syntax.reading.words.starts, syntax.reading.body
    here = paragraph_of(body, starts[index])
    return next(
        (
            (proxy.principal,)
            for proxy in _speaking_for_others(syntax, cast)
            if proxy.agent in said.speakers
            and proxy.first < index
            and paragraph_of(body, starts[proxy.first]) == here
            and cast.figures[proxy.principal].kind in _KINDS
        ),
        (),
    )


@once
def _speaking_for_others(syntax: Syntax, cast: Cast) -> tuple[Proxy, ...]:
    """Give who speaks on behalf of whom in a story."""
    return tuple(find_on_behalf(syntax, cast))
