"""The excerpt under the lead: its paragraphs chosen from the page, or pasted."""
