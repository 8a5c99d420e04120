"""Pyarrow, or word of the extra that brings it."""

try:
    import pyarrow as pa
    import pyarrow.compute as pc
except ModuleNotFoundError as missing:
    _MESSAGE = "found no pyarrow, expected it for Arrow: install diplotext[arrow]"
    raise ImportError(_MESSAGE) from missing


__all__ = ["pa", "pc"]
