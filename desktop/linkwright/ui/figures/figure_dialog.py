"""The dialog of one figure: its picture, and what stands below it."""

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from linkwright.model.figures import Figure
from linkwright.ui.figures.pictures import Picture

_THUMBNAIL = QSize(200, 150)
_USUAL_WIDTH, _LEAST_WIDTH, _MOST_WIDTH = 1600, 100, 10_000


class FigureDialog(QDialog):
    """Asks what a figure is to say.

    Args:
        parent: the window.
    """

    picture_named = Signal(str)
    """The writer has named another picture: a path, or a web address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = ""
        self._named = ""
        self.setWindowTitle(self.tr("Figure"))
        self.setObjectName("figure-dialog")
        self.place = self._line(self.tr("Picture"), self.tr("A file, or an address on the web"))
        self.alt = self._line(
            self.tr("Description"), self.tr("What it shows, for those who cannot see it")
        )
        self.caption = QPlainTextEdit(self)
        self.caption.setAccessibleName(self.tr("Caption"))
        self.caption.setAccessibleDescription(self.tr("Stands below the picture"))
        self.caption.setTabChangesFocus(True)
        self.caption.setObjectName("caption")
        self.caption.setFixedHeight(3 * self.fontMetrics().lineSpacing() + 18)
        self.credit = self._line(self.tr("Credit"), self.tr("Whose picture it is: Reuters, AFP"))
        self.source = self._line(self.tr("Source link"), self.tr("Where it comes from: https://…"))
        self.keeps_copy = QCheckBox(self.tr("&Keep a copy beside the post"), self)
        self.keeps_copy.setChecked(True)
        self.scales = QCheckBox(self.tr("At &most"), self)
        self.width_limit = QSpinBox(self)
        self.width_limit.setRange(_LEAST_WIDTH, _MOST_WIDTH)
        self.width_limit.setSingleStep(100)
        self.width_limit.lineEdit().setTextMargins(5, 0, 5, 0)
        self.width_limit.setValue(_USUAL_WIDTH)
        self.width_limit.setSuffix(self.tr(" pixels wide"))
        self.width_limit.setAccessibleName(self.tr("Largest width in pixels"))
        self.width_limit.setAccessibleDescription(self.tr("Wider pictures are made as narrow"))
        self._thumbnail = QLabel(self)
        self._thumbnail.setObjectName("thumbnail")
        self._thumbnail.setAccessibleName(self.tr("Thumbnail"))
        self._thumbnail.setFixedSize(_THUMBNAIL)
        self._thumbnail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._about = QLabel(self)
        self._about.setAccessibleName(self.tr("About the picture"))
        self._about.setWordWrap(True)
        self._about.setFixedWidth(_THUMBNAIL.width())
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        for button in self._buttons.buttons():
            button.setIcon(QIcon())
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._arrange()
        self.place.editingFinished.connect(self._tell_place)
        self.keeps_copy.toggled.connect(self._tell_choice)
        self.show_nothing("")

    # What it shows

    def show_figure(self, figure: Figure, *, is_new: bool) -> None:
        """Fill the fields.

        Args:
            figure: what stands in the post, or what is known already.
            is_new: it will be put in, else changed.
        """
        self._link = figure.link
        self._named = figure.address
        self.place.setText(figure.address)
        self.alt.setText(figure.alt)
        self.caption.setPlainText(figure.caption)
        self.credit.setText(figure.credit)
        self.source.setText(figure.source)
        if not is_new:
            self.keeps_copy.setChecked(False)
        button = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(self.tr("&Insert") if is_new else self.tr("C&hange"))
        self._offer_copy()

    def show_picture(self, picture: Picture, name: str) -> None:
        """Show what was read.

        Args:
            picture: the picture.
            name: what it is called where the writer named none; "" keeps what stands there.
        """
        if name:
            self._named = name
            self.place.setText(name)
        self._show_thumbnail(picture.thumbnail)
        words = self.tr("{width} × {height} pixels, {size}").format(
            width=picture.size.width(),
            height=picture.size.height(),
            size=self.locale().formattedDataSize(
                len(picture.data), 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat
            ),
        )
        self._about.setText(words)
        self._about.setProperty("trouble", False)
        is_large = picture.size.width() > _USUAL_WIDTH and not picture.is_animated
        self.scales.setChecked(is_large)
        for widget in (self.scales, self.width_limit):
            widget.setEnabled(is_large)
        self._allow(True)
        self._offer_copy()

    def show_nothing(self, sentence: str, *, is_trouble: bool = False, allow: bool = False) -> None:
        """Show no picture, and why.

        Args:
            sentence: "" for none.
            is_trouble: it says what is wrong.
            allow: the figure can be written all the same.
        """
        self._thumbnail.clear()
        self._thumbnail.setText(self.tr("No picture yet") if not sentence else "")
        self._about.setText(sentence)
        self._about.setProperty("trouble", is_trouble)
        self._about.style().unpolish(self._about)
        self._about.style().polish(self._about)
        for widget in (self.scales, self.width_limit):
            widget.setEnabled(False)
        self._allow(allow)
        self._offer_copy()

    @property
    def about(self) -> str:
        """What is said of the picture."""
        return self._about.text()

    @property
    def can_accept(self) -> bool:
        """Whether the figure can be put in as it is."""
        return self._buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()

    # What was chosen

    def figure(self) -> Figure:
        """What the fields say."""
        return Figure(
            address=self.place.text().strip(),
            alt=self.alt.text().strip(),
            caption=" ".join(self.caption.toPlainText().split()),
            credit=self.credit.text().strip(),
            source=self.source.text().strip(),
            link=self._link,
        )

    def widest(self) -> int:
        """The pixels that the picture may be wide; 0 for any number."""
        is_limited = self.scales.isEnabled() and self.scales.isChecked()
        return self.width_limit.value() if is_limited else 0

    def _is_on_the_web(self) -> bool:
        return self.place.text().strip().lower().startswith(("http://", "https://"))

    def _offer_copy(self) -> None:
        self.keeps_copy.setEnabled(self._is_on_the_web())

    def _tell_place(self) -> None:
        named = self.place.text().strip()
        if named != self._named:
            self._named = named
            self._offer_copy()
            self.picture_named.emit(named)

    def _tell_choice(self) -> None:
        if self._is_on_the_web():
            self.picture_named.emit(self.place.text().strip())

    def _browse(self) -> None:
        kinds = self.tr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a Picture"), "", kinds)
        if path:
            self.place.setText(path)
            self._tell_place()

    def _allow(self, yes: bool) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(yes)

    def _show_thumbnail(self, image: QImage) -> None:
        ratio = self.devicePixelRatioF()
        room = QSize(round(_THUMBNAIL.width() * ratio) - 4, round(_THUMBNAIL.height() * ratio) - 4)
        if image.width() > room.width() or image.height() > room.height():
            image = image.scaled(
                room,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        self._thumbnail.setPixmap(pixmap)

    # Building

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.setMinimumWidth(330)
        return line

    def _arrange(self) -> None:
        browse = QPushButton(self.tr("&Browse..."), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        picture = QHBoxLayout()
        picture.addWidget(self.place, 1)
        picture.addWidget(browse)
        size = QHBoxLayout()
        size.addWidget(self.scales)
        size.addWidget(self.width_limit)
        size.addStretch(1)
        form = QFormLayout()
        form.setSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._add_row(form, self.tr("&Picture:"), picture, self.place)
        form.addRow("", self.keeps_copy)
        form.addRow(self.tr("Size:"), size)
        form.addRow(self.tr("&Description:"), self.alt)
        form.addRow(self.tr("&Caption:"), self.caption)
        form.addRow(self.tr("C&redit:"), self.credit)
        form.addRow(self.tr("&Source link:"), self.source)
        shown = QVBoxLayout()
        shown.addWidget(self._thumbnail)
        shown.addWidget(self._about)
        shown.addStretch(1)
        upper = QHBoxLayout()
        upper.setSpacing(18)
        upper.addLayout(shown)
        upper.addLayout(form, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(14)
        layout.addLayout(upper)
        layout.addWidget(self._buttons)

    def _add_row(self, form: QFormLayout, words: str, row: QHBoxLayout, buddy: QWidget) -> None:
        label = QLabel(words, self)
        label.setBuddy(buddy)
        form.addRow(label, row)
