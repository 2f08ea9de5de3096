/** WordPress's REST interface, for what is no matter of clicks. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../package/pack.js';
import {password} from './prepare.js';

/** What a browser sends that is logged in, and that one of WordPress's own pages sends with it. */
async function credentials({address}, user) {
  const {headers} = await fetch(`${address}/wp-login.php`, {
    method: 'POST',
    headers: {cookie: 'wordpress_test_cookie=WP%20Cookie%20check'},
    body: new URLSearchParams({log: user, pwd: password, testcookie: '1'}),
    redirect: 'manual',
  });
  const cookie = headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ');
  const nonce = await fetch(`${address}/wp-admin/admin-ajax.php?action=rest-nonce`, {
    headers: {cookie},
  });
  return {cookie, 'x-wp-nonce': await nonce.text()};
}

/**
 * Asks as a user, or as anybody.
 *
 * @returns {Promise<(path: string, body?: object, method?: string) => Promise<{status: number, body: any}>>}
 */
export async function rest(site, user) {
  const headers = {
    'content-type': 'application/json',
    ...(user && (await credentials(site, user))),
  };
  return async (path, body, method = body ? 'POST' : 'GET') => {
    const response = await fetch(`${site.address}/wp-json/${path}`, {
      method,
      headers,
      body: body && JSON.stringify(body),
    });
    return {status: response.status, body: await response.json()};
  };
}

export const readExercise = name =>
  JSON.parse(readFileSync(join(root, `demo/exercises/${name}.json`), 'utf8'));

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A post of the type "exercise", as the editor writes it. */
export function postOf({name, id, ...fields}, more) {
  const steps = (fields.steps ?? []).map(step => `<li>${escaped(String(step))}</li>`).join('');
  const text = `<div class="wp-block-exercise-elements-fields"><ol>${steps}</ol></div>`;
  return {
    title: escaped(name),
    slug: id,
    status: 'publish',
    content: `<!-- wp:exercise-elements/fields -->\n${text}\n<!-- /wp:exercise-elements/fields -->`,
    meta: {_exercise: JSON.stringify(fields)},
    ...more,
  };
}
