"""What teaches the program: its manual, and a few things to try at the first start."""
