#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Confab authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Talks with a character by way of AT-SPI: talk.py CONFAB-PROGRAM"""

import ctypes
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PATIENCE = 60  # seconds; a loaded machine with a sanitizer is slow
LAUNCHERS = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]


def skip(why):
    print("skipped: " + why)
    sys.exit(SKIPPED)


def die_with_parent():
    ctypes.CDLL("libc.so.6").prctl(1, signal.SIGTERM)


def start(command, **more):
    return subprocess.Popen(command, preexec_fn=die_with_parent, **more)


def until(what, condition):
    """Looks again and again until there is something: the bus tells of no change reliably."""
    from gi.repository import GLib
    context = GLib.MainContext.default()
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = None
        try:
            found = condition()
        except Exception:  # what is asked may just have gone
            pass
        if found:
            return found
        time.sleep(0.05)
        while context.iteration(False):
            pass
    raise AssertionError("not in time: " + what)


def enter_session():
    """Starts this script again inside a D-Bus session of its own."""
    for tool in ["dbus-run-session", "Xvfb", "openbox", "xdotool"]:
        if not shutil.which(tool):
            skip(tool + " is missing")
    if not launcher():
        skip("at-spi-bus-launcher is missing")
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        import pyatspi  # noqa: F401
    except (ImportError, ValueError) as error:
        skip("pyatspi is missing: %s" % error)
    environment = dict(os.environ, CONFAB_ASSISTIVE="1")
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS"]:
        environment.pop(name, None)
    os.execvpe("dbus-run-session", ["dbus-run-session", "--", sys.executable] + sys.argv, environment)


def launcher():
    return next((path for path in LAUNCHERS if os.path.exists(path)), None)


def start_display():
    inside, outside = os.pipe()
    start(["Xvfb", "-displayfd", str(outside), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
          pass_fds=[outside], stderr=subprocess.DEVNULL)
    os.close(outside)
    with os.fdopen(inside) as pipe:
        number = pipe.readline().strip()
    assert number, "Xvfb did not start"
    os.environ["DISPLAY"] = ":" + number
    start(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL)
    start([launcher(), "--launch-immediately"], stderr=subprocess.DEVNULL)


class Confab:
    """The running program, seen from outside."""

    def __init__(self, program, folder):
        import pyatspi
        self.atspi = pyatspi
        self.focused = None
        pyatspi.Registry.registerEventListener(self.note_focus, "object:state-changed:focused")
        self.command = [program, "--data", folder, "--words-per-second", "0"]
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.environment = environment
        self.process = start(self.command, env=environment)
        self.app = until("the program on the bus", self.find_app)

    def note_focus(self, event):
        if event.detail1:
            self.focused = event.source

    def pick_from_menu(self, name):
        """A context menu hangs below no window; what is heard of it is the item that gets the focus."""
        heard = []
        while name not in heard:
            assert len(heard) < 40, "no %s in the menu: %s" % (name, heard)
            self.focused = None
            subprocess.run(["xdotool", "key", "Down"], check=True)
            heard.append(until("a menu item", lambda: self.focused and self.focused.name))
        subprocess.run(["xdotool", "key", "Return"], check=True)

    def find_app(self):
        for app in self.atspi.Registry.getDesktop(0):
            if app and app.get_process_id() == self.process.pid:
                return app
        return None

    def role_of(self, node):
        """As AT-SPI has long called it; since 2.52 a push button is a button."""
        name = node.getRoleName()
        return "push button" if name == "button" else name

    def all(self, role, name="", root=None):
        """All that show with this role and a name that begins so."""
        found = []

        def walk(node, depth):
            if node is None or depth > 25:
                return
            if self.role_of(node) == role and node.name.startswith(name):
                found.append(node)
            for i in range(node.childCount):
                walk(node.getChildAtIndex(i), depth + 1)

        walk(root or self.app, 0)
        return found

    def shown(self, node):
        states = node.getState()
        return states.contains(self.atspi.STATE_SHOWING) and states.contains(self.atspi.STATE_ENABLED)

    def one(self, role, name):
        return until("a %s called %s" % (role, name),
                     lambda: next((node for node in self.all(role, name) if self.shown(node)), None))

    def act(self, node, name):
        action = node.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        assert name in names, "%s has %s and no %s" % (node.name, names, name)
        action.doAction(names.index(name))

    def press(self, role, name):
        self.act(self.one(role, name), "Press")

    def write(self, text):
        until("the text to be taken", lambda: self.one("text", "Message").queryEditableText()
              .setTextContents(text))

    def written(self):
        text = self.one("text", "Message").queryText()
        return text.getText(0, text.characterCount)

    def messages(self):
        found = self.all("list", "Messages")
        return [node.name for node in found[0]] if found else []

    def message(self, words):
        return until("a message with " + words,
                     lambda: next((node for node in self.all("list", "Messages")[0] if words in node.name), None))


def talk(confab):
    confab.press("push button", "New chat")
    confab.press("push button", "Start chat")
    until("the greeting", confab.messages)
    greeting = confab.messages()[0]
    confab.write("What is Confab?")
    confab.press("push button", "Send")
    until("the reply", lambda: len(confab.messages()) == 3)
    mine, reply = confab.messages()[1:]
    assert "What is Confab?" in mine, mine
    until("the whole reply", lambda: "Confab" in confab.messages()[2])
    assert confab.messages()[2] != greeting
    print("read: " + confab.messages()[2])

    confab.act(confab.message("What is Confab?"), "ShowMenu")
    confab.pick_from_menu("Pin")
    until("the pin", lambda: "inned" in confab.message("What is Confab?").name)
    print("pinned: " + confab.message("What is Confab?").name)


def window_in_front():
    found = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True)
    return found.stdout.strip()


def start_again(confab):
    """A second start brings the first window to the front and ends."""
    until("the first window in front", lambda: "Confab" in window_in_front())
    subprocess.run(["xdotool", "getactivewindow", "windowminimize"], check=True)
    until("the window to go", lambda: "Confab" not in window_in_front())
    second = start(confab.command, env=confab.environment)
    assert second.wait(PATIENCE) == 0
    until("the first window in front", lambda: "Confab" in window_in_front())
    assert confab.process.poll() is None
    print("in front: " + window_in_front())


def kill_and_return(confab, folder):
    """A draft is there again, however the program ended."""
    confab.write("half a thought")

    def kept():
        with sqlite3.connect("file:%s/archive.sqlite?mode=ro" % folder, uri=True) as archive:
            return archive.execute("SELECT 1 FROM draft WHERE text = 'half a thought'").fetchone()

    until("the draft on the disk", kept)
    confab.process.kill()
    confab.process.wait()
    again = Confab(confab.command[0], folder)
    until("the draft", lambda: again.written() == "half a thought")
    print("kept: " + again.written())
    return again


def main():
    if "CONFAB_ASSISTIVE" not in os.environ:
        enter_session()
    start_display()
    with tempfile.TemporaryDirectory() as folder:
        confab = Confab(sys.argv[1], folder)
        talk(confab)
        start_again(confab)
        confab = kill_and_return(confab, folder)
        confab.process.terminate()
        confab.process.wait()


main()
