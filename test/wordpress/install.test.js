/** The plugin comes into a site as it does into anybody's: a file that is uploaded. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {follow, launch, logIn, visit, words} from './browser.js';
import {plugin, startSite, version} from './site.js';

describe(`The plugin in WordPress ${version}`, () => {
  let site;
  let browser;
  let page;

  before(async () => {
    [site, browser] = await Promise.all([startSite(), launch()]);
    page = await logIn(browser, site, 'admin');
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('is installed from the zip by the form for uploads, and activated', async () => {
    await page.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`);
    const field = await page.waitForSelector('#pluginzip');
    await field.uploadFile(plugin);
    await page.waitForSelector('#install-plugin-submit:not([disabled])');
    await follow(page, () => page.click('#install-plugin-submit'));
    assert.match(await words(page), /Plugin installed successfully/);
    await follow(page, () => page.click('a.button-primary'));
    assert.match(await words(page), /Plugin activated/);
    assert.equal(await site.wp('plugin', 'get', 'exercise-elements', '--field=status'), 'active');
  });

  it('loads nothing on pages without an exercise', async () => {
    const front = await visit(browser, site.address);
    const scripts = await front.$$eval('script[src]', all => all.map(({src}) => src));
    assert.deepEqual(
      scripts.filter(src => src.includes('exercise-elements')),
      [],
    );
    assert.deepEqual(front.foreign, []);
  });

  it('makes PHP complain of nothing', () => assert.deepEqual(site.complaints(), []));
});
