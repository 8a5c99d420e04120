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


def test_dateline_may_be_all_of_its_paragraph() -> None:
    """Where a line breaks right behind a dateline, nobody speaks in its paragraph."""
    copy = "Los garantes prometen\n\nParís, 6 ene (EFE).- \n\nEl Chile firma el pacto."
    reading = read_article(read(copy, language="es"), load("es"))

    assert all(len(span) or span.start == span.end for span in reading.body)
