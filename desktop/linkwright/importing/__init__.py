"""Posts of other programs and platforms, brought in as Markdown files. No Qt."""
