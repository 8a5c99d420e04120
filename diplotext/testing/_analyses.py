"""Strategies for whole analyses, where all reference stays inside."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from diplotext.model import Analysis, Finding
from diplotext.testing._articles import articles
from diplotext.testing._coalitions import (
    coalitions,
    incidents,
    regimes,
    representations,
)
from diplotext.testing._commitments import commitments, mechanisms
from diplotext.testing._instruments import instruments
from diplotext.testing._statements import casts, conversations
from diplotext.testing._texts import BLANK, WORDS, distinct, few, perhaps, spans


@st.composite
def findings(draw: DrawFn, text: str = BLANK) -> Finding:
    """
    Draw a finding in a text.

    .. versionadded:: 0.1.0
    """
    return Finding(draw(WORDS), draw(spans(text)), draw(WORDS))


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
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5)
        ... @given(analyses("Riga"))
        ... def check(analysis):
        ...     assert analysis.article.text == "Riga"
        >>> check()

    .. versionadded:: 0.1.0
    """
    article = draw(articles(text))
    chosen = article.text
    if not chosen:
        return Analysis(article)
    cast = draw(casts(chosen))
    who = st.sampled_from(cast)
    talk = draw(conversations(chosen, who=who))
    said = st.sampled_from((None, *talk))
    is_company = len(cast) > 1
    return Analysis(
        article,
        actors=cast,
        statements=talk,
        commitments=distinct(draw, commitments(chosen, who=who, said=said)),
        coalitions=distinct(draw, coalitions(chosen, who=who)),
        mechanisms=distinct(draw, mechanisms(chosen, who=who)),
        representations=few(draw, representations(chosen, who=who))
        if is_company
        else (),
        regimes=distinct(draw, regimes(chosen, who=who, said=said)),
        incidents=few(draw, incidents(chosen, who=who)),
        instrument=perhaps(draw, instruments(chosen, who=who)),
        findings=few(draw, findings(chosen)),
    )
