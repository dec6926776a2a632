"""What the writer prefers: applied while the program runs, and the window that shows it."""
