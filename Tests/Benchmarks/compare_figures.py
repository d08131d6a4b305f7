"""Holds the figures that `fulian chart … --measure` printed against the PDF of the same pages.

usage: compare_figures.py CHART.pdf FIGURES.json   (needs pdfplumber; exit 1 where a figure differs)
"""
import json
import sys

import pdfplumber

POINT = 25.4 / 72


def glyph(char):
    return ((char["x0"] + char["x1"]) / 2, (char["top"] + char["bottom"]) / 2, char["size"])


def rectangles(page):
    """What is drawn as a rectangle or a closed curve, as left, top, right, bottom; each once."""
    shapes = list(page.rects)
    for curve in page.curves:
        if curve["fill"] or (len(curve["pts"]) > 3 and curve["pts"][0] == curve["pts"][-1]):
            shapes.append(curve)
    found = set()
    for shape in shapes:
        left, top, right, bottom = (shape[key] for key in ("x0", "top", "x1", "bottom"))
        if right - left > 6 and bottom - top > 4 and right - left < 0.9 * float(page.width):
            found.add(tuple(round(value, 2) for value in (left, top, right, bottom)))
    return sorted(found)


def over(first, second, slack):
    return all(first[i] < second[i + 2] - slack and second[i] < first[i + 2] - slack for i in (0, 1))


def inside(first, second, slack=0.8):
    return all(first[i] >= second[i] - slack and first[i + 2] <= second[i + 2] + slack for i in (0, 1))


def pairs(items, test):
    return sum(test(a, b) for i, a in enumerate(items) for b in items[i + 1 :] if b[0] < a[2])


def figures(page):
    boxes = rectangles(page)
    sizes = {True: [], False: []}
    for char in page.chars:
        if not char["text"].strip():
            continue
        x, y, size = glyph(char)
        sizes[any(b[0] <= x <= b[2] and b[1] <= y <= b[3] for b in boxes)].append(size)
    runs = sorted(
        (run["x0"], run["top"], run["x1"], run["bottom"])
        for run in page.extract_words(x_tolerance=1.5, y_tolerance=1.5, keep_blank_chars=True)
    )
    escaping = 0
    for run in runs:
        x, y = (run[0] + run[2]) / 2, (run[1] + run[3]) / 2
        own = [b for b in boxes if b[0] <= x <= b[2] and b[1] <= y <= b[3]]
        escaping += bool(own) and not any(run[0] >= b[0] - 1 and run[2] <= b[2] + 1 for b in own)
    edges = 10 / POINT
    sheet = (float(page.width) - edges) * (float(page.height) - edges)
    return {
        "widthMillimetres": float(page.width) * POINT,
        "heightMillimetres": float(page.height) * POINT,
        "minimumTextPoints": min(sizes[True], default=None),
        "otherTextPoints": min(sizes[False], default=None),
        "boxes": len(boxes),
        "overlaps": pairs(boxes, lambda a, b: over(a, b, 0.4) and not inside(a, b) and not inside(b, a)),
        "overflowingLabels": escaping + pairs(runs, lambda a, b: over(a, b, 1.2)),
        "fill": sum((b[2] - b[0]) * (b[3] - b[1]) for b in boxes) / sheet,
    }


# What rounding on the way to the paper may cost; every other figure must be the same.
SLACK = {"widthMillimetres": 0.5, "heightMillimetres": 0.5, "minimumTextPoints": 0.05, "otherTextPoints": 0.05, "fill": 0.01}


def main():
    told = json.load(open(sys.argv[2], encoding="utf8"))["pages"]
    differences = []
    with pdfplumber.open(sys.argv[1]) as document:
        if len(document.pages) != len(told):
            differences.append(f"{len(document.pages)} pages, {len(told)} measured")
        for number, (page, said) in enumerate(zip(document.pages, told), 1):
            for key, seen in figures(page).items():
                value = said[key]
                if (value is None) != (seen is None) or (seen is not None and abs(value - seen) > SLACK.get(key, 0)):
                    differences.append(f"page {number}: {key} {value}, on paper {seen}")
    print("\n".join(differences) or f"{len(told)} pages agree")
    sys.exit(bool(differences))


main()
