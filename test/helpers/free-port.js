import {once} from 'node:events';
import {createServer} from 'node:net';

/** A port that the system hands out, so that two runs at once do not meet. */
export async function findFreePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}
