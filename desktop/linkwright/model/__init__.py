"""Pure text rules: posts, link lists, lines, addresses. No files, no network, no Qt."""
