"""What a damaged language pack is told of."""

import pytest

from diplotext.errors import PackError
from diplotext.lang import Language
from diplotext.lang.toml import load_toml, tables


def test_folder_without_a_language_is_no_pack(tmp_path) -> None:
    """A folder that holds no language.toml is refused by its name."""
    with pytest.raises(PackError, match=r"no language\.toml"):
        Language.from_dir(tmp_path)


def test_pack_from_elsewhere_is_opened(tmp_path) -> None:
    """A folder with a code is a pack, wherever it lies."""
    (tmp_path / "language.toml").write_text('code = "oc"\n', "utf-8")

    pack = Language.from_dir(tmp_path)

    assert (pack.code, pack.folder, pack.elided) == ("oc", tmp_path, frozenset())


@pytest.mark.parametrize("content", [b"code = ", b'code = "\xff"\n'])
def test_file_that_is_no_toml_is_refused(tmp_path, content) -> None:
    """What is no TOML, or no UTF-8, is refused with the name of the file."""
    path = tmp_path / "verbs.toml"
    path.write_bytes(content)

    with pytest.raises(PackError, match=r"verbs\.toml"):
        load_toml(path)


def test_list_of_other_things_is_no_list_of_tables() -> None:
    """A list that holds anything but tables is refused."""
    with pytest.raises(PackError, match="list of tables"):
        tables({"cue": ["dire"]}, "cue")
