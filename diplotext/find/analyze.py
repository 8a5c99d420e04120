"""All finders in a row, in the order of the data."""

import attrs

from diplotext.find.actors.actors import gather, make_actors
from diplotext.find.actors.authority import identified
from diplotext.find.actors.made import Made
from diplotext.find.bracket.shown import mark_shown
from diplotext.find.coalitions.attending_members import infer_attending
from diplotext.find.coalitions.coalitions import find_alliances
from diplotext.find.coalitions.gathering import join_sizes
from diplotext.find.coalitions.making import make_coalitions
from diplotext.find.coalitions.speaking_members import add_speaking
from diplotext.find.coalitions.unlisted_members import infer_unlisted
from diplotext.find.commitments.commitments import bind
from diplotext.find.commitments.making import make_commitments
from diplotext.find.commitments.menus import find_menus
from diplotext.find.desk import find_queries
from diplotext.find.draft import Draft
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.incidents.incidents import find_happenings, make_incidents
from diplotext.find.instruments.joining import alone, enriched, joined
from diplotext.find.instruments.reader import (
    LEGAL_FORMS,
    language_of,
    read_instrument,
)
from diplotext.find.mechanisms.mechanisms import find_machines, make_mechanisms
from diplotext.find.reading.preparation import read_article
from diplotext.find.reading.recasing import recased
from diplotext.find.regimes import find_regimes
from diplotext.find.representations.representations import (
    find_standings,
    make_representations,
)
from diplotext.find.representations.signatures import join_parties
from diplotext.find.statements.attributions import find_attributions
from diplotext.find.statements.statements import hear, make_statements
from diplotext.find.statements.unattributed import unsaid
from diplotext.lang.pack import Language
from diplotext.model import Analysis, Article, InstrumentForm
from diplotext.names import Authority
from diplotext.names.authority import Entries
from diplotext.text.words import cut


def analyze(
    article: Article,
    *,
    language: Language | str | None = None,
    authority: Authority | Entries | None = None,
) -> Analysis:
    """
    Read what an article says: actors, statements, commitments, coalitions and machinery.

    Args:
        article: What `diplotext.read` gave.
        language: The pack to read with, or its code; the article's own language when left out.
        authority: Identifiers by name, pairs of a name and an identifier, or concepts as
            the readers give them, by which actors are identified; an `Authority` where many
            articles are read with one file. What contradicts itself in it is told by the
            findings `authority-conflict` and `authority-shared`.

    Returns:
        Typed findings, each with its evidence and the rule that made it. An article whose
        language is unknown, or has a pack that knows only how copy is laid out, gives an
        analysis without findings.

    Raises:
        TypeError: If `article` is no `Article`, such as the words themselves.
        UnknownLanguageError: If `language` is given and has no pack.
        AuthorityError: If an entry of the authority is of no form that is known.

    Example:
        >>> import diplotext
        >>> copy = "Oslo est prêt à accueillir les pourparlers, a dit mardi Lea Storm."
        >>> analysis = diplotext.analyze(diplotext.read(copy, language="fr"))
        >>> [statement.speaker.name for statement in analysis.statements]
        ['Lea Storm']
        >>> analysis = diplotext.analyze(analysis.article, authority={"Lea Storm": "ex:1"})
        >>> [actor.identifiers for actor in analysis.actors if actor.name == "Lea Storm"]
        [('ex:1',)]

    .. versionadded:: 0.1.0
    """
    if not isinstance(article, Article):  # pyright: ignore[reportUnnecessaryIsInstance]
        found = type(article).__name__
        message = f"found {found!r}, expected an Article; diplotext.read makes one"
        raise TypeError(message)
    known = None if authority is None else Authority.of(authority)
    analysis = _read(article, language)
    return analysis if known is None else identified(analysis, known)


def _read(article: Article, language: Language | str | None) -> Analysis:
    """Read an article with the pack of its language, and with the capitals that other copy has."""
    pack = language_of(article, language)
    if pack is None:
        return Analysis(article)
    printed = recased(article, pack)
    analysis = _read_printed(printed, pack)
    return analysis if printed is article else attrs.evolve(analysis, article=article)


def _read_printed(article: Article, pack: Language) -> Analysis:
    """Read an article as what it is: an instrument, copy, or both."""
    words = cut(article.text, elided=pack.elided)
    instrument = read_instrument(article, pack, words)
    form = None if instrument is None else instrument.instrument.form
    if instrument is not None and form is InstrumentForm.RESOLUTION:
        return alone(article, instrument)
    if not pack.lexicon.reporting:
        return Analysis(article)
    syntax = Syntax.read(read_article(article, pack, words))
    analysis = _analyze(syntax, is_copy=instrument is None)
    if instrument is None:
        return analysis
    put_together = enriched if form in LEGAL_FORMS else joined
    loose = attrs.evolve(analysis, regimes=())  # they hold what the clauses put right
    return _with_regimes(put_together(loose, instrument, pack))


def _with_regimes(analysis: Analysis) -> Analysis:
    """Put together what belongs to each regime, of what clauses and the rules for copy found."""
    regimes = find_regimes(
        analysis.article.text,
        analysis.commitments,
        analysis.mechanisms,
        analysis.coalitions,
        analysis.incidents,
    )
    return attrs.evolve(analysis, regimes=regimes)


def _analyze(syntax: Syntax, *, is_copy: bool) -> Analysis:
    """Find first, then make: a finding may need an actor that another one brings in."""
    reading = syntax.reading
    cast = gather(syntax)
    join_sizes(syntax, cast)
    join_parties(cast)
    attributions = find_attributions(syntax)
    heard = hear(syntax, cast, attributions)
    if syntax.clauses is not None:
        mark_shown(syntax.clauses, cast)
    bound = bind(syntax, cast, heard, is_copy=is_copy)
    alliances = find_alliances(syntax, cast)
    machines = find_machines(syntax, cast)
    if is_copy:  # a text lists its parties
        infer_unlisted(cast, alliances, bound, machines)
        infer_attending(syntax, cast, alliances, bound)
    standings = find_standings(syntax, cast, heard)
    add_speaking(cast, alliances, standings, heard)
    happenings = find_happenings(syntax, cast)
    actors = make_actors(cast)
    made = Made.of(reading, actors, make_statements(reading, heard, actors))
    commitments = make_commitments(syntax, cast, bound, made)
    coalitions = make_coalitions(cast, alliances, made)
    mechanisms = make_mechanisms(machines, commitments, made)
    incidents = make_incidents(happenings, commitments, made)
    draft = Draft(
        reading.article,
        actors=tuple(actors.values()),
        statements=made.statements,
        commitments=commitments,
        coalitions=coalitions,
        mechanisms=mechanisms,
        representations=make_representations(standings, actors),
        regimes=find_regimes(
            reading.words.text, commitments, mechanisms, coalitions, incidents
        ),
        incidents=incidents,
        unsaid=unsaid(attributions, heard),
    )
    return draft.queried(find_queries(reading, draft, find_menus(syntax)))
