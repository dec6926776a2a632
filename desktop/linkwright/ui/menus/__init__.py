"""The menus as tables, one module a menu; no Qt, and nothing of what the actions do."""
