"""A desktop that changes its looks; run by the system's Python, which has GLib.

    dbus-run-session -- /usr/bin/python3 system_looks_job.py PROGRAM ARGUMENT ...

Answers as the settings portal of a GNOME desktop does. Whenever the program has printed a line,
the next of `CHANGES` comes; after the last answer the program is ended. Prints its lines.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from gi.repository import Gio, GLib

PLACE = "/org/freedesktop/portal/desktop"
NAME = "org.freedesktop.portal.Desktop"
SETTINGS = "org.freedesktop.portal.Settings"
GLibThing = Any
LOOKS = "org.freedesktop.appearance"
CHANGES = (
    *(("color-scheme", 1), ("color-scheme", 2)),  # dark, light
    *(("contrast", 1), ("contrast", 0), ("color-scheme", 1)),  # more contrast, the usual, dark
)
INTERFACE = """<node><interface name="org.freedesktop.portal.Settings">
  <method name="ReadAll"><arg type="as" direction="in"/>
    <arg type="a{sa{sv}}" direction="out"/></method>
  <method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/>
    <arg type="v" direction="out"/></method>
  <method name="ReadOne"><arg type="s" direction="in"/><arg type="s" direction="in"/>
    <arg type="v" direction="out"/></method>
  <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>"""


def main(command: list[str]) -> None:
    looks = {"color-scheme": 0, "contrast": 0}
    loop = GLib.MainLoop()

    def answer(*call_parts: GLibThing) -> None:
        method, call = call_parts[4], call_parts[6]
        values = {key: GLib.Variant("u", value) for key, value in looks.items()}
        if method == "ReadAll":
            call.return_value(GLib.Variant("(a{sa{sv}})", ({LOOKS: values},)))
        else:
            call.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such setting")

    def change(key: str, value: int) -> None:
        looks[key] = value
        words = GLib.Variant("(ssv)", (LOOKS, key, GLib.Variant("u", value)))
        bus.emit_signal(None, PLACE, SETTINGS, "SettingChanged", words)

    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    kind = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    bus.register_object(PLACE, kind, answer, None, None)
    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.REPLACE, None, None)
    desktop = {**os.environ, "XDG_CURRENT_DESKTOP": "GNOME"}
    changes: Iterator[tuple[str, int]] = iter(CHANGES)
    with subprocess.Popen(command, env=desktop, stdout=subprocess.PIPE, text=True) as program:

        def on_line(_source: GLibThing, _condition: GLibThing) -> bool:
            assert program.stdout is not None
            line = program.stdout.readline()
            print(line, end="", flush=True)
            due = next(changes, None)
            if due is None or not line:
                loop.quit()
                return False
            change(*due)
            return True

        GLib.io_add_watch(program.stdout, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, on_line)
        loop.run()
        program.terminate()


if __name__ == "__main__":
    main(sys.argv[1:])
