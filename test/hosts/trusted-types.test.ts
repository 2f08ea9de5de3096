import {expect} from '@open-wc/testing';
import {classicScript, moduleScript, openPage} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait-until.js';
import {elements, expectWhole} from './whole.js';

const strict = "script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Another copy, which has made its policy by then. */
const lit = '<script type="module" src="/node_modules/lit-html/lit-html.js"></script>';

const scripts = {module: moduleScript, classic: classicScript.replace('>', ' defer>')};

describe('A hostile host: trusted types, and another copy of Lit', () => {
  for (const [kind, script] of Object.entries(scripts)) {
    it(`is told what its policy has to say, and gets no half of the elements (${kind})`, async () => {
      const page = await openPage({csp: strict, head: lit + script, body: elements});
      const {errors} = page.watched;
      await waitUntil(() => errors.length, 'nothing is said');
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain("trusted-types lit-html 'allow-duplicates'");
      const tags = ['exercise-card', 'hold-timer', 'stop-watch', 'one-rep-max'];
      expect(tags.filter(tag => page.customElements.get(tag))).to.deep.equal([]);
      expect(page.document.querySelector('stopwatch')?.children).to.have.length(0);
    });

    it(`that says so leaves all elements whole (${kind})`, async () => {
      const csp = `${strict} 'allow-duplicates'`;
      await expectWhole(await openPage({csp, head: lit + script, body: elements}));
    });
  }
});

describe('A hostile host: trusted types, and no policy allowed', () => {
  it('is told what its policy has to say', async () => {
    const csp = strict.replace('lit-html', "'none'");
    const {errors} = (await openPage({csp, head: moduleScript})).watched;
    await waitUntil(() => errors.length, 'nothing is said');
    expect(errors.join()).to.contain("trusted-types lit-html 'allow-duplicates'");
  });
});
