"""Who acts, speaks or signs for whom."""
