"""Walks through the pages as an officer does, in a real browser, on the demonstration ledger.

    journeys.py PROGRAM        the built program; screenshots go to $FULIAN_SCREENSHOTS, where it is set
"""

import os
import re
import signal
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.expected_conditions import staleness_of
from selenium.webdriver.support.ui import WebDriverWait

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(sys.argv.pop(1)).resolve() if len(sys.argv) > 1 else ROOT / ".build/debug/fulian"
WIDE, NARROW = (1280, 960), (390, 844)


class Journeys(unittest.TestCase):
    """One server and one browser for all journeys: each only looks."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="fulian-journeys-")
        run = lambda *words: subprocess.run([PROGRAM, *words], cwd=cls.folder.name, check=True, capture_output=True)
        run("init")
        run("import", str(ROOT / "seeds/kuangqu"), "--yes")
        cls.server = subprocess.Popen(
            [PROGRAM, "serve", "--port", "0", "--no-browser"], cwd=cls.folder.name, stdout=subprocess.PIPE, text=True)
        cls.base = re.search(r"http://127\.0\.0\.1:\d+", cls.server.stdout.readline()).group()
        options = Options()
        options.binary_location = "/usr/bin/chromium"
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage",
                         "--lang=zh-CN"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        cls.browser = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        cls.server.send_signal(signal.SIGTERM)
        cls.server.wait(timeout=10)
        cls.server.stdout.close()
        cls.folder.cleanup()

    def open(self, path, size=WIDE):
        self.browser.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": size == NARROW})
        self.browser.get(self.base + path)

    def one(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def press(self, element):
        """Clicks on what leads to another page, and waits for that page: a click alone may return before it."""
        page = self.one("html")
        element.click()
        # Between two pages the driver may answer with faults of its own.
        wait = WebDriverWait(self.browser, 60, ignored_exceptions=[WebDriverException])
        wait.until(staleness_of(page))
        wait.until(lambda browser: browser.execute_script("return document.readyState") == "complete")

    def picture(self, name):
        folder = os.environ.get("FULIAN_SCREENSHOTS")
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.browser.save_screenshot(str(Path(folder) / f"{name}.png"))

    def tearDown(self):
        faults = [entry for entry in self.browser.get_log("browser") if "favicon" not in entry["message"]]
        self.assertEqual(faults, [], "the browser complained")

    def test_a_figure_opens_into_its_rows(self):
        self.open("/?asof=2022-12-31")
        self.picture("overview-1280")
        figure = self.one('.figure[href*="kind=emergingFederation"]')
        count = int(figure.text)
        self.press(figure)
        self.assertIn("四新", self.one("h1").text)
        self.assertEqual(len(self.all("tbody tr")), count)
        self.picture("roster-1280")

    def test_the_tree_is_searched_by_initials_and_leads_to_an_organisation(self):
        self.open("/network?asof=2022-12-31")
        self.one('input[name="find"]').send_keys("nxj")
        self.press(self.one(".search button"))
        marks = [mark.text for mark in self.all("mark")]
        self.assertIn("南斜井", marks)
        self.assertIn("井川矿区妇女联合会", self.one(".tree li:first-child .name").text)
        self.picture("search-1280")
        self.press(self.one(".tree li:last-child .name"))
        self.press(self.one(".columns .files a"))
        self.assertIn("南斜井社区", self.one("h1").text)
        self.assertIn("****", self.one("main").text)
        self.picture("organisation-1280")

    def test_another_day_changes_the_figures_and_stays_in_every_link(self):
        self.open("/?asof=2022-12-31")
        before = self.one('.figure[href*="kind=microHome"]').text
        day = self.one("#asof")
        day.clear()
        day.send_keys("2021-12-31")
        self.press(self.one(".day button"))
        self.assertIn("2021年12月31日", self.one(".asof").text)
        self.assertLess(int(self.one('.figure[href*="kind=microHome"]').text), int(before))
        self.press(self.one('#nav a[href^="/coverage"]'))
        self.assertIn("asof=2021-12-31", self.browser.current_url)
        self.assertEqual(self.one("#asof").get_attribute("value"), "2021-12-31")
        self.picture("coverage-1280")

    def test_the_menu_opens_on_a_telephone_without_any_script(self):
        self.open("/?asof=2022-12-31", NARROW)
        self.assertFalse(self.one("#nav").is_displayed())
        self.picture("overview-390")
        self.one(".menu").click()
        self.assertTrue(self.one("#nav").is_displayed())
        self.assertEqual(len(self.all("#nav li")), 12)
        self.picture("menu-390")
        self.press(self.one('#nav a[href^="/terms"]'))
        self.assertEqual(self.one("h1").text, "换届")

    def test_no_page_is_wider_than_its_window(self):
        for path in ("/", "/network", "/coverage", "/conversion/board", "/terms", "/check", "/history", "/charts"):
            for size in (WIDE, NARROW):
                with self.subTest(path=path, width=size[0]):
                    self.open(path + "?asof=2022-12-31", size)
                    width = self.browser.execute_script("return document.documentElement.scrollWidth")
                    self.assertLessEqual(width, size[0])
                    self.picture(f"{path.strip('/').replace('/', '-') or 'home'}-{size[0]}")


if __name__ == "__main__":
    unittest.main(verbosity=2)
