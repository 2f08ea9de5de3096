/** WebKitGTK for the test runner: a hidden display, the driver and a launcher that owns both. */
import {once} from 'node:events';
import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {findFreePort} from './free-port.js';
import {startGuarded} from './guarded-process.js';

/** The screen is larger than any viewport that a test asks for; its pointer rests in the middle. */
const screen = 2400;

/** What is left of MiniBrowser's toolbar once `gtkStyle` has shrunk it; corrected by measuring. */
const toolbarHeight = 20;

/** The toolbar's buttons would keep the window from being narrower than 447 px. */
const gtkStyle = `* {
  min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0;
  font-size: 1px; -gtk-icon-source: none;
}`;

const defaultViewport = {width: 800, height: 600};

/** Xvfb picks a free display by itself and writes its number. */
async function startDisplay(path) {
  const geometry = `${screen}x${screen}x24`;
  const display = startGuarded(path, [
    '-displayfd',
    '3',
    '-nolisten',
    'tcp',
    '-screen',
    '0',
    geometry,
  ]);
  const number = await Promise.race([
    once(display.output, 'data').then(([data]) => String(data).trim()),
    display.exited.then(() => undefined),
    sleep(20_000, undefined, {ref: false}),
  ]);
  if (!number) throw new Error('Xvfb did not start.');
  return {...display, name: `:${number}`};
}

async function startDriver(path, display, configFolder) {
  const port = await findFreePort();
  const driver = startGuarded(path, ['--host=127.0.0.1', `--port=${port}`], {
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    XDG_CONFIG_HOME: configFolder,
    NO_AT_BRIDGE: '1',
    // The tests load this project's own pages, and containers seldom allow bubblewrap.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  let alive = true;
  driver.exited.then(() => (alive = false));
  for (const end = Date.now() + 20_000; alive && Date.now() < end; await sleep(50)) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return {...driver, port};
  }
  throw new Error('WebKitWebDriver did not start.');
}

class WebKitLauncher extends WebdriverLauncher {
  /** Tests share one window, so that the window that is tested is the one that has the focus. */
  concurrency = 1;
  #paths;
  #processes = [];
  #opened = new Set();
  #folder;

  constructor(paths) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      logLevel: 'silent',
      connectionRetryTimeout: 60_000,
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: paths.browser, args: ['--automation']},
      },
    });
    this.#paths = paths;
  }

  async initialize(config) {
    // With any other number the base class would put every test into an iframe.
    await super.initialize({...config, concurrency: 1});
    this.name = 'WebKit';
  }

  async startSession(id, url) {
    this.starting ??= this.#start();
    await this.starting;
    await this.#forgetModules(id);
    await this.resize(defaultViewport);
    // The base class drops this promise, and with it the reason why a page did not open.
    await this.driverManager.startSession(id, url);
  }

  /**
   * A page that is opened again, as in watch mode, gets the modules that it had the first time, whatever
   * the server says about caching. Only a new browser forgets them.
   */
  async #forgetModules(id) {
    if (this.#opened.has(id)) {
      await this.driver.reloadSession();
      this.#opened.clear();
    }
    this.#opened.add(id);
  }

  async #start() {
    this.#folder = mkdtempSync(join(tmpdir(), 'webkit-config-'));
    process.once('exit', () => this.#removeFolder());
    mkdirSync(join(this.#folder, 'gtk-3.0'));
    writeFileSync(join(this.#folder, 'gtk-3.0', 'gtk.css'), gtkStyle);

    const display = await startDisplay(this.#paths.display);
    this.#processes.push(display);
    const driver = await startDriver(this.#paths.driver, display.name, this.#folder);
    this.#processes.push(driver);
    this.options.port = driver.port;
    await this.ensureManagerInitialized();
  }

  /**
   * Sets the size of the viewport. Without a window manager the window that lies under the pointer has
   * the focus, so the window is moved such that the pointer rests on its toolbar: anywhere else it
   * would hover over what is tested.
   */
  async resize({width, height}) {
    const measure = () => this.driver.execute('return [innerWidth, innerHeight, outerHeight]');
    let toolbar = toolbarHeight;
    for (let attempt = 0; attempt < 20; attempt++) {
      const x = Math.round((screen - width) / 2);
      await this.driver.setWindowRect(
        x,
        screen / 2 - Math.round(toolbar / 2),
        width,
        height + toolbar,
      );
      const [innerWidth, innerHeight, outerHeight] = await measure();
      if (innerWidth === width && innerHeight === height) return;
      // While the window changes, the two may not belong together.
      const between = outerHeight - innerHeight;
      if (between >= 0 && between < screen / 4) toolbar = between;
      await sleep(50);
    }
    const [innerWidth, innerHeight] = await measure();
    throw new Error(
      `WebKit made the viewport ${innerWidth}×${innerHeight}, not ${width}×${height}.`,
    );
  }

  async stop() {
    await super.stop();
    await Promise.all(this.#processes.map(({stop}) => stop()));
    this.#processes = [];
    this.starting = undefined;
    this.#removeFolder();
  }

  #removeFolder() {
    if (this.#folder) rmSync(this.#folder, {recursive: true, force: true});
  }
}

/** @param {Record<'browser' | 'driver' | 'display', string>} paths */
export const webkitLauncher = paths => new WebKitLauncher(paths);
