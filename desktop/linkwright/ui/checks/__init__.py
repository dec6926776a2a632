"""The Check pane: what the post still needs, and remedies."""
