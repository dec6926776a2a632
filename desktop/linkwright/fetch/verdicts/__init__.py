"""What an answer is worth: an article, a wall, a home page, a moved or dead address."""
