#!/usr/bin/env python3
"""Write the demonstration network's members and factors from the real tables, or check what was written.

    convert.py TABLES            write data/members/ (the real members), data/factors/ghg-cprg.yaml
                                 and tests/demonstration/published.csv
    convert.py --check TABLES    read that YAML back, add it up exactly, compare with what the publishers printed
    convert.py --check           the same against published.csv alone, without the tables

TABLES is a folder with twin-cities/, united-kingdom/, germany/, factors/ and geography/ (CSV, see their sources below).
Python 3.9 or later, standard library only. Running twice writes the same bytes. Numbers are text from the CSV to the
YAML: no float touches them. The fictional member data/members/sample-city/ is written by hand and left alone.

Sources: Metropolitan-Council/ghg-cprg, commit d0163b2 (MIT); mysociety/la-emissions-data, commit 4f6651e (CC BY 4.0,
BEIS data under OGL v3); mysociety/uk_local_authority_names_and_codes, commit 67ef8b1 (CC BY 4.0);
codeformuenster/klimawatch, commit eb0d852 (Apache-2.0); GHG Protocol, Emission Factors for Cross-Sector Tools V2.0 (2024);
GeoNames (CC BY 4.0).
"""
import csv
import re
import sys
from collections import Counter, defaultdict
from decimal import Decimal, ROUND_HALF_EVEN, getcontext
from pathlib import Path

getcontext().prec = 60
ROOT = Path(__file__).resolve().parents[2]
MEMBERS = ROOT / "data" / "members"
FACTORS = ROOT / "data" / "factors"
PUBLISHED = Path(__file__).resolve().parent / "published.csv"
TWIN_YEARS = range(2015, 2023)


# ---------------------------------------------------------------- writing

def rows(path):
    with open(path, encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


def text(s):
    """A YAML scalar: plain where that is safe, quoted elsewhere. Also used inside flow maps."""
    if re.fullmatch(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9 ()/.'+-]*", s) and s == s.strip() \
            and s not in ("NO", "No", "no", "Yes", "yes", "true", "false", "null", "on", "off", "y", "n"):
        return s
    return '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'


def zero(s):
    """Text of a number as printed, except that a zero is 0 and a whole number loses its `.0`."""
    if Decimal(s) == 0:
        return "0"
    return s[:-2] if s.endswith(".0") else s


def plain(d):
    """A decimal without exponent and without trailing zeros."""
    s = format(d, "f")
    return s.rstrip("0").rstrip(".") if "." in s else s


def write(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write("\n".join(lines) + "\n")


def slug(name):
    for a, b in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        name = name.replace(a, b)
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def ref_key(ref):
    order = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "total": 9}
    parts = ref.split(".")
    return [order[parts[0]]] + [int(p) for p in parts[1:]]


# ---------------------------------------------------------------- Twin Cities

TWIN_SOURCE = "Metropolitan Council, repository ghg-cprg, commit d0163b2 of 2025-12-16"
TWIN_NOTE = ("CO2e is the publisher's own: AR6, methane 27.9, nitrous oxide 273. The publisher rounds each product of electricity or gas "
             "and factor to 0.01 t; here it is not rounded. It does not say where waste and wastewater are treated: outside is assumed. "
             "Waste to energy stands under VI.1, because power made from waste is already in the grid factor of scope 2.")
COUNTY = {"27003": "Anoka County", "27123": "Ramsey County", "27163": "Washington County"}
TWIN_REF = {
    ("Residential", "Residential electricity"): "I.1.2",
    ("Residential", "Residential building fuel"): "I.1.1",
    ("Business", "Business electricity"): "I.2.2",
    ("Business", "Business building fuel"): "I.2.1",
    ("Commercial", "Stationary combustion"): "I.2.1",
    ("Industrial", "Stationary combustion"): "I.3.1",
    ("Industrial", "Industrial processes"): "IV.1",
    ("Transportation", "Passenger vehicles"): "II.1.1",
    ("Transportation", "Trucks"): "II.1.1",
    ("Transportation", "Buses"): "II.1.1",
    ("Waste", "Landfill"): "III.1.2",
    ("Waste", "Organics"): "III.2.2",
    ("Waste", "Onsite"): "III.3.1",
    ("Waste", "Waste to energy"): "VI.1",
    ("Waste", "Wastewater"): "III.4.2",
    ("Agriculture", "Cropland"): "V.3",
    ("Natural Systems", "Sequestration"): "V.2",
    ("Natural Systems", "Freshwater"): "V.2",
}
QUALITY = {"Utility report": "H", "Modeled county proportion": "L", "Model prediction": "L"}


class Details:
    """Rows of a detail table by key, taken one by one for the published row of the same key and value."""

    def __init__(self, table, key, value):
        self.by = defaultdict(list)
        for r in table:
            self.by[key(r)].append(r)
        self.value = value

    def take(self, key, printed):
        for i, r in enumerate(self.by[key]):
            if Decimal(r[self.value]) == Decimal(printed):
                return self.by[key].pop(i)
        raise SystemExit(f"no detail row for {key} {printed}")


def twin_cities(tables, published):
    base = tables / "twin-cities"
    year = lambda s: int(Decimal(s))
    energy = lambda r: (r["ctu_name"], year(r["inventory_year"]), r["sector"])
    waste = lambda r: (r["ctu_name"], year(r["inventory_year"]), r["source"])
    electricity = Details(rows(base / "electricity.csv"), energy, "value_emissions")
    gas_rows = rows(base / "natural-gas.csv")
    gas = Details(gas_rows, energy, "value_emissions")
    gas_count = Counter(energy(r) for r in gas_rows)
    solid = Details(rows(base / "solid-waste.csv"), waste, "value_emissions")
    water = Details(rows(base / "wastewater.csv"), waste, "mt_co2e")
    counties = defaultdict(set)
    for r in rows(base / "solid-waste.csv"):
        counties[r["ctu_name"]].add(r["geoid"])
    people_source = {(r["ctu_name"], int(r["inventory_year"])): r["population_data_source"] for r in rows(base / "population.csv")}
    places = {r["name"]: r for r in rows(tables / "geography" / "geonames-minnesota-germany.csv")
              if r["countrycode"] == "US" and r["admin1code"] == "MN"}

    cities = defaultdict(lambda: defaultdict(list))
    people = defaultdict(dict)
    years_of = defaultdict(set)
    for r in rows(base / "published-emissions.csv"):
        y = year(r["emissions_year"])
        if y not in TWIN_YEARS:
            continue
        cities[r["geog_name"]][y].append(r)
        people[r["geog_name"]][y] = r["ctu_population"]
        years_of[r["geog_name"], r["sector"], r["category"], r["source"]].add(y)

    for name in sorted(cities):
        id = slug(name)
        head = [f"# Population: as printed beside the emissions by {TWIN_SOURCE}, MIT licence.",
                "# Coordinates: GeoNames, CC BY 4.0." if name in places else "# No coordinates: our GeoNames extract has no such place.",
                f"name: {text(name)}", "kind: city", "country: US", "subdivision: US-MN"]
        if name in places:
            head.append(f"coordinates: [{places[name]['latitude']}, {places[name]['longitude']}]")
        head.append("population:")
        for y in sorted(people[name]):
            head.append(f"  {y}: {{value: {zero(people[name][y])}, source: {text(people_source[name, y])}}}")
        write(MEMBERS / id / "member.yaml", head)

        for y in sorted(cities[name]):
            lines = []
            for r in cities[name][y]:
                sector, category, source, printed = r["sector"], r["category"], r["source"], r["value_emissions"]
                ref = TWIN_REF.get((sector, category)) or TWIN_REF[sector, source]
                mass = f"emissions: {{CO2e: {zero(printed)} t}}, gwp: AR6"
                label = source if source == category else f"{category}, {source}"
                if sector in ("Commercial", "Industrial"):
                    label = f"{sector}, {label}"
                if category.endswith("electricity"):
                    d = electricity.take((name, y, sector), printed)
                    body = (f"activity: {zero(d['mwh'])} MWh, of: electricity, factor: ghg-cprg/electricity, "
                            f"quality: {{activity: {QUALITY[d['data_source']]}, factor: M}}")
                    label = f"{sector} electricity, {d['data_source']}"
                elif category.endswith("building fuel"):
                    d = gas.take((name, y, sector), printed)
                    body = (f"activity: {zero(d['mcf'])} mcf, of: natural gas, factor: ghg-cprg/natural-gas, "
                            f"quality: {{activity: {QUALITY[d['data_source']]}, factor: L}}")
                    label = f"{sector} natural gas, {d['data_source']}"
                    if gas_count[name, y, sector] > 1:
                        label += ", one of two rows for this year that the publisher adds up"
                elif category == "Solid waste":
                    d = solid.take((name, y, source), printed)
                    body = mass
                    label = f"{source}, {d['data_source']}, {zero(d['value_activity'])} t of waste; {d['factor_source']}"
                    if len(counties[name]) > 1:
                        label += f"; part in {COUNTY[d['geoid']]}"
                elif category == "Wastewater":
                    d = water.take((name, y, source), printed)
                    g = "CH4" if d["units_emissions"].endswith("CH4") else "N2O"
                    body = f"emissions: {{{g}: {zero(d['value_emissions'])} t}}" + (", origin: unspecified" if g == "CH4" else "")
                    label = f"{source}, {d['data_source']}"
                    if len(counties[name]) > 1:
                        label += f"; part in {COUNTY[d['geoid']]}"
                else:
                    body = mass
                lines.append((ref, f"  - {{ref: {ref}, {body}, source: {text(label)}}}"))
                published.append([id, y, f"{ref} {label}", zero(printed), "t"])
            refs = {ref for ref, _ in lines}
            split = "the publisher prints one Business figure and does not split commercial from industrial"
            lines.append(("I.3.2", f"  - {{ref: I.3.2, notation: IE, in: I.2.2, because: {text(split)}}}"))
            missing = [f"{k[1]}, {k[2]}, {k[3]}" for k, ys in years_of.items() if k[0] == name and y not in ys]
            for k, ys in years_of.items():  # a fuel that other years have is not nothing in this one
                if k[0] == name and y not in ys and k[2].endswith("building fuel") and TWIN_REF[k[1], k[2]] not in refs:
                    ref = TWIN_REF[k[1], k[2]]
                    lines.append((ref, f"  - {{ref: {ref}, notation: NE, because: {text('the publisher prints ' + k[1] + ' natural gas for other years but not for this one')}}}"))
            note = TWIN_NOTE
            if missing:
                note += " Other years have rows that this one has not: " + "; ".join(sorted(missing)) + "."
            head = [f"year: {y}", "kind: community", "protocol: other", "gwp: AR6", "boundary: city limits",
                    f"source: {text(TWIN_SOURCE)}", "licence: MIT", f"note: {text(note)}", "lines:"]
            lines.sort(key=lambda t: ref_key(t[0]))
            write(MEMBERS / id / "inventories" / f"{y}.yaml", head + [t for _, t in lines])
    return sorted(cities)


def cprg_factors(tables):
    base = tables / "twin-cities"
    power, fuel = {}, {}
    for r in rows(base / "electricity.csv"):
        power.setdefault(int(Decimal(r["inventory_year"])), set()).add((r["mt_co2e_mwh"], r["factor_source"]))
    for r in rows(base / "natural-gas.csv"):
        fuel.setdefault(int(Decimal(r["inventory_year"])), set()).add((r["mt_co2e_mcf"], r["factor_source"]))
    assert all(len(v) == 1 for v in list(power.values()) + list(fuel.values())), "more than one factor in a year"
    out = [f"# {TWIN_SOURCE}, MIT licence.",
           "# One factor a year, the same for all communities and sectors, printed by the publisher as CO2e only.",
           "# Which GWP set: AR6 with the single methane value 27.9 and nitrous oxide 273, as in the publisher's R/global_warming_potential.R.",
           "# Two proofs. Electricity 2014: eGRID MRO West (CO2 1365.1, CH4 0.1614, N2O 0.0233 lb/MWh), 1 lb = 0.00045359237 t, gives the",
           "# printed 0.6241267536509852 to the last digit. Gas: 54.44 kg CO2 + 1.03 g CH4 + 0.1 g N2O per mcf (EPA Hub, Table 1) gives",
           "# 0.054496037; the printed ...04 at the end is a binary fraction's rest, kept as printed.",
           "set: ghg-cprg", "title: Factors of the Metropolitan Council's community inventories", "publisher: Metropolitan Council",
           "licence: MIT", "factors:",
           "  - id: electricity", "    name: Grid electricity in the Twin Cities region (eGRID MRO West)", "    of: electricity",
           "    region: US-MN", "    per: MWh", "    values:"]
    for y in sorted(power):
        v, s = next(iter(power[y]))
        out.append(f"      - {{year: {y}, CO2e: {v} t, gwp: AR6, source: {text(s)}}}")
    out += ["  - id: natural-gas", "    name: Natural gas", "    of: natural gas", "    region: US", "    per: mcf", "    values:"]
    for y in sorted(fuel):
        v, s = next(iter(fuel[y]))
        out.append(f"      - {{year: {y}, CO2e: {v} t, gwp: AR6, source: {text(s)}}}")
    write(FACTORS / "ghg-cprg.yaml", out)


# ---------------------------------------------------------------- United Kingdom

UK = {  # code: (id, name, kind)
    "BFS": ("belfast", "Belfast", "city"), "BNH": ("brighton-and-hove", "Brighton and Hove", "city"),
    "BST": ("bristol", "Bristol", "city"), "CAB": ("cambridge", "Cambridge", "city"), "CON": ("cornwall", "Cornwall", "county"),
    "CRF": ("cardiff", "Cardiff", "city"), "EDH": ("edinburgh", "Edinburgh", "city"), "GLG": ("glasgow", "Glasgow", "city"),
    "LDS": ("leeds", "Leeds", "city"), "MAN": ("manchester", "Manchester", "city"),
    "NET": ("newcastle-upon-tyne", "Newcastle upon Tyne", "city"), "OXO": ("oxford", "Oxford", "city"),
}
NATION = {"England": "GB-ENG", "Scotland": "GB-SCT", "Wales": "GB-WLS", "Northern Ireland": "GB-NIR"}
UK_REF = [
    ("Domestic Electricity", "I.1.2"), ("Domestic Gas", "I.1.1"), ("Domestic Other Fuels", "I.1.1"),
    ("Commercial Electricity", "I.2.2"), ("Commercial Gas", "I.2.1"), ("Commercial Other Fuels", "I.2.1"),
    ("Public Sector Electricity", "I.2.2"), ("Public Sector Gas", "I.2.1"), ("Public Sector Other Fuels", "I.2.1"),
    ("Industry Electricity", "I.3.2"), ("Industry Gas", "I.3.1"), ("Large Industrial Installations", "I.3.1"),
    ("Industrial Other Fuels", "I.3.1"), ("Agriculture Electricity", "I.5.2"), ("Agriculture", "I.5.1"),
    ("Agriculture 'Other'", "I.5.1"), ("Road Transport (A roads)", "II.1.1"), ("Road Transport (Minor roads)", "II.1.1"),
    ("Transport Other", "II, scope: 1"), ("Waste Management Other", "III, scope: 1"),
]
UK_SOURCE = "BEIS, UK local authority CO2 statistics 2005-2020, as tabled in mysociety/la-emissions-data, commit 4f6651e"
UK_LICENCE = "Open Government Licence v3.0; table CC BY 4.0"
UK_NOTE = ("Carbon dioxide only. The table has no column for motorways, railways, aircraft or land use. A column that mixes "
           "sub-sectors stands at its sector. Later boundaries are applied to earlier years.")


def united_kingdom(tables, published):
    base = tables / "united-kingdom"
    names = {r["local-authority-code"]: r for r in rows(base / "local-authorities.csv")}
    by = defaultdict(dict)
    for r in rows(base / "local-authority-emissions.csv"):
        if r["local-authority-code"] in UK:
            by[r["local-authority-code"]][int(r["Year"])] = r
    columns = {c for c, _ in UK_REF}
    for code in sorted(UK):
        id, name, kind = UK[code]
        place = names[code]
        assert place["lower-or-unitary"] == "True" and place["current-authority"] == "True"
        out = [f"# {place['official-name']} ({place['gss-code']}), {place['local-authority-type-name']}, {place['region']}.",
               f"# Population: {UK_SOURCE}. {UK_LICENCE}.",
               "# Coordinates and area: mysociety, uk_local_authority_names_and_codes, commit 67ef8b1, CC BY 4.0.",
               f"name: {text(name)}", f"kind: {kind}", "country: GB", f"subdivision: {NATION[place['nation']]}",
               f"coordinates: [{place['lat']}, {place['long']}]", f"area: {zero(place['area'])} km2",
               "headline: reported", "population:"]
        for y in sorted(by[code]):
            # the table counts thousands, as a binary fraction: 183.933 is 183933 people
            n = (Decimal(by[code][y]["Population:000s"]) * 1000)
            whole = n.to_integral_value()
            assert abs(n - whole) < Decimal("1e-6"), (code, y, n)
            out.append(f"  {y}: {whole}")
        write(MEMBERS / id / "member.yaml", out)
        for y in sorted(by[code]):
            r = by[code][y]
            assert {k[:-7] for k in r if k.endswith(":kt CO2") and "Total" not in k} == columns
            out = [f"year: {y}", "kind: community", "protocol: other", "boundary: council area", f"source: {text(UK_SOURCE)}",
                   f"licence: {text(UK_LICENCE)}", f"note: {text(UK_NOTE)}", "lines:"]
            for column, ref in UK_REF:
                v = r[column + ":kt CO2"]
                out.append(f"  - {{ref: {ref}, emissions: {{CO2: {zero(v)} kt}}, source: {text('column ' + column)}}}")
                published.append([id, y, f"{ref} column {column}", zero(v), "kt"])
            published.append([id, y, "total", zero(r["Total Emissions:kt CO2"]), "kt"])
            write(MEMBERS / id / "inventories" / f"{y}.yaml", out)
    return [UK[c][0] for c in sorted(UK)]


# ---------------------------------------------------------------- Germany

GERMANY = {  # file: (id, name, name in GeoNames, subdivision)
    "bielefeld": ("bielefeld", "Bielefeld", "Bielefeld", "DE-NW"), "bonn": ("bonn", "Bonn", "Bonn", "DE-NW"),
    "dortmund": ("dortmund", "Dortmund", "Dortmund", "DE-NW"), "duesseldorf": ("duesseldorf", "Düsseldorf", "Düsseldorf", "DE-NW"),
    "ffm": ("frankfurt-am-main", "Frankfurt am Main", "Frankfurt am Main", "DE-HE"), "hamburg": ("hamburg", "Hamburg", "Hamburg", "DE-HH"),
    "karlsruhe": ("karlsruhe", "Karlsruhe", "Karlsruhe", "DE-BW"), "koeln": ("koeln", "Köln", "Köln", "DE-NW"),
    "leipzig": ("leipzig", "Leipzig", "Leipzig", "DE-SN"), "muenchen": ("muenchen", "München", "Munich", "DE-BY"),
    "muenster": ("muenster", "Münster", "Münster", "DE-NW"), "paderborn": ("paderborn", "Paderborn", "Paderborn", "DE-NW"),
}
# A category that fits one sub-sector goes there; one that mixes sub-sectors goes to its sector.
GERMAN_REF = {
    "Private Haushalte": "I.1", "Haushalte": "I.1",
    "Gewerbe/Handel/Dienstleistung": "I.2", "Gewerbe": "I.2", "Gewerbe+Sonstiges": "I.2",
    "Kommunale Einrichtungen": "I.2", "Städtische Einrichtungen": "I.2", "kommunale Verwaltungen": "I.2", "Stadt": "I.2", "Kommune": "I.2",
    "Industrie": "I.3",
    "Wirtschaft": "I", "PHH/GHD": "I", "Gewerbe / Handel / Dienstleistungen / Industrie / verarbeitendes Gewerbe": "I",
    "Wärme": "I", "Strom": "I", "Verkehr": "II",
}
# Planned totals that are no aim: where a planned path starts, or an estimate of others.
NOT_A_TARGET = {("ffm", 2021): "start of the planned path", ("muenster", 1990): "start of the planned path",
                ("koeln", 2020): "noted as `estimated from ifu`"}
DE_SOURCE = "The city's figures, as collected in codeformuenster/klimawatch, commit eb0d852, data/{}.csv"
DE_NOTE = ("The file calls the figures CO2 and does not say whether other gases are in them. Its categories mix the scopes; "
           "one that mixes sub-sectors stands at its sector.")


def germany(tables, published):
    places = {r["name"]: r for r in rows(tables / "geography" / "geonames-minnesota-germany.csv") if r["countrycode"] == "DE"}
    for file in sorted(GERMANY):
        id, name, geo, subdivision = GERMANY[file]
        table = [r for r in rows(tables / "germany" / f"{file}.csv") if r["year"].strip()]
        note = lambda r: (r["note"] or "").strip() if (r["note"] or "").strip() not in ("last_emissions", "latest") else ""
        real, totals = defaultdict(list), {}
        for r in table:
            if r["type"] == "real" and int(r["year"]) >= 1990:
                if r["category"] == "Gesamt":
                    totals[int(r["year"])] = r
                else:
                    real[int(r["year"])].append(r)
        out = [f"# {DE_SOURCE.format(file)}, Apache-2.0.", "# Coordinates: GeoNames, CC BY 4.0. The targets are the file's planned totals (`geplant`, `Gesamt`)."
               if any(r["type"] == "geplant" for r in table) else "# Coordinates: GeoNames, CC BY 4.0. The file has no planned values.",
               f"name: {text(name)}", "kind: city", "country: DE", f"subdivision: {subdivision}",
               f"coordinates: [{places[geo]['latitude']}, {places[geo]['longitude']}]", "headline: reported", "population:"]
        for r in sorted((r for r in table if r["type"] == "Einwohner"), key=lambda r: int(r["year"])):
            source = "klimawatch" + (f", note: {note(r)}" if note(r) else "")
            out.append(f"  {r['year']}: {{value: {zero(r['co2'])}, source: {text(source)}}}")
        planned = sorted((r for r in table if r["type"] == "geplant" and r["category"] == "Gesamt"), key=lambda r: int(r["year"]))
        goals = []
        for r in planned:
            y = int(r["year"])
            if (file, y) in NOT_A_TARGET:
                goals.append(f"  # {y}, {r['co2']} kt: left out, {NOT_A_TARGET[file, y]}")
                continue
            source = "klimawatch, planned total" + (f", note: {note(r)}" if note(r) else "")
            remark = ""
            parts = [p for p in table if p["type"] == "geplant" and p["category"] != "Gesamt" and int(p["year"]) == y]
            if parts and sum(Decimal(p["co2"]) for p in parts) != Decimal(r["co2"]):
                words = "the planned categories add up to " + plain(sum(Decimal(q["co2"]) for q in parts)) + " kt, not to this total"
                remark = f", note: {text(words)}"
            goals.append(f"  - {{id: planned-{y}, type: fixed, year: {y}, value: {zero(r['co2'])} kt, total: reported, source: {text(source)}{remark}}}")
        if any(g.startswith("  - ") for g in goals):
            out += ["targets:"] + goals
        write(MEMBERS / id / "member.yaml", out)

        for y in sorted(set(real) | set(totals)):
            words, lines = DE_NOTE, []
            if real[y]:
                summed = sum(Decimal(r["co2"]) for r in real[y])
                if y in totals and summed != Decimal(totals[y]["co2"]):
                    words += f" The file's total is {totals[y]['co2']} kt, its categories add up to {plain(summed)} kt: the categories count."
                for r in real[y]:
                    source = f"category {r['category']}" + (f", note: {note(r)}" if note(r) else "")
                    lines.append((GERMAN_REF[r["category"]], r["co2"], source))
            else:
                words = ("The file calls the figure CO2 and does not say whether other gases are in it. "
                         "It has only a total for this year, without categories.")
                source = "category Gesamt" + (f", note: {note(totals[y])}" if note(totals[y]) else "")
                lines.append(("total", totals[y]["co2"], source))
            out = [f"year: {y}", "kind: community", "protocol: other", "boundary: city limits", f"source: {text(DE_SOURCE.format(file))}",
                   "licence: Apache-2.0", f"note: {text(words)}", "lines:"]
            lines.sort(key=lambda t: ref_key(t[0]))
            for ref, v, source in lines:
                out.append(f"  - {{ref: {ref}, emissions: {{CO2: {zero(v)} kt}}, source: {text(source)}}}")
                published.append([id, y, f"{ref} {source}", zero(v), "kt"])
            if y in totals:
                published.append([id, y, "total", zero(totals[y]["co2"]), "kt"])
            write(MEMBERS / id / "inventories" / f"{y}.yaml", out)
    return [GERMANY[f][0] for f in sorted(GERMANY)]


# ---------------------------------------------------------------- reading back

def scalar(s):
    s = s.strip()
    return s[1:-1].replace('\\"', '"').replace("\\\\", "\\") if s.startswith('"') else s


def flow(s):
    """A one-line flow map, nested maps included, in exactly the layout written above."""
    out, key, depth, quoted, start = {}, None, 0, False, 1
    i = 1
    while i < len(s):
        c = s[i]
        if quoted:
            if c == "\\":
                i += 1
            elif c == '"':
                quoted = False
        elif c == '"':
            quoted = True
        elif c in "{[":
            depth += 1
        elif c in "}]" and depth:
            depth -= 1
        elif depth == 0 and c == ":" and key is None:
            key, start = s[start:i].strip(), i + 1
        elif depth == 0 and c in ",}":
            v = s[start:i].strip()
            out[key] = flow(v) if v.startswith("{") else scalar(v)
            key, start = None, i + 1
        i += 1
    return out


def factor_values():
    out, id, per = {}, None, None
    for line in (FACTORS / "ghg-cprg.yaml").read_text(encoding="utf-8").splitlines():
        if line.startswith("  - id: "):
            id = line[8:]
        elif line.startswith("    per: "):
            per = line[9:]
        elif line.startswith("      - {"):
            v = flow(line[8:])
            number, unit = v["CO2e"].split(" ")
            assert unit == "t" and v["gwp"] == "AR6"
            out[f"ghg-cprg/{id}", int(v["year"])] = (Decimal(number), per)
    return out


def gwp(set_, gas):
    for line in (ROOT / "data" / "reference" / "gwp.yaml").read_text(encoding="utf-8").splitlines():
        if line.startswith(f"  - {{id: {gas},"):
            return Decimal(flow(line[4:])["values"][set_])
        if gas == "CH4" and line.startswith("    values: "):
            return Decimal(flow(line[12:])[set_])
    raise SystemExit(f"no {set_} value of {gas}")


def check(tables):
    british, german = {v[0] for v in UK.values()}, {v[0] for v in GERMANY.values()}
    factors = factor_values()
    worth = {g: gwp("AR6", g) for g in ("CO2", "CH4", "N2O")}
    tonnes = {"t": 1, "kt": 1000}
    want = defaultdict(list)
    totals = {}
    with open(PUBLISHED, encoding="utf-8", newline="") as f:
        stored = list(csv.reader(l for l in f if not l.startswith("#")))[1:]
    if tables and stored != [[str(v) for v in r] for r in published_from(tables)]:
        raise SystemExit("published.csv is not what the tables print: run convert.py TABLES")
    for member, year, what, value, unit in stored:
        t = Decimal(value) * tonnes[unit]
        if what == "total":
            totals[member, int(year)] = t
        else:
            want[member, int(year)].append((what, t))
    seen, counts, exceptions, inventories = set(), Counter(), [], Counter()
    for path in sorted(MEMBERS.glob("*/inventories/*.yaml")):
        member = path.parts[-3]
        if member == "sample-city":
            continue
        year = int(path.stem)
        group = "united-kingdom" if member in british else "germany" if member in german else "twin-cities"
        inventories[group] += 1
        expected = list(want[member, year])
        total = tolerance = Decimal(0)
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("  - {"):
                continue
            v = flow(line[4:])
            if "notation" in v:
                counts[group, "notation lines"] += 1
                continue
            ref = v["ref"] + (f", scope: {v['scope']}" if "scope" in v else "")
            slack = Decimal(0)
            if "activity" in v:
                number, unit = v["activity"].split(" ")
                factor, per = factors[v["factor"], year]
                assert unit == per
                t, slack = Decimal(number) * factor, Decimal("0.005")
            else:
                t = Decimal(0)
                for g, q in v["emissions"].items():
                    number, unit = q.split(" ")
                    mass = Decimal(number) * tonnes[unit]
                    if g == "CO2e":
                        assert v["gwp"] == "AR6"
                        t += mass
                    else:
                        assert g != "CH4" or v["origin"] == "unspecified"
                        t += mass * worth[g]
                        if g in ("CH4", "N2O"):
                            slack = Decimal("1e-9")
            match = next((e for e in expected if e[0] == f"{ref} {v['source']}" and abs(e[1] - t) <= slack), None)
            if match is None:
                exceptions.append(f"{member} {year} {ref}: {plain(t)} t is printed nowhere")
                continue
            expected.remove(match)
            counts[group, "lines equal" if t == match[1] else
                   "lines equal to 0.005 t, the publisher's rounding" if slack == Decimal("0.005") else
                   "lines equal to 1e-9 t, the publisher's binary fractions"] += 1
            total += t
            tolerance += slack
        for what, t in expected:
            exceptions.append(f"{member} {year}: printed but not written: {what}, {plain(t)} t")
        if group == "twin-cities":
            printed = sum(t for _, t in want[member, year])
            counts[group, "totals equal within the rounding of their lines" if abs(printed - total) <= tolerance else "totals different"] += 1
        elif (member, year) in totals:
            d = total - totals[member, year]
            if d == 0:
                counts[group, "totals equal"] += 1
            elif abs(d) < Decimal("1e-6"):
                counts[group, "totals equal to 1e-6 t, the publisher's binary fractions"] += 1
            else:
                counts[group, "totals different"] += 1
                # a printed figure is off by at most half a unit of its last digit; trailing zeros that all
                # categories share are taken for rounding
                exponent = lambda t: t.as_tuple().exponent
                fine = min(exponent((t / 1000).normalize()) for _, t in want[member, year])
                coarse = max(fine, exponent(Decimal(plain(totals[member, year] / 1000))))
                allowed = (Decimal(10) ** fine * len(want[member, year]) + Decimal(10) ** coarse) / 2 * 1000
                exceptions.append(f"{member} {year}: categories add up to {plain(total / 1000)} kt, the printed total is "
                                  f"{plain(totals[member, year] / 1000)} kt, {plain(d / 1000)} kt apart: "
                                  + ("no more than the rounding of the printed figures" if abs(d) <= allowed else "the publisher's own difference"))
        else:
            counts[group, "no printed total"] += 1
        seen.add((member, year))
    for key in want:
        if want[key] and key not in seen:
            exceptions.append(f"{key[0]} {key[1]}: no file")
    for group in ("twin-cities", "united-kingdom", "germany"):
        print(f"{group}: {inventories[group]} inventories")
        for (g, what), n in sorted(counts.items()):
            if g == group:
                print(f"  {n} {what}")
    print(f"{len(exceptions)} exceptions")
    for e in exceptions:
        print(f"  {e}")
    return 1 if any("nowhere" in e or "not written" in e or "no file" in e for e in exceptions) else 0


def published_from(tables):
    """The published figures, without writing anything else."""
    global write
    keep, write = write, lambda path, lines: None
    try:
        out = []
        twin_cities(tables, out)
        united_kingdom(tables, out)
        germany(tables, out)
        return out
    finally:
        write = keep


def main(args):
    if args[:1] == ["--check"] and len(args) <= 2:
        return check(Path(args[1]) if len(args) == 2 else None)
    if len(args) != 1 or args[0].startswith("-"):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    tables = Path(args[0])
    published = []
    made = [twin_cities(tables, published), united_kingdom(tables, published), germany(tables, published)]
    cprg_factors(tables)
    with open(PUBLISHED, "w", encoding="utf-8", newline="") as f:
        f.write("# What the publishers printed, figure by figure, written by convert.py. `what` is the reference and the line's source,\n"
                "# or `total` where the publisher prints one. Twin Cities: t CO2e, AR6; the others: kt CO2. Sources: see convert.py.\n")
        w = csv.writer(f, lineterminator="\n")
        w.writerow(["member", "year", "what", "value", "unit"])
        w.writerows(published)
    print(" + ".join(str(len(m)) for m in made), "members")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
