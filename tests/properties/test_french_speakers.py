"""Laws of who speaks in French copy, whoever else is named in the sentence."""

import pytest

from diplotext import analyze, read


pytestmark = pytest.mark.usefixtures("untraced")

LEAD = (
    "RABAT, 4 mai (AFP) - L'Espagne et le Maroc ont repris mardi leurs discussions"
    " avec le ministre espagnol Luis Ibarra.\n\n"
)
OFFICES = (
    "le commandant des forces américaines",
    "l'ambassadeur de France",
    "l'envoyé spécial de l'ONU",
    "le représentant de l'UE",
    "le directeur du PAM",
)
FIELDS = (
    "dans le Pacifique",
    "en Côte d'Ivoire",
    "pour le Yémen",
    "pour le Proche-Orient",
    "au Soudan du Sud",
    "auprès des Nations unies",
)
WITH_ANOTHER = (
    "aux côtés de son homologue malien",
    "après un entretien avec le président malien",
    "devant le secrétaire général de l'ONU",
    "à l'issue d'une rencontre avec la cheffe de la diplomatie malienne",
)
SPEAKERS = ("le ministre espagnol", "Luis Ibarra", "M. Ibarra")


def heard(text):
    """Give the names of those who speak in copy, in order."""
    statements = analyze(read(LEAD + text, language="fr")).statements
    return [statement.speaker.name for statement in statements]


@pytest.mark.parametrize("office", OFFICES)
def test_the_place_of_an_office_parts_it_from_no_name(office) -> None:
    """Behind an office and its field, the name is that of who holds it."""
    for field in FIELDS:
        said = f"« C'est solide », a dit {office} {field}, Karim Delacroix."

        assert heard(said) == ["Karim Delacroix"]


@pytest.mark.parametrize("speaker", SPEAKERS)
def test_a_name_beside_the_office_of_another_does_not_speak(speaker) -> None:
    """Who was met and is named does not say what the other one does, wherever that stands."""
    for circumstance in WITH_ANOTHER:
        told = f"{circumstance}, Awa Traoré"
        opened = told[0].upper() + told[1:]
        fronted = f"{opened}, {speaker} a promis que Madrid paierait."

        assert heard(f"« C'est solide », a dit {speaker} {told}.") == ["Luis Ibarra"]
        assert heard(fronted) == ["Luis Ibarra"]


@pytest.mark.parametrize(
    ("subject", "verb", "name"),
    [
        ("L'ambassadrice Ana Brito", "a-t-elle indiqué", "Ana Brito"),
        ("À Lisbonne, le ministre, João Brito,", "a-t-il dit", "João Brito"),
        ("Le négociateur marocain Driss Alaoui", "a-t-il assuré", "Driss Alaoui"),
    ],
)
def test_whom_a_paragraph_begins_with_speaks_of_himself(subject, verb, name) -> None:
    """A pronoun behind what is told of somebody means him, unless it carries speech on."""
    earlier = "M. Ibarra a parlé d'« un pas utile ».\n\n"
    told = f"{subject} n'a rien reçu,"

    assert heard(f"{told} {verb}.") == [name]
    assert heard(f"{earlier}{told} {verb}.")[-1] == name
