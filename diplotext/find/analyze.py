"""All finders in a row, in the order of the data."""

from diplotext.errors import UnknownLanguageError
from diplotext.find.actors import gather, make_actors
from diplotext.find.attributions import find_attributions
from diplotext.find.reading import read_article
from diplotext.find.statements import hear, make_statements
from diplotext.find.subjects import Syntax
from diplotext.find.verbs import find_verbs
from diplotext.lang.pack import Language, load
from diplotext.model import Analysis, Article


def analyze(article: Article, *, language: Language | str | None = None) -> Analysis:
    reading = read_article(article, _language(article, language))
    syntax = Syntax.of(reading, find_verbs(reading))
    cast = gather(reading)
    heard = hear(syntax, cast, find_attributions(syntax))
    actors = make_actors(cast)
    statements = make_statements(reading, heard, actors)
    return Analysis(article, actors=tuple(actors.values()), statements=statements)


def _language(article: Article, language: Language | str | None) -> Language:
    if isinstance(language, Language):
        return language
    return load(language or article.language or "fr")
