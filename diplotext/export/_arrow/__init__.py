"""Helpers of the Arrow export."""
