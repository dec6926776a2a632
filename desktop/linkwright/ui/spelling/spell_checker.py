"""Knows which words of the post are spelled wrong, in the language of the post."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor

from linkwright.model.prose_words import word_places
from linkwright.spelling.dictionaries import best_dictionary, no_dictionary
from linkwright.ui.editor.highlighter import MarkdownHighlighter
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_editor import PostEditor
from linkwright.ui.editor.utf16_positions import in_units
from linkwright.ui.spelling.speller_process import SpellerProcess
from linkwright.ui.spelling.word_marks import WordMarks

# The writer is left alone while typing; then all new words are looked up at once.
_REST_MS = 350


@dataclass(frozen=True, slots=True)
class WordPlace:
    """A word in the document, in Qt's positions."""

    word: str
    start: int
    end: int


class SpellChecker(QObject):
    """Underlines wrong words in the editor.

    Args:
        post: the document.
        editor: shows it.
        highlighter: underlines what this object calls wrong.
        speller: knows the dictionary in use.
        own_folder: where the writer may put dictionaries; named when there is none.
    """

    suggested = Signal(str, list)
    """What may have been meant by a word."""
    trouble_changed = Signal(str)
    """Words cannot be checked: the sentence for the writer; "" when they can again."""
    words_changed = Signal()
    """Other words than before are wrong."""

    def __init__(
        self,
        post: PostDocument,
        editor: PostEditor,
        highlighter: MarkdownHighlighter,
        speller: SpellerProcess,
        own_folder: Path,
    ) -> None:
        super().__init__(editor)
        self._post = post
        self._editor = editor
        self._highlighter = highlighter
        self._speller = speller
        self._own_folder = own_folder
        self._marks = WordMarks(editor, highlighter)
        self._is_on = False
        self._with_capitals = False
        self._dictionaries: Mapping[str, Path] = {}
        self._default = ""
        self._wanted: str | None = None
        self.language = ""
        self.trouble = ""
        self._right: set[str] = set()
        self._wrong: set[str] = set()
        self._own: set[str] = set()
        self._ignored: set[str] = set()
        self._suggestions: dict[str, list[str]] = {}
        self._unknown: dict[str, None] = {}
        self._held: tuple[QTextBlock, int] | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask)
        highlighter.wrong_words = self._wrong_words
        speller.checked.connect(self._on_checked)
        speller.suggested.connect(self._on_suggested)
        speller.failed.connect(self._tell_trouble)
        post.post_parsed.connect(self._follow_language)
        post.text_loaded.connect(self._on_text_loaded)
        editor.cursorPositionChanged.connect(self._follow_caret)

    # What it is told

    def turn(self, on: bool) -> None:
        """Check words, or leave them alone."""
        if on == self._is_on:
            return
        self._is_on = on
        if on:
            self._wanted = None
            self._follow_language()
        else:
            self._speller.close()
            self._marks.refresh(self._wrong)
            self._tell_trouble("")
            self.words_changed.emit()

    def use(self, dictionaries: Mapping[str, Path], default: str, own_words: Iterable[str]) -> None:
        """Take what is there to check with.

        Args:
            dictionaries: by language tag.
            default: the language of a post that names none.
            own_words: are right in every language.
        """
        self._dictionaries = dictionaries
        self._default = default
        self._own = set(own_words)
        self._wanted = None
        self._follow_language()

    def check_capitals(self, on: bool) -> None:
        """Check words in capitals too, or take them for acronyms."""
        if on != self._with_capitals:
            self._with_capitals = on
            self._start_anew()

    def accept(self, word: str, *, everywhere: bool) -> None:
        """Take a word for right.

        Args:
            word: as it is written.
            everywhere: in every post while the program runs, else in this one.
        """
        (self._own if everywhere else self._ignored).add(word)
        self._marks.refresh((word,))
        self.words_changed.emit()

    def suggest(self, word: str) -> None:
        """Look for what may have been meant by a word; `suggested` tells."""
        if word in self._suggestions:
            self.suggested.emit(word, self._suggestions[word])
        else:
            self._speller.suggest(word)

    # What it knows

    def wrong_word_at(self, position: int) -> WordPlace | None:
        """The wrong word at one of Qt's positions, or ending there."""
        block = self._post.findBlock(position)
        column = position - block.position()
        for place in self._wrong_in(block):
            if place.start - block.position() <= column <= place.end - block.position():
                return place
        return None

    def next_wrong_word(self, *, from_start: bool = False) -> WordPlace | None:
        """The wrong word that follows the caret; behind the last one comes the first.

        Args:
            from_start: as if the caret stood at the start of the text.
        """
        caret = 0 if from_start else self._editor.textCursor().selectionEnd()
        first: WordPlace | None = None
        block = self._post.findBlock(self._post.body_position)
        while block.isValid():
            for place in self._wrong_in(block):
                if place.start >= caret:
                    return place
                first = first or place
            block = block.next()
        return first

    def _wrong_in(self, block: QTextBlock) -> Iterator[WordPlace]:
        if not self._is_on or block.userState() > 0:
            return
        text, start = in_units(block.text()), block.position()
        for first, end in word_places(text, with_capitals=self._with_capitals):
            word = text[first:end]
            if self._is_wrong(word):
                yield WordPlace(word, start + first, start + end)

    def wrong_in(self, text: str) -> Iterator[tuple[int, int]]:
        """The places of the wrong words of any line; new words are looked up soon."""
        if not self._is_on:
            return
        for start, end in word_places(text, with_capitals=self._with_capitals):
            word = text[start:end]
            if self._is_wrong(word):
                yield start, end
            elif word not in self._wrong and word not in self._right:
                self._look_up_soon(word)

    def _is_wrong(self, word: str) -> bool:
        return word in self._wrong and word not in self._own and word not in self._ignored

    def _wrong_words(self, block: QTextBlock, text: str) -> Iterator[tuple[int, int]]:
        """The wrong words of a line that is being coloured; new ones are looked up soon."""
        if not self._is_on or not block.isVisible():
            return
        for start, end in word_places(text, with_capitals=self._with_capitals):
            word = text[start:end]
            if word in self._right:
                continue
            if self._is_wrong(word):
                if self._is_being_written(block.position() + end):
                    self._held = (block, block.position() + end)
                else:
                    yield start, end
            elif word not in self._wrong:
                self._look_up_soon(word)

    def _look_up_soon(self, word: str) -> None:
        self._unknown[word] = None
        if not self._rest.isActive():
            self._rest.start()

    def _is_being_written(self, end: int) -> bool:
        cursor = self._editor.textCursor()
        return self._editor.hasFocus() and cursor.position() == end and not cursor.hasSelection()

    def _follow_caret(self) -> None:
        """A word that was not underlined while it was written is finished."""
        if self._held is None:
            return
        block, end = self._held
        if self._editor.textCursor().position() != end:
            self._held = None
            if block.isValid():
                self._highlighter.rehighlightBlock(block)

    # Asking

    def _follow_language(self) -> None:
        if not self._is_on:
            return
        wanted = str(self._post.post().values.get("lang") or self._default)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        found = best_dictionary(wanted, self._dictionaries)
        self.language = found[0] if found else ""
        self._speller.use(found[1] if found else None)
        self._tell_trouble("" if found else no_dictionary(wanted, self._own_folder))
        self._start_anew()

    def _start_anew(self) -> None:
        """Forget what another dictionary knew, and look up every word of the post."""
        self._marks.refresh(self._wrong)
        for known in (self._right, self._wrong, self._unknown, self._suggestions):
            known.clear()
        block = self._post.findBlock(self._post.body_position)
        while block.isValid() and self._is_on:
            if block.userState() <= 0:
                text = block.text()
                for start, end in word_places(text, with_capitals=self._with_capitals):
                    self._unknown[text[start:end]] = None
            block = block.next()
        self.words_changed.emit()
        self._ask()

    def _ask(self) -> None:
        if self._unknown and self._editor.isVisible():
            self._speller.check(self._unknown)
            self._unknown.clear()

    def _on_checked(self, words: list[str], wrong: list[str]) -> None:
        self._wrong.update(wrong)
        self._right.update(set(words).difference(wrong))
        self._marks.refresh(wrong)
        if wrong:
            self.words_changed.emit()

    def _on_suggested(self, word: str, suggestions: list[str]) -> None:
        self._suggestions[word] = suggestions
        self.suggested.emit(word, suggestions)

    def _tell_trouble(self, sentence: str) -> None:
        if sentence != self.trouble:
            self.trouble = sentence
            self.trouble_changed.emit(sentence)

    def _on_text_loaded(self) -> None:
        self._marks.refresh(self._ignored)
        self._ignored.clear()
        self._held = None
        self.words_changed.emit()
        self._follow_language()

    def replace(self, place: WordPlace, word: str) -> None:
        """Put a word in the place of a wrong one."""
        cursor = QTextCursor(self._post)
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() == place.word:
            cursor.insertText(word)
