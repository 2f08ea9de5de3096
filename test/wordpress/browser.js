/** Chromium, as somebody who has come to the site. */

/* global document */

import puppeteer from 'puppeteer-core';
import {provideEngines} from '../helpers/engines.js';
import {chromiumArguments} from '../helpers/launchers.js';
import {password} from './prepare.js';

/** For machines that have much else to do. */
const patience = 30_000;

export async function launch() {
  const {found, missing} = provideEngines(['chromium']);
  if (found.length === 0) throw new Error(`Tested in Chromium: ${missing[0].reason}.`);
  return puppeteer.launch({
    executablePath: found[0].paths.browser,
    args: [...chromiumArguments, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    defaultViewport: {width: 1280, height: 1000},
    // Over a pipe Chromium ends when this process does, however that happens.
    pipe: true,
  });
}

/**
 * Somebody with cookies of their own, and what their pages have done so far.
 *
 * @param {{scripts?: boolean}} [options]
 * @returns {Promise<import('puppeteer-core').Page & {errors: string[], foreign: string[]}>} the page;
 *   `errors` of its scripts, `foreign` addresses that were asked for
 */
export async function visit(browser, address, {scripts = true} = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.setJavaScriptEnabled(scripts);
  const errors = [];
  const foreign = [];
  const {origin} = new URL(address);
  page.on('pageerror', error => errors.push(error.message));
  page.on('dialog', dialog => dialog.accept());
  page.on('request', request => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(`${origin}/`)) foreign.push(url);
  });
  await page.goto(address);
  return Object.assign(page, {errors, foreign});
}

/** Comes as an administrator, editor, author or contributor. */
export async function logIn(browser, site, user) {
  const page = await visit(browser, `${site.address}/wp-login.php`);
  // The form itself goes there, a while after it has come.
  await page.waitForSelector('#user_login:focus');
  await page.type('#user_login', user);
  await page.type('#user_pass', password);
  await follow(page, () => page.click('#wp-submit'));
  return page;
}

/** Does what leads to another page, and waits for that. */
export async function follow(page, act) {
  await Promise.all([page.waitForNavigation(), act()]);
}

/** The words in sight. */
export const words = (frame, selector = 'body') =>
  frame.$eval(selector, element => element.innerText.replaceAll(/\s+/g, ' ').trim());

/** Waits until an element has something in its shadow; the selectors are CSS's. */
export const drawn = (frame, element, within) =>
  frame.waitForFunction(
    (element, within) => document.querySelector(element)?.shadowRoot?.querySelector(within),
    {},
    element,
    within,
  );
