// Writes data/reference/outlines/ from two npm packages: countries of the world from world-atlas 2.0.2 (Natural Earth, 1:50 million,
// public domain) and states of the United States from us-atlas 3.0.1 (U.S. Census Bureau, cartographic boundaries, public domain).
//
//   node tests/demonstration/outlines.mjs WORLD_ATLAS US_ATLAS      two folders: the unpacked packages
//
// Ids become codes of ISO 3166, names are left out, what no map of ours could show is left out: lines are simplified arc by arc
// (Visvalingam and Whyatt), so that neighbours keep one border, and the smallest islands go unless a country has no larger one.
import { readFileSync, writeFileSync } from "node:fs";

const [world, states] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const DEGREE = Math.PI / 180;

/** The arcs of a topology in degrees. */
const degrees = ({ arcs, transform: { scale, translate } }) => arcs.map((arc) => {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => { x += dx; y += dy; return [x * scale[0] + translate[0], y * scale[1] + translate[1]]; });
});

/** Which points of an arc are kept: the ends, and each whose triangle with its neighbours is no smaller than `least`, in square degrees. */
function kept(arc, least) {
  const flat = arc.map(([x, y]) => [x * Math.cos(y * DEGREE), y]);
  const alive = arc.map((_, position) => position);
  const area = (a, b, c) => Math.abs((flat[b][0] - flat[a][0]) * (flat[c][1] - flat[a][1]) - (flat[c][0] - flat[a][0]) * (flat[b][1] - flat[a][1])) / 2;
  while (alive.length > 2) {
    let smallest = Infinity, at = 0;
    for (let position = 1; position < alive.length - 1; position += 1) {
      const own = area(alive[position - 1], alive[position], alive[position + 1]);
      if (own < smallest) { smallest = own; at = position; }
    }
    if (smallest >= least || (alive.length <= 4 && same(arc[0], arc.at(-1)))) break;
    alive.splice(at, 1);
  }
  return alive;
}

const same = (a, b) => a[0] === b[0] && a[1] === b[1];
const forward = (arc) => (arc < 0 ? ~arc : arc);

function convert(topology, name, codeOf, { least, smallest }) {
  const lines = degrees(topology);
  const points = (ring) => ring.flatMap((arc) => (arc < 0 ? [...lines[~arc]].reverse() : lines[arc]).slice(0, -1));
  const size = (ring) => {
    const flat = points(ring).map(([x, y]) => [x * Math.cos(y * DEGREE), y]);
    return Math.abs(flat.reduce((sum, [x, y], at) => { const [nx, ny] = flat[(at + 1) % flat.length]; return sum + x * ny - nx * y; }, 0)) / 2;
  };
  const used = new Map(), geometries = [];
  for (const geometry of topology.objects[name].geometries) {
    const code = codeOf(geometry);
    if (code === "AQ") continue;
    const all = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    const sizes = all.map((polygon) => size(polygon[0])), largest = Math.max(...sizes);
    const polygons = all.filter((_, at) => sizes[at] >= smallest || sizes[at] === largest).map((polygon) => polygon.filter((ring, at) => at === 0 || size(ring) >= smallest));
    geometries.push({ type: "MultiPolygon", ...(code ? { id: code } : {}), arcs: polygons.map((polygon) => polygon.map((ring) => ring.map((arc) => {
      const own = forward(arc);
      if (!used.has(own)) used.set(own, used.size);
      return arc < 0 ? ~used.get(own) : used.get(own);
    }))) });
  }
  geometries.sort((a, b) => ((a.id ?? "~") < (b.id ?? "~") ? -1 : (a.id ?? "~") > (b.id ?? "~") ? 1 : 0));
  const arcs = [...used.keys()].map((arc) => {
    let x = 0, y = 0;
    const absolute = topology.arcs[arc].map(([dx, dy]) => [x += dx, y += dy]);
    let [lastX, lastY] = [0, 0];
    return kept(lines[arc], least).map((at) => { const [px, py] = absolute[at], step = [px - lastX, py - lastY]; [lastX, lastY] = [px, py]; return step; });
  });
  return { type: "Topology", transform: topology.transform, objects: { outlines: { type: "GeometryCollection", geometries } }, arcs };
}

const write = (name, topology) => writeFileSync(new URL(`../../data/reference/outlines/${name}.topojson`, import.meta.url),
  JSON.stringify(topology).replace(/\{"type":"MultiPolygon"/g, '\n$&').replace('"arcs":[[[', '"arcs":[\n[[') + "\n");

const country = ({ id, properties }) => (id ? new Intl.Locale(`und-${id}`).region : properties.name === "Kosovo" ? "XK" : "");
write("world", convert(read(`${world}/countries-50m.json`), "countries", country, { least: 1.5e-3, smallest: 8e-3 }));

const FIPS = { "01": "AL", "02": "AK", "04": "AZ", "05": "AR", "06": "CA", "08": "CO", "09": "CT", 10: "DE", 11: "DC", 12: "FL", 13: "GA", 15: "HI", 16: "ID", 17: "IL", 18: "IN", 19: "IA",
  20: "KS", 21: "KY", 22: "LA", 23: "ME", 24: "MD", 25: "MA", 26: "MI", 27: "MN", 28: "MS", 29: "MO", 30: "MT", 31: "NE", 32: "NV", 33: "NH", 34: "NJ", 35: "NM", 36: "NY", 37: "NC", 38: "ND",
  39: "OH", 40: "OK", 41: "OR", 42: "PA", 44: "RI", 45: "SC", 46: "SD", 47: "TN", 48: "TX", 49: "UT", 50: "VT", 51: "VA", 53: "WA", 54: "WV", 55: "WI", 56: "WY" };
const fifty = read(`${states}/states-10m.json`);
fifty.objects.states.geometries = fifty.objects.states.geometries.filter(({ id }) => FIPS[id]);
write("us", convert(fifty, "states", ({ id }) => `US-${FIPS[id]}`, { least: 1.5e-3, smallest: 8e-3 }));
