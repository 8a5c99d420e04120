"""Finders: from an article to what it says, each finding with its evidence and its rule."""

from diplotext.find.analyze import analyze


__all__ = ["analyze"]
