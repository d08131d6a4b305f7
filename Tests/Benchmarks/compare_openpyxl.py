"""Compares the JSON of a workbook on standard input with what openpyxl reads: compare_openpyxl.py FILE."""
import datetime
import json
import sys

import openpyxl


def ours(value):
    """A value of the JSON in the form that openpyxl gives."""
    if not isinstance(value, dict):
        return value
    kind, content = value["t"], value["v"]
    if kind in ("date", "datetime"):
        return datetime.datetime.fromisoformat(content)
    if kind == "time":
        return datetime.time.fromisoformat(content)
    if kind == "timedelta":
        return datetime.timedelta(seconds=content)
    return content


def theirs(value):
    """Spreadsheet programs decode escapes and count midnight as a time; openpyxl does neither."""
    if isinstance(value, str):
        return openpyxl.utils.escape.unescape(value)
    if isinstance(value, (datetime.datetime, datetime.time)):
        # Days are binary fractions: half a millisecond and more is rounding.
        whole = value.microsecond // 1000 + (value.microsecond % 1000 >= 500)
        return value.replace(microsecond=whole % 1000 * 1000)
    return value


wrong = 0
book = openpyxl.load_workbook(sys.argv[1])
for sheet, found in zip(book.worksheets, json.load(sys.stdin)["sheets"]):
    expected = {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None}
    for name in sorted(expected.keys() | found["cells"].keys()):
        left, right = theirs(expected.get(name)), ours(found["cells"].get(name))
        if left != right:
            wrong += 1
            print(f"{sheet.title} {name}: openpyxl {left!r}, we {right!r}")
sys.exit(1 if wrong else 0)
