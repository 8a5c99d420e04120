"""One sentence read into clauses, segment by segment."""

import attrs

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clusters import final_cluster, role_of
from diplotext.find.bracket.denials import is_denied_in_front
from diplotext.find.bracket.forms import Forms
from diplotext.find.bracket.joined_verbs import joined_verbs
from diplotext.find.bracket.openers import Awaited, awaited, opener, reports_in
from diplotext.find.bracket.predicates import (
    final_predicate,
    fronted_participle,
    infinitive_group,
    main_predicate,
)
from diplotext.find.bracket.segments import Segment
from diplotext.lang.entry import Tag, tag_bits


_NAMED = tag_bits(Tag.STATE, Tag.CAPITAL, Tag.ORGANIZATION, Tag.DETERMINER)


class Line:
    """The clauses of one sentence at one level of quotation, while they are being read."""

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        self._front: int | None = None
        self._open: int | None = None
        self._awaited: Awaited | None = None
        self.clauses: list[Clause] = []

    def take(self, segment: Segment) -> None:
        """Read one segment: an opened clause, main clauses, an infinitive, or a fragment."""
        cluster = final_cluster(self._forms, segment)
        opened = opener(self._forms, segment, cluster)
        if opened is not None and self._goes_on_behind(segment, opened[0]):
            return
        if opened is not None and self._opened(segment, opened, cluster):
            if opened[0] is not ClauseKind.RELATIVE:
                self._awaited = None
            return
        if self._resumes(segment, cluster) or self._joins(segment, cluster):
            return
        self._awaited = awaited(self._forms, segment, cluster) or self._awaited
        finite = self._first_finite(segment)
        if finite is None:
            self._without_verb(segment)
        else:
            self._main(segment, finite)

    def _goes_on_behind(self, segment: Segment, kind: ClauseKind) -> bool:
        """Let what looks like a relative clause close the clause that one of saying interrupts ("werde, sagte sie, [den Hafen öffnen]")."""
        waiting = self._open
        if kind is not ClauseKind.RELATIVE or waiting is None:
            return False
        aside = len(self.clauses) - 1 == waiting + 1 and self.clauses[-1].is_aside
        return aside and self._closes(waiting, segment)

    def _opened(
        self,
        segment: Segment,
        opened: tuple[ClauseKind, int],
        cluster: tuple[int, int] | None,
    ) -> bool:
        kind, body = opened
        predicate = None
        if cluster is not None:
            verbs = max(cluster[0], body), cluster[1]
            predicate = final_predicate(self._forms, verbs, body)
        if predicate is None:
            return False
        self.clauses.append(
            Clause(
                kind,
                segment.first,
                segment.stop,
                body,
                segment.level,
                segment.lead,
                predicate.verb,
                predicate.act,
                predicate.lexical,
                middle=(body, predicate.closing),
                conjoined=self._is_conjoined(segment.first),
            )
        )
        return True

    def _joins(self, segment: Segment, cluster: tuple[int, int] | None) -> bool:
        """Let a segment behind a coordinator go on from a relative clause, where its noun waits for a verb ("Ein Beamter, der kam, [aber anonym bleiben wollte], sagte")."""
        last = self.clauses[-1] if self.clauses else None
        joined = self._is_conjoined(segment.first) and segment.lead == ","
        if last is None or cluster is None or not joined or self._front is None:
            return False
        body = self._behind_coordinator(segment.first, cluster[0])
        earlier = any(self._is_finite(i) for i in range(segment.first, cluster[0]))
        closes = cluster[1] == segment.stop and body < cluster[0] and not earlier
        if last.kind is not ClauseKind.RELATIVE or not closes:
            return False
        return self._opened(segment, (ClauseKind.RELATIVE, body), cluster)

    def _resumes(self, segment: Segment, cluster: tuple[int, int] | None) -> bool:
        """Let a segment close a clause whose opening stands before a comma ("dass Peru, Chile und Togo zahlen")."""
        waiting, forms = self._awaited, self._forms
        if waiting is None or cluster is None or cluster[1] != segment.stop:
            return False
        earlier = any(self._is_finite(i) for i in range(segment.first, cluster[0]))
        number = waiting.number(self.clauses)
        reports = waiting.kind is not ClauseKind.MANNER or reports_in(forms, cluster)
        if earlier or number is None or not reports:
            return False
        predicate = final_predicate(forms, cluster, waiting.body)
        if predicate is None:
            return False
        self.clauses[number] = attrs.evolve(
            self.clauses[number],
            kind=waiting.kind,
            stop=segment.stop,
            body=waiting.body,
            verb=predicate.verb,
            act=predicate.act,
            lexical=predicate.lexical,
            middle=(waiting.body, predicate.closing),
            conjoined=self._is_conjoined(waiting.first),
        )
        self._awaited = self._front = None
        return True

    def _first_finite(self, segment: Segment) -> int | None:
        """Give the finite verb of a segment that nothing opens, unless it only closes an earlier clause."""
        forms = self._forms
        found = next(
            (i for i in range(segment.first, segment.stop) if self._is_finite(i)), None
        )
        if found is None or self._is_attribute(segment, found):
            return None
        if found == segment.first and forms.participle(found):
            carries = any(role_of(forms, e.lemma) for e in forms.finite(found + 1))
            return found + carries  # "Kritisiert wird, dass ..."
        waits = self._open is not None and self._waits(self.clauses[self._open])
        ambiguous = forms.infinitive(found) or forms.participle(found)
        closes = found == segment.stop - 1 or forms.is_verb(segment.stop - 1)
        return None if waits and ambiguous and closes else found

    def _is_attribute(self, segment: Segment, at: int) -> bool:
        """Tell whether a form that opens an infinitive clause is an adjective ("verdächtige Schiffe zu melden")."""
        forms, words = self._forms, self._forms.reading.words
        noun = at + 1 < segment.stop and words.is_capitalized(at + 1)
        linked = forms.is_linked(segment.stop - 1)
        small = not words.is_capitalized(at)
        return at == segment.first and segment.lead == "," and noun and linked and small

    def _is_finite(self, index: int) -> bool:
        """
        Tell whether a word has a tense.

        An infinitive or participle before a linked one has none ("ruhen zu lassen",
        "beteiligt zu werden").
        """
        forms, keys = self._forms, self._forms.reading.words.keys
        linked = index + 2 < len(keys) and keys[index + 1] in forms.links
        carrier = forms.infinitive(index + 2) if linked else None
        role = role_of(forms, carrier.lemma) if carrier is not None else None
        participle = role is not None and forms.participle(index) is not None
        infinitive = carrier is not None and forms.infinitive(index) is not None
        return bool(forms.finite(index)) and not (infinitive or participle)

    def _waits(self, clause: Clause) -> bool:
        """Tell whether a main clause still lacks what its auxiliary carries."""
        verb = clause.verb
        if clause.kind is not ClauseKind.MAIN or verb is None or clause.act is not None:
            return False
        return role_of(self._forms, verb.lemma) is not None and verb.closing is None

    def _without_verb(self, segment: Segment) -> None:
        if self._open is not None and self._closes(self._open, segment):
            return
        forms = self._forms
        linked = next(
            (
                i
                for i in range(segment.stop - 1, segment.first - 1, -1)
                if forms.is_linked(i)
            ),
            None,
        )
        if linked is not None:
            self._infinitive(segment, linked)
            return
        if self._front is None:
            self._front = segment.first
        self.clauses.append(
            Clause(
                ClauseKind.FRAGMENT,
                segment.first,
                segment.stop,
                segment.first,
                segment.level,
                segment.lead,
            )
        )

    def _infinitive(self, segment: Segment, linked: int) -> None:
        verb = infinitive_group(self._forms, linked, segment.first, segment.stop)
        self.clauses.append(
            Clause(
                ClauseKind.INFINITIVE,
                segment.first,
                segment.stop,
                segment.first,
                segment.level,
                segment.lead,
                verb,
                lexical=(linked, linked + 1),
                middle=(segment.first, linked),
                conjoined=self._is_conjoined(segment.first),
            )
        )

    def _closes(self, number: int, segment: Segment) -> bool:
        """Let a segment close an earlier main clause, if it holds what that one lacks."""
        clause = self.clauses[number]
        verb = clause.verb
        if verb is None or verb.closing is not None or clause.act is not None:
            return False
        if any(self._forms.is_linked(i) for i in range(segment.first, segment.stop)):
            return False
        leads = self._forms.reading.hit(segment.first, Tag.CONDITION)
        if leads is not None and leads[0] == segment.stop:
            return False  # "sei bereit, sagte sie, [vorausgesetzt,] Rom zahle"
        predicate = main_predicate(self._forms, verb.first, segment.stop)
        if predicate.closing < segment.first or predicate.closing >= segment.stop:
            return False
        behind = predicate.lexical[1]
        if behind < segment.stop and self._forms.reading.words.is_capitalized(behind):
            return False  # an attribute ("mit [vorgehaltener] Waffe")
        bare = clause.middle[0] >= clause.stop
        self.clauses[number] = attrs.evolve(
            clause,
            stop=segment.stop,
            verb=predicate.verb,
            act=predicate.act,
            lexical=predicate.lexical,
            middle=(
                segment.first if bare else clause.middle[0],
                predicate.closing,
            ),
        )
        return True

    def _main(self, segment: Segment, finite: int) -> None:
        """Read one main clause or several that a coordinator joins."""
        parts = joined_verbs(self._forms, segment, finite)
        for number, (first, verb, stop) in enumerate(parts):
            body = self._behind_coordinator(first, verb)
            front = (body, verb)
            goes_on = verb == body and self._continues(verb)
            if number == 0 and (goes_on or self._lists(segment, verb)):
                front = (body if self._front is None else self._front, verb)
            elif number == 0 and verb == body and segment.lead == ",":
                front = self._front_before_aside() or front
            predicate = main_predicate(self._forms, verb, stop)
            predicate = fronted_participle(self._forms, predicate, front)
            group = predicate.verb
            if is_denied_in_front(self._forms, body, verb):
                group = attrs.evolve(group, negated=True)
            self.clauses.append(
                Clause(
                    ClauseKind.MAIN,
                    first,
                    stop,
                    body,
                    segment.level,
                    segment.lead if number == 0 else "",
                    group,
                    predicate.act,
                    predicate.lexical,
                    front,
                    (verb + 1, predicate.closing),
                    conjoined=number > 0 or body > first,
                )
            )
            if not self._interrupts(self.clauses[-1]):
                self._open = len(self.clauses) - 1
        self._front = None

    def _front_before_aside(self) -> tuple[int, int] | None:
        """Give what stands before a clause of saying between commas, the front field of the next verb ("[Peru], sagte sie, werde zahlen")."""
        if not self.clauses or self._open != len(self.clauses) - 1:
            return None
        aside = self.clauses[-1]
        verb, (first, stop) = aside.verb, aside.front
        known = self._forms.reading.language.lexicon.reporting
        says = verb is not None and verb.lemma in known and aside.act is None
        parted = stop > first and self._forms.reading.is_mark(stop - 1, ",")
        spoken = aside.middle[1] > aside.middle[0]
        return (first, stop - 1) if says and parted and spoken else None

    def _interrupts(self, clause: Clause) -> bool:
        """Tell whether a clause of saying stands within one that still lacks its end ("Er habe, sagte X, ...")."""
        if self._open is None or clause.verb is None or clause.lead != ",":
            return False
        if not self._waits(self.clauses[self._open]):
            return False
        lexicon = self._forms.reading.language.lexicon
        first, stop = clause.front
        leads = lexicon.suffixes.get("incise_leads", ())
        leads += lexicon.suffixes.get("incise_pointers", ())
        led = stop - first == 1 and self._forms.reading.words.keys[first] in leads
        lemma = (clause.act or clause.verb).lemma
        return lemma in lexicon.reporting and (led or not clause.is_fronted)

    def _lists(self, segment: Segment, verb: int) -> bool:
        """Tell whether a segment ends a list that commas part before the verb ("Chile, Peru und Togo ...")."""
        reading = self._forms.reading
        if self._front is None or self._open is not None or segment.lead != ",":
            return False
        before = range(segment.first, verb)
        joined = any(reading.has(at, Tag.LIST_JOINER) for at in before)
        return joined and reading.begins(self._front, _NAMED)

    def _continues(self, verb: int) -> bool:
        """
        Tell whether fragments before a verb stand in its front field.

        Behind a main clause they belong to that one, if the verb reports it.
        """
        if self._front is None:
            return False
        known = self._forms.reading.language.lexicon.reporting
        reports = any(e.lemma in known for e in self._forms.finite(verb))
        return self._open is None or not reports

    def _behind_coordinator(self, first: int, verb: int) -> int:
        hit = self._forms.reading.hit(first, Tag.COORDINATOR)
        return hit[0] if hit is not None and hit[0] <= verb else first

    def _is_conjoined(self, first: int) -> bool:
        return self._forms.reading.has(first, Tag.COORDINATOR)
