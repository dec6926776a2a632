"""The process that knows a dictionary, asked without waiting for it."""

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

_END_MS = 500


class SpellerProcess(QObject):
    """Starts the process when there is something to ask, and again for another dictionary.

    Args:
        command: the program and the arguments before the dictionary; see `own_command`.
        parent: the owner.
    """

    checked = Signal(list, list)
    """Words were looked up: all of them, and those that are wrong."""
    suggested = Signal(str, list)
    """What may have been meant by a word."""
    failed = Signal(str)
    """The dictionary cannot be used: the sentence for the writer."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._dictionary: Path | None = None
        self._process: QProcess | None = None

    def use(self, dictionary: Path | None) -> None:
        """Answer from another dictionary from now on; None answers nothing."""
        self.close()
        self._dictionary = dictionary

    def check(self, words: Iterable[str]) -> None:
        """Look words up; `checked` tells."""
        self._ask({"check": list(words)})

    def suggest(self, word: str) -> None:
        """Look for words that may have been meant; `suggested` tells."""
        self._ask({"suggest": word})

    def close(self) -> None:
        """End the process; the next question starts another."""
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._on_finished)
            process.kill()
            process.waitForFinished(_END_MS)
            process.deleteLater()

    def _ask(self, question: dict[str, object]) -> None:
        if self._dictionary is None:
            return
        if self._process is None:
            self._process = self._started(self._dictionary)
        self._process.write(json.dumps(question).encode() + b"\n")

    def _started(self, dictionary: Path) -> QProcess:
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_finished)
        program, *arguments = (*self._command, str(dictionary))
        process.start(program, arguments)
        return process

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            answer = json.loads(bytes(self._process.readLine().data()))
            match answer:
                case {"checked": list(words), "wrong": list(wrong)}:
                    self.checked.emit(words, wrong)
                case {"word": str(word), "suggestions": list(suggestions)}:
                    self.suggested.emit(word, suggestions)
                case {"error": str(sentence)}:
                    self._give_up(sentence)

    def _on_finished(self) -> None:
        self._read()
        if self._process is not None:
            words = self.tr("Spelling is not checked: the dictionary {path} made the checker stop.")
            self._give_up(words.format(path=self._dictionary))

    def _give_up(self, sentence: str) -> None:
        self.use(None)
        self.failed.emit(sentence)


def own_command() -> tuple[str, ...]:
    """This program as a process that answers questions about words."""
    is_bundle = getattr(sys, "frozen", False)
    program = (sys.executable,) if is_bundle else (sys.executable, "-m", "linkwright")
    return (*program, "spell", "--answer")
