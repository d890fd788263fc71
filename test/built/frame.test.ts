import { expect } from '@open-wc/testing';
import { openPage, rowsOf, shown, until, isSeen } from './support/page.js';

const FRAME = `<iframe src="/built/icc/embed.html?widget=index-radar&amp;city=example-city&amp;lang=en"
  title="Result" width="100%" height="300"></iframe>`;

describe('a page with a widget in a frame', () => {
  it('shows the same figures as a page with its tag, in a frame of the height of its content', async () => {
    const page = await openPage({
      head: '<script async src="/built/icc/cdn/icc-frame.js"></script>',
      body: FRAME,
      policy: "default-src 'none'; script-src 'self'; frame-src 'self'",
    });
    const frame = page.document.querySelector('iframe')!;
    await until(
      () => frame.contentDocument?.querySelector('icc-index-radar')?.shadowRoot,
      'the widget in the frame',
    );
    const [radar] = await shown(frame.contentDocument!, 'icc-index-radar');
    await until(() => frame.clientHeight > 400, 'the height');
    expect(rowsOf(radar!)).to.have.length(19);
    expect(rowsOf(radar!)[0]).to.eql(['Overall result', '67', '63']);
    expect(frame.clientHeight).to.be.closeTo(
      frame.contentDocument!.documentElement.scrollHeight,
      1,
    );
    expect(page.heard()).to.eql([]);
  });

  it('says so without JavaScript, and where the results are', async () => {
    const page = await openPage({ head: '', body: FRAME, scriptless: true });
    const frame = page.document.querySelector('iframe')!;
    const link = (): Element | null | undefined => frame.contentDocument?.querySelector('a');
    await until(link, 'the frame');
    expect(isSeen(link()!)).to.equal(true);
  });
});
