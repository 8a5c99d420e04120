"""The parts of `diplotext.export.json`."""
