"""The figures of a story made into actors, with all that refers to them."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

import attrs

from diplotext.find.actors.taking_part import is_actor
from diplotext.find.analytic.apposed_names import find_apposed_names
from diplotext.find.analytic.bodies import find_titled_bodies
from diplotext.find.bracket.bodies import find_bodies
from diplotext.find.bracket.self_named import join_self_named
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.casting import assemble
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.group_labels import name_of_all
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.mentions.companies import find_companies
from diplotext.find.mentions.complements import Names
from diplotext.find.mentions.name_ends import without_parts
from diplotext.find.mentions.named_bodies import find_named_bodies
from diplotext.find.mentions.nominals import find_nominals
from diplotext.find.mentions.people import find_people
from diplotext.find.mentions.propers import find_propers
from diplotext.find.mentions.reference import Reference
from diplotext.find.mentions.shortened_companies import companies_again
from diplotext.find.reading.preparation import named_ranges, signatures_of
from diplotext.find.reading.reading import Reading, label
from diplotext.model import (
    Actor,
    ActorKind,
    Mention,
    MentionForm,
    ParagraphRole,
    Role,
)
from diplotext.text.words import APOSTROPHES


_SIGNED = frozenset({ParagraphRole.BYLINE, ParagraphRole.CREDITS})


def gather(syntax: Syntax) -> Cast:
    """Find all references of an article and put them together to figures."""
    reading = syntax.reading
    ranges = [reading.words.within(span) for span in named_ranges(reading.article)]
    propers = find_propers(reading, ranges)
    taken = frozenset(
        i
        for r in propers
        if r.form is not MentionForm.DEMONYM
        for i in range(r.first, r.stop)
    )
    companies = find_companies(reading, ranges, taken)
    taken |= {i for r in companies for i in range(r.first, r.stop)}
    bodies = (
        *companies,
        *find_bodies(reading, ranges, taken),
        *find_named_bodies(reading, ranges, taken),
        *find_titled_bodies(reading, ranges, taken),
    )
    told = frozenset(i for r in bodies for i in range(r.first, r.stop))
    bodies += find_apposed_names(reading, ranges, taken | told)
    within = frozenset(i for r in bodies for i in range(r.first, r.stop))
    propers = tuple(r for r in propers if r.first not in within)
    taken |= within
    people = find_people(reading, ranges, taken)
    people = companies_again(reading, people, bodies, taken)
    signatures = _signatures(reading)
    names = Names.of([*propers, *bodies, *people])
    nominals = find_nominals(syntax, ranges, names)
    people = without_parts(reading, people, nominals)
    references: list[Reference] = [
        *propers,
        *bodies,
        *people,
        *nominals,
        *signatures,
    ]
    cast = assemble(reading, references)
    if syntax.clauses is not None:
        join_self_named(syntax.clauses, cast)
    return cast


def _signatures(reading: Reading) -> list[Reference]:
    """Find the names of byline and credits where they stand in the text."""
    article = reading.article
    names = signatures_of(article)
    ranges = [
        reading.words.within(paragraph.span)
        for paragraph in article.paragraphs
        if paragraph.role in _SIGNED
    ]
    return [
        Reference(
            place[0],
            place[1],
            MentionForm.NAME,
            ActorKind.PERSON,
            definite=True,
            rule="signature",
        )
        for name in sorted(names)
        if _is_full(name)
        for indexes in ranges
        if (place := _place(reading, name, indexes)) is not None
    ]


def _is_full(name: str) -> bool:
    """Tell whether a signature is a name and not a desk's initials."""
    return len(name) > _INITIALS


def _place(reading: Reading, name: str, indexes: range) -> tuple[int, int] | None:
    """Give the words of a range that spell a name, however blanks and lines fall."""
    wanted = "".join(name.split())
    for first in indexes:
        if not wanted.startswith(reading.words.form(first)):
            continue
        spelt, at = "", first
        while at < indexes.stop and len(spelt) < len(wanted):
            spelt += reading.words.form(at)
            at += 1
        if spelt == wanted:
            return first, at
    return None


def make_actors(cast: Cast) -> dict[str, Actor]:
    """
    Make the actors of a story from its figures.

    Returns:
        By the key of the figure, in the order of the text, those figures that are actors.
    """
    made: dict[str, Actor] = {}
    named = Counter[str]()
    _mark_offices(cast)
    for figure in _in_order(cast):
        spoken_of = figure.used or bool(figure.references)
        if spoken_of and is_actor(cast, figure):
            actor = _actor(cast, figure, made)
            named[actor.id] += 1
            if named[actor.id] > 1:  # names that differ by an accent alone
                actor = attrs.evolve(actor, id=f"{actor.id}-{named[actor.id]}")
            made[figure.key] = actor
    return dict(sorted(made.items(), key=lambda item: _first_mention(item[1])))


def _mark_offices(cast: Cast) -> None:
    """Note that the body for which somebody without a name speaks is needed ("ein Sprecher des Ministeriums")."""
    if "capital-nouns" not in cast.reading.language.lexicon.traits:
        return
    unnamed = [
        f for f in cast.figures.values() if f.used and f.kind is ActorKind.PERSON
    ]
    for figure in unnamed:
        for first, stop in figure.references:
            for _, keys in cast.all_within(first + 1, stop):
                for body in (cast.figures[key] for key in keys):
                    if body.kind is ActorKind.ORGANIZATION:
                        body.used = True


def _first_mention(actor: Actor) -> int:
    return actor.mentions[0].span.start if actor.mentions else 0


def _in_order(cast: Cast) -> Iterable[Figure]:
    """Give bodies and states before the persons who act for them."""
    return sorted(
        cast.figures.values(),
        key=lambda f: (
            _RANKS.get(f.kind, 1),
            not f.key.startswith("org:"),
            bool(f.owner),
            min(f.references, default=(0, 0)),
        ),
    )


_INITIALS = 4
_NO_LETTER = re.compile("[^0-9A-Za-z]")
_RANKS = {ActorKind.STATE: 0, ActorKind.PERSON: 2}


def _actor(cast: Cast, figure: Figure, made: dict[str, Actor]) -> Actor:
    reading = cast.reading
    owner = next((made[key] for key in figure.owner if key in made), None)
    state = f"state:{figure.state}"
    holder = owner or made.get(state)
    mentions = tuple(
        Mention(reading.span(first, stop), form, rule)
        for (first, stop), (form, rule) in _references(cast, figure)
    )
    return Actor(
        _identifier(figure),
        figure.kind,
        name_of_all(figure, figure.name, mentions, reading),
        aliases=_aliases(figure, mentions, reading),
        roles=tuple(
            Role(
                title,
                of=made.get(figure.offices[first, stop])
                if (first, stop) in figure.offices
                else holder,
                span=reading.span(first, stop),
            )
            for title, first, stop in figure.roles
        ),
        affiliation=holder if figure.kind is not ActorKind.STATE else None,
        state=figure.state,
        anonymous=figure.anonymous and figure.name is None,
        description=name_of_all(figure, figure.description, mentions, reading),
        mentions=mentions,
    )


_STRAIGHT = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
"""An apostrophe of another shape makes no other name."""


def _references(
    cast: Cast, figure: Figure
) -> list[tuple[tuple[int, int], tuple[MentionForm, str]]]:
    """
    Give the references to a figure in order.

    Where the pack says that phrases are whole, none stands within another ("die [georgische] Seite").
    """
    if "whole-phrases" not in cast.reading.language.lexicon.traits:
        return sorted(figure.references.items())
    kept: list[tuple[tuple[int, int], tuple[MentionForm, str]]] = []
    for place, told in sorted(
        figure.references.items(), key=lambda item: (item[0][0], -item[0][1])
    ):
        if not (kept and place[1] <= kept[-1][0][1]):
            kept.append((place, told))
    return kept


def _aliases(
    figure: Figure, mentions: tuple[Mention, ...], reading: Reading
) -> tuple[str, ...]:
    named = (MentionForm.NAME, MentionForm.ACRONYM)
    forms = [label(m.span.of(reading.words.text)) for m in mentions if m.form in named]
    forms += () if figure.declined is None else (figure.declined,)
    name = (figure.name or "").translate(_STRAIGHT)
    called = {name, name.rpartition(" ")[2], *forms}
    ends = reading.language.lexicon.suffixes.get("genitive", ())
    owning = {
        f
        for f in forms
        if f.endswith(ends)
        and any(f.endswith(e) and f.removesuffix(e) in called for e in ends)
    }
    other = (f for f in forms if f.translate(_STRAIGHT) != name and f not in owning)
    return tuple(dict.fromkeys(other))


def _identifier(figure: Figure) -> str:
    """Give an id that stays the same for the same name, in plain letters."""
    if figure.kind is ActorKind.STATE and figure.state:
        return figure.state
    plain = figure.key
    if not plain.isascii():
        letters = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in letters if not unicodedata.combining(c))
    return _NO_LETTER.sub("-", plain).strip("-") or figure.key
