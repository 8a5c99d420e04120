"""Every member of the United Nations, by every word each pack has for it."""

import tomllib
from pathlib import Path

import pytest

from diplotext import lang
from diplotext.lang.entry import Tag
from diplotext.text.words import cut


UN_CODES = """
AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD
CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA
GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI
KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU
MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA
SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA
UG US UY UZ VC VE VN VU WS YE ZA ZM ZW
"""
FOLDER = Path(str(lang.__file__)).parent
PACKS = [
    code for code in lang.available() if (FOLDER / code / "territories.toml").exists()
]
ROWS = [(pack, code) for pack in PACKS for code in UN_CODES.split()]
TERRITORIES = {
    pack: tomllib.loads((FOLDER / pack / "territories.toml").read_text("utf-8"))
    for pack in PACKS
}


def stands_for(pack, words, tag):
    """Give the codes that a whole phrase stands for, by what the pack's table says of it."""
    keys = cut(words, elided=lang.load(pack).elided).keys
    return {
        entry.value
        for hit in lang.load(pack).lexicon.table.find(keys)
        if hit.first == 0 and hit.stop == len(keys)
        for entry in hit.values
        if entry.tag is tag
    }


@pytest.mark.parametrize(("pack", "code"), ROWS)
def test_the_words_for_a_member_lead_to_its_code(pack, code) -> None:
    """Name, aliases, demonyms in every form, and capital stand for the state."""
    row = TERRITORIES[pack][code]
    name = lang.load(pack).lexicon.territories[code].name
    said = [
        (Tag.STATE, [name, *row.get("aliases", ())]),
        (Tag.CAPITAL, [row["capital"], *row.get("capital_aliases", ())]),
        (Tag.DEMONYM, row["demonyms"]),
        *((Tag.DEMONYM, forms) for forms in row.get("variants", ())),
        (Tag.SEAT, row.get("seats", ())),
    ]

    lost = [
        word
        for tag, words in said
        for word in words
        for form in (word.split("/") if tag is Tag.DEMONYM else [word])
        if code not in stands_for(pack, form.replace("/", " "), tag)
    ]
    assert lost == []
