"""The words of the window in other languages: found in the code, kept in resources/i18n/.

``python -m translating`` brings the .ts files up to date with the code, and compiles them to the
.qm files that the window loads. Both are committed: whoever installs the program has no compiler
for them. A .ts file is edited by hand or with Qt Linguist; see CONTRIBUTING.md.
"""
