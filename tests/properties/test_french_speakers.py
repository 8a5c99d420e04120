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


@pytest.mark.parametrize(
    "title",
    [
        "président du Togo",
        "vice-président du Parlement",
        "ex-président du Pérou",
        "juge à la Cour de La Haye",
        "conseiller du président",
        "ministre de la Santé",
    ],
)
def test_a_title_between_commas_is_no_verb(title) -> None:
    """Whatever verb a title is spelt like, the name before it speaks, and does so again in a relative."""
    who = f"Piotr Lewandowicz, {title}"

    assert heard(f"{who}, a jugé que rien n'allait.") == ["Piotr Lewandowicz"]
    assert heard(f"Pour {who}, rien ne va.") == ["Piotr Lewandowicz"]
    assert (
        heard(f"« Rien ne va », a dit {who}, qui a précisé que tout restait ouvert.")
        == ["Piotr Lewandowicz"] * 2
    )


@pytest.mark.parametrize(
    "link", [" et", ", puis", ", ce à quoi", " tandis que", ", alors que"]
)
def test_another_speaks_behind_what_one_says(link) -> None:
    """What somebody says ends where a link leads to another who says something else."""
    said = "M. Ibarra a affirmé que la trêve tenait"
    for other in ("Driss Alaoui", "le négociateur Driss Alaoui"):
        answer = f"{other} a répondu que rien n'allait"

        assert heard(f"{said}{link} {answer}.") == ["Luis Ibarra", "Driss Alaoui"]


@pytest.mark.parametrize("noun", ["diplomate", "responsable", "conseiller"])
def test_a_source_without_a_name_is_known_by_its_noun(noun) -> None:
    """An article, a demonstrative or "même" before its noun take up who was described so."""
    said = f"Un {noun} européen a jugé que rien n'allait."
    for again in (f"Le {noun}", f"Ce {noun}", f"Le même {noun}"):
        text = LEAD + f"{said} {again} a ajouté que tout restait ouvert."
        first, second = analyze(read(text, language="fr")).statements

        assert first.speaker == second.speaker
        assert first.speaker.anonymous
