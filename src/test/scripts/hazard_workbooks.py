"""Hazards X and S: workbooks written by openpyxl and xlwt, then spoiled part by part."""
import datetime
import io
import re
import zipfile

import openpyxl
import xlwt
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from hazard_texts import BOTH, HEAD, TABLE

HEADINGS = HEAD.split(";")
ROWS = [HEADINGS, ["200069037", "T01", 2023, 548.2, "kg/hab"], ["200069037", "T01", 2022, 612, "kg/hab"]]
DOCTYPE = '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>'
LAUGHS = "<!DOCTYPE x [" + '<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9)) + "]>"
CONTENT_TYPE = (b'<Override PartName="/xl/sharedStrings.xml" '
                b'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>')
RELATION = (b'<Relationship Id="rIdTexts" Target="sharedStrings.xml" '
            b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/>')
MACRO_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"


def repacked(data, change=lambda name, part: part, extra=(), without=""):
    """The same parts, changed, with no hour in them."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        parts = [(name, change(name, old.read(name))) for name in old.namelist() if name != without] + list(extra)
        for name, part in parts:
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def saved(book, change=lambda name, part: part, extra=()):
    book.properties.created = book.properties.modified = datetime.datetime(2023, 1, 1)
    out = io.BytesIO()
    book.save(out)

    texts = {}

    def as_excel_does(name, part):
        if name == "docProps/core.xml":
            return re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2023-01-01T00:00:00Z", part)
        if name.startswith("xl/worksheets/sheet"):
            return re.sub(rb't="inlineStr"><is><t>(.*?)</t></is>',
                          lambda cell: b't="s"><v>%d</v>' % texts.setdefault(cell[1], len(texts)), part)
        if name == "[Content_Types].xml" and b"sharedStrings" not in part:
            return part.replace(b"</Types>", CONTENT_TYPE + b"</Types>")
        if name == "xl/_rels/workbook.xml.rels" and b"sharedStrings" not in part:
            return part.replace(b"</Relationships>", RELATION + b"</Relationships>")
        return part
    shared = repacked(out.getvalue(), as_excel_does)
    table = b"".join(b"<si><t>%s</t></si>" % text for text in texts)
    strings = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' + table + b"</sst>"
    return repacked(repacked(shared, extra=[("xl/sharedStrings.xml", strings)]), change, extra)


def book(rows=ROWS):
    made = openpyxl.Workbook()
    made.active.title = "Feuil1"
    for row in rows:
        made.active.append(row)
    return made


def in_sheet(before, after):
    return in_part("xl/worksheets/sheet1.xml", before, after)


def in_part(wanted, before, after):
    def change(name, part):
        if name != wanted:
            return part
        changed = part.replace(before.encode(), after.encode(), 1)
        assert changed != part, before
        return changed
    return change


def old_excel():
    made = xlwt.Workbook()
    sheet = made.add_sheet("Feuil1")
    for r, row in enumerate(ROWS):
        for c, cell in enumerate(row):
            sheet.write(r, c, cell)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def renamed_stream(name):
    """A compound file whose only stream bears another name: all that tells a Word file or a locked workbook from an XLS."""
    data = old_excel()
    at = data.index("Workbook".encode("utf-16-le"))
    entry = name.encode("utf-16-le").ljust(64, b"\0") + (2 * len(name) + 2).to_bytes(2, "little")
    return data[:at] + entry + data[at + 66:]


def with_cell(row, column, cell, number_format=None):
    made = book()
    made.active.cell(row, column, cell)
    if number_format:
        made.active.cell(row, column).number_format = number_format
    return made


def files():
    ok = saved(book())
    yield "X01-ok.xlsx", ok, BOTH, "", ""
    yield "X02-ok.xls", old_excel(), BOTH, "", ""
    yield "X03-xlsx-named.csv", ok, BOTH, "", ""
    yield "X04-csv-named.xlsx", TABLE, BOTH, "", ""
    yield "X05-truncated.xlsx", ok[:-300], "", "CORRUPT", ""
    yield "X06-empty-sheet.xlsx", saved(book([])), "", "NO_DATA_ROWS", ""
    yield "X07-merged-header.xlsx", merged_header(), BOTH, "", ""
    yield "X08-hidden-sheet.xlsx", hidden_sheet(), BOTH, "HIDDEN_SHEET", ""
    hidden = book()
    hidden.active.row_dimensions[3].hidden = True
    yield "X09-hidden-rows.xlsx", saved(hidden), BOTH, "HIDDEN_ROW", ""
    yield "X10-two-sheets.xlsx", two_sheets(), BOTH + " 7", "", ""
    formula = with_cell(2, 4, "=C3*1")
    yield "X11-formula-cached.xlsx", saved(formula, in_sheet("</f><v></v>", "</f><v>548.2</v>")), BOTH, "", ""
    yield "X12-formula-nocache.xlsx", saved(formula, in_sheet("</f><v></v>", "</f>")), "612", "NO_CACHED_VALUE", ""
    yield "X12-formula-empty-cache.xlsx", saved(formula), "612", "NO_CACHED_VALUE", ""
    yield "X13-formula-error.xlsx", saved(with_cell(2, 4, "#DIV/0!")), "612", "EXCEL_ERROR", ""
    yield "X14-siren-numeric.xlsx", saved(with_cell(2, 1, 200069037)), BOTH, "", ""
    percent = book([HEADINGS, ["200069037", "Taux de fuite", 2023, 0.125, "%"]])
    percent.active["D2"].number_format = "0.0%"
    yield "X15-percent-format.xlsx", saved(percent), "12.5", "", ""
    yield "X16-year-date-serial.xlsx", saved(with_cell(2, 3, datetime.date(2023, 12, 31))), BOTH, "YEAR_FROM_DATE", ""
    mac = book()
    mac.epoch = CALENDAR_MAC_1904
    mac.active["C2"] = datetime.date(2023, 1, 1)
    yield "X17-date1904.xlsx", saved(mac), BOTH, "YEAR_FROM_DATE", ""
    yield "X18-text-number.xlsx", saved(with_cell(2, 4, "548,2")), BOTH, "", ""
    yield "X19-float-noise.xlsx", saved(with_cell(2, 4, 0.1 + 0.2)), "0.3 612", "", ""
    styled = book()
    for row in range(4, 400):
        styled.active.cell(row, 1).font = Font(bold=True)
    yield "X20-trailing-styled-rows.xlsx", saved(styled), BOTH, "", ""
    yield "X21-far-cell.xlsx", saved(with_cell(1048576, 16384, "oubli")), BOTH, "FAR_CELL", ""
    yield "X22-password.xlsx", renamed_stream("EncryptedPackage"), "", "ENCRYPTED", ""
    chart = book()
    chart.create_chartsheet("Graphique", 0).sheet_state = "hidden"
    chart.active = 1
    yield "X23-chartsheet-first-hidden.xlsx", saved(chart), BOTH, "", ""
    yield "X24-comments-rich.xlsx", comments_and_rich_text(), BOTH, "", ""
    yield from hostile(ok)


def merged_header():
    made = book([["Déchets 2022 et 2023"] + [None] * 4] + ROWS)
    made.active.merge_cells("A1:E1")
    return saved(made)


def hidden_sheet():
    made = book()
    other = made.create_sheet("Cachée")
    for row in [HEADINGS, ["200069037", "T01", 2021, 7, "kg/hab"]]:
        other.append(row)
    other.sheet_state = "hidden"
    return saved(made)


def two_sheets():
    made = book()
    other = made.create_sheet("Feuil2")
    for row in [HEADINGS, ["200069037", "T01", 2021, 7, "kg/hab"]]:
        other.append(row)
    return saved(made)


def comments_and_rich_text():
    made = book()
    made.active["D2"].comment = Comment("à vérifier", "x")
    rich = "<si><r><rPr><b/></rPr><t>val</t></r><r><t>eur</t></r></si>"
    return saved(made, in_part("xl/sharedStrings.xml", "<si><t>valeur</t></si>", rich))


def hostile(ok):
    sheet = "xl/worksheets/sheet1.xml"
    yield "S01-billion-laughs.xlsx", repacked(ok, in_part("xl/sharedStrings.xml", "<sst", LAUGHS + "<sst")), "", "XML_FORBIDDEN", ""
    yield "S02-xxe-file.xlsx", repacked(ok, in_part("xl/workbook.xml", "<workbook", DOCTYPE + "<workbook")), "", "XML_FORBIDDEN", ""
    yield "S03-xxe-sheet.xlsx", repacked(ok, in_part(sheet, "<worksheet", DOCTYPE.replace("file:///etc/passwd", "http://127.0.0.1:9/") + "<worksheet")), "", "XML_FORBIDDEN", ""
    slip = io.BytesIO()
    with zipfile.ZipFile(slip, "w") as package:
        package.writestr(zipfile.ZipInfo("../../evil.csv", (1980, 1, 1, 0, 0, 0)), TABLE)
    yield "S06-zip-slip.zip", slip.getvalue(), "", "PATH_TRAVERSAL", ""
    link = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
            'Type="x" Target="http://127.0.0.1:9/x.xlsx" TargetMode="External"/></Relationships>')
    yield "S07-external-link.xlsx", repacked(ok, extra=[("xl/externalLinks/_rels/externalLink1.xml.rels", link)]), BOTH, "", ""
    macro = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    yield ("S08-macro.xlsm", repacked(ok, in_part("[Content_Types].xml", macro, MACRO_TYPE), [("xl/vbaProject.bin", "Sub Auto_Open()")]),
           BOTH, "", "MACRO_IGNORED")
    yield "S09-deep-nesting.xlsx", repacked(ok, in_part(sheet, "<sheetData>", "<sheetData>" + "<row>" * 20000)), "", "CORRUPT", ""
    yield "S10-row-number-lies.xlsx", repacked(ok, in_part(sheet, '<row r="3"', '<row r="1000000000"')), "", "CORRUPT", ""
    yield "S11-shared-string-index.xlsx", repacked(ok, in_part(sheet, 't="s"><v>0</v>', 't="s"><v>77777</v>')), "", "CORRUPT", ""
    yield "Z10-shared-strings-gone.xlsx", repacked(ok, without="xl/sharedStrings.xml"), "", "CORRUPT", ""
    untold = repacked(ok, in_part(sheet, "</row>", '<c r="F1" t="str"/><c r="G1" t="s"/><c r="H1" t="e"/><c r="I1" t="b"/></row>'))
    yield "Z11-kinds-without-value.xlsx", untold, BOTH, "", ""
    yield "S12-ole-not-excel.xls", renamed_stream("WordDocument"), "", "TYPE_MISMATCH", ""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    yield ("S13-strict-ooxml.xlsx", repacked(ok, in_part("xl/workbook.xml", main, "http://purl.oclc.org/ooxml/spreadsheetml/main")),
           "", "STRICT_OOXML", "")
    word = io.BytesIO()
    with zipfile.ZipFile(word, "w") as package:
        package.writestr(zipfile.ZipInfo("word/document.xml", (1980, 1, 1, 0, 0, 0)), "<w/>")
    yield "S14-docx-named.xlsx", word.getvalue(), "", "TYPE_MISMATCH", ""
    yield "Z01-xlsb.xlsb", repacked(ok, extra=[("xl/workbook.bin", "x")]), "", "XLSB_UNSUPPORTED", ""
    yield "Z02-biff4.xls", bytes([9, 4, 6, 0, 0, 0, 16, 0]), "", "OLD_EXCEL", ""
    yield "Z09-truncated.xls", old_excel()[:3000], "", "CORRUPT", ""
    yield "Z03-xxe-utf7.xlsx", repacked(ok, extra=[("xl/x.xml", '<?xml version="1.0" encoding="UTF-7"?>+ADw-+ACE-DOCTYPE x+AD4-<x/>')]), "", "XML_FORBIDDEN", ""
    utf16 = ('\ufeff<?xml version="1.0" encoding="UTF-16"?>' + DOCTYPE + "<x/>").encode("utf-16-le")
    yield "Z04-xxe-utf16.xlsx", repacked(ok, extra=[("xl/x.xml", utf16)]), "", "XML_FORBIDDEN", ""
    yield from open_documents()


def open_documents():
    urn = "urn:oasis:names:tc:opendocument:xmlns:"
    spaces = f'xmlns:office="{urn}office:1.0" xmlns:table="{urn}table:1.0" xmlns:text="{urn}text:1.0"'

    def cell(value):
        if isinstance(value, str):
            return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'
        return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value}</text:p></table:table-cell>'

    def ods(rows, extra=()):
        content = (f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:body><office:spreadsheet>'
                   f'<table:table table:name="Feuille1">{rows}</table:table></office:spreadsheet></office:body></office:document-content>')
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as package:
            parts = [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content)]
            for name, part in parts + list(extra):
                package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), part, zipfile.ZIP_DEFLATED)
        return out.getvalue()
    rows = "".join("<table:table-row>" + "".join(map(cell, row)) + "</table:table-row>" for row in ROWS)
    blank = '<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    yield "Z05-ok.ods", ods(rows), BOTH, "", ""
    yield "Z06-blank-rest.ods", ods(rows + blank), BOTH, "", ""
    yield "Z07-password.ods", ods("?", [("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")]), "", "ENCRYPTED", ""
    yield "Z08-truncated.ods", ods(rows)[:-100], "", "CORRUPT", ""
