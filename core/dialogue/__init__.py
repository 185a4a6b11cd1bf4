"""Conversations as pure generators, replayed from a journal of answers."""
