"""The shell around the coach: everything with an effect."""
