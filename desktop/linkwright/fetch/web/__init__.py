"""Going out into the web: names, sockets, TLS, pacing, and the bytes that came back."""
