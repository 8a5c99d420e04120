"""
diplotext reads diplomatic text into typed objects that point at their evidence.

Example:
    >>> import diplotext
    >>> copy = "Oslo a promis mardi de livrer des drones, a déclaré Lea Storm."
    >>> analysis = diplotext.analyze(diplotext.read(copy, language="fr"))
"""

from diplotext.find import analyze
from diplotext.formats import read, write


__all__ = ["analyze", "read", "write"]
