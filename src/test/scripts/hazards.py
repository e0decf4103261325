#!/usr/bin/env python3
"""Makes one small file for each hazard of an input, and the table of what must come of it, both from scratch.

Needs python3-openpyxl and python3-xlwt. What is expected is written here by hand, beside each file: nothing of it comes
from the program under test. Run from the root of the project: python3 src/test/scripts/hazards.py
"""
import csv
import pathlib

import hazard_texts
import hazard_workbooks

FOLDER = pathlib.Path("src/test/resources/proof")


def main():
    target = FOLDER / "hazards"
    target.mkdir(parents=True, exist_ok=True)
    for old in target.iterdir():
        old.unlink()
    with open(FOLDER / "hazards.csv", "w", encoding="utf-8", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(["file", "values", "codes", "told"])
        for module in hazard_texts, hazard_workbooks:
            for name, content, *expected in module.files():
                data = content.encode() if isinstance(content, str) else content
                (target / name).write_bytes(data)
                table.writerow([name] + expected)


main()
