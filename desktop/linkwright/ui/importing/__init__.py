"""Importing posts of other programs, and the comments that came along with them."""
