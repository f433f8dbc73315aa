"""Tests of Scripts/setup on machines that are made up of small stand-in programs."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

SETUP = Path(__file__).resolve().parents[2] / "Scripts" / "setup"
LIBRARIES = {
    "libyaml-dev", "libcmark-gfm-dev", "libcmark-gfm-extensions-dev", "libcurl4-openssl-dev"}
TOOLS = [
    "sh", "sed", "head", "sort", "grep", "env", "printf", "cat", "touch", "cmp", "cp", "rm", "mkdir",
    "dirname",
]


class SetupTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="insyn å ")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.log = self.folder / "log"
        for tool in TOOLS:
            (self.folder / tool).symlink_to(shutil.which(tool))
        self.program("swift", "echo 'Swift version 6.3.1 (swift-6.3.1-RELEASE)'")
        self.program("id", "echo 0")
        for name in ["git", "pkg-config", "python3"]:
            self.program(name, "exit 0")
        # What is installed is what apt-get has installed, unless a test says otherwise.
        self.installed(*LIBRARIES)
        self.program("apt-get", f"echo \"apt-get $*\" >> '{self.log}'")

    def program(self, name: str, script: str) -> None:
        path = self.folder / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    def installed(self, *names: str) -> None:
        self.program(
            "dpkg-query", f"case $4 in {'|'.join(names)}) echo installed ;; *) exit 1 ;; esac")

    def run_setup(self, *arguments: str, setup: Path = SETUP) -> tuple[int, str, str]:
        done = subprocess.run(
            ["/bin/sh", setup, *arguments], env={"PATH": str(self.folder)}, cwd="/",
            capture_output=True, text=True, check=False)
        log = self.log.read_text() if self.log.exists() else ""
        return done.returncode, done.stdout + done.stderr, log

    def checkout(self) -> Path:
        """A checkout of its own, for what is installed into one."""
        root = self.folder / "a checkout"
        (root / "Scripts").mkdir(parents=True)
        shutil.copy(SETUP, root / "Scripts" / "setup")
        (root / "Tests" / "Browser").mkdir(parents=True)
        (root / "Tests" / "Browser" / "requirements.txt").write_text("playwright==1.0\n")
        return root

    def browser_machine(self, *missing: str) -> None:
        """A machine with all that the tests in a browser need, less what is missing."""
        installed = {
            *LIBRARIES, "fonts-liberation", "poppler-utils"}
        self.installed(*sorted(installed - set(missing)))
        for name in {"chromium", "java"} - set(missing):
            self.program(name, "exit 0")
        # `python3 -m venv DIR` makes an environment whose Python notes what it is asked to do.
        self.program("python3", f"""
            case "$1 $2" in '-m venv') ;; *) exit 0 ;; esac
            mkdir -p "$3/bin"
            printf '#!/bin/sh\\n[ "$1" = -c ] || echo "python $*" >> "{self.log}"\\n' \\
              > "$3/bin/python"
            exec {shutil.which("chmod")} +x "$3/bin/python" """)

    def test_does_nothing_when_all_is_there(self):
        self.assertEqual(self.run_setup("python3"), (0, "", ""))

    def test_installs_only_what_is_missing(self):
        self.installed(*LIBRARIES - {"libcmark-gfm-extensions-dev"})
        status, output, log = self.run_setup()
        self.assertEqual(status, 0)
        self.assertEqual(output, "Installing libcmark-gfm-extensions-dev\n")
        self.assertTrue(log.endswith("--no-install-recommends libcmark-gfm-extensions-dev\n"))
        self.assertNotIn("update", log)

    def test_fetches_the_list_of_packages_when_it_must(self):
        self.installed(*LIBRARIES - {"libcmark-gfm-extensions-dev"})
        fetched = self.folder / "fetched"
        self.program("apt-get", f"""
            echo "$*" >> '{self.log}'
            case $* in *update*) touch '{fetched}' ;; esac
            [ -e '{fetched}' ]""")
        status, _, log = self.run_setup()
        self.assertEqual(status, 0)
        self.assertEqual(["update" in line for line in log.splitlines()], [False, True, False])

    def test_says_when_packages_cannot_be_had(self):
        self.installed("libyaml-dev", "libcurl4-openssl-dev")
        self.program("apt-get", "echo 'E: no network' >&2; exit 100")
        status, output, _ = self.run_setup()
        self.assertEqual(status, 1)
        self.assertIn("could not be installed: libcmark-gfm-dev", output)
        self.assertIn("E: no network", output)

    def test_prints_the_line_to_run_without_root(self):
        self.installed(*LIBRARIES - {"libcmark-gfm-dev"})
        self.program("id", "echo 1000")
        for sudo in [None, "exit 1"]:
            with self.subTest(sudo=sudo):
                if sudo:
                    self.program("sudo", sudo)
                status, output, log = self.run_setup()
                self.assertEqual((status, log), (1, ""))
                self.assertIn(
                    "\n  sudo apt-get update && sudo apt-get install -y libcmark-gfm-dev\n", output)

    def test_uses_sudo_that_asks_nothing(self):
        self.installed(*LIBRARIES - {"libcmark-gfm-dev"})
        self.program("id", "echo 1000")
        self.program("true", "exit 0")
        self.program("sudo", f"echo \"sudo $1\" >> '{self.log}'; shift; \"$@\"")
        status, _, log = self.run_setup()
        self.assertEqual(status, 0)
        self.assertIn("sudo -n\n", log)
        self.assertIn("--no-install-recommends libcmark-gfm-dev", log)

    def test_says_where_to_get_swift(self):
        for version, problem in [
            (None, "not here"), ("echo 'Swift version 6.1.2 (x)'", "Swift 6.1.2 is too old"),
            ("echo 'Swift version 5.10 (x)'", "Swift 5.10 is too old"),
            ("exit 1", "does not say which version"),
        ]:
            with self.subTest(version):
                if version:
                    self.program("swift", version)
                else:
                    (self.folder / "swift").unlink()
                status, output, log = self.run_setup()
                self.assertEqual((status, log), (1, ""))
                self.assertIn(problem, output)
                self.assertIn("https://www.swift.org/install/", output)

    def test_takes_newer_swift(self):
        for version in ["6.2", "6.10.1", "7.0"]:
            self.program("swift", f"echo 'Apple Swift version {version} (x)'")
            self.assertEqual(self.run_setup()[0], 0, version)

    def test_says_what_is_missing_where_there_is_no_apt(self):
        self.installed(*LIBRARIES - {"libcmark-gfm-extensions-dev"})
        (self.folder / "apt-get").unlink()
        status, output, _ = self.run_setup()
        self.assertEqual(status, 1)
        self.assertIn(" libcmark-gfm-extensions-dev\n", output)

    def test_installs_what_the_browser_tests_need(self):
        self.browser_machine("chromium", "java", "fonts-liberation")
        status, output, log = self.run_setup("browser", setup=self.checkout() / "Scripts/setup")
        self.assertEqual(status, 0, output)
        self.assertIn("Installing chromium default-jre-headless fonts-liberation\n", output)
        self.assertIn("--no-install-recommends chromium default-jre-headless", log)
        self.assertRegex(log, r"python -m pip install .*--no-deps -r .*Browser/requirements\.txt\n")

    def test_keeps_the_browser_packages_while_they_are_the_right_ones(self):
        self.browser_machine()
        root = self.checkout()
        for change, installs in [
            (lambda: None, True), (lambda: None, False),
            (lambda: (root / "Tests/Browser/requirements.txt").write_text("playwright==2.0\n"), True),
            (lambda: (root / ".build/browser/bin/python").unlink(), True),
        ]:
            change()
            self.log.unlink(missing_ok=True)
            status, output, log = self.run_setup("browser", setup=root / "Scripts/setup")
            self.assertEqual(status, 0, output)
            self.assertEqual("pip install" in log, installs)
            self.assertEqual(output != "", installs)

    def test_says_when_python_packages_cannot_be_had(self):
        self.browser_machine()
        root = self.checkout()
        self.program("python3", f"""
            case "$1 $2" in '-m venv') ;; *) exit 0 ;; esac
            mkdir -p "$3/bin"
            printf '#!/bin/sh\\nexit 1\\n' > "$3/bin/python"
            exec {shutil.which("chmod")} +x "$3/bin/python" """)
        status, output, _ = self.run_setup("browser", setup=root / "Scripts/setup")
        self.assertEqual(status, 1)
        self.assertIn("requirements.txt names could not be installed", output)
        self.assertFalse((root / ".build/browser/installed.txt").exists())


if __name__ == "__main__":
    unittest.main()
