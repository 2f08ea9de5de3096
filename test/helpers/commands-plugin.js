/**
 * The server's half of commands.ts: what @web/test-runner-commands does in one engine only, or in
 * another way in each, here has one meaning in all three.
 */

/** Key names of `KeyboardEvent.key` and their code points in WebDriver. */
const webdriverKeys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** A name for the one key that would be hard to see in a test. */
const toKey = name => (name === 'Space' ? ' ' : name);

/** @returns {['keyDown' | 'keyUp', string][]} */
function toKeyActions({press, down, up, type}) {
  if (type !== undefined) return [...type].flatMap(key => toKeyActions({press: key}));
  if (down !== undefined) return [['keyDown', toKey(down)]];
  if (up !== undefined) return [['keyUp', toKey(up)]];
  // A plus sign on its own is a key.
  const keys = (press.length > 1 ? press.split('+') : [press]).map(toKey);
  return [...keys.map(key => ['keyDown', key]), ...keys.reverse().map(key => ['keyUp', key])];
}

const mediaFeatures = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

const devtools = new WeakMap();

const puppeteerEngine = {
  async setViewport({browser, id}, {width, height}) {
    await browser.getPage(id).setViewport({width, height});
  },

  async sendKeys({browser, id}, payload) {
    const {keyboard} = browser.getPage(id);
    for (const [action, key] of toKeyActions(payload)) {
      await (action === 'keyDown' ? keyboard.down(key) : keyboard.up(key));
    }
  },
};

const engines = {
  Chromium: {
    ...puppeteerEngine,

    /** Over the protocol itself, because puppeteer refuses the features that it does not know. */
    async emulateMedia({browser, id}, {media = '', ...features}) {
      const page = browser.getPage(id);
      if (!devtools.has(page)) devtools.set(page, await page.createCDPSession());
      await devtools.get(page).send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(mediaFeatures).map(([key, name]) => ({
          name,
          value: features[key] ?? '',
        })),
      });
      return true;
    },
  },

  Firefox: {
    ...puppeteerEngine,

    /** WebDriver BiDi has no command for it, but Firefox's own developer tools set these properties. */
    async emulateMedia({browser, id}, {media, colorScheme, reducedMotion, forcedColors, contrast}) {
      if (contrast) return false;
      const page = browser.getPage(id);
      await page.bringToFront();
      const {connection} = page.browser();
      const tree = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
      const overrides = {
        mediumOverride: media ?? '',
        prefersColorSchemeOverride: colorScheme ?? 'none',
        prefersReducedMotionOverride: reducedMotion ?? 'none',
        forcedColorsOverride: forcedColors ?? 'none',
      };
      const {result} = await connection.send('script.evaluate', {
        target: {context: tree.result.contexts[0].context},
        awaitPromise: false,
        expression: `Object.entries(${JSON.stringify(overrides)}).every(([name, value]) => {
          const context = gBrowser.selectedBrowser.browsingContext;
          if (name in context) context[name] = value;
          return name in context || value === 'none';
        })`,
      });
      return result.result?.value === true;
    },
  },

  WebKit: {
    setViewport: ({browser}, size) => browser.resize(size),

    async sendKeys({browser}, payload) {
      const actions = toKeyActions(payload).map(([type, key]) => ({
        type,
        value: webdriverKeys[key] ?? key,
      }));
      await browser.driver.performActions([{type: 'key', id: 'keyboard', actions}]);
    },

    /** WebKitWebDriver has nothing for it. */
    emulateMedia: (_session, wanted) => Object.values(wanted).every(value => value === undefined),
  },
};

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const commandsPlugin = () => ({
  name: 'engine-commands',

  async executeCommand({command, payload, session}) {
    const [scope, name] = command.split(':');
    if (scope !== 'engine') return undefined;
    // What is undefined would count as not executed.
    return {value: (await engines[session.browser.name][name](session, payload)) ?? null};
  },
});
