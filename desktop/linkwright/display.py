"""What a window needs of the system: a display, and the shared libraries that Qt looks for.

Qt ends the process with a text of its own when one of them is not there, and no exception
tells: so they are asked for before Qt is loaded. Standard library only, because run.py asks
too, before anything is installed.
"""

import ctypes
import sys
from collections.abc import Mapping

# The names under which Qt loads what its wheels do not carry, and Debian's packages for them.
_QT = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",  # for QtNetwork
}
_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_WAYLAND = {
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def missing_libraries(environ: Mapping[str, str], *, offscreen: bool = False) -> dict[str, str]:
    """The shared libraries that cannot be loaded, each with the Debian package that has it.

    Args:
        environ: the process's environment; WAYLAND_DISPLAY in it asks for Wayland's too.
        offscreen: ask only for what Qt needs where nothing is shown, as in the tests.
    """
    if not sys.platform.startswith("linux"):
        return {}
    wanted = dict(_QT)
    if not offscreen:
        wanted |= _X11
        if environ.get("WAYLAND_DISPLAY"):
            wanted |= _WAYLAND
    return {name: package for name, package in wanted.items() if not _loads(name)}


def why_no_window(environ: Mapping[str, str]) -> str:
    """Why no window can be opened here, in sentences for the user; "" when one can.

    Only Linux's two display systems are looked at, in Qt's own order: Wayland where it is
    named, else X11. A QT_QPA_PLATFORM that names another is taken at its word.
    """
    platform = environ.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux") or platform.split(":")[0] not in ("", "xcb", "wayland"):
        return ""
    if not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        return (
            "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set."
            "\nStart Linkwright in a desktop session. Its commands need none: linkwright --help"
        )
    missing = missing_libraries(environ)
    if missing:
        return (
            f"Qt cannot open a window: the system lacks {', '.join(missing)}.\nOn Debian and"
            f" Ubuntu: sudo apt-get install --no-install-recommends {' '.join(missing.values())}"
        )
    if not environ.get("WAYLAND_DISPLAY") and not _x11_answers():
        return (
            f"The display {environ['DISPLAY']} does not answer, or refuses this user.\n"
            "Start Linkwright in the desktop session itself, or set DISPLAY to one that answers."
        )
    return ""


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _x11_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    for function in (xcb.xcb_connection_has_error, xcb.xcb_disconnect):
        function.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)  # never NULL: an error is a connection too
    answers: bool = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers
