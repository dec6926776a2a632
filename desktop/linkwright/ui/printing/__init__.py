"""The post on paper, and as PDF."""
