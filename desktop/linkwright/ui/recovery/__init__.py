"""Text that might have been lost: the journal's driver, recovery, the bin, history, comparing."""
