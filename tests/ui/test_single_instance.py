import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QProcess, QProcessEnvironment
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import linkwright
from linkwright.ui.single_instance import (
    Request,
    SingleInstance,
    hand_over,
    read_request,
    server_name,
)


@pytest.fixture
def instance(qtbot: QtBot, tmp_path: Path) -> Iterator[SingleInstance]:
    running = SingleInstance(tmp_path)
    assert running.listen()
    yield running
    running.close()


def test_a_second_start_hands_its_arguments_over(
    qtbot: QtBot, instance: SingleInstance, tmp_path: Path
) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from linkwright.ui.single_instance import hand_over\n"
        "folder = Path(sys.argv[1])\n"
        "sys.exit(not hand_over(folder, [folder / 'post.md'], ['https://example.org/a']))"
    )
    heard: list[object] = []
    instance.requested.connect(heard.append)
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", str(Path(linkwright.__file__).parents[1]))
    start = QProcess()
    start.setProcessEnvironment(environment)
    start.start(sys.executable, ["-c", code, str(tmp_path)])
    qtbot.waitUntil(lambda: start.state() is QProcess.ProcessState.NotRunning)
    assert start.exitCode() == 0
    assert heard == [Request([str(tmp_path / "post.md")], ["https://example.org/a"])]


def test_without_a_running_instance_the_start_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    assert not hand_over(tmp_path, [], [])


def test_instances_with_other_folders_are_not_disturbed(
    instance: SingleInstance, tmp_path: Path
) -> None:
    assert not hand_over(tmp_path / "other", [], [])


def test_what_a_crash_left_behind_is_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    crashed = SingleInstance(tmp_path)
    assert crashed.listen()
    heir = SingleInstance(tmp_path)
    assert heir.listen()
    heir.close()
    crashed.close()


@pytest.mark.parametrize("line", [b"", b"no", b"[]", b'{"files": "a"}', b'{"urls": [1]}', b"\xff"])
def test_nonsense_is_no_request(line: bytes) -> None:
    assert read_request(line) is None


def test_a_stranger_who_talks_nonsense_is_hung_up_on(
    qtbot: QtBot, instance: SingleInstance, tmp_path: Path
) -> None:
    heard: list[object] = []
    instance.requested.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(server_name(tmp_path))
    with qtbot.waitSignal(socket.disconnected):
        socket.write(b"nonsense\n")
    assert heard == []


def test_a_question_that_is_asked_on_the_way_may_take_its_time(
    qtbot: QtBot, instance: SingleInstance, tmp_path: Path
) -> None:
    socket = QLocalSocket()
    heard: list[object] = []

    def ask(request: object) -> None:
        qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        heard.append(request)

    instance.requested.connect(ask)
    socket.connectToServer(server_name(tmp_path))
    socket.readyRead.connect(socket.abort)
    with qtbot.captureExceptions() as caught:
        socket.write(b'{"files": ["/a.md"]}\n')
        qtbot.waitUntil(lambda: bool(heard))
    assert heard == [Request(["/a.md"], [])]
    assert caught == []
