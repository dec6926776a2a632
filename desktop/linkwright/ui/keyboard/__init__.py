"""Everything by keyboard: chords of the user's own, their sheet, and the command palette."""
