"""Writes the rows that `tablework write` writes, by openpyxl's write-only mode: write_openpyxl.py FILE."""
import datetime
import sys

import openpyxl

book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet("名册")
sheet.append(["编号", "名称", "类别", "电话", "户数", "比率", "成立日期", "备注"])
for number in range(100_000):
    sheet.append([
        f"130107{100_000 + number}", f"第{number}社区居民委员会妇女联合会", "社区" if number % 2 == 0 else "村",
        f"0138{10_000_000 + number}", number, number % 100 / 100,
        datetime.date(2021, 1 + number % 12, 1 + number % 28), f"备注第{number}条，内容略",
    ])
book.save(sys.argv[1])
