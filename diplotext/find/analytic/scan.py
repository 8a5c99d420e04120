"""The state of a pass over a text in which verbs are told from other words, one after the other."""

from diplotext.find.analytic.hidden_relatives import hides_relative
from diplotext.find.analytic.kinds import OPENERS, Kind
from diplotext.find.analytic.pauses import is_pause
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag
from diplotext.lang.inflect import Tense


_LIGHT = frozenset({Kind.ADVERB, Kind.NEGATION, Kind.QUOTE})
_SUBJECTS = frozenset(
    {Kind.DETERMINER, Kind.NAME, Kind.NOMINAL, Kind.NUMBER, Kind.CANDIDATE}
)
_ASIDES = frozenset({Kind.RELATIVE, Kind.SUBORDINATOR})
_REACH = 25
_INVERTED = 4


class Scan:
    """
    What is known to the left of the word being read.

    Attributes:
        reading: The article.
        kinds: The kind of each word; candidates to the right are not yet told.
        pending: How many subjects wait for their verb.
        soft: Whether a comma or a coordinator stands since the last verb, so that a clause may begin.
        commas: How many commas stand since the last verb.
        closes_aside: Whether the last comma closes a relative clause that another one opened.
        tells: Whether the last verb says whom its words are put to ("told").
        reported: Whether a clause may hang on the last verb.
        claims: Whether nothing else may hang on it ("said", not "reported").
        last: The form of the last verb of the sentence.
        first: First word of the sentence.
        infinitive_next: Behind the last verb if that waits for an infinitive, or -1.
    """

    def __init__(self, reading: Reading, kinds: list[Kind]) -> None:
        """Begin before the first word."""
        lexicon = reading.language.lexicon
        self.reading = reading
        self.kinds = kinds
        self._roles = lexicon.auxiliaries
        self._causative = lexicon.suffixes.get("causative", ())
        self._nouns = lexicon.noun_verbs
        self._claiming = lexicon.suffixes.get("never_reduced", ())
        self._entries: dict[int, list[tuple[int, Entry]]] = {}
        self._tenses: dict[int, frozenset[Tense]] = {}
        self.infinitive_next = -1
        self.begin(0)

    def begin(self, first: int) -> None:
        """Begin a sentence at a word."""
        self.first = first
        self.pending, self.commas = 1, 0
        self.soft = self.closes_aside = False
        self.tells = self.reported = self.claims = False
        self._aside: bool | None = None  # open, or with its verb
        self.last: Tense | None = None
        self._cause = -1

    def meet(self, index: int) -> None:
        """Take in a word that is no verb."""
        kind = self.kinds[index]
        if kind in OPENERS and not self._is_light_conjunction(index):
            self.pending += 1
            if kind in _ASIDES and self.is_comma(index):
                self._aside = False
        elif kind is Kind.COORDINATOR:
            self.soft = True
        elif kind is Kind.PRONOUN and (
            self.pending == 0
            or (self.reported and self.kinds[index - 1] is Kind.VERB)
            or (not self.tells and hides_relative(self.kinds, self.first, index))
        ):
            self.pending += 1
        elif kind is Kind.MARK:
            self._mark(index)

    def _is_light_conjunction(self, index: int) -> bool:
        """Tell whether a conjunction stands before a participle or a preposition, without a subject."""
        return self.kind(index + 1) in (Kind.TO, Kind.PREPOSITION)

    def _mark(self, index: int) -> None:
        if self.is_pause(index):
            self.commas += 1
            self.soft = True
            self.closes_aside = self._aside is True
            self._aside = None if self.closes_aside else self._aside
        elif self.reading.is_mark(index, ";:"):
            self.pending = max(self.pending, 1)
            self.commas = 0

    def took(self, index: int, stop: int, lemma: str, tense: Tense) -> None:
        """Take in a verb that ends before `stop`."""
        self.last = tense
        records = self.reading.language.lexicon.reporting.get(lemma, ())
        self.tells = any(r.addressed and "that" in r.frames for r in records)
        self.reported = any("that" in r.frames and not r.weak for r in records)
        self.claims = self.reported and not self.tells and lemma in self._claiming
        if tense in (Tense.INFINITIVE, Tense.GERUND, Tense.PARTICIPLE):
            self.pending += self._opens_clause(lemma, stop)
            return
        self.pending = max(0, self.pending - (not self._shares_subject(index)))
        self.soft, self.commas = False, 0
        self._aside = None if self._aside is None else True
        if not (self._is_aside(lemma) and self._is_put_off()):
            self.infinitive_next = stop if self._is_helper(lemma) else -1
        self._cause = index if lemma in self._causative else self._cause
        if self._opens_clause(lemma, stop):
            self.pending += 1

    def _shares_subject(self, index: int) -> bool:
        """Tell whether a verb goes on from the one before in a clause that opens the sentence ("Because X came and [said] so, Y left")."""
        joined = self._is_behind(index, Kind.COORDINATOR)
        return joined and self.kinds[self.first] is Kind.SUBORDINATOR

    def _is_aside(self, lemma: str) -> bool:
        """Tell whether a verb is one of speech, which may stand between two commas ("could, he said, open")."""
        records = self.reading.language.lexicon.reporting.get(lemma, ())
        return any("quote" in r.frames for r in records)

    def _is_put_off(self) -> bool:
        """Tell whether a comma stands right behind a modal that still waits for its infinitive."""
        put_off = self.infinitive_next
        return self.first <= put_off and self.is_pause(put_off)

    def _is_helper(self, lemma: str) -> bool:
        return self._roles.get(lemma) in ("go", "do", "modal")

    def _opens_clause(self, lemma: str, stop: int) -> bool:
        """Tell whether a verb of reporting is followed by words that may be a subject."""
        records = self.reading.language.lexicon.reporting.get(lemma, ())
        if not any("that" in r.frames and not r.tail for r in records):
            return False
        tails = tuple(phrase for r in records for phrase in r.tail)
        particle = self.reading.first_of(stop, tails) is not None
        if particle and not self.reading.has(stop, Tag.PREPOSITION):
            return False  # "ruled out talks with Riga": nothing is ruled
        at = stop
        while at < len(self.kinds) and self.kinds[at] in (Kind.ADVERB, Kind.TIME):
            at += 1
        return self.kind(at) in _SUBJECTS

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
        return all(self._is_helper(e.lemma) for _, e in self.entries(index))

    def is_noun(self, index: int) -> bool:
        """Tell whether a form may be a noun as well."""
        entries = self.entries(index)
        named = self.reading.has(index, Tag.ROLE) or self.is_adjective(index)
        return named or any(e.lemma in self._nouns for _, e in entries)

    def is_adjective(self, index: int) -> bool:
        """Tell whether a form is seldom a verb though it looks like one."""
        return self.reading.has(index, Tag.ADJECTIVE)

    def wants_infinitive(self, before: int) -> bool:
        """Tell whether a modal or "do" ends at a word and waits for its infinitive, its subject between or not."""
        if self.infinitive_next < 0:
            return False
        return before + 1 <= self.infinitive_next + _INVERTED and (
            before + 1 == self.infinitive_next
            or all(
                self.kinds[i] in (Kind.PRONOUN, Kind.ADVERB, Kind.NEGATION)
                for i in range(self.infinitive_next, before + 1)
            )
        )

    def is_causative(self, before: int) -> bool:
        """Tell whether a verb of letting and making ends at a word."""
        return any(
            e.lemma in self._causative
            for _, e in self.reading.tags[before]
            if e.tag is Tag.VERB
        )

    def is_caused(self) -> bool:
        """Tell whether a verb of letting and making stands not far before, so that an infinitive follows its object."""
        return self._cause >= 0 and self._cause >= self.first

    def stands_alone(self, index: int) -> bool:
        """Tell whether a determiner may stand for a noun ("some say", "this means")."""
        return self.reading.has(index, Tag.DETERMINER, "pronominal")

    def is_subject(self, index: int) -> bool:
        """Tell whether the relative pronoun before a word is the subject of its clause ("who", not "whose")."""
        before = self.before(index)
        return before is not None and self.reading.has(before, Tag.RELATIVE, "subject")

    def is_counted(self, index: int) -> bool:
        """Tell whether a number stands before a word ("13 votes")."""
        return self._is_behind(index, Kind.NUMBER)

    def _is_behind(self, index: int, kind: Kind) -> bool:
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

    def states(self, index: int, openers: frozenset[Kind] = _SUBJECTS) -> bool:
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
