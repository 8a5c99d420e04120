"""An article read once: what of its quotations the rules are given."""

from diplotext.find.preparation import read_article
from diplotext.formats import read
from diplotext.lang.pack import load


NESTED = "« un “ deux « trois “ quatre « cinq » quatre ” trois » deux ” un »"


def test_quotations_nested_deeper_than_any_in_print_are_left_out() -> None:
    """A fifth quotation within four others is no quotation of its own."""
    reading = read_article(read(f"Elle a dit : {NESTED}.", language="fr"), load("fr"))
    depths = [quotation.depth for quotation in reading.quotations]

    assert depths == [0, 1, 2, 3]
