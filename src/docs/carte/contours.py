#!/usr/bin/env python3
"""Turns contours into the light ones published as GeoJSON: contours.py DEPARTEMENTS.geojson EPCI.geojson CONTOURS.json

A territory is a list of rings, a ring whole ten-thousandths of a degree: longitude and latitude of its first point, then the step to
each next one; the first point is not repeated. Outer rings turn left, holes right, so that neighbours share their steps exactly and
can be melted into one. Sources: IGN Admin Express COG 2025 simplified (COGiter, Licence Ouverte 2.0); see jobs/territories/SOURCES.md.
"""
import json
import sys

# a point of the Hauts de Flandre that rounding has put on the ground of Dunkerque
MOVED = {(25719, 510084): (25720, 510084)}


def area(points):
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1]))


def ring(positions, outer):
    points = [(round(lon * 10000), round(lat * 10000)) for lon, lat in positions]
    points = [MOVED.get(point, point) for point in points]
    kept = [point for point, before in zip(points, points[-1:] + points[:-1]) if point != before]
    if len(kept) < 3 or area(kept) == 0:
        return None
    if (area(kept) > 0) != outer:
        kept.reverse()
    steps = list(kept[0])
    for (x0, y0), (x1, y1) in zip(kept, kept[1:]):
        steps += [x1 - x0, y1 - y0]
    return steps


def rings(geometry):
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    turned = [ring(positions, number == 0) for polygon in polygons for number, positions in enumerate(polygon)]
    return [steps for steps in turned if steps]


def contours(source, key):
    features = json.load(open(source, encoding="utf-8"))["features"]
    return {feature["properties"][key]: rings(feature["geometry"]) for feature in features}


def main(departements, epci, target):
    levels = {"departement": contours(departements, "DEP"), "epci": contours(epci, "siren")}
    with open(target, "w", encoding="ascii") as out:
        out.write("{")
        for number, (level, some) in enumerate(sorted(levels.items())):
            out.write('%s"%s":{\n' % (",\n" if number else "", level))
            out.write(",\n".join('"%s":%s' % (code, json.dumps(some[code], separators=(",", ":"))) for code in sorted(some)))
            out.write("}")
        out.write("}\n")


main(*sys.argv[1:])
