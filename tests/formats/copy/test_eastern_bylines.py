"""Reporters in the scripts of China, Japan and Korea."""

import pytest

from diplotext.formats.copy.reading import read_copy


@pytest.mark.parametrize(
    ("copy", "names"),
    [
        ("新华社里加5月3日电（记者张三 李小四）三国签署协议。", ("张三", "李小四")),
        (
            "中新社里加5月3日电 (记者 张三、李小四)三国签署协议。",
            ("张三", "李小四"),
        ),
        ("新华社里加5月3日电 三国签署协议。", ()),
        ("（中央社記者張三豐華盛頓3日電）三國簽署協議。", ("張三豐",)),
        ("（中央社記者張三台北3日電）三國簽署協議。", ("張三",)),
        ("【リガ共同＝山田太郎】三カ国は協定に署名した。", ("山田太郎",)),
        ("(리가=연합뉴스) 홍길동 기자 = 세 나라가 서명했다.", ("홍길동",)),
        ("(리가=연합뉴스) 홍길동 김민수 특파원 = 세 나라가.", ("홍길동", "김민수")),
    ],
)
def test_reporters_are_named_in_the_dateline(copy: str, names: tuple[str, ...]) -> None:
    """Who reports stands behind the word for it, in brackets or before an equals sign."""
    assert read_copy(f"{copy}\n\n三国。", None).byline == names


def test_reporters_may_sign_at_the_end() -> None:
    """Kyodo closes copy with the dateline again and the name behind it."""
    copy = "【リガ共同】三カ国は署名した。\n\n船を派遣する。（リガ共同＝山田太郎）"

    assert read_copy(copy, None).byline == ("山田太郎",)
    assert read_copy(copy.replace("＝山田太郎", ""), None).byline == ()
    assert read_copy("【リガ共同】三カ国は署名した。", None).byline == ()


def test_an_address_makes_no_copy_of_small_letters() -> None:
    """Scripts without capitals have none that could be missing."""
    copy = "(서울=연합뉴스) 홍길동 기자 = 세 나라가 서명했다.\n\n세 나라.\n\ngildong@atb.example"
    article = read_copy(copy, None)

    assert [p.role.value for p in article.paragraphs] == ["body", "body", "credits"]
