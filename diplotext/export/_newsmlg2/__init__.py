"""Findings in the terms of NewsML-G2."""
