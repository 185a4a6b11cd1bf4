"""Messages as short as "1.5h ddia ch3 yesterday", read into study entries."""
