#!/usr/bin/env python3
"""Turns contours into the light backgrounds of the map: fonds.py REGIONS.geojson DEPARTEMENTS.geojson EPCI.geojson FOLDER

Whole numbers on a plane 2000 wide, one SVG path a territory. Overseas départements stand in boxes of their own, to the left.
Sources: IGN Admin Express COG 2025 simplified (COGiter, Licence Ouverte 2.0); see jobs/territories/SOURCES.md.
"""
import json
import math
import sys

SIZE = 2000
WEST, EAST, SOUTH, NORTH = -5.3, 9.7, 41.2, 51.2
RATIO = math.cos(math.radians(46.5))
BOX = 220
OVERSEAS = ["971", "972", "973", "974", "976"]


def rings(geometry):
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [ring for polygon in polygons for ring in polygon]


def mainland(lon, lat):
    scale = (SIZE - BOX - 40) / ((EAST - WEST) * RATIO)
    return BOX + 40 + (lon - WEST) * RATIO * scale, (NORTH - lat) * scale


def box(number, bounds):
    west, south, east, north = bounds
    ratio = math.cos(math.radians((south + north) / 2))
    scale = (BOX - 20) / max((east - west) * ratio, north - south)
    top = 500 + number * (BOX + 20)
    return lambda lon, lat: (10 + (lon - west) * ratio * scale, top + (north - lat) * scale)


def path(some, project):
    text = ""
    for ring in some:
        points = []
        for lon, lat in ring:
            x, y = (round(value) for value in project(lon, lat))
            if not points or points[-1] != (x, y):
                points.append((x, y))
        if len(points) < 4:
            continue
        text += "M%d %d" % points[0]
        for (x0, y0), (x1, y1) in zip(points, points[1:-1]):
            text += "l%d %d" % (x1 - x0, y1 - y0)
        text += "z"
    return text.replace(" -", "-")


def main(regions, departements, epci, folder):
    features = json.load(open(epci))["features"]
    boxes = {}
    for number, code in enumerate(OVERSEAS):
        points = [p for f in features if f["properties"]["departement"] == code for r in rings(f["geometry"]) for p in r]
        lons, lats = [p[0] for p in points], [p[1] for p in points]
        boxes[code] = box(number, (min(lons), min(lats), max(lons), max(lats)))
    paths = {"epci": {}, "departement": {}, "region": {}}
    for feature in features:
        told = feature["properties"]
        text = path(rings(feature["geometry"]), boxes.get(told["departement"], mainland))
        paths["epci"][told["siren"]] = text
        if told["departement"] in boxes:
            for level, code in (("departement", told["departement"]), ("region", told["region"])):
                paths[level][code] = paths[level].get(code, "") + text
    for level, source, key in (("departement", departements, "DEP"), ("region", regions, "REG")):
        for feature in json.load(open(source))["features"]:
            paths[level][feature["properties"][key]] = path(rings(feature["geometry"]), mainland)
    for level, some in paths.items():
        with open("%s/fond_%s.js" % (folder, level), "w", encoding="utf-8") as out:
            out.write('fond("%s",%s);\n' % (level, json.dumps(some, sort_keys=True, separators=(",", ":"))))


main(*sys.argv[1:])
