"""The field of the post's date."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QToolButton, QWidget

_DAY_AND_TIME = "{day} · HH:mm"
_ARROW_WIDTH = 34


class DateField(QWidget):
    """Shows and edits a date, or offers to set one.

    The clock that the post's date is written in is kept: what is shown and typed is the time
    on that clock. A day without a time stays one.

    Args:
        parent: the widget that holds the field.
    """

    date_edited = Signal(object)
    """The writer has set the date to this date or datetime."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._date: date | None = None
        self._edit = QDateTimeEdit(self)
        self._edit.setObjectName("date")
        self._edit.setAccessibleName(self.tr("Post date"))
        self._edit.setFrame(False)
        self._edit.setKeyboardTracking(False)
        self._edit.setCalendarPopup(True)
        self._edit.setLocale(QLocale())
        # From right to left Qt turns the parts of the format around, and hours follow minutes.
        self._edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._edit.setToolTip(self.tr("When the post is dated"))
        self._set = QToolButton(self)
        self._set.setObjectName("add-label")
        self._set.setAccessibleName(self.tr("Set post date"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._edit)
        layout.addWidget(self._set)
        self._edit.dateTimeChanged.connect(self._on_changed)
        self._set.clicked.connect(self._date_now)
        self.show_date(None, "")

    def show_date(self, day: date | None, written: str) -> None:
        """Show a date that was changed elsewhere.

        Args:
            day: a date or datetime; None when the post has none that can be read.
            written: the date as the post has it.
        """
        self._date = day
        self._edit.setVisible(day is not None)
        self._set.setVisible(day is None)
        unread = self.tr("{written} (not a date)").format(written=written)
        self._set.setText(unread if written else self.tr("+ date"))
        replaces = self.tr("Replace it by today’s date")
        self._set.setToolTip(replaces if written else self.tr("Date the post now"))
        if day is not None:
            blocked = self._edit.blockSignals(True)
            has_time = isinstance(day, datetime)
            written_day = self._edit.locale().dateFormat(QLocale.FormatType.LongFormat)
            self._edit.setDisplayFormat(
                _DAY_AND_TIME.format(day=written_day) if has_time else written_day
            )
            clock = QTime(day.hour, day.minute) if isinstance(day, datetime) else QTime(0, 0)
            self._edit.setDateTime(QDateTime(QDate(day.year, day.month, day.day), clock))
            self._edit.blockSignals(blocked)
            self._fit_width()
        self.updateGeometry()

    def _fit_width(self) -> None:
        """As wide as the date shown; Qt would leave room for the longest there is."""
        words = self._edit.fontMetrics().horizontalAdvance(self._edit.text())
        self._edit.setFixedWidth(words + _ARROW_WIDTH)

    def _date_now(self) -> None:
        now = datetime.now(UTC).astimezone().replace(second=0, microsecond=0)
        self.show_date(now, "")
        self.date_edited.emit(now)
        self._edit.setFocus()

    def _on_changed(self, shown: QDateTime) -> None:
        day, clock = shown.date(), shown.time()
        changed = date(day.year(), day.month(), day.day())
        if isinstance(self._date, datetime):
            changed = datetime(
                *changed.timetuple()[:3], clock.hour(), clock.minute(), tzinfo=self._date.tzinfo
            )
        self._fit_width()
        if changed != self._date:
            self._date = changed
            self.date_edited.emit(changed)
