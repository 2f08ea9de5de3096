import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {webkitLauncher} from './webkit.js';

/** Only this project's own pages are loaded, and containers seldom allow the sandbox. */
export const chromiumArguments = [
  '--no-sandbox',
  // Containers have too little of it.
  '--disable-dev-shm-usage',
  // Chromium talks to its maker by itself otherwise.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--autoplay-policy=no-user-gesture-required',
];

/** One page at a time: only the page in front has the focus and unthrottled timers. */
const concurrency = 1;

/** puppeteer's own method also turns the screen, which no Firefox ESR before 153 knows how to do. */
async function createFirefoxPage({context}) {
  const page = await context.newPage();
  const {connection} = page.browser();
  page.setViewport = viewport =>
    connection.send('browsingContext.setViewport', {context: page.mainFrame()._id, viewport});
  return page;
}

const launchers = {
  chromium({browser}) {
    const launcher = chromeLauncher({
      concurrency,
      // Over a pipe Chromium ends when this process does, however that happens.
      launchOptions: {
        executablePath: browser,
        // For tests that nothing is leaked.
        args: [...chromiumArguments, '--js-flags=--expose-gc'],
        pipe: true,
      },
    });
    return Object.assign(launcher, {name: 'Chromium'});
  },

  firefox({browser}) {
    return chromeLauncher({
      concurrency,
      puppeteer,
      createPage: createFirefoxPage,
      launchOptions: {
        browser: 'firefox',
        executablePath: browser,
        headless: true,
        // Media features can only be emulated from Firefox's own (chrome) scope: see commands-plugin.js.
        args: ['-remote-allow-system-access'],
        extraPrefsFirefox: {'media.autoplay.default': 0},
      },
    });
  },

  webkit: webkitLauncher,
};

/** @param {import('./engines.js').Engine} engine */
export const createLauncher = ({name, paths}) => launchers[name](paths);
