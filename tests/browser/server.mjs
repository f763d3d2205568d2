// The finished site over HTTP, as a plain file server gives it: on loopback, on a port that the system picks.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const MEDIA = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".json": "application/json", ".csv": "text/csv; charset=utf-8", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml", ".png": "image/png", ".woff2": "font/woff2", ".pdf": "application/pdf", ".ics": "text/calendar",
};

/** Serves `root`; resolves to `{ address, close }`. */
export function serve(root) {
  const server = createServer((request, response) => {
    const file = found(root, decodeURIComponent(new URL(request.url, "http://here").pathname));
    const path = file ?? join(root, "404.html");
    response.writeHead(file ? 200 : 404, { "content-type": MEDIA[extname(path)] ?? "application/octet-stream", "x-content-type-options": "nosniff" });
    createReadStream(path).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve({
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => { server.closeAllConnections(); server.close(); },
  })));
}

function found(root, path) {
  const asked = normalize(join(root, path));
  if (asked !== root && !asked.startsWith(root + sep)) return undefined;
  const file = path.endsWith("/") ? join(asked, "index.html") : asked;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
