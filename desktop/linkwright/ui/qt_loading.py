"""Loads Qt without what that does to each import that follows."""

import builtins


def load_qt() -> None:
    """Load PySide, once and before anything else of it is imported.

    PySide replaces Python's import, so that a module may ask for names in snake_case with ``from
    __feature__ import ...``, and for that reads the source text of every module that is imported
    from then on. Nothing here asks for it, so Python's own import is put back: a start saves the
    time, and the program the memory of its own source.
    """
    own_import = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = own_import
