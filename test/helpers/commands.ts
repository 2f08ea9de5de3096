/**
 * What a test asks of the browser that runs it, with one meaning in all three engines. Use these and
 * not their namesakes of @web/test-runner-commands, which differ between engines or throw:
 *
 * |                    | Chromium | Firefox | WebKit |
 * | ------------------ | -------- | ------- | ------ |
 * | setViewport        | yes      | yes     | yes, from 290 × 200 |
 * | sendKeys           | yes      | yes     | yes    |
 * | sendMouse          | yes      | yes     | yes    |
 * | emulateMedia       | yes      | all but contrast | no: answers false |
 * | a11ySnapshot       | yes      | no: answers undefined | no: answers undefined |
 *
 * Each test file starts with a viewport of 800 × 600, and after each test the media are as before.
 * Firefox before 153 emulates no media either. Headless Firefox has no pointer: `(hover: hover)` and
 * `(pointer: fine)` never match there. Shift+Tab moves the focus in WebKitGTK as in the others, but
 * its keydown says `Unidentified`.
 */
import {executeServerCommand} from '@web/test-runner-commands';

export {resetMouse, sendMouse} from '@web/test-runner-commands';

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** One of: keys held together (`'Shift+Tab'`), a text, a key to hold, a key to let go. */
export type Keys =
  | {readonly press: string}
  | {readonly type: string}
  | {readonly down: string}
  | {readonly up: string};

/** What is absent keeps, or gets back, the browser's default. */
export interface Media {
  readonly media?: 'print' | 'screen';
  readonly colorScheme?: 'dark' | 'light';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly contrast?: 'more' | 'less';
}

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine that runs this test, for what one engine cannot do. */
export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

async function run(name: string, payload: object): Promise<unknown> {
  const answer = await executeServerCommand<{value: unknown}, object>(`engine:${name}`, payload);
  return answer.value;
}

export async function setViewport(size: Viewport): Promise<void> {
  await run('setViewport', size);
}

export async function sendKeys(keys: Keys): Promise<void> {
  await run('sendKeys', keys);
}

export interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly AccessibleNode[];
  readonly [state: string]: unknown;
}

/** The accessible tree, shadow roots included, of the page or of what the selector finds first. */
export async function a11ySnapshot(selector?: string): Promise<AccessibleNode | undefined> {
  if (engine !== 'chromium') return undefined;
  return executeServerCommand<AccessibleNode, object>('a11y-snapshot', selector ? {selector} : {});
}

let isEmulating = false;

/**
 * Answers whether this engine can, so that a test can step aside:
 * `if (!(await emulateMedia({reducedMotion: 'reduce'}))) this.skip();`
 */
export async function emulateMedia(media: Media): Promise<boolean> {
  isEmulating = true;
  return (await run('emulateMedia', media)) === true;
}

// The page is used again for the next test file, and keeps what was emulated.
afterEach(async () => {
  if (!isEmulating) return;
  isEmulating = false;
  await run('emulateMedia', {});
});
