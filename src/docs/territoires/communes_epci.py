"""Writes jobs/territories/communes_epci.csv: in which EPCI the communes of today were that have changed EPCI since 2019.

Usage: npm pack @etalab/decoupage-administratif@VERSION for each version below, unpacked as FOLDER/VERSION/package, then
python3 src/docs/territoires/communes_epci.py FOLDER > jobs/territories/communes_epci.csv
"""
import csv
import json
import sys

HERE = "jobs/territories/"
VERSIONS = {2019: "0.7.0", 2020: "0.8.0", 2021: "1.1.1", 2022: "2.3.1", 2023: "3.1.1", 2024: "4.1.0", 2025: "5.3.0"}
# set up again since: until then part of the commune on the right
APART_SINCE = {"14666": "14712", "15031": "15141", "15035": "15141", "15047": "15141", "15171": "15141", "60694": "60054",
               "85165": "85084", "85212": "85084"}


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


today = {c["code_insee"]: c["siren_epci"] for c in rows(HERE + "communes.csv")}
current = {r["code_insee_ancien"]: r["code_insee"] for r in rows(HERE + "communes_anciennes.csv")}
listed = {}
for r in rows(HERE + "epci_millesimes.csv"):
    listed.setdefault(int(r["millesime"]), set()).add(r["siren"])


def epci_of_communes(year):
    with open(f"{sys.argv[1]}/{VERSIONS[year]}/package/data/epci.json", encoding="utf-8") as file:
        epcis = json.load(file)
    assert {e["code"] for e in epcis} == listed[year], year
    known = {m["code"]: e["code"] for e in epcis for m in e["membres"]}
    found = {c: known[c] for c in today if c in known}
    for code, siren in sorted(known.items()):  # merged since: the EPCI of the commune that kept its code wins
        found.setdefault(code if code in today else current[code], siren)
    for code, whole in APART_SINCE.items():
        found.setdefault(code, found[whole])
    return found


writer = csv.writer(sys.stdout, lineterminator="\n")
writer.writerow(["code_insee", "premiere_annee", "derniere_annee", "siren_epci"])
by_year = {year: epci_of_communes(year) for year in VERSIONS}
assert all(by_year[max(VERSIONS)].get(code, "") == siren for code, siren in today.items())
for code in sorted(today):
    spans = []
    for year in sorted(VERSIONS):
        siren = by_year[year].get(code, "")
        if spans and spans[-1][2] == siren:
            spans[-1][1] = year
        else:
            spans.append([year, year, siren])
    if len(spans) > 1:
        writer.writerows([code, *span] for span in spans)
