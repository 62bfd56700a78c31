/** A frame of ours on a partner's page, in every engine; what is in it is another origin's, so only its height can be seen. */
import { expect } from '@open-wc/testing';
import { closePages, openPage, openPoliced, type PartnerPage } from '../support/partner-page.js';

const FIXED = 111;
const LISTENER = '<script async src="https://cdn.example/frame-height.js"></script>';
const frame = (src: string, element: string) =>
  `<iframe src="https://cdn.example/frame.html?src=${src}&amp;element=${element}" title="Claims" width="600" height="${FIXED}"></iframe>`;

/** Waits until the frame has a height that is right. */
async function becomes(page: PartnerPage, isRight: (height: number) => boolean): Promise<void> {
  const giveUp = performance.now() + 15_000;
  for (;;) {
    const { clientHeight } = page.document.querySelector('iframe')!;
    if (isRight(clientHeight)) return;
    if (performance.now() > giveUp) throw new Error(`It is ${clientHeight} px high. ${page.said.join(' ')}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

describe('a frame on a partner’s page', () => {
  afterEach(closePages);

  it('becomes as high as the table in it', async () => {
    const page = openPage(LISTENER + frame('/gut-skin-axis.json', 'claim-table'));
    await becomes(page, (height) => height > 300);
    expect(page.thrown).to.deep.equal([]);
  });

  it('becomes as low as the one sentence that refuses an article of another host', async () => {
    const page = openPage(LISTENER + frame('https://stranger.example/a.json', 'claim-table'));
    await becomes(page, (height) => height > 0 && height < 90);
  });

  it('does so under a policy that allows no more than the frame and its listener', async () => {
    const page = await openPoliced(
      LISTENER + frame('/gut-skin-axis.json', 'claim-table'),
      `default-src 'none'; script-src https://cdn.example/frame-height.js; frame-src https://cdn.example/frame.html`,
    );
    await becomes(page, (height) => height > 300);
    expect(await page.reports()).to.deep.equal([]);
  });
});
