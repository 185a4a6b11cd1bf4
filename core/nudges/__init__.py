"""When the coach speaks first, and why: the rules, their clock and the last word before each nudge."""
