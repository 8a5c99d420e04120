"""Quotation marks: which of them open, close and take up again what."""

import re


CLOSES = {
    "»": ("«",),
    "«": ("»",),
    "›": ("‹",),
    "‹": ("›",),
    "”": ("“", "„"),
    "“": ("„",),
    "‘": ("‚",),
    '"': ('"',),
    "''": ("``", "''"),
}
"""The opening marks which a mark can close."""

RESUMES = {
    "«": '«»“"',
    "»": '»"',
    "‹": "‹›",
    "›": "›",
    "“": '“”"',
    "„": '„“"',
    "‘": "‘",
    "‚": "‚",
    '"': '"“',
    "``": ("``", "''", '"'),
    "''": ("``", "''", '"'),
}
"""The marks which take up a quotation again at the start of the next paragraph."""

CROSSES = {'"': ("“", "„"), "”": ('"',)}
"""The opening marks of another typography which a mark closes when it stands right inside them."""

MARKS = frozenset("«»‹›“”„‘’‚'\"`")
"""All characters that can be or begin a quotation mark."""

DOUBLED = {"'": "''", "’": "''", "‘": "``", "`": "``"}
"""What two single marks in a row are: the typewriter habit of ANPA wires."""

SINGLE = frozenset("‘‚'")
"""The opening marks which an apostrophe can close."""

OPENING = frozenset(("«", "‹", "“", "„", "‘", "‚", "``"))
"""The typed marks which open, unless they close one of the German kind."""

BEFORE_OPENING = frozenset("([{¿¡-‐–—―/")
"""What may be glued to the front of an opening mark."""

PUNCTUATION = frozenset(".,;:!?…)]}»”’›")
"""What may be glued to the back of a closing mark."""

TURNED = re.compile(r"(?<=[\w.,!?…])[«‹](?!\w)")
"""Guillemets which close, as in German books."""
