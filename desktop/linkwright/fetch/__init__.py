"""From an address to a title and a source: pages, publishers, requests, the link store. No Qt."""
