"""Languages without a pack are named by their script, letters or small words."""

import pytest

from diplotext.formats import read
from diplotext.lang.elsewhere import language_elsewhere


TEXTS = {
    "it": "I ministri degli Esteri hanno firmato un accordo sullo stretto che non è ancora noto.",
    "pt": "Os ministros assinaram um acordo sobre o estreito, mas não foi ainda anunciado pela missão.",
    "nl": "De ministers hebben een akkoord over de zeestraat gesloten, maar het is nog niet bekend.",
    "da": "Ministrene har indgået en aftale om strædet, men den er endnu ikke blevet offentliggjort af dem.",
    "nb": "Ministrene har inngått en avtale om stredet, men den er ennå ikke blitt offentliggjort av dem.",
    "sv": "Ministrarna har slutit ett avtal om sundet, men det är ännu inte känt vad som står i det.",
    "fi": "Ministerit ovat sopineet salmesta, mutta ei ole vielä kerrottu, mitä sopimus sisältää.",
    "pl": "Ministrowie podpisali umowę o cieśninie, ale nie jest jeszcze znana, jak się dowiedziała agencja.",
    "hu": "A miniszterek megállapodást írtak alá a szorosról, de az még nem ismert, hogy mi van benne.",
    "tr": "Bakanlar boğaz için bir anlaşma imzaladı ancak anlaşma henüz açık değil, dedi ve gitti.",
    "zh": "两国部长签署了一项关于海峡的协议。",
    "ja": "両国の外相は海峡に関する協定に署名した。",
    "ko": "양국 장관은 해협에 관한 협정에 서명했다.",
    "ru": "Министры подписали соглашение о проливе, но его текст ещё неизвестен.",
    "uk": "Міністри підписали угоду про протоку, але її текст ще невідомий.",
    "bg": "Министрите подписаха споразумение за протока, но то още не е известно, съобщи агенцията.",
    "ar": "وقع الوزراء اتفاقا حول المضيق.",
    "fa": "وزیران توافقی درباره تنگه امضا کردند.",
    "el": "Οι υπουργοί υπέγραψαν συμφωνία για το στενό.",
    "he": "השרים חתמו על הסכם על המצר.",
}


@pytest.mark.parametrize(("code", "words"), TEXTS.items())
def test_a_sentence_or_two_tell_the_language(code: str, words: str) -> None:
    """Script, letters and small words tell languages that no pack knows."""
    assert language_elsewhere(words) == code


@pytest.mark.parametrize(
    "words",
    [
        "",
        "12 345",
        "Riga signs.",
        "The ministers of the three states have signed a deal on the strait in Riga.",
        "Les ministres des trois pays ont signé un accord sur le détroit, a-t-on appris.",
        "Die Minister der drei Staaten haben ein Abkommen über die Meerenge geschlossen.",
        "Los ministros de los tres países firmaron un acuerdo sobre el estrecho.",
        "Riga Oslo Bern Rome Paris Kiel Turku Narva Tartu",
        "Riga signs. 日本語 Привет Γεια",
    ],
)
def test_nothing_is_named_that_is_not_sure(words: str) -> None:
    """Languages with a pack, short texts and mixed ones get no name."""
    assert language_elsewhere(words) is None


def test_an_article_has_the_name_of_its_language() -> None:
    """Copy in a language without a pack says which one it is in."""
    assert read(TEXTS["it"], report=id).language == "it"
    assert read(TEXTS["zh"], report=id).language == "zh"
    assert read("Riga signs.", report=id).language is None
    assert read(TEXTS["it"], language="fr", report=id).language == "fr"
