"""The line styles to choose from: the shipped ones with the user's own."""

from linkwright.model.line_styles import LineStyle, LineStyleError, parse_line_styles
from linkwright.settings.rule_files import RuleFiles

FILE_NAME = "line-styles.yaml"


def load_line_styles(files: RuleFiles) -> tuple[LineStyle, ...]:
    """The shipped styles, then the user's; one of the user's replaces a shipped one of its name.

    Args:
        files: where both are; takes the report of a file that cannot be used.
    """
    styles = {style.name: style for style in parse_line_styles(files.shipped(FILE_NAME))}
    own = files.own(FILE_NAME)
    if own.strip():
        try:
            styles |= {style.name: style for style in parse_line_styles(own)}
        except LineStyleError as error:
            files.report(FILE_NAME, str(error))
    return tuple(styles.values())
