"""Sending a post to a blog. One platform, one module."""
