"""What happened on the ground: where and when, who says so, and who is blamed."""
