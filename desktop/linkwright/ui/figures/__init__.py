"""Figures: pictures with their captions, put in and changed in one dialog."""
