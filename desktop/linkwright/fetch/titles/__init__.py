"""Which of a page's titles is the headline, and what is cut from its ends."""
