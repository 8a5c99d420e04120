"""What a word may be as a verb, and what stands beside it, whatever is known of its clause."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag
from diplotext.lang.inflect import Tense


SUBJECTS = frozenset(
    {Kind.DETERMINER, Kind.NAME, Kind.NOMINAL, Kind.NUMBER, Kind.CANDIDATE}
)
"""The kinds of words that may begin a subject."""

_LIGHT = frozenset({Kind.ADVERB, Kind.NEGATION, Kind.QUOTE})
_REACH = 25


class Surroundings:
    """
    What may be asked of any word of a sentence.

    Attributes:
        reading: The article.
        kinds: The kind of each word; candidates to the right are not yet told.
        first: First word of the sentence.
    """

    def __init__(self, reading: Reading, kinds: list[Kind]) -> None:
        """Begin with the first sentence."""
        self.reading = reading
        self.kinds = kinds
        self.first = 0
        self._roles = reading.language.lexicon.auxiliaries
        self._nouns = reading.language.lexicon.noun_verbs
        self._entries: dict[int, list[tuple[int, Entry]]] = {}
        self._tenses: dict[int, frozenset[Tense]] = {}

    def before(self, index: int) -> int | None:
        """Give the word before, adverbs, negation and quotation marks stepped over."""
        at = index - 1
        while at >= self.first:
            if self.reading.is_mark(at, ")"):
                at = self._over_bracket(at)
            elif self.kinds[at] not in _LIGHT:
                return at
            at -= 1
        return None

    def _over_bracket(self, at: int) -> int:
        low = max(self.first, at - _REACH)
        return next(
            (i for i in range(at - 1, low, -1) if self.reading.is_mark(i, "(")), at
        )

    def after(self, index: int) -> int:
        """Give the word behind, adverbs stepped over."""
        at = index + 1
        while at < len(self.kinds) and self.kinds[at] is Kind.ADVERB:
            at += 1
        return at

    def follows(self, index: int, kinds: frozenset[Kind]) -> bool:
        """Tell whether a word of one of these kinds follows."""
        near = Kind.ADVERB in kinds and self.kind(index + 1) in kinds
        return near or self.kind(self.after(index)) in kinds

    def kind(self, index: int) -> Kind:
        """Give the kind of a word; a mark behind the last one."""
        return self.kinds[index] if index < len(self.kinds) else Kind.MARK

    def entries(self, index: int) -> list[tuple[int, Entry]]:
        """Give what a word may be as a verb, with where each form ends; short forms alone."""
        known = self._entries.get(index)
        if known is None:
            known = self._entries[index] = self._forms(index)
        return known

    def _forms(self, index: int) -> list[tuple[int, Entry]]:
        found = [(s, e) for s, e in self.reading.tags[index] if e.tag is Tag.VERB]
        short = [(s, e) for s, e in found if "contracted" in e.features]
        return short or [
            (s, e) for s, e in found if s == index + 1 and not self._is_defective(e)
        ]

    def _is_defective(self, entry: Entry) -> bool:
        """Tell whether an entry is the name of a modal, which has no infinitive."""
        modal = self._roles.get(entry.lemma) in ("go", "modal")
        return modal and entry.value == Tense.INFINITIVE

    def tenses(self, index: int) -> frozenset[Tense]:
        """Give the forms a word may be."""
        known = self._tenses.get(index)
        if known is None:
            values = (Tense(e.value or "") for _, e in self.entries(index))
            known = self._tenses[index] = frozenset(values)
        return known

    def is_contracted(self, index: int) -> bool:
        """Tell whether a word is the short form of an auxiliary."""
        return any("contracted" in e.features for _, e in self.entries(index))

    def is_auxiliary(self, index: int) -> bool:
        """Tell whether a word is a form of an auxiliary or a modal."""
        return any(e.lemma in self._roles for _, e in self.entries(index))

    def is_modal_noun(self, index: int) -> bool:
        """Tell whether a form of a modal is a noun as well ("the will")."""
        return all(self.is_helper(e.lemma) for _, e in self.entries(index))

    def is_noun(self, index: int) -> bool:
        """Tell whether a form may be a noun as well."""
        entries = self.entries(index)
        named = self.reading.has(index, Tag.ROLE) or self.is_adjective(index)
        return named or any(e.lemma in self._nouns for _, e in entries)

    def is_adjective(self, index: int) -> bool:
        """Tell whether a form is seldom a verb though it looks like one."""
        return self.reading.has(index, Tag.ADJECTIVE)

    def is_helper(self, lemma: str) -> bool:
        """Tell whether a verb waits for an infinitive: a modal, or "do"."""
        return self._roles.get(lemma) in ("go", "do", "modal")

    def stands_alone(self, index: int) -> bool:
        """Tell whether a determiner may stand for a noun ("some say", "this means")."""
        return self.reading.has(index, Tag.DETERMINER, "pronominal")

    def is_subject(self, index: int) -> bool:
        """Tell whether the relative pronoun before a word is the subject of its clause ("who", not "whose")."""
        before = self.before(index)
        return before is not None and self.reading.has(before, Tag.RELATIVE, "subject")

    def is_counted(self, index: int) -> bool:
        """Tell whether a number stands before a word ("13 votes")."""
        return self.is_behind(index, Kind.NUMBER)

    def is_behind(self, index: int, kind: Kind) -> bool:
        """Tell whether a word of a kind stands before a word."""
        before = self.before(index)
        return before is not None and self.kinds[before] is kind

    def is_comma(self, index: int) -> bool:
        """Tell whether the word before is a comma or a dash."""
        before = self.before(index)
        return before is not None and self.is_pause(before)

    def is_pause(self, index: int) -> bool:
        """Tell whether a word is a comma or a dash; a hyphen between blanks is a dash."""
        return is_pause(self.reading, index)

    def reports(self, index: int) -> bool:
        """Tell whether a form is one of a verb that reports beside quoted words or a clause."""
        reporting = self.reading.language.lexicon.reporting
        return any(
            "quote" in r.frames
            and (not r.tail or self.reading.first_of(index + 1, r.tail))
            for _, e in self.entries(index)
            for r in reporting.get(e.lemma, ())
        )

    def states(self, index: int, openers: frozenset[Kind] = SUBJECTS) -> bool:
        """Tell whether a form is one of a verb that a clause may follow, and words that may begin one do."""
        reporting = self.reading.language.lexicon.reporting
        return self.kind(self.after(index)) in openers and any(
            "that" in r.frames and not r.tail
            for _, e in self.entries(index)
            for r in reporting.get(e.lemma, ())
        )

    def is_behind_quotation(self, index: int) -> bool:
        """Tell whether a quotation mark stands right before a word."""
        at = index - 1
        while at >= self.first and self.kinds[at] is Kind.ADVERB:
            at -= 1
        return at >= self.first and self.kinds[at] is Kind.QUOTE

    def addresses(self, lemma: str) -> bool:
        """Tell whether a verb of speech says whom its words are put to ("told")."""
        records = self.reading.language.lexicon.reporting.get(lemma, ())
        return any(r.addressed and "that" in r.frames for r in records)
