"""What the files of a ledger have in common, whatever their form."""
