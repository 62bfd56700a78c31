// A post in React 19.
import 'honest-read/define.js';
import type {} from 'honest-read/react';
import type { ClaimTable, HonestReadyEvent } from 'honest-read';
import article from 'honest-read/gut-skin-axis.json';
import { useRef, useState } from 'react';

export function Post() {
  const table = useRef<ClaimTable>(null);
  const [claims, setClaims] = useState(0);
  const ready = (event: HonestReadyEvent) => setClaims(event.article.claims.length);
  return (
    <article>
      <p>
        {claims} claims, shown: {table.current?.status}. Probiotics for wrinkles?{' '}
        <evidence-badge claim="c-healthy" article={article} className="grade" title="The grade">
          early evidence
        </evidence-badge>
      </p>
      <claim-table ref={table} key="table" article={article} caption="What I looked up" onhonest-ready={ready}>
        <a href="/gut-skin-axis">Which gut–skin claims hold up</a>
      </claim-table>
      <faq-accordion
        src="/gut-skin-axis.json"
        heading-level={2}
        style={{ maxInlineSize: '40em', '--honest-hue-none': '30' }}
        aria-label="Questions"
      />
      <faq-accordion headingLevel={2} onClick={({ currentTarget }) => console.log(currentTarget.status)} />
      {/* @ts-expect-error There is no such attribute. */}
      <evidence-badge clam="c-healthy" />
      {/* @ts-expect-error A caption is a text. */}
      <claim-table caption={7} />
      {/* @ts-expect-error The event has no detail. */}
      <claim-table onhonest-ready={(event) => console.log(event.detail)} />
      {/* @ts-expect-error There is no such element. */}
      <claims-table />
    </article>
  );
}
