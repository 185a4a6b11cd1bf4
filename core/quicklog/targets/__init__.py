"""Which items of a plan a message names: by title, nickname, author, abbreviation, translation or with a typo."""
