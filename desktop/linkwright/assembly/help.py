"""The Help menu, and the welcome at the first start."""

from functools import partial

from linkwright.assembly.workbench import Workbench


def connect_help(bench: Workbench) -> None:
    """Let the Help menu show the manual, the log and what the program is.

    Args:
        bench: the window and where things are kept.
    """

    def show_manual() -> None:
        from linkwright.ui.help.manual_window import ManualWindow

        def make() -> ManualWindow:
            manual = ManualWindow(bench.themes.theme, bench.window)
            manual.log_requested.connect(show_log)
            manual.address_requested.connect(bench.show_address)
            bench.themes.theme_changed.connect(manual.use)
            return manual

        bench.show_once(ManualWindow, make)

    def show_about() -> None:
        from linkwright.ui.about_dialog import show_about

        show_about(bench.window)

    show_log = partial(bench.show_folder, bench.folders.state)
    bench.actions["manual"].triggered.connect(show_manual)
    bench.actions["log"].triggered.connect(show_log)
    bench.actions["about"].triggered.connect(show_about)


def welcome(bench: Workbench) -> None:
    """Offer three things to try, above the sample post.

    Args:
        bench: the window that shows the sample.
    """
    from linkwright.ui.help.welcome_bar import WelcomeBar

    bar = WelcomeBar()
    bar.try_requested.connect(lambda name: bench.actions[name].trigger())
    bar.dismissed.connect(bench.window.focus_post)
    bench.post.text_loaded.connect(bar.deleteLater)  # another post is no sample
    bench.window.page.put_above(bar)
