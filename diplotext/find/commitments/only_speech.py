"""Acts of speech alone, which bind to no conduct: "refuse de dire", "à lui de répondre"."""

from diplotext.find.grammar.syntax import Syntax
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
    records = [r for r in lexicon.reporting.get(acted.lemma, ()) if not r.tail]
    speaks = any("that" in r.frames for r in records)
    return (
        speaks
        and all(r.act == "assertive" for r in records if "that" in r.frames)
        and acted.lemma not in lexicon.measure_verbs
    )


def perceives(syntax: Syntax, acted: VerbGroup) -> bool:
    """Tell whether what is wanted or hoped is to see or to know something, in a language that lists such verbs ("wants to know why")."""
    verbs = syntax.reading.language.lexicon.suffixes.get("perceiving", ())
    return acted.lemma in verbs and not acted.passive
