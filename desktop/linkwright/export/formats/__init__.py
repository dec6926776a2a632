"""The formats, one profile a module: each has a PROFILE and a function that renders a post."""
