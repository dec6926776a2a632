"""New posts from templates, and templates from posts."""
