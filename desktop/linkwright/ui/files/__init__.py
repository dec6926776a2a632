"""Opening, saving and closing, with the questions that protect the text."""
