"""Who published a page: hosts, the publisher table, and the names that agree."""
