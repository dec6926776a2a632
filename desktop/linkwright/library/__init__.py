"""Posts on disk: files, and what is kept beside them. No Qt."""
