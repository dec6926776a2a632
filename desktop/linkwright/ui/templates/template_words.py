"""What templates are called in the language of the window."""

from PySide6.QtCore import QCoreApplication

from linkwright.model.post_templates import PostTemplate

_CONTEXT = "Templates"


def label_of(template: PostTemplate) -> str:
    """The name of a template; the user's own are called as they say."""
    return _said(template.label, template)


def description_of(template: PostTemplate) -> str:
    """What a template is for; "" if nothing is said."""
    return _said(template.description, template)


def _said(text: str, template: PostTemplate) -> str:
    if template.is_own or not text:
        return text
    return QCoreApplication.translate(_CONTEXT, text)
