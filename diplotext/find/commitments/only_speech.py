"""Acts of speech alone, which bind to no conduct: "refuse de dire", "à lui de répondre"."""

from diplotext.find.grammar.syntax import Subject
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_MAX_LIGHT = 3


def only_speaks(reading: Reading, acted: VerbGroup) -> bool:
    """Tell whether an act is one of speech alone ("refuse de dire"), which binds to no conduct."""
    lexicon = reading.language.lexicon
    if acted.passive and acted.lemma in lexicon.suffixes.get("naming_verbs", ()):
        return True  # "declined to be named"
    makes = lexicon.auxiliaries.get(acted.lemma) == "make"
    if makes or acted.lemma in lexicon.suffixes.get("light_verbs", ()):
        near = range(acted.stop, min(acted.stop + _MAX_LIGHT, len(reading.words)))
        things = lexicon.suffixes.get("told_things", ())  # "rehusó dar su nombre"
        return any(
            reading.begins(at, Tag.REPORTING_NOUN.bit) or reading.key(at) in things
            for at in near
        )
    if acted.lemma in lexicon.suffixes.get("only_speech", ()):
        return True
    tells = acted.lemma in lexicon.suffixes.get("confirming_acts", ())
    binds = any(not r.tail for r in lexicon.commissives.get(acted.lemma, ()))
    if binds and not tells:
        return False
    deed = acted.lemma in lexicon.suffixes.get("deeds", ())
    if deed and not reading.has(acted.stop, Tag.COMPLEMENTIZER):
        return False
    return _asserts(reading, acted)


def _asserts(reading: Reading, acted: VerbGroup) -> bool:
    """Tell whether a verb says that something is so, and names no measure."""
    lexicon = reading.language.lexicon
    records = [r for r in lexicon.reporting.get(acted.lemma, ()) if not r.tail]
    speaks = any("that" in r.frames for r in records)
    return (
        speaks
        and all(r.act == "assertive" for r in records if "that" in r.frames)
        and acted.lemma not in lexicon.measure_verbs
    )


def only_wants_to_say(
    reading: Reading, acted: VerbGroup, subject: Subject | None
) -> bool:
    """
    Tell whether what somebody has in mind is no conduct but words.

    He wants to know or to praise something, or says "I" or "we" of what he says himself: "veut
    savoir si", "I want to stress that", "Ich möchte ehrlich sein".

    Args:
        reading: The article.
        acted: The infinitive of what he has in mind.
        subject: He who has.
    """
    lexicon = reading.language.lexicon
    if acted.passive:
        return False
    if _is_polite(reading, acted):
        return True
    if subject is None or not _is_first(reading, subject):
        return False
    binds = any(not record.tail for record in lexicon.commissives.get(acted.lemma, ()))
    deed = acted.lemma in lexicon.suffixes.get("deeds", ())
    deed = deed and not reading.has(acted.stop, Tag.COMPLEMENTIZER)
    return not (binds or deed) and _asserts(reading, acted)


def _is_first(reading: Reading, subject: Subject) -> bool:
    """Tell whether a subject is "I" or "we", or the ending of a verb for them."""
    first = subject.segments[0][0]
    return subject.person == 1 or reading.has(first, Tag.SUBJECT_PRONOUN, "first")


def _is_polite(reading: Reading, acted: VerbGroup) -> bool:
    """Tell whether an act is to see or to know, to thank or to greet, or to be frank, the frank word behind the verb or before it."""
    suffixes = reading.language.lexicon.suffixes
    known = (*suffixes.get("perceiving", ()), *suffixes.get("courtesies", ()))
    if acted.lemma in known:
        return True
    frank = reading.phrases("frankness")
    places = (acted.stop, acted.start - 1)
    return acted.lemma in suffixes.get("being", ()) and any(
        reading.first_of(at, frank) is not None for at in places
    )
