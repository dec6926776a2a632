"""Exports from the window: to a file and to the clipboard."""
