"""How the sources of links are called: the table, and what is remembered from a correction."""
