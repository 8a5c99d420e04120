"""
Language packs: what diplotext knows of each language, as folders of TOML.

A pack is loaded on first use and cached; one from elsewhere is opened with
`Language.from_dir`.

Example:
    >>> from diplotext import lang
    >>> lang.load("fr").code
    'fr'
"""

from diplotext.lang.pack import Language, available, load


__all__ = ["Language", "available", "load"]
