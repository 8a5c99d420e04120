"""Finders: from an article to what it says, each finding with its evidence and its rule."""

from diplotext.find.analyze import analyze
from diplotext.find.commitments.legalization import legalization
from diplotext.find.instruments.reader import find_instrument


__all__ = ["analyze", "find_instrument", "legalization"]
