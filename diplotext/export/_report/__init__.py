"""The parts of `diplotext.export.report`."""
