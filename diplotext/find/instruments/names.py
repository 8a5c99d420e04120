"""Who is named in an instrument: states, organizations and organs, each once."""

import unicodedata
from collections.abc import Iterator

import attrs

from diplotext.find.instruments.draft import Draft
from diplotext.lang.entry import Entry, Tag
from diplotext.lang.terms import TermKind
from diplotext.model.actor import Actor, ActorKind
from diplotext.model.mention import Mention, MentionForm
from diplotext.text.span import Span


_PAIR = 2


_RULE = "instrument"


def identifier(name: str) -> str:
    """
    Give an id for a name, in plain letters.

    Example:
        >>> identifier("Conseil de sécurité")
        'conseil-de-securite'
    """
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = (
        c if c.isalnum() and c.isascii() else "-"
        for c in plain
        if not unicodedata.combining(c)
    )
    return "-".join(part for part in "".join(letters).split("-") if part) or "actor"


def label(words: str) -> str:
    r"""
    Give words on one line, without the marks of Markdown around them.

    Example:
        >>> label("**the\nParties**,")
        'the Parties'
    """
    return " ".join(words.replace("*", "").split()).strip(" _,;:.")


@attrs.define(eq=False)
class Names:
    """
    The actors of an instrument while it is read: where each is named, and as what.

    Attributes:
        draft: The text.
        figures: The actors met, by id, without their mentions.
        places: By id, the places where each is named, with the form of the words.
        defined: By their first word, the short names that the text gives: where each ends, and
            whose it is.
        groups: By id, the members of a group that goes by a short name.
    """

    draft: Draft
    figures: dict[str, Actor] = attrs.Factory(dict[str, Actor])
    places: dict[str, dict[Span, MentionForm]] = attrs.Factory(
        dict[str, dict[Span, MentionForm]]
    )
    defined: dict[int, tuple[int, str]] = attrs.Factory(dict[int, tuple[int, str]])
    groups: dict[str, tuple[str, ...]] = attrs.Factory(dict[str, tuple[str, ...]])

    def actors(self) -> dict[str, Actor]:
        """Give the actors met, by id, in the order in which they were met."""
        return {
            key: attrs.evolve(
                figure,
                mentions=tuple(
                    Mention(span, form, _RULE)
                    for span, form in sorted(self.places[key].items())
                ),
            )
            for key, figure in self.figures.items()
        }

    def met(self, actor: Actor, span: Span, form: MentionForm) -> str:
        """Note that words name an actor, and give its id."""
        self.figures.setdefault(actor.id, actor)
        self.places.setdefault(actor.id, {})[span] = form
        return actor.id

    def met_in(self, span: Span) -> Iterator[str]:
        """Give the ids of those met among some characters."""
        for key, places in self.places.items():
            if any(span.covers(place) for place in places):
                yield key

    def forget(self, key: str) -> None:
        """Take back somebody met at one place alone, whose name goes on and is another's."""
        if len(self.places[key]) == 1:
            del self.figures[key], self.places[key]

    def body(self, span: Span, kind: ActorKind = ActorKind.ORGANIZATION) -> str:
        """Give the id of an actor that goes by the words at a place."""
        name = label(span.of(self.draft.text))
        form = (
            MentionForm.NAME if kind is ActorKind.ORGANIZATION else MentionForm.NOMINAL
        )
        return self.met(Actor(identifier(name), kind, name), span, form)

    def within(self, first: int, stop: int) -> Iterator[tuple[int, int, str]]:
        """Give the states and organizations named between two words: first, stop, id."""
        at = first
        while at < stop:
            named = self._named(at)
            if named is None or named[0] > stop:
                at += 1
            else:
                yield at, *named
                at = named[0]

    def _named(self, at: int) -> tuple[int, str] | None:
        draft = self.draft
        if at in self.defined:
            return self.defined[at]
        if self._is_of_waters(at):
            return None
        if at >= len(draft.words) or not draft.words.is_capitalized(at):
            return self._demonym(at)
        state = self._state_named(at)
        if state is not None:
            return state[0], self._state(state[1], at, state[0])
        for stop, entry in draft.entries(at):
            if entry.tag is Tag.ORGANIZATION and entry.value is not None:
                known = draft.language.lexicon.organizations[entry.value]
                if known.kind == ActorKind.ORGANIZATION:
                    actor = Actor(
                        identifier(entry.value), ActorKind.ORGANIZATION, known.name
                    )
                    span = draft.words.span(at, stop)
                    return stop, self.met(actor, span, MentionForm.NAME)
        return self._demonym(at)

    def _is_of_waters(self, at: int) -> bool:
        """Tell whether a name says which waters are meant, and no state ("[Indian] Ocean", "golfe d'[Oman]")."""
        draft, keys = self.draft, self.draft.words.keys
        waters = draft.language.lexicon.suffixes.get("named_waters", ())
        before = at - 1
        while before > 0 and draft.is_tagged(before, Tag.PREPOSITION, Tag.DETERMINER):
            before -= 1
        beside = (keys[at + 1 : at + 2], keys[max(0, before) : before + 1])
        return any(key in waters for near in beside for key in near)

    def _state_named(self, at: int) -> tuple[int, str] | None:
        """Give where the longest name of a state ends that begins at a word, and its code."""
        hit = self.draft.hit(at, TermKind.STATE)
        found = [] if hit is None else [(hit[0], hit[1].value)]
        found.extend(
            (stop, entry.value)
            for stop, entry in self.draft.entries(at)
            if entry.tag is Tag.STATE
            and entry.value
            and self._is_printed(at, entry)
            and not self._is_meeting(stop - 1)
        )
        return max(found, key=lambda named: named[0], default=None)

    def _is_printed(self, at: int, entry: Entry) -> bool:
        """Tell whether an acronym stands in capitals, and is no word that is spelt like it ("l'Eau")."""
        is_acronym = "acronym" in entry.features
        return not is_acronym or self.draft.words.form(at).isupper()

    def _is_meeting(self, at: int) -> bool:
        """Tell whether a word is a noun for a meeting, which parties hold, and no name of one ("La Reunión")."""
        suffixes = self.draft.language.lexicon.suffixes
        return self.draft.words.keys[at] in suffixes.get("meetings", ())

    def _demonym(self, at: int) -> tuple[int, str] | None:
        """
        Read "irlandais" in "le Gouvernement irlandais", or "Belges" in "Roi des Belges".

        The second half of a compound is one where the first is too ("deutsch-französisch"),
        and else stands for both ("franco-ivoirien") or for something else ("latino-américains").
        """
        if self.draft.is_mark(at - 1, "-‐‑") and not any(
            entry.tag is Tag.DEMONYM for _, entry in self.draft.entries(at - 2)
        ):
            return None
        if self._is_language(at):
            return None
        for stop, entry in self.draft.entries(at):
            if entry.tag is Tag.DEMONYM and entry.value and entry.value.isupper():
                return stop, self._state(entry.value, at, stop, MentionForm.DEMONYM)
        return None

    def _is_language(self, at: int) -> bool:
        """Tell whether an adjective says in which language a text is done, others joined before it or not ("en español y [portugués]")."""
        keys, lexicon = self.draft.words.keys, self.draft.language.lexicon
        contexts = lexicon.suffixes.get("language_contexts", ())
        if "capital-nouns" in lexicon.traits:
            return False  # "aus deutschen Mitteln"
        while at > _PAIR and any(
            entry.tag is Tag.DEMONYM for _, entry in self.draft.entries(at - _PAIR)
        ):
            at -= _PAIR
        return 0 < at <= len(keys) and keys[at - 1] in contexts

    def _state(
        self, code: str, first: int, stop: int, form: MentionForm = MentionForm.NAME
    ) -> str:
        name = self.draft.language.instruments.states.get(code, code)
        actor = Actor(code, ActorKind.STATE, name, state=code)
        return self.met(actor, self.draft.words.span(first, stop), form)
