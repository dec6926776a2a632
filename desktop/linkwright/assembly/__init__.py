"""How the parts of the window are put together, one module a part.

Each module builds what one part needs out of the `Workbench`, and connects it with the actions
of the window. `linkwright.app` says which parts there are, and when each is made.
"""
