"""Names that formats ask for and an article need not have."""

from uuid import NAMESPACE_URL, uuid5

from diplotext.formats.writing.characters import unicode_text
from diplotext.model.article import Article


def name_of(article: Article) -> str:
    """
    Give the guid of an article, or one made from its words, the same for the same words.

    Example:
        >>> name_of(Article("Riga signs.", guid="urn:atb:1"))
        'urn:atb:1'
        >>> name_of(Article("Riga signs.")) == name_of(Article("Riga signs."))
        True
    """
    if article.guid is not None:
        return article.guid
    words = unicode_text("\n".join((article.headline or "", article.text)))
    return uuid5(NAMESPACE_URL, words).urn
