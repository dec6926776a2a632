"""Linkwright: a desktop editor for people who write link roundups."""

__version__ = "0.1.0"
