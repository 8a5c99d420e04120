"""Names in Cyrillic and Greek letters spelt with Latin ones, by standards and as the press does."""

import pytest

from diplotext.errors import UnknownLanguageError
from diplotext.names import Standard, romanize, script_of, written_in


@pytest.mark.parametrize(
    ("name", "standard", "spelt"),
    [
        ("Є. Зеленський", Standard.PRESS_EN, "Ye. Zelensky"),
        ("Зеленський", Standard.BGN_PCGN, "Zelens’kyy"),
        ("Зеленський", Standard.ISO_9, "Zelensʹkij"),
        ("Зеленський", Standard.PRESS_FR, "Zelensky"),
        ("Зеленський", Standard.PRESS_DE, "Selenskyj"),
        ("Зеленський", Standard.PRESS_ES, "Zelenski"),
        ("Хрущёв", Standard.BGN_PCGN, "Khrushchëv"),
        ("Хрущёв", Standard.ISO_9, "Hruŝëv"),
        ("Хрущёв", Standard.PRESS_FR, "Khrouchtchov"),
        ("Хрущёв", Standard.PRESS_DE, "Chruschtschow"),
        ("Хрущёв", Standard.PRESS_ES, "Jruschov"),
        ("Ельцин", Standard.BGN_PCGN, "Yel’tsin"),
        ("Ельцин", Standard.PRESS_DE, "Jelzin"),
        ("Путин", Standard.PRESS_FR, "Poutine"),
        ("Солженицын", Standard.PRESS_FR, "Soljenitsyne"),
        ("Борисов", Standard.PRESS_DE, "Borissow"),
        ("Сергей", Standard.PRESS_FR, "Sergueï"),
        ("ШОЙГУ", Standard.PRESS_FR, "CHOÏGOU"),
        ("Вучић", Standard.BGN_PCGN, "Vučić"),
        ("Лукашэнка", Standard.BGN_PCGN, "Lukashenka"),
        ("Μητσοτάκης", Standard.ELOT_743, "Mitsotakis"),
        ("Μπακογιάννη", Standard.ELOT_743, "Bakogianni"),
        ("Ευάγγελος Παπανδρέου", Standard.ELOT_743, "Evangelos Papandreou"),
        ("Ευθύμιος", Standard.ELOT_743, "Efthymios"),
        ("Χριστοδουλίδης", Standard.PRESS_ES, "Cristodulidis"),
        ("Ян Orlin", Standard.PRESS_EN, "Yan Orlin"),
        ("Orlin", Standard.PRESS_EN, "Orlin"),
    ],
)
def test_a_name_is_spelt_by_a_standard(name, standard, spelt) -> None:
    """Letters, and letters that are spelt otherwise together or at an end of the word."""
    language = "uk" if name.startswith("Зел") else None

    assert romanize(name, standard=standard, language=language) == spelt


def test_a_language_decides_where_letters_do_not() -> None:
    """The same letters are spelt otherwise when they are Bulgarian."""
    assert romanize("Хаджиев") == "Khadzhiyev"
    assert romanize("Хаджиев", language="bg") == "Hadzhiev"
    assert written_in("Хаджиев") == "ru"


@pytest.mark.parametrize(
    ("standard", "language"), [(Standard.ISO_9, "el"), (Standard.ISO_9, "ka")]
)
def test_what_no_table_has_is_refused(standard, language) -> None:
    """The standard is one of another script, or the language has no table."""
    with pytest.raises(UnknownLanguageError, match=f"iso-9 for '{language}'"):
        romanize("Орлин", standard=standard, language=language)


def test_states_of_no_script_write_latin_letters() -> None:
    """The CLDR has no likely script for a state such as the United States."""
    assert script_of("US") == script_of(None) == "Latn"
