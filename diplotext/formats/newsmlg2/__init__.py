"""
NewsML-G2, the XML of the news agencies: news, package, concept, knowledge, planning and catalog items.

They are read bare or inside a `newsMessage`, with, without or with a prefixed namespace.
"""

from diplotext.formats.newsmlg2.reading import NEWSML_G2, newsml_g2
from diplotext.formats.newsmlg2.resolver import iptc_schemes
from diplotext.formats.newsmlg2.vocabulary import label_table


__all__ = ["NEWSML_G2", "iptc_schemes", "label_table", "newsml_g2"]
