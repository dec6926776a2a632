"""Spelling: dictionaries on this machine, and what they know of a word. No Qt."""
