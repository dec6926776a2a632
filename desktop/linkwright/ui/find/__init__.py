"""Find and replace: the bar under the editor, and the marks on what was found."""
