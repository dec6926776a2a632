"""What the exporter makes of the post."""
