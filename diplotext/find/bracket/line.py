"""One sentence read into clauses, segment by segment."""

import attrs

from diplotext.find.bracket.circumstances import infinitive_kind
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clusters import final_cluster
from diplotext.find.bracket.denials import is_denied_in_front
from diplotext.find.bracket.finite_verbs import first_finite, is_finite, tells_past
from diplotext.find.bracket.forms import REPORTED, Forms
from diplotext.find.bracket.fragments import front_around
from diplotext.find.bracket.joined_verbs import joined_verbs
from diplotext.find.bracket.openers import Awaited, awaited, opener, reports_in
from diplotext.find.bracket.predicates import (
    final_predicate,
    fronted_participle,
    infinitive_group,
    main_predicate,
)
from diplotext.find.bracket.segments import DASH, Segment
from diplotext.find.bracket.unfinished import closed, may_lead, resumed, waits
from diplotext.find.reading.dashes import is_dash, is_pause
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
            if self._awaited is not None and not self._awaited.outlasts(opened[0]):
                self._awaited = None
            return
        if self._resumes(segment, cluster) or self._joins(segment, cluster):
            return
        self._awaited = awaited(self._forms, segment, cluster) or self._awaited
        finite = first_finite(self._forms, segment, waits=self._waits())
        if finite is None:
            self._without_verb(segment)
        else:
            self._main(segment, finite)

    def _goes_on_behind(self, segment: Segment, kind: ClauseKind) -> bool:
        """Let what looks like a clause close the one that one of saying or a relative interrupts ("werde, sagte sie, [den Hafen öffnen]")."""
        waiting = self._open
        if kind is ClauseKind.ADVERBIAL and waiting is not None and self._waits():
            leads = may_lead(self._forms, segment, behind=self.clauses[-1])
            return leads and self._closes(waiting, segment)
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
        forms = self._forms
        earlier = any(is_finite(forms, i) for i in range(segment.first, cluster[0]))
        closes = cluster[1] == segment.stop and body < cluster[0] and not earlier
        if last.kind is not ClauseKind.RELATIVE or not closes:
            return False
        return self._opened(segment, (ClauseKind.RELATIVE, body), cluster)

    def _resumes(self, segment: Segment, cluster: tuple[int, int] | None) -> bool:
        """Let a segment close a clause whose opening stands before a comma ("dass Peru, Chile und Togo zahlen")."""
        waiting, forms = self._awaited, self._forms
        if waiting is None or cluster is None or cluster[1] != segment.stop:
            return False
        earlier = any(is_finite(forms, i) for i in range(segment.first, cluster[0]))
        number = waiting.number(self.clauses)
        reports = waiting.kind is not ClauseKind.MANNER or reports_in(forms, cluster)
        if earlier or number is None or not reports:
            return False
        whole = resumed(forms, self.clauses[number], waiting, segment, cluster)
        if whole is None:
            return False
        conjoined = self._is_conjoined(waiting.first)
        self.clauses[number] = attrs.evolve(whole, conjoined=conjoined)
        self._awaited = None
        if waiting.kind is not ClauseKind.RELATIVE:
            self._front = None
        return True

    def _waits(self) -> bool:
        """Tell whether the last main clause still lacks what its auxiliary carries."""
        return self._open is not None and waits(self._forms, self.clauses[self._open])

    def _closes(self, number: int, segment: Segment) -> bool:
        """Let a segment close an earlier main clause, if it holds what that one lacks."""
        whole = closed(self._forms, self.clauses[number], segment)
        if whole is None:
            return False
        self.clauses[number] = whole
        return True

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
        kind = infinitive_kind(self._forms.reading, segment, verb)
        self.clauses.append(
            Clause(
                kind,
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

    def _main(self, segment: Segment, finite: int) -> None:
        """Read one main clause or several that a coordinator joins."""
        aside = self._stands_aside(segment)
        parts = joined_verbs(self._forms, segment, finite)
        for number, (first, verb, stop) in enumerate(parts):
            body = self._behind_coordinator(first, verb)
            front = (body, verb)
            goes_on = verb == body and self._continues(verb)
            if number == 0 and (goes_on or self._lists(segment, verb)):
                front = (body if self._front is None else self._front, verb)
            elif number == 0 and verb == body and segment.lead in {",", DASH}:
                front = self._front_before_aside(verb) or front
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
            if not (aside or self._interrupts(self.clauses[-1])):
                self._open = len(self.clauses) - 1
        if not aside:
            self._front = None

    def _stands_aside(self, segment: Segment) -> bool:
        """Tell whether dashes set a clause between a subject and its verb ("Peru – so viel steht fest – zahlt")."""
        waits = self._front is not None and segment.lead == DASH
        return waits and is_dash(self._forms.reading, segment.stop)

    def _front_before_aside(self, behind: int) -> tuple[int, int] | None:
        """
        Give what stands before a clause of saying between commas or dashes, the front field of the next verb ("[Peru], sagte sie, werde zahlen").

        A clause that somebody is told to say, or behind which it is told, is none ("Peru, das
        zögert, lehne ab, sagte sie").
        """
        told = tells_past(self._forms, behind)
        if told or not self.clauses or self._open != len(self.clauses) - 1:
            return None
        aside = self.clauses[-1]
        verb, (first, stop) = aside.verb, front_around(self._forms, self.clauses)
        known = self._forms.reading.language.lexicon.reporting
        if verb is None or verb.lemma not in known or verb.tense in REPORTED:
            return None
        parted = stop > first and is_pause(self._forms.reading, stop - 1)
        spoken = aside.act is None and aside.middle[1] > aside.middle[0]
        return (first, stop - 1) if parted and spoken else None

    def _interrupts(self, clause: Clause) -> bool:
        """Tell whether a clause of saying stands within one that still lacks its end ("Er habe, sagte X, ...")."""
        if not self._waits() or clause.verb is None or clause.lead != ",":
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
