"""The real program, typing by itself, to be killed at any moment.

It tells on standard output, one JSON list a line: what it shows after the start, then each key
with its time, and each save. Typing goes on where the text that came back ends.
"""

import json
import sys
import time
from itertools import count

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from linkwright import app

KEY_MS = 12
KEYS_A_SAVE = 90


def tell(*facts: object) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


class TypingProgram(app.Program):
    """The program with a writer who never rests."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)
        self.links_ready.connect(self._begin)

    def _begin(self) -> None:
        self._editor = self.window.page.editor
        cursor = self._editor.textCursor()
        tell(
            "back",
            self.post.text(),
            self.post.isModified(),
            str(self.files.path or ""),
            self.post.offset(cursor.position()),
            self._editor.verticalScrollBar().value(),
            self.window.page.notice,
        )
        self._keys = iter(f"{number} " for number in count())
        self._waiting = ""
        self._typed = 0
        self._editor.moveCursor(self._editor.textCursor().MoveOperation.End)
        self._timer = QTimer(self, interval=KEY_MS)
        self._timer.timeout.connect(self._type)
        self._timer.start()

    def _type(self) -> None:
        self._waiting = self._waiting or next(self._keys)
        key, self._waiting = self._waiting[0], self._waiting[1:]
        tell("key", key, time.time())
        QTest.keyClick(self._editor, key)
        self._typed += 1
        if self._typed % KEYS_A_SAVE == 0 and self.files.path is not None:
            tell("saving")
            self.files.save()


app.Program = TypingProgram
sys.exit(app.run(sys.argv[1:]))
