"""Hazards F, V and K: text files, each with what must come of it. Bytes are written as such, by no library."""
import gzip

HEAD = "siren_epci;indicateur;annee;valeur;unite"
ONE = "200069037;T01;2023;548,2;kg/hab"
TWO = "200069037;T01;2022;612;kg/hab"
TABLE = f"{HEAD}\n{ONE}\n{TWO}\n"
BOTH = "548.2 612"
NAMED = HEAD + ";nom\n" + ONE + ";Pays de l’Œuf – Été\n" + TWO + ";Communauté\n200069037;T01;2021;7,5;kg/hab;À côté\n"


def of(*rows):
    return "\n".join((HEAD,) + rows) + "\n"


def value(text, unit="kg/hab", indicator="T01"):
    return of(f"200069037;{indicator};2023;{text};{unit}")


def key(siren="200069037", indicator="T01", year="2023", unit="kg/hab", text="548,2"):
    return of(f"{siren};{indicator};{year};{text};{unit}")


def files():
    """(name, bytes or text, values kept in their order, codes of findings, codes that are merely told)"""
    yield "F01-zero.csv", b"", "", "FILE_EMPTY", ""
    yield "F02-header-only.csv", HEAD + "\n", "", "NO_DATA_ROWS", ""
    yield "F03-only-newlines.csv", "\n\n\r\n\n", "", "FILE_EMPTY", ""
    yield "F04-bom-utf8.csv", b"\xef\xbb\xbf" + TABLE.encode(), BOTH, "", ""
    yield "F05-bom-double.csv", b"\xef\xbb\xbf" * 2 + TABLE.encode(), BOTH, "BOM_DOUBLE", ""
    yield "F06-utf16le-bom.csv", b"\xff\xfe" + TABLE.encode("utf-16-le"), BOTH, "ENCODING_GUESSED", ""
    yield "F07-utf16be-bom.csv", b"\xfe\xff" + TABLE.encode("utf-16-be"), BOTH, "ENCODING_GUESSED", ""
    yield "F08-utf16le-nobom.csv", TABLE.encode("utf-16-le"), BOTH, "ENCODING_GUESSED", ""
    yield "F09-cp1252.csv", NAMED.encode("cp1252"), "548.2 612 7.5", "ENCODING_GUESSED NAME_MISMATCH", ""
    yield "F10-macroman.csv", NAMED.encode("mac-roman"), "548.2 612 7.5", "ENCODING_GUESSED NAME_MISMATCH", ""
    yield ("F11-mojibake-double.csv", NAMED.replace("À", "A").encode().decode("cp1252").encode(), "548.2 612 7.5",
           "MOJIBAKE NAME_MISMATCH", "")
    yield ("F12-utf8-truncated-char.csv", (HEAD + ";commentaire\n" + TWO + ";été\n" + ONE + ";Communaut").encode() + b"\xc3",
           "612", "ENCODING TRUNCATED", "")
    yield "F13-nul-bytes.csv", of(ONE.replace("T01", "T\x0001"), TWO), "612", "CONTROL_CHAR", ""
    yield "F14-all-nul.csv", bytes(4096), "", "FILE_BINARY", ""
    yield ("F15-invalid-utf8.csv",
           (HEAD + ";commentaire\n" + TWO + ";forêt – été\n").encode() + (ONE + ";Communaut").encode() + b"\xe9\n",
           "612", "ENCODING", "")
    yield "F16-gzip-named.csv", gzip.compress(TABLE.encode(), mtime=0), BOTH, "", ""
    yield "F17-truncated.csv.gz", gzip.compress(TABLE.encode(), mtime=0)[:-20], "", "CORRUPT_ARCHIVE", ""
    yield "F18-cr-only.csv", TABLE.replace("\n", "\r"), BOTH, "", ""
    yield "F19-crlf-mixed.csv", f"{HEAD}\r\n{ONE}\n{TWO}\r\n", BOTH, "", ""
    yield "F20-no-final-newline.csv", TABLE[:-1], BOTH, "", ""
    yield "F21-unclosed-quote.csv", of(TWO, '200069037;"T01;2023;548,2;kg/hab', TWO.replace("2022", "2021")), "612", "UNCLOSED_QUOTE", ""
    yield ("F22-quote-in-field.csv", HEAD + ";commentaire\n" + ONE + ';Pays "vert" uni\n', "548.2", "QUOTE_IN_FIELD", "")
    yield "F23-newline-in-quotes.csv", HEAD + ";commentaire\n" + ONE + ';"deux\nlignes"\n' + TWO + ";\n", BOTH, "", ""
    yield "F24-comma-delim.csv", TABLE.replace(",", ".").replace(";", ","), BOTH, "", ""
    yield "F25-tab-delim.csv", TABLE.replace(";", "\t"), BOTH, "", ""
    yield "F26-pipe-delim.csv", TABLE.replace(";", "|"), BOTH, "", ""
    yield "F27-sep-line.csv", "sep=;\r\n" + TABLE, BOTH, "", ""
    yield ("F28-comma-delim-comma-decimal.csv", TABLE.replace(";", ","), "612", "EXTRA_CELL", "")
    yield "F29-ragged.csv", of("200069037;T01;2022", ONE), "548.2", "MISSING_CELL", ""
    yield "F30-extra-cells.csv", of(ONE + ";;", TWO + ";"), BOTH, "", ""
    yield ("F31-dup-header.csv", "siren_epci;indicateur;annee;valeur;valeur;unite\n200069037;T01;2023;548,2;612;kg/hab\n", "",
           "DUPLICATE_LABEL", "")
    yield ("F32-blank-header.csv", "siren_epci;indicateur;;annee;valeur;unite\n200069037;T01;x;2023;548,2;kg/hab\n", "548.2",
           "BLANK_LABEL", "")
    yield "F33-header-case-accent.csv", "N° SIREN;INDICATEUR;Année;VALEUR;Unité\n" + ONE + "\n", "548.2", "", ""
    yield "F34-title-rows-before-header.csv", "Indicateurs écologiques;;\n;;\n" + TABLE, BOTH, "TITLE_ROWS", ""
    yield "F35-header-missing.csv", f"{ONE}\n{TWO}\n", "", "HEADER_NOT_FOUND", ""
    yield "F39-html-named.csv", "<!DOCTYPE html><html><body>Accès refusé</body></html>", "", "TYPE_MISMATCH", ""
    yield "F40-json-named.csv", '[{"siren": "200069037", "valeur": 548.2}]', "", "TYPE_MISMATCH", ""
    yield from values()
    yield from keys()


def values():
    yield "V01-value-nbsp-thousands.csv", value("12\u00a0345,6"), "12345.6", "", ""
    yield "V02-value-nnbsp-thousands.csv", value("12\u202f345,6"), "12345.6", "", ""
    yield "V03-value-apostrophe-thousands.csv", value("12'345,6"), "12345.6", "NUMBER_FORMAT", ""
    yield "V04-value-dot-thousands-comma.csv", value("12.345,6"), "12345.6", "NUMBER_FORMAT", ""
    yield "V05-value-comma-thousands-dot.csv", value("12,345.6"), "12345.6", "NUMBER_FORMAT", ""
    yield "V06-value-ambiguous.csv", value("1.234"), "", "AMBIGUOUS", ""
    yield "V07-value-sci.csv", value("5.482e2"), "548.2", "", ""
    yield "V08-value-negative.csv", value("-3"), "", "NEGATIVE", ""
    yield "V09-value-nan.csv", value("NaN"), "", "NOT_A_NUMBER", ""
    yield "V10-value-inf.csv", value("Infinity"), "", "NOT_A_NUMBER", ""
    yield "V11-value-na.csv", value("NA"), "NON_DISPONIBLE", "", ""
    yield "V12-value-dash.csv", value("-"), "ABSENT", "", ""
    yield "V13-value-secret.csv", value("secret"), "SECRET", "", ""
    yield "V14-value-secret-c.csv", value("c"), "SECRET", "", ""
    yield "V15-value-percent-sign.csv", value("12,5 %", "%", "Taux de fuite"), "12.5", "", ""
    yield "V16-value-unit-glued.csv", value("548,2 kg/hab"), "548.2", "", ""
    yield ("V17-value-fraction-pct.csv",
           of("200069037;Taux de fuite;2022;18,2;%", "200069037;Taux de fuite;2023;0,182;%"), "18.2 0.182", "RATIO_SUSPECT", "")
    yield "V18-value-excel-error.csv", value("#REF!"), "", "EXCEL_ERROR", ""
    yield "V19-value-div0.csv", value("#DIV/0!"), "", "EXCEL_ERROR", ""
    yield "V20-value-hex.csv", value("0x1F"), "", "NOT_A_NUMBER", ""
    yield "V21-value-arabic-digits.csv", value("\u0665\u0664\u0668"), "", "NOT_A_NUMBER", ""
    yield "V22-value-fullwidth.csv", value("\uff15\uff14\uff18"), "", "NOT_A_NUMBER", ""
    yield "V23-value-minus-unicode.csv", value("\u22123"), "", "NEGATIVE", ""
    yield "V24-value-plus.csv", value("+548,2"), "548.2", "", ""
    yield "V25-value-overflow.csv", value("1e400"), "", "RANGE", ""
    yield "V26-value-many-digits.csv", value("548,2000000000000000000001"), "548.2", "PRECISION", ""
    yield "V27-value-injection.csv", value('=HYPERLINK("http://127.0.0.1/")'), "", "NOT_A_NUMBER QUOTE_IN_FIELD", ""
    yield "V28-value-bool.csv", value("VRAI"), "", "NOT_A_NUMBER", ""
    yield "V29-value-date-as-value.csv", value("31/12/2023"), "", "NOT_A_NUMBER", ""
    yield "V30-value-space.csv", of(ONE.replace("548,2", " "), TWO), "612", "", "IGNORED_ROW"
    yield "V31-value-zero-width.csv", value("548\u200b,2"), "", "CONTROL_CHAR", ""
    yield "V32-value-rtl.csv", value("\u202e548,2"), "", "CONTROL_CHAR", ""


def keys():
    yield "K01-key-siren-spaces.csv", key("200 069 037"), "548.2", "", ""
    yield "K02-key-siren-float.csv", key("2.00069037E8"), "548.2", "SIREN_REPAIRED", ""
    yield "K03-key-siren-lossy.csv", key("2,00069E+08"), "", "SIREN_LOSSY", ""
    yield "K04-key-siren-dot0.csv", key("200069037.0"), "548.2", "SIREN_REPAIRED", ""
    yield "K05-key-siren-luhn.csv", key("200069038"), "", "SIREN_LUHN", ""
    yield "K06-key-siren-unknown.csv", key("299900001"), "", "UNKNOWN_EPCI", ""
    yield "K07-key-siren-dissolved.csv", key("245900410", year="2021"), "", "DISSOLVED_EPCI", ""
    yield "K08-key-siret.csv", key("20006903700018"), "548.2", "SIRET_GIVEN", ""
    yield ("K09-key-name-mismatch.csv", HEAD + ";epci\n" + ONE + ";CA du Boulonnais\n", "548.2", "NAME_MISMATCH", "")
    yield "K10-key-ind-leading-zero.csv", key(indicator="T1"), "548.2", "", ""
    yield "K11-key-ind-unknown.csv", key(indicator="T99"), "", "UNKNOWN_INDICATOR", ""
    yield "K12-key-year-2digits.csv", key(year="23"), "", "YEAR", ""
    yield "K13-key-year-future.csv", key(year="2105"), "", "YEAR_RANGE", ""
    yield "K14-key-year-date.csv", key(year="31/12/2023"), "548.2", "YEAR_FROM_DATE", ""
    yield "K15-key-year-float.csv", key(year="2023.0"), "548.2", "", ""
    yield "K16-key-unit-mismatch.csv", key(unit="t/hab", text="0,5482"), "548.2", "", ""
    yield "K17-key-unit-unknown.csv", key(unit="therm"), "", "UNIT", ""
    yield "K18-key-foreign-epci.csv", key("246200729"), "", "OUT_OF_PERIMETER", ""
    yield "K19-dup-same.csv", of(ONE, ONE), "548.2", "DUPLICATE", ""
    yield "K20-dup-conflict.csv", of(ONE, ONE.replace("548,2", "612")), "", "CONFLICT", ""
    yield "K21-total-row.csv", of(ONE, TWO, "Total;T01;;1160,2;kg/hab"), BOTH, "", "IGNORED_ROW"
    yield "K22-footnote.csv", of(ONE, TWO, "Source : SINOE;;;;"), BOTH, "", "IGNORED_ROW"
    yield "K23-blank-rows.csv", of("", ONE, ";;;;", TWO), BOTH, "", ""
    yield ("K24-header-repeated.csv", of(ONE, HEAD, TWO, HEAD, ONE.replace("2023", "2021")), "548.2 612 548.2", "",
           "IGNORED_ROW")
