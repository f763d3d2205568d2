// The finished HTML as text: its tags, its attributes, its addresses. The generator quotes every attribute, so this is simple.

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** Text with its entities resolved. */
export function plain(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : ENTITIES[name] ?? whole);
}

/** All opening tags, each with its name and attributes; what stands in scripts and comments is none. */
export function tags(html) {
  const bare = html.replace(/<!--.*?-->/gs, "").replace(/(<script\b[^>]*>).*?<\/script>/gs, "$1");
  return [...bare.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(([, name, rest]) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries([...rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key.toLowerCase(), plain(value ?? "")])),
  }));
}

/** The contents of every `<script type="application/ld+json">`. */
export function linkedData(html) {
  return [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text);
}
