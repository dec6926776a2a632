"""Measurements of the whole program, each beside its floor or peer in the same run.

``python -m benchmarks`` prints all of them, ``python -m benchmarks NAME...`` those named.
"""
