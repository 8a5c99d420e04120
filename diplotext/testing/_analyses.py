"""Strategies for whole analyses, where all reference stays inside."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from diplotext.model import Analysis, Finding
from diplotext.testing import _articles, _coalitions, _commitments, _statements
from diplotext.testing._texts import BLANK, distinct, maybe, several, spans, words


def findings(text: str = BLANK) -> SearchStrategy[Finding]:
    """
    Draw a finding in a text.

    .. versionadded:: 0.1.0
    """
    return st.builds(Finding, words(), spans(text), words())


@st.composite
def analyses(draw: DrawFn, text: str | None = None) -> Analysis:
    """
    Draw an analysis that is consistent in itself.

    Its spans lie in the text of its article, and what it refers to is among its own
    actors and statements.

    Args:
        draw: Given by Hypothesis.
        text: The text of its article; any text when left out.

    Example:
        >>> from hypothesis import find
        >>> find(analyses("Riga"), lambda analysis: bool(analysis.commitments)).statements
        ()

    .. versionadded:: 0.1.0
    """
    article = draw(_articles.articles(text))
    words_of = article.text
    if not words_of:
        return Analysis(article)
    cast = draw(_statements.casts(words_of))
    who = st.sampled_from(cast)
    talk = draw(_statements.conversations(words_of, who=who))
    said = maybe(st.sampled_from(talk)) if talk else st.none()
    envoys = _coalitions.representations(words_of, who=who)
    return Analysis(
        article,
        actors=cast,
        statements=talk,
        commitments=draw(
            distinct(_commitments.commitments(words_of, who=who, said=said))
        ),
        coalitions=draw(distinct(_coalitions.coalitions(words_of, who=who))),
        mechanisms=draw(distinct(_commitments.mechanisms(words_of, who=who))),
        representations=draw(several(envoys)) if len(cast) > 1 else (),
        regimes=draw(distinct(_coalitions.regimes(words_of, who=who, said=said))),
        incidents=draw(several(_coalitions.incidents(words_of, who=who))),
        findings=draw(several(findings(words_of))),
    )
