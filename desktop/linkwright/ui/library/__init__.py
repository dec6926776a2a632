"""The posts folder in the window: the list at the left, its search, and what was linked before."""
