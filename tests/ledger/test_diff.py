"""What differs in two texts: more, less, new, gone, other, and what a quotation leaves out."""

import datetime as dt
from decimal import Decimal

import attrs
import pytest

import diplotext
from diplotext.ledger import Aspect, DifferenceKind, Ledger, diff
from diplotext.model import (
    Act,
    Actor,
    ActorKind,
    Bindingness,
    Comparator,
    ConditionKind,
    Cue,
    Force,
    Measure,
    MeasureKind,
    Mechanism,
    MechanismKind,
    MechanismStatus,
    Modality,
    Mode,
    Polarity,
    Quantity,
    Span,
    Statement,
    all_of,
)


DRAFT = """\
Vilnius, 9 juin 2031 (ATB) - La Norvège s'engage à former 300 démineurs moldaves.

La Suède soutiendra la Moldavie en cas d'attaque armée. La Finlande participera à une force \
multinationale placée sous le commandement de la Norvège.

Les 14 pays du "cercle de Vilnius" promettent d'envoyer des armes, de former des soldats et \
de partager du renseignement si le cessez-le-feu est rompu.

« Nous défendrons la Moldavie, dans la limite de nos moyens, aussi longtemps qu'il le faudra \
», dit la déclaration.
"""

FINAL = """\
Vilnius, 10 juin 2031 (ATB) - La Norvège s'engage à former 300 démineurs moldaves.

La Finlande pourrait participer à une force multinationale placée sous le commandement de la \
Norvège.

Les 14 pays du "cercle de Vilnius" promettent d'envoyer des armes et de former des soldats.

« Nous défendrons la Moldavie aussi longtemps qu'il le faudra », dit la déclaration.
"""


def analyze(text):
    """Read French copy."""
    return diplotext.analyze(diplotext.read(text, language="fr"))


def told(before, after, *aspects):
    """Give the differences of two texts, with their words on both sides."""
    return [
        (
            d.kind.name,
            d.aspect.name,
            None if d.before is None else before.article[d.before],
            None if d.after is None else after.article[d.after],
        )
        for d in diff(before, after)
        if not aspects or d.aspect in aspects
    ]


def test_a_draft_and_its_final_text() -> None:
    """Support is removed, participation is now only possible, the menu loses a measure."""
    draft, final = analyze(DRAFT), analyze(FINAL)
    found = told(draft, final)
    menu = "envoyer des armes et de former des soldats"

    assert ("REMOVED", "COMMITMENT", "soutiendra la Moldavie", None) in found
    assert [d.note for d in diff(draft, final) if d.aspect is Aspect.FORCE] == [
        "promise -> possible"
    ]
    assert ("REMOVED", "MEASURE", "renseignement", menu) in found
    assert (
        "REMOVED",
        "CONDITION",
        "si le cessez-le-feu est rompu",
        f"promettent d'{menu}",
    ) in found
    assert (
        "REMOVED",
        "RESERVATION",
        "dans la limite de nos moyens",
        "défendrons la Moldavie",
    ) in found
    assert (
        "REMOVED",
        "QUOTATION",
        "dans la limite de nos moyens",
        "Moldavie aussi",
    ) in found
    assert not [d for d in found if d[2] and "démineurs" in d[2]]


def test_a_text_does_not_differ_from_itself() -> None:
    """There is no difference between a text and its copy."""
    assert diff(analyze(DRAFT), analyze(DRAFT)) == ()
    assert Ledger.diff(analyze(FINAL), analyze(FINAL)) == ()


@pytest.fixture
def pair(scribe):
    """Give a function that changes a promise, and tells what differs from before."""

    def changed(given, change):
        sides = []
        for part in (given, change):
            made = scribe()
            debtors = part.get("debtors", ("NO",))
            made.promise(debtors, part.get("act", "send two hundred troops abroad"))
            fields = {k: v for k, v in part.items() if k not in {"debtors", "act"}}
            made.commitments[0] = attrs.evolve(made.commitments[0], **fields)
            sides.append(made.analysis())
        return [(d.kind.value, d.aspect.value, d.note) for d in diff(*sides)]

    return changed


FIRST, SECOND = dt.date(2031, 3, 1), dt.date(2031, 3, 9)
LEGAL, POLITICAL = Bindingness.LEGAL, Bindingness.POLITICAL


def troops(modality=Modality.ASSERTED, value=None, unit=None):
    """Give one measure, with a quantity or without."""
    quantity = None
    if value is not None:
        quantity = Quantity(Decimal(value), unit, Comparator.EXACT, Span(0, 1))
    kind = MeasureKind.TROOP_DEPLOYMENT
    return {"measures": (Measure(kind, modality, Span(0, 1), quantity),)}


@pytest.mark.parametrize(
    ("given", "change", "expected"),
    [
        ({"force": Force.READY}, {"force": Force.AGREED}, ("strengthened", "force", "ready -> agreed")),
        ({"force": Force.AGREED}, {"force": Force.READY}, ("weakened", "force", "agreed -> ready")),
        ({"bindingness": LEGAL}, {}, ("weakened", "bindingness", "legal -> unspecified")),
        ({}, {"object_bindingness": POLITICAL}, ("strengthened", "bindingness", "unspecified -> political")),
        ({}, {"polarity": Polarity.NEGATIVE}, ("changed", "polarity", "positive -> negative")),
        ({"due": FIRST}, {"due": SECOND}, ("weakened", "due", "2031-03-01 -> 2031-03-09")),
        ({"due": FIRST}, {}, ("weakened", "due", "2031-03-01 -> none")),
        ({}, {"due": FIRST}, ("strengthened", "due", "none -> 2031-03-01")),
        (troops(), troops(Modality.POSSIBLE), ("weakened", "measure", "troop_deployment asserted -> troop_deployment possible")),
        (troops(value=200), troops(value=300), ("strengthened", "quantity", "200 -> 300")),
        (troops(value=2, unit="km"), troops(value=2, unit="t"), ("changed", "quantity", "2 km -> 2 t")),
        ({}, troops(), ("added", "measure", "troop_deployment")),
        (troops(), {}, ("removed", "measure", "troop_deployment")),
        ({"debtors": ("NO", "SE")}, {}, ("removed", "debtor", "State SE")),
        ({}, {"debtors": ("NO", "SE")}, ("added", "debtor", "State SE")),
        ({}, {"act": "send three hundred troops abroad"}, ("changed", "act", "send two hundred troops abroad -> send three hundred troops abroad")),
    ],
)  # fmt: skip
def test_one_promise_put_otherwise(pair, given, change, expected) -> None:
    """A promise that is matched through an edit differs by what was edited alone."""
    assert pair(given, change) == [expected]


def test_a_quantity_that_stays(pair) -> None:
    """Equal amounts are no difference, nor is one that only one text states."""
    assert pair(troops(value=2), troops(value=2)) == []
    assert pair(troops(value=2), troops()) == []


def test_conditions_come_and_go(scribe) -> None:
    """A condition more, another reservation."""
    sides = []
    for type_, words in (("SIGNATURE", "by our law"), ("RATIFICATION", "by our means")):
        made = scribe()
        kept = made.when(type_, kind=ConditionKind.RESERVATION, words=words)
        made.promise(
            "NO", "send two hundred troops", condition=all_of(made.when(type_), kept)
        )
        sides.append(made.analysis())

    assert [(d.kind.value, d.aspect.value, d.note) for d in diff(*sides)] == [
        ("removed", "condition", "trigger SIGNATURE"),
        ("removed", "reservation", "reservation SIGNATURE"),
        ("added", "condition", "trigger RATIFICATION"),
        ("added", "reservation", "reservation RATIFICATION"),
    ]


def test_what_only_one_text_promises(scribe) -> None:
    """A promise of another state about another thing is new, and the old one is gone."""
    one, two = scribe(), scribe()
    one.promise("NO", "send two hundred troops")
    two.promise("SE", "mend bridges")

    assert [(d.kind.value, d.note) for d in diff(one.analysis(), two.analysis())] == [
        ("removed", "undertaking promise"),
        ("added", "undertaking promise"),
    ]


def test_bodies_in_two_texts(scribe) -> None:
    """A body that is less far, led by another, joined by somebody; one that is gone, one new."""
    sides = []
    for status, lead in (("operational", "NO"), ("proposed", "SE")):
        made = scribe()
        span = made.words("the border monitoring mission")
        body = Mechanism(
            "m1",
            MechanismKind.MONITORING,
            span,
            status=MechanismStatus(status),
            lead=made.actor(lead),
            contributors=(made.actor("FI"),) if lead == "SE" else (),
        )
        kind = MechanismKind.FORCE if lead == "NO" else MechanismKind.COMMISSION
        other = Mechanism("m2", kind, made.words("the border body"))
        sides.append(attrs.evolve(made.analysis(), mechanisms=(body, other)))

    assert [(d.kind.value, d.aspect.value, d.note) for d in diff(*sides)] == [
        ("weakened", "status", "operational -> proposed"),
        ("removed", "lead", "State NO"),
        ("added", "lead", "State SE"),
        ("added", "contributor", "State FI"),
        ("removed", "mechanism", "force proposed"),
        ("added", "mechanism", "commission proposed"),
    ]


def test_a_body_without_lead_may_stay_so(scribe) -> None:
    """Bodies that nobody leads in either text do not differ."""
    made = scribe()
    body = Mechanism("m1", MechanismKind.FORCE, made.words("the force"))
    analysis = attrs.evolve(made.analysis(), mechanisms=(body,))

    assert diff(analysis, analysis) == ()


def test_coalitions_in_two_texts(scribe) -> None:
    """Members come and go, the size changes; a coalition that only one names is left out."""
    one, two = scribe(), scribe()
    one.coalition("League", "NO", "SE", sizes=(5,))
    one.coalition("Club", "NO")
    two.coalition("LEAGUE", "NO", "FI", sizes=(6,))
    same = two.analysis()

    assert [
        (d.kind.value, d.aspect.value, d.note) for d in diff(one.analysis(), same)
    ] == [
        ("removed", "member", "State SE"),
        ("added", "member", "State FI"),
        ("changed", "size", "5 -> 6"),
    ]
    assert diff(same, same) == ()


def speech(scribe, *sayings):
    """Give an analysis of what speakers, or nobody, said."""
    made = scribe()
    statements = []
    for number, (speaker, words, mode) in enumerate(sayings):
        actor = None
        if speaker is not None:
            actor = made.actor(
                Actor(
                    f"p{number}", ActorKind.PERSON, anonymous=True, description=speaker
                )
            )
        span = made.words(words)
        statements.append(
            Statement(
                f"s{number}",
                mode,
                (span,),
                speaker=actor,
                cue=Cue(span, "say", Act.ASSERTIVE) if actor else None,
                quoted=(span,) if mode is Mode.DIRECT else (),
            )
        )
    return attrs.evolve(made.analysis(), statements=tuple(statements))


def test_statements_are_matched_through_edits(scribe) -> None:
    """A quotation may change its speaker, its words and its mode, and is still the one."""
    before = speech(
        scribe,
        ("a diplomat", "the bridge will be mended before the winter", Mode.DIRECT),
        ("an envoy", "talks go on", Mode.DIRECT),
        ("a guard", "all is quiet here", Mode.DIRECT),
        (None, "nobody was hurt at the crossing", Mode.DIRECT),
    )
    after = speech(
        scribe,
        ("a diplomat", "the bridge will be mended before the spring", Mode.DIRECT),
        ("a guard", "all is quiet here", Mode.INDIRECT),
        ("a nurse", "nobody was hurt at the crossing", Mode.DIRECT),
        ("a miller", "grain is dear", Mode.DIRECT),
    )

    assert [(d.kind.value, d.aspect.value, d.note) for d in diff(before, after)] == [
        ("changed", "statement", "words"),
        ("removed", "statement", "an envoy"),
        ("changed", "statement", "direct -> indirect"),
        ("changed", "speaker", "nobody -> a nurse"),
        ("added", "statement", "a miller"),
    ]


def test_a_statement_of_nobody_that_is_new(scribe) -> None:
    """What nobody is named for is new all the same."""
    before = speech(scribe, ("an envoy", "talks go on", Mode.DIRECT))
    after = speech(scribe, (None, "grain is dear", Mode.DIRECT))

    assert [(d.kind.value, d.note) for d in diff(before, after)] == [
        ("removed", "an envoy"),
        ("added", "nobody"),
    ]


SOURCE = (
    "We will defend our neighbour, within our means, for as long as it takes, with all "
    "that our laws allow."
)


@pytest.mark.parametrize(
    ("quoted", "left_out"),
    [
        ("We will defend our neighbour, within our means, for as long as it takes", []),
        ("We will defend our neighbour for as long as it takes", ["within our means"]),
        ("We will defend our neighbour ... for as long as it takes", []),
        ("We will defend our neighbour \N{HORIZONTAL ELLIPSIS} for as long", []),
        ("We will defend our neighbour with all that our laws allow",
         ["within our means, for as long as it takes"]),
        ("We will defend our neighbour as it takes, that our laws allow",
         ["within our means, for as long", "with all"]),
        ("We will defend our laws", []),
        ("We will defend our house", []),
        ("We will never yield", []),
        ("our neighbour", []),
        ("their house is far away", []),
    ],
)  # fmt: skip
def test_words_left_out_of_a_quotation(scribe, quoted, left_out) -> None:
    """Words left out without a mark are told; a mark makes it fair, other words another text."""
    made = scribe()
    made.words(SOURCE)
    before, after = made.analysis(), speech(scribe, ("a minister", quoted, Mode.DIRECT))
    found = [d for d in diff(before, after) if d.aspect is Aspect.QUOTATION]

    assert [before.article[d.before] for d in found] == left_out
    assert all(d.kind is DifferenceKind.REMOVED for d in found)


def test_words_that_the_editor_put_in_do_not_count(scribe) -> None:
    """A word in brackets that stands for another is no other text."""
    made = scribe()
    made.words("He firmly supports these protocols, when asked, and their aims.")
    quoted = "He (Sand) firmly supports these protocols and their aims"
    after = speech(scribe, ("a minister", quoted, Mode.DIRECT))
    said = after.statements[0]
    start = after.article.text.index("(Sand)")
    inserted = attrs.evolve(said, insertions=(Span(start, start + 6),))
    found = diff(made.analysis(), attrs.evolve(after, statements=(inserted,)))

    assert [d.note for d in found if d.aspect is Aspect.QUOTATION] == [
        "left out without a mark"
    ]


def test_the_passage_that_fits_best_is_taken(scribe) -> None:
    """Where the words begin twice in the source, the passage with the least left out counts."""
    made = scribe()
    made.words("We will stay and, if need be, fight. We will stay and fight.")
    after = speech(scribe, ("a minister", "We will stay and fight", Mode.DIRECT))

    assert [
        d for d in diff(made.analysis(), after) if d.aspect is Aspect.QUOTATION
    ] == []


def test_of_two_that_are_alike_the_closer_is_the_one(scribe) -> None:
    """Each statement is paired once, with the one most like it."""
    near, far = (
        "the bridge will be mended before the winter",
        "the bridge will be mended",
    )
    before = speech(
        scribe, ("a diplomat", far, Mode.DIRECT), ("a diplomat", near, Mode.DIRECT)
    )
    after = speech(scribe, ("a diplomat", near, Mode.DIRECT))

    assert told(before, after) == [("REMOVED", "STATEMENT", far, None)]


def test_coalitions_of_no_size(scribe) -> None:
    """A size that only one text claims is no difference."""
    one, two = scribe(), scribe()
    one.coalition("League", "NO", sizes=(5,))
    two.coalition("League", "NO")

    assert told(one.analysis(), two.analysis()) == []
