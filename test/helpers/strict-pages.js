import {readFile} from 'node:fs/promises';
import {join, normalize} from 'node:path';

const cspMeta = /<meta[^>]+http-equiv=["']?content-security-policy/i;

/**
 * Sends pages that carry a Content-Security-Policy as they are on disk: the script that a development
 * server injects would violate the policy, and the page would no longer be what visitors get.
 *
 * @param {string} root
 * @returns {import('@web/dev-server').DevServerConfig['middleware'][number]}
 */
export const strictPages = root => async (context, next) => {
  if (!context.path.endsWith('.html')) return next();
  const path = join(root, normalize(decodeURIComponent(context.path)));
  const html = await readFile(path, 'utf8').catch(() => '');
  if (!cspMeta.test(html)) return next();
  context.type = 'html';
  context.set('cache-control', 'no-store');
  context.body = html;
};
