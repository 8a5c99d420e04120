"""Laws of names: being one is an equivalence, and every standard gives one name."""

from hypothesis import example, given
from hypothesis import strategies as st

from diplotext.names import Standard, exact, romanize, same_name, sound


GIVEN = "Сергей Михаил Дмитрий Николай Павел Игорь Олег Ольга Елена Борис Антон Иван Максим Илья"
FAMILY = (
    "Иванов Кузнецов Хрущёв Шойгу Чехов Щербаков Жуков Ельцин Мишустин Навальный Яшин"
    " Юсупов Лавров Медведев Горбачёв Силуанов Пригожин Ахматов Уваров Фролов"
)
PEOPLE = st.tuples(st.sampled_from(GIVEN.split()), st.sampled_from(FAMILY.split()))
STANDARDS = [s for s in Standard if s is not Standard.ELOT_743]
LETTERS = st.text("abcdeijhkosuvwyzàéïöñščžʼ' -", max_size=12)
STATES = st.sampled_from(["RU", "GR", "EG", "CN", "KR", "DE", None])


def spelt(person, standard) -> str:
    """Give a person's name as a standard spells it."""
    return romanize(" ".join(person), standard=standard, language="ru")


@example(
    ("Михаил", "Пригожин"),
    ("Михаил", "Пригожин"),
    Standard.BGN_PCGN,
    Standard.PRESS_FR,
)
@given(PEOPLE, PEOPLE, st.sampled_from(STANDARDS), st.sampled_from(STANDARDS))
def test_standards_tell_persons_apart_and_no_spellings(
    one, other, first, second
) -> None:
    """Two spellings are one name if and only if they spell one person."""
    same = same_name(spelt(one, first), spelt(other, second), state="RU")

    assert (same is not None) == (one == other)


@given(LETTERS, LETTERS, LETTERS, STATES)
def test_being_one_name_is_an_equivalence(one, two, three, state) -> None:
    """It holds of itself, both ways, and on to a third."""
    assert same_name(one, one, state=state) is not None
    assert same_name(one, two, state=state) == same_name(two, one, state=state)
    if same_name(one, two, state=state) and same_name(two, three, state=state):
        assert same_name(one, three, state=state)


@given(st.text(max_size=20), STATES)
def test_names_that_are_equal_sound_equal(name, state) -> None:
    """The finer key decides the coarser one, whatever the letters."""
    assert exact(exact(name)) == exact(name)
    assert sound(exact(name), state=state) == sound(name, state=state)
