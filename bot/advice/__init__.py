"""The advisor: a language model that words and extracts. Imported only where one is configured."""
