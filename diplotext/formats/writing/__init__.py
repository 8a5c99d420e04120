"""Articles written as bytes: one module a format, and what the formats share."""
