"""The state of a pass over a text in which verbs are told from other words, one after the other."""

from diplotext.find.analytic.hidden_relatives import hides_relative
from diplotext.find.analytic.kinds import OPENERS, Kind
from diplotext.find.analytic.surroundings import SUBJECTS, Surroundings
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_ASIDES = frozenset({Kind.RELATIVE, Kind.SUBORDINATOR})
_INVERTED = 4


class Scan(Surroundings):
    """
    What is known to the left of the word being read.

    Attributes:
        pending: How many subjects wait for their verb.
        soft: Whether a comma or a coordinator stands since the last verb, so that a clause may begin.
        commas: How many commas stand since the last verb.
        closes_aside: Whether the last comma closes a relative clause that another one opened.
        tells: Whether the last verb says whom its words are put to ("told").
        reported: Whether a clause may hang on the last verb.
        claims: Whether nothing else may hang on it ("said", not "reported").
        last: The form of the last verb of the sentence.
        infinitive_next: Behind the last verb if that waits for an infinitive, or -1.
    """

    def __init__(self, reading: Reading, kinds: list[Kind]) -> None:
        """Begin before the first word."""
        super().__init__(reading, kinds)
        suffixes = reading.language.lexicon.suffixes
        self._causative = suffixes.get("causative", ())
        self._claiming = suffixes.get("never_reduced", ())
        self.infinitive_next = -1
        self.begin(0)

    def begin(self, first: int) -> None:
        """Begin a sentence at a word."""
        self.first = first
        self.pending, self.commas = 1, 0
        self.soft = self.closes_aside = False
        self.tells = self.reported = self.claims = False
        self._aside: bool | None = None  # open, or with its verb
        self._relative: bool | None = None  # the same of one that belongs to a subject
        self.last: Tense | None = None
        self._cause = -1
        self._held = 0  # subjects that waited before a bracket

    def meet(self, index: int) -> None:
        """Take in a word that is no verb."""
        kind = self.kinds[index]
        if kind in OPENERS and not self._is_light_conjunction(index):
            told = kind is Kind.RELATIVE or self.is_relative(index)
            if told and self.pending > 0:
                self._relative = False
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

    def is_relative(self, that: int) -> bool:
        """Tell whether "that" stands right behind a noun to which nothing is told ("states that signed")."""
        if self.kinds[that] is not Kind.THAT or that <= self.first:
            return False
        return self.kinds[that - 1] in (Kind.NOMINAL, Kind.NAME) and not self.tells

    def _mark(self, index: int) -> None:
        if self.is_pause(index):
            self.commas += 1
            self.soft = True
            self.closes_aside = self._aside is True
            self._aside = None if self.closes_aside else self._aside
        elif self.reading.is_mark(index, ";:"):
            self.pending = max(self.pending, 1)
            self.commas = 0
        elif self.reading.is_mark(index, "("):
            self._held = self.pending
        elif self.reading.is_mark(index, ")"):
            self.pending, self._held = max(self.pending, self._held), 0

    def took(self, index: int, stop: int, lemma: str, tense: Tense) -> None:
        """Take in a verb that ends before `stop`."""
        self.last = tense
        records = self.reading.language.lexicon.reporting.get(lemma, ())
        self.tells = self.addresses(lemma)
        self.reported = any("that" in r.frames and not r.weak for r in records)
        self.claims = self.reported and not self.tells and lemma in self._claiming
        if tense in (Tense.INFINITIVE, Tense.GERUND, Tense.PARTICIPLE):
            self.pending += self._opens_clause(lemma, stop)
            return
        shares = self._shares_subject(index)
        if not shares:
            self._relative = True if self._relative is False else None
        self.pending = max(0, self.pending - (not shares))
        self.soft, self.commas = False, 0
        self._aside = None if self._aside is None else True
        if not (self._is_aside(lemma) and self._is_put_off()):
            self.infinitive_next = stop if self.is_helper(lemma) else -1
        self._cause = index if lemma in self._causative else self._cause
        if self._opens_clause(lemma, stop):
            self.pending += 1

    def _shares_subject(self, index: int) -> bool:
        """
        Tell whether a verb goes on from the one before in a clause that another one is still to follow.

        It opens the sentence ("Because X came and [said] so, Y left"), stands between commas
        ("X, who came and [said] so, left") or is told of a subject ("Those who came and [saw] it left").
        """
        joined = self.is_behind(index, Kind.COORDINATOR)
        opens = self.kinds[self.first] is Kind.SUBORDINATOR
        told = self._aside is True or self._relative is True
        return joined and (opens or told)

    def _is_aside(self, lemma: str) -> bool:
        """Tell whether a verb is one of speech, which may stand between two commas ("could, he said, open")."""
        records = self.reading.language.lexicon.reporting.get(lemma, ())
        return any("quote" in r.frames for r in records)

    def _is_put_off(self) -> bool:
        """Tell whether a comma stands right behind a modal that still waits for its infinitive."""
        put_off = self.infinitive_next
        return self.first <= put_off and self.is_pause(put_off)

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
        return self.kind(at) in SUBJECTS

    @property
    def has_relative(self) -> bool:
        """Tell whether the verb of a relative clause without a comma before it was the last that was met."""
        return self._relative is True

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
