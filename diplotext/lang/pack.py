"""Language packs: a folder of TOML a language, loaded on first use and cached."""

from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path

import attrs

from diplotext.errors import PackError, UnknownLanguageError
from diplotext.lang.calendar import calendar
from diplotext.lang.copy import CopyStyle
from diplotext.lang.copy_tables import copy_style
from diplotext.lang.embargo import EmbargoStyle, embargo_style
from diplotext.lang.instruments import InstrumentStyle, instrument_style
from diplotext.lang.lexicon import Lexicon, load_lexicon
from diplotext.lang.numbers import number_style
from diplotext.lang.periods import period_style
from diplotext.lang.toml import load_toml, strings, subtable, text
from diplotext.text.dates import Calendar
from diplotext.text.numbers import NumberStyle
from diplotext.text.period_words import PeriodStyle


_FOLDER = Path(__file__).parent


@attrs.frozen
class Language:
    """
    One language pack: the words and conventions of a language, read from a folder of TOML.

    The parts are read when they are first asked for, so that reading copy does not
    load the lexicon. Two packs are equal when they come from the same folder.

    Attributes:
        code: The language, BCP 47.
        folder: Where the pack lies.

    Example:
        >>> french = load("fr")
        >>> french.code, "l'" in french.elided
        ('fr', True)

    .. versionadded:: 0.1.0
    """

    code: str
    folder: Path

    @classmethod
    def from_dir(cls, folder: Path) -> "Language":
        """
        Open a pack that lies anywhere.

        Raises:
            PackError: If the folder holds no `language.toml` with a `code`.
        """
        data = load_toml(folder / "language.toml")
        if not data:
            message = (
                f"found no language.toml in {folder.name!r}, expected a language pack"
            )
            raise PackError(message)
        return cls(text(data, "code"), folder)

    @cached_property
    def elided(self) -> frozenset[str]:
        """Folded words that keep their apostrophe when the text is cut."""
        return frozenset(strings(load_toml(self.folder / "language.toml"), "elided"))

    @cached_property
    def abbreviations(self) -> frozenset[str]:
        """Folded abbreviations, without the full stop that ends no sentence behind them."""
        data = load_toml(self.folder / "language.toml")
        return frozenset(strings(data, "abbreviations"))

    @cached_property
    def ordinal_leads(self) -> frozenset[str]:
        """Folded words behind which a number with a full stop is an ordinal ("des 60. Jahrestags")."""
        data = load_toml(self.folder / "language.toml")
        return frozenset(strings(data, "ordinal_leads"))

    @cached_property
    def spelt_out(self) -> Mapping[str, str]:
        """Letters for which more is written than the letter below the accent where there are none ("ue" for "ü")."""
        data = subtable(load_toml(self.folder / "language.toml"), "spelt_out")
        return {letter: text(data, letter) for letter in data}

    @cached_property
    def usual_accents(self) -> frozenset[str]:
        """Folded words with an accent that are meant, where accents are left out, rather than those without."""
        data = load_toml(self.folder / "language.toml")
        return frozenset(strings(data, "usual_accents"))

    @cached_property
    def copy(self) -> CopyStyle:
        """How newsrooms of the language lay out their copy."""
        data = load_toml(self.folder / "copy.toml")
        return copy_style(data, elided=self.elided, spelt_out=self.spelt_out)

    @cached_property
    def embargo(self) -> EmbargoStyle:
        """How newsrooms of the language say until when a story is held."""
        return embargo_style(load_toml(self.folder / "copy.toml"), elided=self.elided)

    @cached_property
    def numbers(self) -> NumberStyle:
        """How the language writes numbers and quantities."""
        return number_style(load_toml(self.folder / "numbers.toml"), elided=self.elided)

    @cached_property
    def calendar(self) -> Calendar:
        """How the language writes dates."""
        data = load_toml(self.folder / "time.toml")
        return calendar(self.code, data, elided=self.elided)

    @cached_property
    def periods(self) -> PeriodStyle:
        """How the language tells by when something is done, and for how long."""
        return period_style(load_toml(self.folder / "periods.toml"), elided=self.elided)

    @cached_property
    def instruments(self) -> InstrumentStyle:
        """How the language words declarations, agreements and resolutions."""
        data = load_toml(self.folder / "instruments.toml")
        return instrument_style(self.code, data, elided=self.elided)

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words by which finders read."""
        return load_lexicon(self.folder, self.code, self.elided)


@cache
def load(code: str) -> Language:
    """
    Give the built-in pack of a language.

    Args:
        code: BCP 47 code; only its language part counts (`fr-BE` is `fr`).

    Raises:
        UnknownLanguageError: If there is no pack for it.

    Example:
        >>> load("fr-BE").code
        'fr'
    """
    language = code.replace("_", "-").split("-")[0].lower()
    if language not in available():
        known = ", ".join(available())
        message = f"found no pack for language {code!r}, expected one of {known}"
        raise UnknownLanguageError(message)
    return Language.from_dir(_FOLDER / language)


@cache
def available() -> tuple[str, ...]:
    """
    Name the languages that have a built-in pack.

    Example:
        >>> "fr" in available()
        True
    """
    return tuple(sorted(path.parent.name for path in _FOLDER.glob("*/language.toml")))
