import {expect} from '@open-wc/testing';

const ask = (query: string, init?: RequestInit) => fetch(`/__test__/respond?${query}`, init);

describe('/__test__/respond', () => {
  it('answers with a body, a status and headers', async () => {
    const response = await ask("status=500&type=text/plain&body=Sorry&csp=default-src%20'none'");
    expect(response.status).to.equal(500);
    expect(response.headers.get('content-type')).to.contain('text/plain');
    expect(response.headers.get('content-security-policy')).to.equal("default-src 'none'");
    expect(await response.text()).to.equal('Sorry');
  });

  it('pads to a size, which leaves JSON readable', async () => {
    const response = await ask('size=100000&body={"name":"Plank"}');
    const text = await response.text();
    expect(text).to.have.length(100_000);
    expect(JSON.parse(text)).to.deep.equal({name: 'Plank'});
  });

  it('waits', async () => {
    const start = performance.now();
    await ask('delay=200');
    expect(performance.now() - start).to.be.greaterThan(180);
  });

  it('hangs before the headers', async () => {
    const error: unknown = await ask('hang=1', {signal: AbortSignal.timeout(200)}).catch(
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(DOMException);
  });

  it('hangs within the body', async () => {
    const {body} = await ask('hang=body&body=begun');
    const reader = body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).to.equal('begun');
    const second = await Promise.race([
      reader?.read(),
      new Promise(resolve => setTimeout(resolve, 100, 'nothing')),
    ]);
    expect(second).to.equal('nothing');
    await reader?.cancel();
  });
});
