"""Room between the lines of a plain text document, which Qt has no setting for."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QPlainTextDocumentLayout

LINE_PITCH = 1.5
# Asked for some seventy times with each key.
_rectangle_of = QPlainTextDocumentLayout.blockBoundingRect


class SpacedLayout(QPlainTextDocumentLayout):
    """Lays text out as Qt does, then moves the lines of each block apart.

    Qt's layout puts the lines of a block directly below each other and asks this virtual
    function for the height of a block whenever it paints, scrolls or finds a place, so the
    lines are moved here, once for each time that Qt has laid the block out.
    """

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """The place of a block's lines, spaced."""
        rectangle = _rectangle_of(self, block)
        height = rectangle.height()
        if not height:  # hidden, or behind the last one
            return rectangle
        layout = block.layout()
        first = layout.lineAt(0)
        above = first.y()
        if above == 0:
            pitch = round(first.height() * LINE_PITCH)
            above = (pitch - first.height()) // 2 or 1
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                line.setPosition(QPointF(line.x(), number * pitch + above))
            rectangle = _rectangle_of(self, block)
            height = rectangle.height()
        rectangle.setHeight(height + above)
        return rectangle


def y_on_a_line(block: QTextBlock, y: float) -> float:
    """The height in a block, moved out of the room between its lines into the nearest line.

    Args:
        block: laid out by `SpacedLayout`.
        y: pixels below the top of the block.
    """
    layout = block.layout()
    rectangles = [layout.lineAt(number).rect() for number in range(layout.lineCount())]
    if not rectangles:
        return y
    nearest = min(rectangles, key=lambda line: abs(line.center().y() - y))
    return min(max(y, nearest.top()), nearest.bottom() - 1)
