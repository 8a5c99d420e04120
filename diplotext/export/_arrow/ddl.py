"""Columns as Spark SQL declares them."""

# pyright: basic
# Its stubs leave unknown what a pyarrow object holds.

from collections.abc import Mapping

from diplotext.export._arrow.library import pa


_NAMES: Mapping[pa.DataType, str] = {
    pa.string(): "STRING",
    pa.bool_(): "BOOLEAN",
    pa.int32(): "INT",
    pa.int64(): "BIGINT",
    pa.float64(): "DOUBLE",
    pa.date32(): "DATE",
    pa.timestamp("us", tz="UTC"): "TIMESTAMP",
}


def ddl(columns: pa.Schema) -> str:
    """
    Declare columns as a schema in the data definition language of Spark SQL.

    Example:
        >>> ddl(pa.schema({"end": pa.int32(), "aliases": pa.list_(pa.string())}))
        '`end` INT, `aliases` ARRAY<STRING>'
    """
    return ", ".join(f"{quoted(each.name)} {_type(each.type)}" for each in columns)


def quoted(name: str) -> str:
    """
    Give a name so that Spark takes it as it is.

    Example:
        >>> quoted("end"), quoted("a`b")
        ('`end`', '`a``b`')
    """
    return "`{}`".format(name.replace("`", "``"))


def _type(kind: pa.DataType) -> str:
    if isinstance(kind, pa.ListType):
        return f"ARRAY<{_type(kind.value_type)}>"
    if isinstance(kind, pa.StructType):
        parts = (f"{quoted(part.name)}: {_type(part.type)}" for part in kind)
        return f"STRUCT<{', '.join(parts)}>"
    return _NAMES[kind]
