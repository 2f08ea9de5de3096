import {expect} from '@open-wc/testing';
import {loadJson, LoadError} from '../../src/browser/load-json.js';
import {fetched, pause, stub} from '../helpers/card.js';
import {answer, plank, published} from '../helpers/fixtures.js';

const patient = () => new AbortController().signal;
const load = (address: string, timeout?: number) => loadJson(address, patient(), timeout);

/** The LoadError that this ends with. */
async function failure(loading: Promise<unknown>): Promise<LoadError> {
  const error: unknown = await loading.then(
    json => new Error(`It answered ${JSON.stringify(json)}.`),
    (reason: unknown) => reason,
  );
  if (error instanceof LoadError) return error;
  throw error instanceof Error ? error : new Error(String(error));
}

describe('loadJson', () => {
  it('answers the JSON at an address', async () => {
    expect(await load(published(plank))).to.deep.equal(plank);
    expect(await load(published([plank, plank]))).to.have.length(2);
  });

  it('reads it whatever its media type, as UTF-8, and with its byte order mark', async () => {
    const body = '\uFEFF{"name": "Übung 💪"}';
    expect(await load(answer({type: 'text/plain; charset=iso-8859-1', body}))).to.deep.equal({
      name: 'Übung 💪',
    });
  });

  it('reads characters that are parted between two chunks', async () => {
    const bytes = new TextEncoder().encode('{"name": "💪"}');
    const chunks = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    stub(window, 'fetch', () => Promise.resolve(new Response(chunks)));
    expect(await load('https://example.com/chunks.json')).to.deep.equal({name: '💪'});
  });

  const failures: [what: string, address: string, reason: string, message: RegExp][] = [
    ['404', answer({status: 404}), 'unreachable', /status 404/],
    ['500', answer({status: 500, body: '{}'}), 'unreachable', /status 500/],
    ['a page', answer({type: 'text/html', body: '<!doctype html>'}), 'unreadable', /not JSON/],
    ['nothing', answer({body: ''}), 'unreadable', /not JSON/],
    ['a server that is not there', 'http://127.0.0.1:1/a.json', 'unreachable', /cannot be reached/],
    ['over 2 MB', published(plank, {size: 2_000_001}), 'unreadable', /over 2 MB/],
  ];
  for (const [what, address, reason, message] of failures) {
    it(`fails at ${what} as ${reason}, and says why`, async () => {
      const error = await failure(load(address));
      expect(error.reason).to.equal(reason);
      expect(error.message).to.match(message).and.to.contain(address);
    });
  }

  it('takes 2 MB', async () => {
    expect(await load(published(plank, {size: 2_000_000}))).to.deep.equal(plank);
  });

  for (const [what, headers] of [
    ['says its length', {'content-length': '3000000'}],
    ['does not say its length', {}],
    ['says less than its length', {'content-length': '10'}],
  ] as const) {
    it(`reads no more than it must of a large answer that ${what}`, async () => {
      let sent = 0;
      let cancelled = false;
      const chunk = new Uint8Array(100_000).fill(32);
      const endless = new ReadableStream({
        pull(controller) {
          sent += chunk.length;
          controller.enqueue(chunk);
        },
        cancel() {
          cancelled = true;
        },
      });
      stub(window, 'fetch', () => Promise.resolve(new Response(endless, {headers})));
      const error = await failure(load('https://example.com/endless.json'));
      expect(error.reason).to.equal('unreadable');
      expect(error.message).to.contain('over 2 MB');
      expect(sent).to.be.at.most(2_200_000);
      expect(cancelled).to.be.true;
    });
  }

  for (const [when, options] of [
    ['no answer begins', {hang: 1}],
    ['an answer does not end', {hang: 'body', body: '{"name":'}],
  ] as const) {
    it(`gives up after its time when ${when}`, async () => {
      const start = performance.now();
      const error = await failure(load(answer(options), 200));
      expect(performance.now() - start).to.be.within(190, 2000);
      expect(error.message).to.contain('did not answer within 0.2 s');
      expect(error.reason).to.equal('unreachable');
    });
  }

  it('says that the visitor is offline where that is why', async () => {
    stub(navigator, 'onLine', false);
    expect((await failure(load('http://127.0.0.1:1/a.json'))).reason).to.equal('offline');
    // A server that answers is reached, whatever the browser believes.
    expect((await failure(load(answer({status: 404})))).reason).to.equal('unreachable');
  });

  it('ends when it is aborted', async () => {
    const controller = new AbortController();
    const loading = loadJson(answer({hang: 1}), controller.signal);
    setTimeout(() => controller.abort(), 20);
    const ended = await Promise.race([loading.catch(() => 'ended'), pause(1000)]);
    expect(ended).to.equal('ended');
  });

  it('does not wait for a signal that was aborted before', async () => {
    const loading = loadJson(answer({hang: 1, for: 'nobody'}), AbortSignal.abort()).catch(
      () => 'ended',
    );
    expect(await Promise.race([loading, pause(500)])).to.equal('ended');
  });

  describe('asked twice for one address', () => {
    it('asks once', async () => {
      const addresses = fetched();
      const address = published(plank, {delay: 50});
      expect(await Promise.all([load(address), load(address)])).to.deep.equal([plank, plank]);
      expect(addresses).to.deep.equal([address]);
    });

    it('goes on for the second when the first leaves, and ends when both have', async () => {
      let request: AbortSignal | null | undefined;
      const {fetch} = window;
      stub(window, 'fetch', (address, init) => {
        request = init?.signal;
        return fetch.call(window, address, init);
      });
      const address = answer({hang: 1, for: 'two'});
      const controllers = [new AbortController(), new AbortController()];
      const loads = controllers.map(({signal}) => loadJson(address, signal).catch(() => undefined));
      controllers[0]?.abort();
      await loads[0];
      expect(request?.aborted).to.be.false;
      controllers[1]?.abort();
      await loads[1];
      expect(request?.aborted).to.be.true;
    });

    it('asks again when the first time is over', async () => {
      const addresses = fetched();
      const address = published(plank);
      await load(address);
      await load(address);
      expect(addresses).to.have.length(2);
    });

    it('asks again right after a first has left', async () => {
      const address = published(plank, {delay: 50});
      const controller = new AbortController();
      const first = loadJson(address, controller.signal).catch(() => 'left');
      controller.abort();
      const second = load(address);
      expect(await first).to.equal('left');
      expect(await second).to.deep.equal(plank);
    });
  });
});
