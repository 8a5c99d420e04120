"""The bodies that watch, coordinate, intervene and judge: what they are, who leads them, how far they have come."""
