"""NewsML-G2, written part by part in the order of its schema."""
