import re
from importlib import metadata

from sphinx.application import Sphinx


project = "diplotext"
copyright = "the diplotext authors"
release = version = metadata.version("diplotext")
extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
]
html_theme = "furo"
html_title = f"diplotext {release}"
exclude_patterns = ["_build"]
default_role = "code"
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True}
python_maximum_signature_line_length = 72
myst_heading_anchors = 3
# No inventories of other projects: the build needs no network, and their names are no links.
nitpick_ignore_regex = [
    (
        "py:.*",
        r"(attrs|collections|datetime|decimal|enum|hypothesis|os|pathlib|pyarrow)\..*",
    ),
    ("py:class", r"diplotext\.text\.phrases\.V"),  # a type variable has no page
    ("py:class", r"diplotext\.spark\._FrameT"),
    ("py:class", r"diplotext\.ledger\.source\.T_co"),
]
suppress_warnings = [
    "ref.python"
]  # the builtin `type` is taken for fields of that name

_ENUM = re.compile(r"<(\w+\.\w+): \d+>")


def _keep_colons(
    _app: Sphinx,
    what: str,
    _name: str,
    _object: object,
    _options: object,
    lines: list[str],
) -> None:
    """Keep napoleon from taking what stands before a colon in an attribute's text for a type."""
    if what in {"attribute", "data", "property"}:
        lines[:0] = ["..", ""]


def _name_defaults(
    _app: Sphinx,
    _what: str,
    _name: str,
    _object: object,
    _options: object,
    signature: str | None,
    returns: str | None,
) -> tuple[str, str | None] | None:
    """Write a flag that is a default by its name, so that the signature can be parsed."""
    return (_ENUM.sub(r"\1", signature), returns) if signature else None


def setup(app: Sphinx) -> None:
    """Connect the two."""
    app.connect("autodoc-process-docstring", _keep_colons, priority=400)
    app.connect("autodoc-process-signature", _name_defaults)
