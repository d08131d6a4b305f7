"""A ledger on a real district's division codes with invented organisations, counted by fulian and by statements.

usage: recount_divisions.py FULIAN DIVISIONS DISTRICT [SEED]

Makes a ledger of the district in a folder of its own, writes sheets of invented units, organisations and covers for its
regions, imports them, and compares every figure of `trend` and `coverage` with what figures.sql counts in the file.
"""
import csv
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile

DAYS = ["2019-12-31", "2021-06-30", "2022-12-31", "2024-12-31"]
UNITS = ["企业", "社会组织", "楼宇", "市场", "学校", "医院", "机关"]
PARTS = ["organisation", "work", "activity", "uncovered", "unknown", "exempt", "belowMinimum"]


def day(dice):
    return f"{dice.randint(2018, 2023)}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"


def write(folder, name, rows):
    with open(os.path.join(folder, name), "w", encoding="utf-8-sig", newline="") as file:
        sheet = csv.DictWriter(file, rows[0].keys())
        sheet.writeheader()
        sheet.writerows(rows)


def invent(ledger, folder, dice):
    """Sheets of units, organisations and covers, and the women of the communities."""
    with sqlite3.connect(f"file:{ledger}?mode=ro", uri=True) as database:
        regions = database.execute(
            "SELECT id, code, name, level, kind, parent FROM region WHERE level IN ('township', 'community')").fetchall()
    communities = [r for r in regions if r[3] == "community"]
    write(folder, "区域.csv", [
        {"编号": id, "区划代码": code, "名称": name, "层级": "社区村",
         "区域类型": "村" if kind == "village" else "社区", "上级区域编号": parent,
         "妇女数": dice.choice(["", 0, 80, 400, 900])} for id, code, name, _, kind, parent in communities])
    units, bodies, covers = [], [], []
    for number in range(3 * len(communities)):
        region, kind = dice.choice(regions), dice.choice(UNITS)
        unit = f"D-{number}"
        units.append({"编号": unit, "名称": f"{region[2]}{number}号{dice.choice(['服务', '巾帼', '姐妹', '建设'])}{kind}",
                      "单位类别": kind, "所在区域编号": region[0], "女职工数": dice.choice(["", 0, 4, 14, 15, 60]),
                      "条件研判": dice.choice(["", "", "成熟", "不适用"]), "起始日期": day(dice)})
        if dice.random() < 0.4:
            institution = kind in ("学校", "医院", "机关")
            bodies.append({"编号": f"S-{number}", "名称": f"{units[-1]['名称']}妇联",
                           "组织类别": "机关事业单位妇联" if institution else "四新妇联", "上级组织编号": "F" + region[0][1:],
                           "所在区域编号": region[0], "依托单位编号": unit, "状态": dice.choice(["正常", "正常", "休眠", "筹建"]),
                           "组建方式": dice.choice(["单独建立", "村社兜底"]),
                           "服务妇女数": "", "起始日期": day(dice), "终止日期": dice.choice(["", "", "2024-03-01"])})
            covers.append((f"S-{number}", unit, "", dice.choice(["组织覆盖", "组织覆盖", "工作覆盖", "活动覆盖"])))
    for number in range(2 * len(communities)):
        region = dice.choice(communities)
        bodies.append({"编号": f"W-{number}", "名称": f"{region[2]}{number}号妇女微家", "组织类别": "妇女微家",
                       "上级组织编号": "F" + region[0][1:], "所在区域编号": region[0], "依托单位编号": "", "状态": "正常", "组建方式": "",
                       "服务妇女数": dice.choice(["", 8, 25, 90]), "起始日期": day(dice),
                       "终止日期": dice.choice(["", "", "", "2024-03-01"])})
        if dice.random() < 0.3:
            covers.append((f"W-{number}", "", dice.choice(communities)[0], dice.choice(["工作覆盖", "活动覆盖"])))
    write(folder, "单位.csv", units)
    write(folder, "组织.csv", bodies)
    write(folder, "覆盖.csv", [
        {"编号": f"V-{n}", "组织编号": body, "覆盖单位编号": unit, "覆盖区域编号": region, "覆盖层次": level, "起始日期": day(dice)}
        for n, (body, unit, region, level) in enumerate(covers)])
    return len(units) + len(bodies) + len(covers)


def counted(ledger, on):
    """Figures by region, '' for the whole ledger, as figures.sql counts them; without zeros."""
    with open(os.path.join(os.path.dirname(__file__), "figures.sql"), encoding="utf-8") as file:
        statement = file.read()
    with sqlite3.connect(f"file:{ledger}?mode=ro", uri=True) as database:
        return {(region, figure): value for figure, region, value in database.execute(statement, {"day": on}) if value}


def said(run, on):
    """The same as fulian says it."""
    figures = {}
    point = run("trend", "--by", "year", "--from", on, "--as-of", on)["points"][-1]
    for figure, value in point["figures"].items():
        if not figure.startswith("coverage."):
            figures["", figure] = value
    coverage = run("coverage", "--as-of", on)
    for row in coverage["rows"]:
        for part in PARTS:
            figures[row["regionID"], f"coverage.{row['measure']}.{part}"] = row[part]
    for row in coverage["density"]:
        for part in ("microHomes", "women", "communitiesWithoutCount"):
            figures[row["regionID"], f"density.{part}"] = row[part]
    return {key: value for key, value in figures.items() if value}


def main(fulian, divisions, district, seed="1"):
    with tempfile.TemporaryDirectory() as folder:
        ledger, sheets = os.path.join(folder, "fulian.sqlite"), os.path.join(folder, "sheets")
        os.mkdir(sheets)

        def run(*words, parse=True):
            done = subprocess.run([fulian, *words, "--ledger", ledger] + (["--format", "json"] if parse else []),
                                  capture_output=True, text=True)
            if done.returncode not in (0, 1) or (done.returncode and not parse):
                sys.exit(f"fulian {' '.join(words)}: {(done.stderr or done.stdout).strip()[-600:]}")
            return json.loads(done.stdout) if parse else done.stdout

        run("init", "--divisions", divisions, "--district", district, parse=False)
        records = invent(ledger, sheets, random.Random(int(seed)))
        run("import", sheets, "--yes", parse=False)
        figures = 0
        for on in DAYS:
            by_hand, by_fulian = counted(ledger, on), said(run, on)
            differing = sorted(k for k in by_hand.keys() | by_fulian.keys() if by_hand.get(k) != by_fulian.get(k))
            if differing:
                sys.exit("\n".join(f"{on} {k[0]} {k[1]}: fulian {by_fulian.get(k, 0)}, counted {by_hand.get(k, 0)}"
                                   for k in differing[:20]))
            figures += len(by_hand)
        print(f"{district}: {records} records, {figures} figures on {len(DAYS)} days agree")


if __name__ == "__main__":
    main(*sys.argv[1:])
