"""All menus, in the order of the menu bar."""

from linkwright.ui.menus import edit_menu, file_menu, help_menu, insert_menu, links_menu, view_menu

MENUS = (
    file_menu.MENU,
    edit_menu.MENU,
    insert_menu.MENU,
    links_menu.MENU,
    view_menu.MENU,
    help_menu.MENU,
)
