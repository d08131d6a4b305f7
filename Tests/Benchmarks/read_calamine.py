"""Reads every sheet of a workbook by python-calamine: read_calamine.py FILE."""
import sys

import python_calamine

book = python_calamine.CalamineWorkbook.from_path(sys.argv[1])
print(sum(len(row) for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python()))
