"""Writes jobs/territories/passages.csv: which communes, people and land of an EPCI went to which EPCI when it ended.

Usage: python3 src/docs/territoires/passages.py epci_changements.csv > jobs/territories/passages.csv
epci_changements.csv says, per vintage, which EPCI ended and how many of their communes went where, and which communes
living EPCI gained (+) and lost (-). The rest is read in jobs/territories.
"""
import csv
import sys
from collections import defaultdict

HERE = "jobs/territories/"


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


people = {r["code"]: int(r["population_municipale"]) for r in rows(HERE + "populations.csv")
          if (r["annee"], r["niveau"]) == ("2018", "commune")}
land = {c["code_insee"]: round(float(c["surface_km2"] or 0) * 100) for c in rows(HERE + "communes.csv")}
today = defaultdict(set)
for c in rows(HERE + "communes.csv"):
    today[c["siren_epci"]].add(c["code_insee"])
current = {r["code_insee_ancien"]: r["code_insee"] for r in rows(HERE + "communes_anciennes.csv")}
listed = {(r["millesime"], r["siren"]): r for r in rows(HERE + "epci_millesimes.csv")}
gains, losses, ended = {}, {}, []
for r in rows(sys.argv[1]):
    if r["type_changement"] == "perimetre":
        lost, gained = r["detail"].split(" +")
        gains[r["millesime"], r["siren"]] = {current.get(c, c) for c in gained.split("|") if c}
        losses[r["millesime"], r["siren"]] = {current.get(c, c) for c in lost[1:].split("|") if c}
    elif r["type_changement"] == "disparition":
        went = r["detail"].split(": ")[1].split(", ")
        ended.append((r["millesime"], r["siren"], {w.split("=")[0]: int(w.split("=")[1]) for w in went}))

out = {}  # (last year, origin, destination) -> [number of communes, their codes or None]
for year, origin, went in ended:
    before = str(int(year) - 1)
    for destination, number in went.items():
        if (before, destination) in listed:  # it lived already: the codes it gained are known
            out[before, origin, destination] = [number, gains[year, destination]]
            kept = today[destination] - gains[year, destination]
            out[before, destination, destination] = [int(listed[before, destination]["nb_communes"]), kept]
        else:
            out[before, origin, destination] = [number, None]
for (before, _, destination) in sorted(out):  # what a new EPCI took from one that lives on
    year = str(int(before) + 1)
    for (at, giver), codes in losses.items():
        moved = codes & today[destination]
        if at == year and giver != destination and moved and (before, destination) not in listed:
            out[before, giver, destination] = [len(moved), moved]
            out[before, giver, giver] = [int(listed[before, giver]["nb_communes"]) - len(moved), today[giver]]
for (before, origin, destination), passage in out.items():  # all but one known: the last is what is left
    if passage[1] is None:
        others = [p for (b, o, d), p in out.items() if b == before and d == destination and o != origin]
        if all(p[1] is not None for p in others):
            passage[1] = today[destination].difference(*[p[1] for p in others])

writer = csv.writer(sys.stdout, lineterminator="\n")
writer.writerow("derniere_annee siren siren_successeur nb_communes population surface_km2".split())
for key in sorted(out):
    number, codes = out[key]
    if codes is None:  # among several whose communes cannot be told apart: what the whole leaves
        rest = [p[1] for (b, o, d), p in out.items() if (b, o) == key[:2] and d != key[2]]
        who = int(listed[key[:2]]["population_municipale"]) - sum(people[c] for codes in rest for c in codes)
        area = ""
    else:
        assert len(codes) <= number, key
        who = sum(people[c] for c in codes)
        area = "%d.%02d" % divmod(sum(land[c] for c in codes), 100)
    writer.writerow([*key, number, who, area])
