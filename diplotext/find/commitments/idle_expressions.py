"""Expressions that bind to no conduct: "devrait être lundi", "aurait pu éviter"."""

from diplotext.find.commitments.expressions import Expression
from diplotext.find.commitments.idle_verbs import exclaims, is_no_conduct, is_wished
from diplotext.find.commitments.outlined import HEARD
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.inflect import Tense


def is_idle(syntax: Syntax, expression: Expression, acted: VerbGroup) -> bool:
    """Tell whether a modal verb is of no conduct, or of what might have been ("aurait pu éviter")."""
    group, record = expression.group, expression.record
    modal = () in record.linkers
    if modal and record.tail and exclaims(syntax, group):
        return True
    unreal = bool(syntax.kinds) or record.force not in HEARD
    if modal and unreal and group.compound and group.tense is Tense.CONDITIONAL:
        return True
    binds = modal or record.force == "oblige"
    binds = binds or (record.kind == "requirement" and not record.order)
    idle = is_no_conduct(syntax, acted) or is_wished(syntax, record.force, acted)
    return binds and idle
