/** What the documents say to paste is pasted here, and does what they say. */
import {expect} from '@open-wc/testing';
import {parseExercise} from '../../src/exercise/parse.js';
import {moduleScript, nameOn, openPage, type Page} from '../helpers/pages.js';
import {snippetsIn, type Snippet} from '../helpers/snippets.js';
import {waitUntil} from '../helpers/wait-until.js';

const read = async (address: string) => (await fetch(address)).text();
const documents = ['/README.md', '/docs/SECURITY.md', '/docs/serving.md'];
const snippets = (
  await Promise.all(
    documents.map(async document =>
      snippetsIn(await read(document)).map(snippet => ({document, ...snippet})),
    ),
  )
).flat();

const {scripts, exports} = JSON.parse(await read('/package.json')) as Record<
  'scripts' | 'exports',
  Record<string, string>
>;
const integrity = JSON.parse(await read('/dist/integrity.json')) as Record<string, string>;

/** The copy of a script that is named by its content: "exercise-elements". */
const copyOf = (name: string) =>
  Object.keys(integrity).find(path => /^immutable\/(.*)\.[^.]+\.js$/.exec(path)?.[1] === name) ??
  '';

/** Where the documents have a server of somebody's, the tests have this one; and what this build has made. */
const placed = (code: string) =>
  code
    .replaceAll(/https:\/\/(www\.example\.com|static\.example)/g, location.origin)
    .replaceAll('/exercise/', '/dist/')
    .replaceAll(/="exercise-elements(?=[.\w]*js")/g, '="/dist/exercise-elements')
    .replaceAll(/(?<=src=)("?)(?=leg-up-hamstring-stretch\.json)/g, '$1/demo/exercises/')
    .replaceAll(
      /immutable\/([\w-]+)\.<hash>\.js(.*?)sha384-…/gs,
      (_, name: string, between: string) =>
        copyOf(name) + between + (integrity[copyOf(name)] ?? ''),
    );

/** The windows that a page consists of. */
const windowsIn = (page: Page) => [
  page,
  ...[...page.document.querySelectorAll('iframe')].map(frame => frame.contentWindow as Page),
];

const tags = 'exercise-card, hold-timer, stop-watch, one-rep-max';

async function tryHtml(code: string): Promise<void> {
  const html = placed(code);
  const script = html.includes('<script') ? '' : moduleScript;
  const page = await openPage({head: script, body: html});
  const elements = () =>
    windowsIn(page).flatMap(({document}) => [...document.querySelectorAll(tags)]);
  if (/<(?!script|\/)/.test(html)) {
    await waitUntil(() => elements().length > 0, 'there is no element');
    await waitUntil(
      () =>
        elements().every(each =>
          each.localName === 'exercise-card'
            ? nameOn(each)
            : each.shadowRoot?.querySelector('button, input'),
        ),
      'an element shows nothing',
    );
  }
  expect(page.watched.errors).to.deep.equal([]);
}

function tryCss(code: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(code);
  const rules = [...sheet.cssRules].filter(rule => rule instanceof CSSStyleRule);
  const understood = rules.flatMap(({style}) => [...style]);
  const written = [...code.matchAll(/^ +([\w-]+):/gm)].map(([, name]) => name);
  expect(understood).to.deep.equal(written);
}

/** Each word that a snippet leaves open, such as `json`, has a value. */
async function tryScript(code: string): Promise<void> {
  const imports = Object.fromEntries(
    Object.entries(exports).map(([name, path]) => [
      `exercise-elements${name.slice(1)}`,
      path.slice(1),
    ]),
  );
  const page = await openPage({
    head: `<script type="importmap">${JSON.stringify({imports})}</script>
      <script>var json = {name: 'Plank', steps: ['Hold.']}, ran = false;</script>
      <script type="module">${code}\n ran = true;</script>`,
    body: '<exercise-card></exercise-card>',
  });
  await waitUntil(
    () => Boolean(Reflect.get(page, 'ran')) || page.watched.errors.length > 0,
    'it did not end',
  );
  expect(page.watched.errors).to.deep.equal([]);
}

const trials: Record<string, (code: string) => unknown> = {
  html: tryHtml,
  css: tryCss,
  js: tryScript,
  json(code) {
    const {exercise, problems} = parseExercise(JSON.parse(code));
    expect(exercise).to.have.property('name');
    expect(problems).to.deep.equal([]);
  },
  sh(code) {
    const run = [...code.matchAll(/npm (?:run )?(start|test|[a-z]+)/g)].map(
      ([, name = '']) => name,
    );
    const ofNpm = ['ci', 'install', 'pack', 'run'];
    expect(run.filter(name => !ofNpm.includes(name) && !(name in scripts))).to.deep.equal([]);
  },
};

/** Run elsewhere: in Node, in the frameworks' own apps, in a server. */
const elsewhere = ({language, code}: Snippet) =>
  !(language in trials) || /exercise-elements\/server\.js|from 'node:/.test(code);

describe('The documents', () => {
  it('have something of every kind to try', () => {
    const languages = snippets.map(({language}) => language);
    expect(languages).to.include.members(Object.keys(trials));
  });

  for (const snippet of snippets.filter(each => !elsewhere(each))) {
    const {document, line, language, code} = snippet;
    it(`are right in ${document}, line ${line} (${language})`, () => trials[language]?.(code));
  }

  it('name a policy that holds', async () => {
    const [policy = ''] =
      /script-src 'self'; connect-src.*/.exec(await read('/docs/SECURITY.md')) ?? [];
    const page = await openPage({
      head: moduleScript,
      body: '<exercise-card src="/demo/exercises/romanian-deadlift.json" image-base="/demo/exercises/"></exercise-card>',
      csp: `default-src 'none'; ${policy}; require-trusted-types-for 'script'; trusted-types lit-html`,
    });
    await waitUntil(() => {
      const card = page.document.querySelector('exercise-card');
      return card && nameOn(card);
    });
    await waitUntil(() =>
      page.performance.getEntriesByType('resource').some(({name}) => name.endsWith('.svg')),
    );
    expect(page.watched.violations).to.deep.equal([]);
  });

  it('name no file that is not there', async () => {
    const named = snippets
      .flatMap(({code}) => [...code.matchAll(/\/exercise\/([\w./-]+\.(?:js|html))/g)])
      .map(([, file = '']) => file)
      .filter(file => !file.startsWith('immutable/'));
    expect(named).not.to.be.empty;
    for (const file of new Set(named)) {
      expect((await fetch(`/dist/${file}`)).ok, file).to.equal(true);
      if (file.endsWith('.js')) expect(integrity).to.have.property(file);
    }
  });
});
