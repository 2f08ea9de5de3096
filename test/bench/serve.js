/** The pages that are measured, and a server for them. */
import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';

/** A page with what it needs, and nothing that asks for more. */
export const page = (body, ...scripts) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Bench</title>
  <link rel="icon" href="data:," />
  <style>
    body { margin: 0; }
  </style>
  <body>${body}${scripts.map(source => `<script type="module" src="${source}"></script>`).join('')}</body>
</html>`;

const types = {js: 'text/javascript', json: 'application/json'};

/**
 * @param {Record<string, string>} files contents by path, as small as they travel
 * @returns {Promise<{origin: string, close: () => void}>}
 */
export async function serve(files) {
  const answers = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      {type: types[path.split('.')[1]] ?? 'text/html', body: brotliCompressSync(content)},
    ]),
  );
  const server = createServer(({url}, response) => {
    const answer = answers[url.split('?')[0]];
    if (!answer) return response.writeHead(404).end();
    const {type, body} = answer;
    response.writeHead(200, {'content-type': type, 'content-encoding': 'br'}).end(body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    // Compressed content comes to localhost by name alone.
    origin: `http://localhost:${server.address().port}`,
    close: () => server.close(),
  };
}
