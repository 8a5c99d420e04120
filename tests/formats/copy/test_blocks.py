"""Copy whose paragraphs the format has parted."""

import pytest

from diplotext.formats.copy.blocks import Block, read_blocks
from diplotext.formats.copy.nonpublic import contact_start, is_contact, is_notice
from diplotext.formats.plain import parse, serialize
from diplotext.lang.pack import load
from diplotext.model.paragraph import ParagraphRole as Role


def roles(article):
    """Give the role of each paragraph with the begin of its words."""
    return [(p.role.value, article[p.span][:12]) for p in article.paragraphs]


def test_known_headline_is_the_headline_whatever_it_looks_like():
    """A headline that the format tells is one even with a full stop, and loses its tags."""
    blocks = [
        Block("UPDATE 1-Riga signs the pact.", Role.HEADLINE),
        Block("RIGA (Reuters) - Oslo is to sign on Friday."),
    ]
    article = read_blocks(blocks, "en")

    assert article.headline == "Riga signs the pact."
    assert article.update_note is not None
    assert roles(article) == [("headline", "UPDATE 1-Rig"), ("body", "RIGA (Reuter")]


def test_no_second_headline_is_made_out_under_a_known_one():
    """The first short paragraph of a body is no headline when there is one already."""
    blocks = [
        Block("Riga signs", Role.HEADLINE),
        Block("Oslo next"),
        Block("The ministers met in the port on Friday and signed."),
    ]
    article = read_blocks(blocks, "en")

    assert [role for role, _ in roles(article)] == ["headline", "body", "body"]


def test_header_lines_keep_their_roles_and_say_what_they_say():
    """A lead line, a byline of mere names and a line of another role are kept as told."""
    blocks = [
        Block("2ND LEAD", Role.HEADER),
        Block("Riga signs", Role.HEADLINE),
        Block("Ann Orlin", Role.BYLINE),
        Block("(Photo to follow)", Role.NOTE),
        Block("RIGA (AFP) - not a dateline here", Role.HEADER),
        Block("Riga (dpa) - The ministers have signed."),
    ]
    article = read_blocks(blocks, "en")

    assert article.byline == ("Ann Orlin",)
    assert article.update_note is not None
    assert article.update_note.kind.value == "lead"
    assert article.dateline is not None
    assert article.dateline.place == "Riga"
    assert [role for role, _ in roles(article)] == [
        "header",
        "headline",
        "byline",
        "note",
        "header",
        "body",
    ]


def test_tables_and_crossheads_stay_what_the_format_says():
    """A role that the format gives inside the body is not overruled."""
    blocks = [
        Block("The ministers met in the port on Friday and signed."),
        Block("Riga 4", Role.TABLE),
        Block("What next.", Role.CROSSHEAD),
        Block("They will meet again."),
    ]

    assert [role for role, _ in roles(read_blocks(blocks, "en"))] == [
        "body",
        "table",
        "crosshead",
        "body",
    ]


def test_blocks_know_their_source():
    """A paragraph leads back to the line, path and byte of its block."""
    block = Block(" Riga. ", source_line=3, source_path="/p[1]", source_offset=40)
    (paragraph,) = read_blocks([Block("  "), block], "en").paragraphs

    assert (paragraph.source_line, paragraph.source_path) == (3, "/p[1]")
    assert paragraph.source_offset == 40


NOTICES = {
    "en": "The following information is not intended for publication",
    "de": "* Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
    "fr": "Les informations suivantes ne sont pas destinées à la publication",
    "es": "(La siguiente información no es para publicación)",
}


@pytest.mark.parametrize("code", NOTICES)
def test_what_stands_below_a_warning_is_held_apart(code):
    """Neither the warning nor what follows is part of the text; the signature is."""
    secret = ["- Ann Orlin, +371 555 0100", "<ann@example.org>"]
    words = [
        "Riga (dpa) - Oslo signe, Lima firma.",
        NOTICES[code],
        *secret,
        "dpa ao xx",
    ]
    article = read_blocks(list(map(Block, words)), code)

    assert article.text == f"{words[0]}\n\ndpa ao xx"
    assert [label.text for label in article.nonpublic] == words[1:4]


def test_contacts_in_double_brackets_are_held_apart():
    """Ways to reach the desk are no part of the credits they are glued to."""
    contact = "((ann.orlin@example.org; +371 555 0100))"
    article = read_blocks(
        [
            Block("RIGA (Reuters) - Oslo signs."),
            Block(f"(Editing by Jo Tarr) {contact}"),
        ],
        "en",
    )

    assert article.text.endswith("(Editing by Jo Tarr)")
    assert [label.text for label in article.nonpublic] == [contact]
    assert article.credits[0].names == ("Jo Tarr",)


def test_block_marked_as_not_for_publication_is_held_apart():
    """The format itself may say that a paragraph is not for publication."""
    blocks = [Block("Riga signs."), Block("Call Ann.", Role.NONPUBLIC)]
    article = read_blocks(blocks, "en")

    assert (article.text, article.nonpublic[0].text) == ("Riga signs.", "Call Ann.")


def test_plain_copy_keeps_its_text_and_marks_what_is_not_for_publication():
    """Plain copy stays as it was given; the paragraphs in question say what they are."""
    copy = (
        "RIGA (dpa) - The three states signed on Friday.\n\n"
        "The following information is not for publication\n\n"
        "- Call Ann Orlin\n\n((ann@example.org))\n\ndpa ao xx\n"
    )
    article = parse(copy.encode())

    assert article.text == copy
    assert [p.role.value for p in article.paragraphs] == [
        "body",
        "nonpublic",
        "nonpublic",
        "nonpublic",
        "credits",
    ]
    assert len(article.nonpublic) == 3
    assert b"Orlin" not in serialize(article)
    assert serialize(article).endswith(b"dpa ao xx\n")


@pytest.mark.parametrize("words", ["((a mere aside))", "(ann@example.org)", "((x))"])
def test_other_brackets_are_no_contact(words):
    """Double brackets without an address or a number are text."""
    assert not is_contact(words)


def test_long_paragraph_is_no_warning():
    """A sentence of the story that happens to open like a warning is left alone."""
    assert not is_notice(
        "Not for publication, he said, " + "and on " * 40, load("en").copy
    )


def test_long_words_below_a_warning_are_no_signature():
    """What is long below a warning is held apart like the rest."""
    words = ["Riga signs.", NOTICES["en"], "Call Ann and " * 30]
    article = read_blocks(list(map(Block, words)), "en")

    assert article.text == "Riga signs."


def test_a_first_line_that_looks_like_a_headline_is_read_by_all_rules():
    """Without a headline of the format, the first line may be one."""
    blocks = [
        Block("Riga signs pact"),
        Block(
            "The three states signed the pact in the capital on Friday, it was said."
        ),
    ]

    assert read_blocks(blocks, "en").headline == "Riga signs pact"


def test_brackets_that_close_together_are_no_contact() -> None:
    """Two brackets that close at one place say nothing of a contact by themselves."""
    words = "Riga signs (so does Oslo (555 0100))"

    assert contact_start(words) == len(words)
