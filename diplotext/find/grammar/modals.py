"""Verbs that wait for an infinitive which tells what may or will be done: modals, and the auxiliary of a future."""

from diplotext.find.reading.reading import Reading


_ROLES = ("go", "modal")


def is_modal(reading: Reading, lemma: str) -> bool:
    """Tell whether a verb is a modal, or the auxiliary of a future ("will", "va")."""
    return reading.language.lexicon.auxiliaries.get(lemma) in _ROLES
