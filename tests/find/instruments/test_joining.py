"""What an analysis has of the instrument that was read."""

from diplotext import read
from diplotext.export.json import from_json, to_json
from diplotext.find import analyze, find_instrument
from diplotext.find.instruments.signers import with_signers
from diplotext.model import Analysis, Article


TREATY = """AGREEMENT
between the Government of Peru and the Government of Estonia

Article 1

The Parties shall meet.

Article 2

Peru may leave.

Done at Lima on 3 May 2031.

For the Government of Peru: Inés Quispe"""
DECLARATION = """JOINT DECLARATION BY KENYA AND PERU

Kenya said that it had lost two ships.

1. We undertake to open our harbours.

2. We will meet again in May.

Done at Lima on 3 May 2031.

For the Republic of Kenya: Ann Orlin

For the Republic of Chad: Lea Storm"""


def analysis_of(text):
    """Give the analysis of a text that was read as an instrument."""
    return analyze(read(text, language="en"))


def test_legal_instrument_is_in_the_analysis() -> None:
    """Of a treaty the analysis has the parts, the clauses and the parties that are found alone."""
    found = analysis_of(TREATY)
    own, alone = found.instrument, find_instrument(found.article)

    assert (own.form, own.parts, own.clauses) == (
        alone.form,
        alone.parts,
        alone.clauses,
    )
    assert [p.actor.id for p in own.parties] == [p.actor.id for p in alone.parties]
    assert {party.actor for party in own.parties} <= set(found.actors)


def test_agreement_has_what_copy_tells_in_it() -> None:
    """Of an agreement the analysis has who said what, and the bodies that it sets up."""
    text = TREATY.replace(
        "Peru may leave.",
        "A joint monitoring commission shall be set up. Peru said that it had lost two ships.",
    )
    found = analysis_of(text)

    assert [s.speaker.label for s in found.statements if s.cue] == ["Peru"]
    assert [m.kind.value for m in found.mechanisms] == ["monitoring"]
    owing = [d.label for c in found.commitments for d in c.debtors]
    assert owing == ["Peru", "Estonia"]


def test_parties_of_a_declaration_are_actors_of_the_analysis() -> None:
    """The rules for copy know more of an actor, and the parties are those they know."""
    found = analysis_of(DECLARATION)
    listed = {actor.id: actor for actor in found.actors}

    assert found.instrument.parties
    for party in found.instrument.parties:
        assert party.actor is listed[party.actor.id]
    signed = [one.party for one in found.instrument.signatures]
    assert [actor.state for actor in signed] == ["KE", "TD"]
    assert all(actor is listed[actor.id] for actor in signed)


def test_instrument_there_and_back() -> None:
    """The instrument is in the JSON and comes back."""
    for text in (TREATY, DECLARATION):
        found = analysis_of(text)
        assert from_json(to_json(found)) == found


def test_copy_has_no_instrument() -> None:
    """Copy is none."""
    found = analyze(Article("Oslo will help, Lea Storm said.", language="en"))

    assert found.instrument is None


ROLL = """JOINT DECLARATION

1. Our Partnership counts five States.

2. We undertake to open our harbours.

3. We will meet again in May.

Done at Lima on 3 May 2031.

Chile, Ghana and
Peru"""


def groups(text):
    """Give the groups of a text, with the names of their members."""
    return [
        (one.names[0], [place.member.label for place in one.memberships])
        for one in analysis_of(text).coalitions
    ]


def test_names_alone_sign() -> None:
    """A block of names at the end signs, and they are the members of the one group counted."""
    found = analysis_of(ROLL)

    signed = [one.party.label for one in found.instrument.signatures]
    assert signed == ["Chile", "Ghana", "Peru"]
    assert groups(ROLL) == [("Our Partnership", ["Chile", "Ghana", "Peru"])]


def test_block_with_other_words_is_no_roll() -> None:
    """Names in a sentence behind the closing words sign nothing."""
    text = ROLL.replace("Chile, Ghana and\nPeru", "Copies go to Chile and Ghana")

    assert analysis_of(text).instrument.signatures == ()


def test_parties_of_a_treaty_are_a_group() -> None:
    """Three parties or more are a group, by the words the text has for them."""
    three = TREATY.replace("Estonia", "Estonia and the Government of Chad")

    assert groups(three) == [("Parties", ["Peru", "Estonia", "Chad"])]
    assert groups(TREATY) == []


def test_group_is_that_of_the_size() -> None:
    """Of several groups counted the one of as many states has signed."""
    text = ROLL.replace(
        "counts five States.", "counts five States. Three countries could not attend."
    )

    assert dict(groups(text))["Three countries"] == ["Chile", "Ghana", "Peru"]


def test_signers_of_single_lines_are_the_group_of_the_size() -> None:
    """Parties that no list names together are the members of the group of as many."""
    told = "Our Partnership counts five States. Three countries could not attend."
    text = DECLARATION.replace("Kenya said that it had lost two ships.", told)
    text += "\n\nFor the Republic of Peru: Ana Ruiz"

    assert groups(text) == [
        ("Our Partnership", []),
        ("Three countries", ["Kenya", "Chad", "Peru"]),
    ]


def test_group_without_words_goes_by_the_title() -> None:
    """Where the text counts no group and has no word for one, the title names it."""
    text = ROLL.replace("Our Partnership counts five States.", "We met in Lima.")

    assert groups(text) == [("JOINT DECLARATION", ["Chile", "Ghana", "Peru"])]


def test_lines_that_end_with_a_state_sign_for_it() -> None:
    """A line "NAME, STATE" signs for the state, where all lines of the block do."""
    text = ROLL.replace(
        "Chile, Ghana and\nPeru", "Ann Orlin, Chile\nLea Storm, Minister, Peru"
    )
    signed = analysis_of(text).instrument.signatures

    assert [(one.name, one.party.label) for one in signed] == [
        ("Ann Orlin", "Chile"),
        ("Lea Storm", "Peru"),
    ]
    other = text.replace("Lea Storm, Minister, Peru", "Lea Storm, Minister")
    assert analysis_of(other).instrument.signatures == ()
    one = text.replace("\nLea Storm, Minister, Peru", "")
    assert analysis_of(one).instrument.signatures == ()


def test_observers_are_no_parties() -> None:
    """Who attends as an observer is no party."""
    text = """COMMUNIQUE

1. The Ministers of Chile, Ghana and Peru met in Lima. Kenya attended as an observer.

2. Chile shall open a port.

3. The U.S. Embassy of Togo attended; Mali took part too."""
    found = analysis_of(text)

    parties = [party.actor.label for party in found.instrument.parties]
    assert parties == ["Chile", "Ghana", "Peru"]
    assert groups(text) == [("COMMUNIQUE", ["Chile", "Ghana", "Peru"])]


def test_preamble_before_a_declaration_names_the_parties() -> None:
    """The ministers who declare the following are named in the preamble."""
    text = """JOINT DECLARATION

We, the Ministers of Chile, Ghana and Peru,

Declare the following:

1. We shall meet in May.

2. We shall open our ports."""
    parties = analysis_of(text).instrument.parties

    assert [party.actor.label for party in parties] == ["Chile", "Ghana", "Peru"]


def test_signers_stand_in_for_their_parties() -> None:
    """Who signs by name acts for the party, once, and is a person of the analysis."""
    text = ROLL.replace(
        "Chile, Ghana and\nPeru",
        "Ann Orlin (Chile), Lea Storm (Ghana), Ann Orlin (Peru)",
    )
    found = analysis_of(text)

    assert [
        (one.principal.label, one.agents[0].label) for one in found.representations
    ] == [
        ("Chile", "Ann Orlin"),
        ("Ghana", "Lea Storm"),
        ("Peru", "Ann Orlin"),
    ]


def test_signer_of_a_treaty_belongs_to_the_party() -> None:
    """Who is met in the signature alone is a person of the party."""
    found = analysis_of(TREATY)
    (one,) = found.representations
    signer = one.agents[0]

    assert (signer.label, signer.affiliation) == ("Inés Quispe", one.principal)
    assert found.article[signer.mentions[0].span] == "Inés Quispe"


def test_signers_of_one_spelling_have_ids_of_their_own() -> None:
    """Two persons whose names differ by a mark alone do not share an id."""
    article = read(TREATY + "\n\nFor the Government of Estonia: Ines Quispe")
    instrument = find_instrument(article, language="en")
    parties = tuple(dict.fromkeys(one.party for one in instrument.signatures))
    found = with_signers(Analysis(article, actors=parties), instrument)

    labels = [one.agents[0].label for one in found.representations]
    assert labels == ["Inés Quispe", "Ines Quispe"]
    assert len({actor.id for actor in found.actors}) == len(found.actors)


def test_entry_without_a_name_signs_nothing() -> None:
    """A state in brackets without a name before it makes no block of signatures."""
    text = ROLL.replace("Chile, Ghana and\nPeru", "(Chile), Lea Storm (Ghana)")

    assert analysis_of(text).instrument.signatures == ()


def test_list_of_names_is_not_in_another_language() -> None:
    """A long block of names signs, though none of its words is of the language."""
    signers = ", ".join(
        f"{name} ({state})"
        for name, state in (
            ("Mette-Marie van der Kjolby", "Denmark"),
            ("Rein Tamm-Salu Orlin", "Estonia"),
            ("Aino Kaisa Vuori", "Finland"),
            ("Jens Peter Aumann-Rot", "Germany"),
            ("Zoran Kalni Brod", "Latvia"),
            ("Rasa Zemga Lytsk", "Lithuania"),
        )
    )
    text = ROLL.replace("Chile, Ghana and\nPeru", signers)
    signed = [one.party.label for one in analysis_of(text).instrument.signatures]

    assert signed == ["Denmark", "Estonia", "Finland", "Germany", "Latvia", "Lithuania"]
