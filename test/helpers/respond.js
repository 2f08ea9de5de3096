import {setTimeout as sleep} from 'node:timers/promises';

const headersFor = {
  csp: 'content-security-policy',
  location: 'location',
  cors: 'access-control-allow-origin',
};

/**
 * Answers `/__test__/respond` as the query says, to test slow, failed, large and hanging requests:
 *
 * - `body` text to answer; `size` pads it with spaces to that many bytes (JSON stays JSON)
 * - `status` (200), `type` (application/json)
 * - `delay` milliseconds before the answer
 * - `hang=1` never answers; `hang=body` sends the headers and `body`, and never ends
 * - `csp`, `location`, `cors`: the Content-Security-Policy, Location, Access-Control-Allow-Origin headers
 *
 * HTML from here is sent as it is: nothing of the test runner is injected.
 *
 * @returns {import('@web/test-runner').TestRunnerConfig['middleware'][number]}
 */
export const respond = () => async (context, next) => {
  if (context.path !== '/__test__/respond') return next();
  const {
    body = '',
    size = 0,
    status = 200,
    type = 'application/json',
    delay = 0,
    hang,
  } = context.query;

  await sleep(Number(delay));
  context.status = Number(status);
  if (hang === '1') {
    context.respond = false;
    return;
  }
  context.type = type;
  context.set('cache-control', 'no-store');
  for (const [name, header] of Object.entries(headersFor)) {
    if (context.query[name]) context.set(header, context.query[name]);
  }
  if (hang === 'body') {
    context.respond = false;
    context.res.writeHead(context.status, context.response.headers);
    context.res.write(body);
    return;
  }
  context.body = Buffer.from(
    body + ' '.repeat(Math.max(0, Number(size) - Buffer.byteLength(body))),
  );
};
