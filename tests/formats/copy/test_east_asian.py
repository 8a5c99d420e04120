"""Datelines in the scripts of China, Japan and Korea."""

import datetime as dt

import pytest

from diplotext.formats.copy.east_asian import read_eastern
from diplotext.formats.copy.layout import ends_sentence
from diplotext.formats.copy.reading import read_copy


@pytest.mark.parametrize(
    ("copy", "place", "agency", "words"),
    [
        (
            "新华社里加5月3日电(记者张三)三国签署协议。",
            "里加",
            "Xinhua",
            "新华社里加5月3日电(记者张三)",
        ),
        (
            "中新社里加5月3日电 (记者 张三)三国签署协议。",
            "里加",
            "CNS",
            "中新社里加5月3日电 (记者 张三)",
        ),
        (
            "（中央社記者張三台北3日電）三國簽署協議。",
            "台北",
            "CNA",
            "（中央社記者張三台北3日電）",
        ),
        ("【リガ共同】三カ国は協定に署名した。", "リガ", "Kyodo", "【リガ共同】"),
        (
            "【リガ＝時事】三カ国は協定に署名した。",
            "リガ",
            "Jiji Press",
            "【リガ＝時事】",
        ),
        (
            "［東京　３日　ロイター］ - 三カ国は署名した。",
            "東京",
            "Reuters",
            "［東京　３日　ロイター］ -",
        ),
        (
            "(서울=연합뉴스) 홍길동 기자 = 세 나라가 서명했다.",
            "서울",
            "Yonhap",
            "(서울=연합뉴스) 홍길동 기자 =",
        ),
    ],
)
def test_dateline_stands_before_the_first_sentence(copy, place, agency, words):
    """Place and agency are read, and what stands before the sentence is the dateline."""
    article = read_copy(f"{copy}\n\n三国。", None)

    assert article.dateline is not None
    assert article.dateline.place == place
    assert article.agency == agency
    assert article[article.dateline.span] == words
    assert article.headline is None


def test_day_is_read_with_its_year():
    """A day without its year is none yet, and one that no month has is none at all."""
    days = ("2031年5月3日", "5月3日", "2031年5月33日")
    found = [read_eastern(f"新华社里加{day}电 三国。") for day in days]

    assert [f.date if f else None for f in found] == [dt.date(2031, 5, 3), None, None]


@pytest.mark.parametrize(
    "line", ["三国签署协议。", "【注意】三カ国", "", "Riga (AFP) - Oslo."]
)
def test_other_lines_have_no_dateline(line):
    """Without an agency that is known there is none."""
    assert read_eastern(line) is None


@pytest.mark.parametrize(
    "words", ["三国签署。", "「署名した。」", "هل وقعوا؟", "समझौता हुआ।"]
)
def test_marks_of_other_scripts_end_sentences(words):
    """A full stop of China, a question mark of Arabic and a danda end a sentence."""
    assert ends_sentence(words)
