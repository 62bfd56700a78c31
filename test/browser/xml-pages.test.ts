/** Pages that are served as XML, in which nothing can be drawn. */
import { expect } from '@open-wc/testing';
import { ELEMENTS, written } from '../support/elements.js';
import { closePages, openXml } from '../support/partner-page.js';
import { all } from '../support/reader.js';

const page = (head: string, body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A partner’s page</title>${head}</head><body>${body}</body></html>`;

const script = `<script async="async" src="https://cdn.example/honest-read.js"
  data-article="https://publisher.example/gut-skin-axis.json"></script>`;

const divs = '<div data-honest-read="claim-table"><p>Claims</p></div>';

const read = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();

describe('a page that is XHTML', () => {
  afterEach(closePages);

  it('keeps what is wrapped, is told why, and nothing is thrown at it', async () => {
    const xml = await openXml(page(script, `${ELEMENTS.map((known) => written(known)).join('\n')}${divs}`));
    await xml.says(/needs a page served as text\/html; this one is application\/xhtml\+xml/);
    for (const { tag, sees } of ELEMENTS) {
      const [element] = all(xml.document.body, tag);
      expect(read(element!)).to.equal(sees);
      expect(element!.shadowRoot).to.equal(null);
    }
    expect(read(all(xml.document.body, 'div')[0]!)).to.equal('Claims');
    await xml.loads('honest-read.js');
    expect(xml.thrown).to.deep.equal([]);
  });
});
