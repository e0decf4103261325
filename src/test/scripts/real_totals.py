#!/usr/bin/env python3
"""Adds up the electricity that the EPCI of a real file produced, in MWh, as the observatory published it.

The sample input/enedis-pdl holds the same values, put under our headings; its figures must add up to these. Run from the
root of the project: python3 src/test/scripts/real_totals.py ../shared/real
"""
import collections
import csv
import decimal
import sys

totals = collections.Counter()
with open(sys.argv[1] + "/03_teo_pdl_enedis_production_epci_2011_2019.csv", encoding="utf-8-sig", newline="") as file:
    for row in csv.DictReader(file):
        # the island of Yeu stands among the EPCI under a code that is no SIREN
        ours = row["TypeZone"] == "Epci" and row["indicateur"] == "Energie.totale.en.kWh" and row["CodeZone"].isdigit()
        if ours and row["valeur"] not in ("", "NA"):
            measure = "enr_hydro_mwh" if row["Filiere.de.production"] == "Hydraulique" else "enr_hors_hydro_mwh"
            totals[measure, row["annee"]] += decimal.Decimal(row["valeur"]) / 1000
with open("src/test/resources/proof/real-totals.csv", "w", encoding="utf-8", newline="") as out:
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["mesure", "annee", "total_mwh"])
    for (measure, year), total in sorted(totals.items()):
        table.writerow([measure, year, round(total, 3)])
