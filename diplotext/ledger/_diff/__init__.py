"""What `diplotext.ledger.diff` compares, one kind of finding a module."""
