"""The fields in which one publisher is named."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from linkwright.fetch.sources.publisher_rows import NO_NAME, Publisher
from linkwright.fetch.sources.publishers import table_host
from linkwright.ui.publishers.live_publishers import LivePublishers


class PublisherForm(QWidget):
    """Site, name and short form of one row, and what can be done with it.

    Args:
        publishers: the table.
        parent: the dialog.
    """

    kept = Signal(str)
    """The row of this host is in the table."""

    def __init__(self, publishers: LivePublishers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._publishers = publishers
        self._shown: Publisher | None = None
        self.site = self._field(self.tr("example.com, or an address of the site"))
        self.name = self._field(self.tr("As it stands behind a link"))
        self.short = self._field(self.tr("For long lists; may stay empty"))
        self._objection = QLabel()
        self._objection.setWordWrap(True)
        self._objection.setAccessibleName(self.tr("What is missing"))
        self.keep_button = QPushButton(self.tr("&Keep"))
        self.keep_button.setAutoDefault(False)
        self.remove_button = QPushButton(self.tr("R&emove"))
        self.remove_button.setAutoDefault(False)
        self.remove_button.setToolTip(self.tr("Let the pages of the site say how it is called"))
        self.shipped_button = QPushButton(self.tr("&Use the Shipped Name"))
        self.shipped_button.setAutoDefault(False)
        self._arrange()
        for field in (self.site, self.name, self.short):
            field.textChanged.connect(self._judge)
            field.returnPressed.connect(self.keep)
        self.keep_button.clicked.connect(self.keep)
        self.remove_button.clicked.connect(self._remove)
        self.shipped_button.clicked.connect(self._use_shipped)
        self.show_row(None)

    def show_row(self, row: Publisher | None) -> None:
        """Show a row of the table, or empty fields for a new one."""
        self._shown = row
        for field, text in (
            (self.site, row.host if row else ""),
            (self.name, row.name if row else ""),
            (self.short, row.short if row else ""),
        ):
            field.setText(text)
            field.setCursorPosition(0)
        self.site.setReadOnly(row is not None)
        self._judge()

    def begin_new(self) -> None:
        """Empty the fields for a site that is not in the table."""
        self.show_row(None)
        self.site.setFocus()

    def keep(self) -> None:
        """Put the row into the table, if it is one and says something new."""
        if not self.keep_button.isEnabled():
            return
        row = self._written()
        self._publishers.put(row)
        self.kept.emit(row.host)

    def _written(self) -> Publisher:
        host = table_host(self.site.text())
        known = self._shown or self._publishers.table.find(host)
        language = known.language if known is not None else ""
        texts = (" ".join(field.text().split()) for field in (self.name, self.short))
        name, short = texts
        return Publisher(host, name, language, short)

    def _remove(self) -> None:
        if self._shown is not None:
            self._publishers.remove(self._shown.host)

    def _use_shipped(self) -> None:
        if self._shown is not None:
            host = self._shown.host
            self._publishers.use_shipped(host)
            self.kept.emit(host)

    def _judge(self) -> None:
        """Say what is missing, and offer only what would change something."""
        row = self._written()
        table = self._publishers.table
        is_host = "." in row.host
        objection = ""
        if self.site.text().strip() and not is_host:
            objection = self.tr("Sites are written like example.com.")
        elif row.name == NO_NAME:
            objection = self.tr("This is no name.")
        elif self._shown is None and any(known.host == row.host for known in table.rows()):
            objection = self.tr("The site is in the table: this takes the place of its name.")
        self._objection.setText(objection)
        self._objection.setVisible(bool(objection))
        is_row = is_host and row.name not in ("", NO_NAME)
        self.keep_button.setEnabled(is_row and row != self._shown)
        shown = self._shown
        self.remove_button.setEnabled(shown is not None)
        shipped = table.shipped(shown.host) if shown is not None else None
        self.shipped_button.setEnabled(shipped is not None and shipped != shown)
        self.shipped_button.setToolTip(shipped.name if shipped is not None else "")

    def _field(self, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(hint)
        field.setMaxLength(200)
        field.setClearButtonEnabled(False)
        return field

    def _arrange(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("S&ite:"), self.site)
        form.addRow(self.tr("&Name:"), self.name)
        form.addRow(self.tr("S&hort form:"), self.short)
        form.addRow("", self._objection)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.remove_button)
        buttons.addWidget(self.shipped_button)
        buttons.addStretch(1)
        form.addRow("", buttons)
