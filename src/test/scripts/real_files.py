#!/usr/bin/env python3
"""Reads the real files with other programs than ours and writes what stands in them: the table that the proof compares with.

Needs python3-openpyxl and python3-xlrd; text is read by the csv module, ODS by the XML parser of Python, both with the
encoding and separator said below by hand. Run from the root of the project:
python3 src/test/scripts/real_files.py ../shared/real

One line a sheet: rows that hold something, cells that hold something, SHA-256 of all those cells as lines of row, column
(from 1) and text, and three of them to look at. Numbers are plain decimals of at most 15 significant digits, days are
ISO dates, a merged area of at most 200 cells says its value in each of them – but for rows with no cell of their own,
which would only say again what stands above them. A file that is no table is refused.
"""
import csv
import datetime
import decimal
import hashlib
import io
import pathlib
import sys
import xml.etree.ElementTree
import zipfile

import openpyxl
import xlrd

LATIN = {"99_cget_ot_comepci2018_latin1.csv", "99_geodair_atmo_latin1.csv"}
FIFTEEN = decimal.Context(prec=15, rounding=decimal.ROUND_HALF_EVEN)
MAX_MERGED = 200


def plain(number):
    text = format(FIFTEEN.create_decimal(repr(number)), "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def text_of(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "VRAI" if value else "FAUX"
    if isinstance(value, (int, float)):
        return plain(value)
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    return str(value)


def merged(cells, areas):
    """areas: first row, last row, first column, last column, from 1, bounds included"""
    own = {row for row, _ in cells}
    for first, last, left, right in areas:
        value = cells.get((first, left), "")
        if value and (last - first + 1) * (right - left + 1) <= MAX_MERGED:
            for row in own.intersection(range(first, last + 1)):
                for column in range(left, right + 1):
                    cells.setdefault((row, column), value)
    return cells


def read_csv(path):
    data = path.read_bytes()
    text = data.decode("latin-1" if path.name in LATIN else "utf-8-sig")
    separator = ";" if ";" in text.split("\n")[0] else ","
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    blank = set()
    cells = {}
    for number, row in enumerate(rows, 1):
        if not row:
            blank.add(number)
        for column, cell in enumerate(row, 1):
            if cell:
                cells[number, column] = cell
        last = number
    yield "", False, cells, last - len(blank)


def read_xlsx(path):
    values = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    for sheet in values.worksheets:
        said = formulas[sheet.title]
        cells = {}
        for row in sheet.iter_rows():
            for cell in row:
                text = text_of(cell.value)
                if cell.value is None and getattr(said.cell(cell.row, cell.column), "data_type", "") == "f":
                    text = str(said.cell(cell.row, cell.column).value)
                if text:
                    cells[cell.row, cell.column] = text
        areas = [(a.min_row, a.max_row, a.min_col, a.max_col) for a in sheet.merged_cells.ranges]
        merged(cells, areas)
        yield sheet.title, sheet.sheet_state != "visible", cells, len({row for row, _ in cells})


def read_xls(path):
    book = xlrd.open_workbook(path, formatting_info=True)
    for sheet in book.sheets():
        cells = {}
        for row in range(sheet.nrows):
            for column in range(sheet.ncols):
                cell = sheet.cell(row, column)
                value = cell.value
                if cell.ctype == xlrd.XL_CELL_DATE:
                    value = xlrd.xldate_as_datetime(value, book.datemode)
                elif cell.ctype == xlrd.XL_CELL_BOOLEAN:
                    value = bool(value)
                elif cell.ctype == xlrd.XL_CELL_ERROR:
                    value = xlrd.error_text_from_code[value]
                text = text_of(value)
                if text:
                    cells[row + 1, column + 1] = text
        merged(cells, [(a + 1, b, c + 1, d) for a, b, c, d in sheet.merged_cells])
        yield sheet.name, sheet.visibility != 0, cells, len({row for row, _ in cells})


def read_ods(path):
    def local(name):
        return name.rsplit("}", 1)[-1]

    def attribute(element, wanted, otherwise=""):
        return next((v for k, v in element.attrib.items() if local(k) == wanted and "calcext" not in k), otherwise)
    def shown(element):
        said = {"s": " " * int(attribute(element, "c", "1")), "tab": "\t", "line-break": "\n"}.get(local(element.tag), "")
        return said + (element.text or "") + "".join(shown(child) + (child.tail or "") for child in element)
    root = xml.etree.ElementTree.fromstring(zipfile.ZipFile(path).read("content.xml"))
    for table in (e for e in root.iter() if local(e.tag) == "table"):
        cells, areas, row = {}, [], 1
        for line in (e for e in table.iter() if local(e.tag) == "table-row"):
            column = 1
            for cell in line:
                repeated = int(attribute(cell, "number-columns-repeated", "1"))
                number, truth = attribute(cell, "value"), attribute(cell, "boolean-value")
                text = attribute(cell, "date-value")[:10] or {"true": "VRAI", "false": "FAUX"}.get(truth, "")
                if number:
                    text = plain(float(number))
                elif not text:
                    text = "\n".join(shown(p) for p in cell if local(p.tag) == "p")
                if text:
                    cells.update({(row, column + i): text for i in range(repeated)})
                deep, wide = int(attribute(cell, "number-rows-spanned", "1")), int(attribute(cell, "number-columns-spanned", "1"))
                if deep * wide > 1:
                    areas.append((row, row + deep - 1, column, column + wide - 1))
                column += repeated
            row += int(attribute(line, "number-rows-repeated", "1"))
        merged(cells, areas)
        yield attribute(table, "name"), False, cells, len({r for r, _ in cells})


READERS = {".csv": read_csv, ".xlsx": read_xlsx, ".xls": read_xls, ".ods": read_ods}


def digest(cells):
    made = hashlib.sha256()
    for (row, column), text in sorted(cells.items()):
        made.update(f"{row}\t{column}\t{text}\n".encode())
    return made.hexdigest()


def sample(cells):
    places = sorted(cells)
    chosen = sorted({places[0], places[len(places) // 2], places[-1]}) if places else []
    return "\n".join(f"{row}\t{column}\t{cells[row, column][:60]}" for row, column in chosen)


def main(folder):
    with open("src/test/resources/proof/real-files.csv", "w", encoding="utf-8", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow("file sha256 outcome sheet hidden rows cells digest sample".split())
        for path in sorted(pathlib.Path(folder).iterdir()):
            if path.suffix == ".md":
                continue
            known = [path.name, hashlib.sha256(path.read_bytes()).hexdigest()]
            if path.suffix not in READERS:
                table.writerow(known + ["TYPE_MISMATCH", "", "", "", "", "", ""])
                continue
            for sheet, hidden, cells, rows in READERS[path.suffix](path):
                table.writerow(known + ["read", sheet, str(hidden).lower(), rows, len(cells), digest(cells), sample(cells)])


csv.field_size_limit(1 << 24)
main(sys.argv[1])
