"""The coach's judgement: pure and synchronous; what it needs arrives as arguments."""
