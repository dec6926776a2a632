"""From bytes to what a page says of itself: encoding, fields, text, documents."""
