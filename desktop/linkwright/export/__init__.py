"""A post in the form that a blog, a file or the clipboard takes. One profile, one module."""
