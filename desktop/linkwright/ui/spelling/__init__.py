"""Spelling in the editor: what is underlined, and what is offered instead."""
