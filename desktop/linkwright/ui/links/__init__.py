"""The link panel: a view of the link lists in the text."""
