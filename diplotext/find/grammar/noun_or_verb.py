"""Words that are nouns behind a determiner, and verbs where it is an object pronoun ("le demande")."""

from diplotext.find.grammar.apposed_titles import is_apposed
from diplotext.find.grammar.comments import takes_up
from diplotext.find.grammar.compound_nouns import opens_compound
from diplotext.find.grammar.possible_verbs import ends_set_phrase, may_be_form
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.lang.inflect import Tense


def stands_as_noun(reading: Reading, index: int, entries: list[Entry]) -> bool:
    """
    Tell whether a determiner before a word makes it a noun.

    Some determiners are pronouns too ("le", "la", "l'"): before those, a subject pronoun,
    a negation or a relative shows that a verb follows, and so does a preposition before
    an infinitive.
    """
    before = index - 1
    if before < 0 or not _determines(reading, before):
        return _is_undetermined(reading, index, entries)
    if not reading.has(before, Tag.CLITIC):
        stands_alone = _is_pronoun(reading, before) and _helps(reading, entries)
        stands_alone = stands_alone or _is_pointing(reading, before, entries)
        each = reading.has(before, Tag.SUBJECT_PRONOUN, "plural")  # "chacun"
        several = each or _is_plural_predicate(reading, before, index, entries)
        verb = stands_alone or several or _is_doing(reading, before, entries)
        return not verb or _is_of_none(reading, before)
    if all(entry.value == Tense.GERUND for entry in entries):
        return reading.begins(
            index, Tag.ROLE.bit
        )  # "le représentant", no "les accusant"
    past = any(entry.value in _PAST for entry in entries)
    called = _is_called(reading, index, entries)
    if (
        called
        or _is_tensed(reading, index, entries)
        or _is_auxiliary(reading, index, entries)
        or (past and reading.has(before, Tag.DETERMINER, "object"))
    ):
        return False
    governed = reading.has(before - 1, Tag.PREPOSITION) or _is_sourced(reading, before)
    if governed or _is_bare_object(reading, index):
        return all(entry.value != Tense.INFINITIVE for entry in entries)
    return not (
        _takes_verb(reading, before - 1)
        or _is_of_several(reading, before, entries)
        or _is_named_in_case(reading, before)
        or _is_told_so(reading, index)
    )


def _is_of_none(reading: Reading, at: int) -> bool:
    """Tell whether a determiner of nothing stands at a word, whose verb would have a negation before it."""
    none = reading.language.lexicon.suffixes.get("none_of", ())
    dropped = "drops-subject" in reading.language.lexicon.traits
    return not dropped and reading.key(at) in none


def _is_undetermined(reading: Reading, index: int, entries: list[Entry]) -> bool:
    """Tell whether a word is a noun though no determiner stands right before it ("un nuevo ataque")."""
    return (
        _is_qualified(reading, index - 1, entries)
        or ends_set_phrase(reading, index)
        or _is_owned(reading, index)
        or (
            _is_prenominal(reading, index)
            and not (_is_ahead(entries) or _is_auxiliary(reading, index, entries))
        )
        or are_people(reading, index)
        or is_apposed(reading, index, entries)
        or opens_compound(reading, index - 2)
        or (reading.is_mark(index - 1, ",") and takes_up(reading, index))
    )


def _is_owned(reading: Reading, index: int) -> bool:
    """Tell whether a relative pronoun that agrees with what is owned stands before a word ("cuya [oferta]", not "dont fait partie")."""
    owning = reading.language.lexicon.suffixes.get("owning_relatives", ())
    agrees = "drops-subject" in reading.language.lexicon.traits
    return agrees and reading.key(index - 1) in owning


def _determines(reading: Reading, at: int) -> bool:
    """Tell whether a word is a determiner, one that is the second of two behind the first ("el mismo", not "hoy mismo")."""
    second = reading.has(at, Tag.DETERMINER, "second")
    return reading.has(at - second, Tag.DETERMINER)


def _is_plural_predicate(
    reading: Reading, before: int, index: int, entries: list[Entry]
) -> bool:
    """Tell whether a form of the third person plural stands behind a plural determiner, as no noun would ("ambos dijeron", "certains affirment")."""
    nouns = reading.language.lexicon.suffixes.get("plural_nouns", ())
    plural = reading.key(before).endswith(nouns)
    third = all({"3", "plural"} <= entry.features for entry in entries)
    return plural and third and not reading.key(index).endswith(nouns)


def _is_of_several(reading: Reading, before: int, entries: list[Entry]) -> bool:
    """Tell whether a form of the third person plural stands behind a singular article, where no noun ends so ("la [dirigen]")."""
    drops = "drops-subject" in reading.language.lexicon.traits
    nouns = reading.language.lexicon.suffixes.get("plural_nouns", ())
    one = not reading.key(before).endswith(nouns)
    return drops and one and all({"3", "plural"} <= e.features for e in entries)


def _is_pronoun(reading: Reading, at: int) -> bool:
    """Tell whether a determiner may stand without a noun ("tout", "plusieurs", "todo"), as "un" may not."""
    one = any(
        reading.has(at, Tag.DETERMINER, gender) for gender in ("masculine", "feminine")
    )
    return reading.has(at, Tag.DETERMINER, "indefinite") and not one


def _is_pointing(reading: Reading, at: int, entries: list[Entry]) -> bool:
    """Tell whether a demonstrative is the subject of a verb that no noun is spelt like ("Este [adelantó] que")."""
    pronoun = reading.has(at, Tag.SUBJECT_PRONOUN, "singular")
    noun = reading.begins(at + 1, _NOUNS)
    return pronoun and not noun and all(entry.value in _TENSED for entry in entries)


_NOUNS = tag_bits(Tag.ROLE, Tag.GROUP, Tag.DOCUMENT, Tag.REPORTING_NOUN, Tag.MEASURE)
_TENSED = frozenset(
    {Tense.PAST_HISTORIC, Tense.FUTURE, Tense.CONDITIONAL, Tense.IMPERFECT}
)


def _is_tensed(reading: Reading, index: int, entries: list[Entry]) -> bool:
    """Tell whether a word can only be a verb with a tense, as behind a dative pronoun that is a possessive too ("leur [rendra] visite")."""
    dative = reading.has(index - 1, Tag.CLITIC, "dative")
    tensed = all(entry.value in _TENSED for entry in entries)
    return dative and tensed and not reading.begins(index, _NOUNS)


def _helps(reading: Reading, entries: list[Entry]) -> bool:
    """Tell whether a form is one of an auxiliary with a tense ("tout est prêt", "varios han salido")."""
    roles = reading.language.lexicon.auxiliaries
    return any(entry.lemma in roles and entry.value in _TOLD for entry in entries)


def _is_auxiliary(reading: Reading, index: int, entries: list[Entry]) -> bool:
    """Tell whether a form is one of "to have" or "to go" with a tense, or before a participle, which is no noun ("l'a assurée", "las va a liberar", no "le va-et-vient")."""
    roles = reading.language.lexicon.auxiliaries
    helping = ("have",) if reading.is_mark(index + 1, "-") else ("have", "go")
    behind = reading.tags[index + 1] if index + 1 < len(reading.words) else ()
    done = any(  # "dit les avoir vues"
        e.tag is Tag.VERB and e.value == Tense.PARTICIPLE for _, e in behind
    )
    return any(
        roles.get(entry.lemma) in helping
        and (entry.value in _TOLD or (done and entry.value == Tense.INFINITIVE))
        for entry in entries
    )


_TOLD = frozenset({Tense.PRESENT, Tense.IMPERFECT, Tense.FUTURE, Tense.CONDITIONAL})


def _is_bare_object(reading: Reading, index: int) -> bool:
    """Tell whether an infinitive behind an object pronoun hangs on a verb that needs no linker, or is denied ("espèrent le faire", "ne pas les livrer")."""
    lexicon = reading.language.lexicon
    if reading.words.keys[index] in lexicon.suffixes.get("noun_infinitives", ()):
        return False
    at = index - 2
    while reading.has(at, Tag.NEGATION, "after"):
        at -= 1
    if at < index - 2 and reading.has(at, Tag.NEGATION, "before"):
        return True
    return any(
        entry.tag is Tag.VERB
        and (
            lexicon.auxiliaries.get(entry.lemma) == "go"
            or any(() in r.linkers for r in lexicon.commissives.get(entry.lemma, ()))
        )
        for _, entry in reading.tags[max(at, 0)]
    )


def _is_sourced(reading: Reading, before: int) -> bool:
    """Tell whether a preposition of attribution stands before an article ("según la agencia X"), where subjects may be left out."""
    drops = "drops-subject" in reading.language.lexicon.traits
    return drops and reading.ends(before - 1, Tag.REPORTING_PREPOSITION)


def _is_named_in_case(reading: Reading, before: int) -> bool:
    """Tell whether the subject of a condition stands right before an object pronoun ("si la Tunisie le demande")."""
    named = reading.words.is_capitalized(before - 1) or reading.ends(
        before - 1, Tag.ORGANIZATION, longest=_OPENED
    )
    opened = reading.among(Tag.CONDITION.bit, max(0, before - _OPENED), before - 1)
    return named and len(opened) > 0


_OPENED = 6


def _is_told_so(reading: Reading, index: int) -> bool:
    """Tell whether a verb of speech stands between "comme le" and its subject ("comme l'annonce Paris", no "comme l'annonce de")."""
    led = reading.ends(index - 2, Tag.REPORTING_PREPOSITION, "clause")
    behind = index + 1
    subject = reading.has(behind, Tag.DETERMINER) or reading.words.is_capitalized(
        behind
    )
    return led and subject and not reading.has(behind, Tag.PREPOSITION)


def _is_qualified(reading: Reading, before: int, entries: list[Entry]) -> bool:
    """Tell whether an adjective makes a noun of what would be a subjunctive ("un nuevo ataque")."""
    people = reading.begins(before, Tag.GROUP.bit)  # "los rebeldes liberen"
    people = people or reading.begins(before - 1, _NOUNS)  # "medios locales alerten"
    several = people and all("plural" in entry.features for entry in entries)
    qualified = reading.has(before, Tag.QUALIFIER) and not several
    return qualified and all(entry.value == Tense.SUBJUNCTIVE for entry in entries)


def are_people(reading: Reading, index: int) -> bool:
    """
    Tell whether a participle that opens a sentence is a noun for people ("Refugiados llegados a X cuentan").

    A verb with a tense then follows before any mark ("Detenidos en mayo, los tres ..." has none).
    """
    people = reading.has(index, Tag.GROUP, "plural")
    if not people or reading.sentence(index).first != index:
        return False
    verbs = (entry for _, entry in reading.tags[index] if entry.tag is Tag.VERB)
    if not all(entry.value == Tense.PARTICIPLE for entry in verbs):
        return False
    for at in range(index + 1, min(index + _FAR, len(reading.words))):
        if reading.is_mark(at, ",.;:") or reading.hit(at, Tag.RELATIVE) is not None:
            return False
        if may_be_form(reading, at, (*_TOLD, Tense.PAST_HISTORIC)):
            return True
    return False


_FAR = 14


def _is_called(reading: Reading, index: int, entries: list[Entry]) -> bool:
    """Tell whether a verb that says what somebody is stands between an object pronoun and quoted words ("le dit « furieux »")."""
    lemmas = reading.language.lexicon.suffixes.get("attributing", ())
    says = any(e.lemma in lemmas and e.value in _TOLD for e in entries)
    taken = reading.has(index - 1, Tag.CLITIC, "accusative")
    governed = reading.has(index - 2, Tag.PREPOSITION)
    return says and taken and not governed and reading.is_mark(index + 1, '«"“')


def _is_ahead(entries: list[Entry]) -> bool:
    """Tell whether a form can only be of the future or conditional, which no noun is spelt like ("la première enverra des chars")."""
    return all(e.value in (Tense.FUTURE, Tense.CONDITIONAL) for e in entries)


def _is_prenominal(reading: Reading, index: int) -> bool:
    """
    Tell whether an adjective that stands before nouns parts a determiner from a word ("une première tranche").

    Behind a definite article such an adjective may stand alone ("le premier demande une trêve"),
    where no verb and no "of" follows.
    """
    words = reading.language.lexicon.suffixes.get("prenominal", ())
    before = index - 1
    while reading.key(before) in words:
        before -= 1
    led = before < index - 1 and _determines(reading, before)
    if not led or reading.has(before, Tag.DETERMINER, "indefinite"):
        return led
    of = reading.has(index + 1, Tag.PREPOSITION, "of")
    owned = of and not may_be_form(reading, index + 2, (Tense.INFINITIVE,))
    goes_on = owned or may_be_form(reading, index + 1, _TOLD)
    return goes_on or reading.has(before, Tag.DETERMINER, "possessive")


_PAST = frozenset(
    {Tense.PAST_HISTORIC, Tense.IMPERFECT, Tense.FUTURE, Tense.CONDITIONAL}
)


def _takes_verb(reading: Reading, index: int) -> bool:
    tags = (Tag.SUBJECT_PRONOUN, Tag.REFLEXIVE, Tag.CLITIC)
    if reading.has(index, Tag.NEGATION, "before"):
        return True
    if reading.has(index, Tag.RELATIVE, "subject"):
        return True
    return any(reading.has(index, tag) for tag in tags) and not reading.has(
        index, Tag.DETERMINER
    )


def _is_doing(reading: Reading, before: int, entries: list[Entry]) -> bool:
    """Tell whether "a" and an article stand before an infinitive that is no noun ("al señalar que", not "al poder")."""
    to = reading.has(before, Tag.DETERMINER, "contracted")
    nouns = reading.language.lexicon.suffixes.get("noun_infinitives", ())
    return (
        to
        and reading.has(before, Tag.PREPOSITION, "addressee")
        and reading.key(before + 1) not in nouns
        and any(entry.value == Tense.INFINITIVE for entry in entries)
    )
