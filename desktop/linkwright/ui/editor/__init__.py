"""The post's text and its head."""
