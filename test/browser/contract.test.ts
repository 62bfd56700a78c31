/**
 * What any page may expect of any element, after the Gold Standard checklist for web components
 * (https://github.com/webcomponents/gold-standard/wiki).
 */
import { expect, fixture } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { HonestElement } from '../../src/elements/honest-element.js';
import { addressOf, dataOf, GUT_SKIN, heldAddress, ownAddress, release, requestsFor } from '../support/articles.js';
import { ELEMENTS, type Known, written } from '../support/elements.js';
import { all, heard, seen } from '../support/reader.js';
import { spyOnPage } from '../support/spies.js';
import { failed, hearConsole, nextReady, openAll, ready, rested } from '../support/waiting.js';

/** Has every field of the format. */
const FULL = addressOf('examples/good/hostile.json');

let prefixes = 0;
/** A prefix under which nothing is registered yet. */
const freshPrefix = () => `t${prefixes++}-`;

const camelCase = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

type Values = Record<string, string>;

function setAttributes(element: Element, values: Values): void {
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
}

function setProperties(element: Element, values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    Object.assign(element, { [camelCase(name)]: name === 'heading-level' ? Number(value) : value || true });
  }
}

/** The same in other orders, by their names: each entry is the first one, and the last one, of some. */
function orders(values: Values): Map<string, Values> {
  const names = Object.keys(values);
  const all = names.flatMap((_, n) => {
    const turned = [...names.slice(n), ...names.slice(0, n)];
    return [turned, [...turned].reverse()];
  });
  return new Map(
    all.map((order) => [order.join(', '), Object.fromEntries(order.map((name) => [name, values[name]!]))]),
  );
}

const show = (known: Known, attributes: Values = {}) =>
  fixture<HonestElement>(written(known, { src: GUT_SKIN, ...attributes })).then((element) => ready(element));

const place = (html = '<div></div>') => fixture<HTMLElement>(html);

async function otherDocument(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>('<iframe title="Another document" width="600" height="400"></iframe>');
  return frame.contentDocument!;
}

/** An element in each of the states in which it can be, one after the other, on the page. */
async function* states(known: Known): AsyncGenerator<[state: string, element: HonestElement]> {
  const opened = async (element: HonestElement) => {
    await openAll(element);
    for (const opener of all(element, '[aria-expanded="false"]')) opener.click();
    return rested(element);
  };
  yield ['content', await fixture<HonestElement>(written(known, { src: '' }))];
  const src = heldAddress();
  yield ['loading', await fixture<HonestElement>(written({ ...known, wrapped: '' }, { src }))];
  await release(src);
  yield ['ready', await show(known)];
  yield ['ready, as it was asked for', await show(known, known.values)];
  yield ['ready, with all that an article can have', await show(known, { ...known.full, src: FULL })];
  yield ['open', await opened(await show(known))];
  for (const more of known.more ?? [])
    yield [`open, ${Object.values(more).join(' ')}`, await opened(await show(known, more))];
  yield ['error', await opened(await failed(await fixture<HonestElement>(written(known, { src: '#nowhere' }))))];
}

describe('every element', () => {
  // What is thrown or rejected anywhere on the page fails the test in which it happens.
  const console = hearConsole();

  it('is found', () => {
    expect(ELEMENTS.map(({ tag }) => tag)).to.include.members(['claim-table', 'evidence-badge', 'faq-accordion']);
  });

  for (const known of ELEMENTS) {
    const { tag, Class, needs, shows, sees, wrapped } = known;
    const values = { ...known.values, src: GUT_SKIN };
    const create = (name = tag) => document.createElement(name) as unknown as HonestElement;

    describe(`<${tag}>`, () => {
      describe('takes its attributes, or its properties,', () => {
        let expected: string;
        beforeEach(async () => (expected = heard(await show(known, values))));

        for (const [order, ordered] of orders(values)) {
          it(`in the order ${order}`, async () => {
            for (const set of [setAttributes, setProperties]) {
              const element = create();
              if (known.keepsWrapped) element.innerHTML = wrapped;
              set(element, ordered);
              (await place()).append(element);
              expect(heard(await ready(element))).to.equal(expected);
            }
          });
        }

        it('after it has been put on the page', async () => {
          for (const set of [setAttributes, setProperties]) {
            const element = create();
            element.innerHTML = wrapped;
            (await place()).append(element);
            await element.updateComplete;
            expect(seen(element)).to.equal(sees);
            set(element, values);
            await nextReady(element);
            expect(heard(element)).to.equal(expected);
          }
        });

        it('before it is known to the page', async () => {
          for (const set of [setAttributes, setProperties]) {
            const prefix = freshPrefix();
            const element = create(prefix + tag);
            if (known.keepsWrapped) element.innerHTML = wrapped;
            set(element, values);
            (await place()).append(element);
            Class.define(prefix);
            expect(heard(await ready(element))).to.equal(expected);
          }
        });

        it('and forgets an attribute that is taken away', async () => {
          const element = await show(known, values);
          for (const name of Object.keys(known.values)) {
            if (!(name in needs)) element.removeAttribute(name);
          }
          await element.updateComplete;
          expect(heard(element)).to.equal(heard(await show(known)));
        });
      });

      it('shows data that was set before it was known to the page', async () => {
        const prefix = freshPrefix();
        const element = create(prefix + tag);
        if (known.keepsWrapped) element.innerHTML = wrapped;
        setAttributes(element, needs);
        Object.assign(element, { article: (await (await fetch(GUT_SKIN)).json()) as unknown });
        (await place()).append(element);
        Class.define(prefix);
        expect(seen(await ready(element))).to.include(shows);
        expect(element.article?.id).to.equal('gut-skin-axis');
      });

      it('comes from innerHTML, from a template and from a copy', async () => {
        const html = written(known, { src: GUT_SKIN });
        const container = await place();
        container.innerHTML = html;
        const original = await ready(container.querySelector<HonestElement>(tag)!);
        const template = document.createElement('template');
        template.innerHTML = html;
        container.append(template.content.cloneNode(true), original.cloneNode(true));
        for (const element of container.querySelectorAll<HonestElement>(tag)) {
          expect(seen(await ready(element))).to.include(shows);
          expect(element.innerHTML).to.equal(wrapped);
        }
      });

      it('keeps what it shows when it is taken away and put back, and does not load it again', async () => {
        const src = ownAddress();
        const element = await show(known, { src });
        const home = element.parentElement!;
        const before = heard(element);
        element.remove();
        home.append(element);
        expect(heard(element)).to.equal(before);
        await element.updateComplete;
        expect(heard(element)).to.equal(before);
        expect(heard(await ready(element))).to.equal(before);
        expect(await requestsFor(src)).to.equal(1);
      });

      it('keeps open what the reader has opened when it is moved', async () => {
        const element = await show(known);
        const [details] = all<HTMLDetailsElement>(element, 'details');
        if (!details) return;
        details.open = true;
        (await place()).append(element);
        await ready(element);
        expect(all<HTMLDetailsElement>(element, 'details')[0]!.open).to.be.true;
      });

      it('loads on when it is moved while it loads', async () => {
        const src = heldAddress();
        const element = await fixture<HonestElement>(written(known, { src }));
        (await place()).append(element);
        await release(src);
        expect(seen(await ready(element))).to.include(shows);
        expect(await requestsFor(src)).to.equal(1);
      });

      it('shows the article of the place to which it is moved', async () => {
        const here = await place(`<div data-honest-article="${GUT_SKIN}">${written(known)}</div>`);
        const corrected = { ...(await dataOf('gut-skin-axis.json')), headline: 'Another edition' };
        const address = URL.createObjectURL(new Blob([JSON.stringify(corrected)]));
        const there = await place(`<div data-honest-article="${address}"></div>`);
        const element = await ready(here.querySelector<HonestElement>(tag)!);
        const moved = nextReady(element);
        there.append(element);
        expect((await moved).article.headline).to.equal('Another edition');
      });

      it('keeps its looks in another document, and back again', async () => {
        const element = await show(known);
        const home = element.parentElement!;
        const looks = () =>
          [element, ...all(element, '[part]')].map((each) => {
            const { display, cursor, fontWeight, paddingBlockStart } = getComputedStyle(each);
            return [each.localName, display, cursor, fontWeight, paddingBlockStart].join(' ');
          });
        const before = looks();
        (await otherDocument()).body.append(element);
        await ready(element);
        expect(looks()).to.deep.equal(before);
        expect(seen(element)).to.include(shows);
        home.append(element);
        await ready(element);
        expect(looks()).to.deep.equal(before);
      });

      it('may be made in one document and first shown in another', async () => {
        const element = create();
        setAttributes(element, { ...needs, src: GUT_SKIN });
        (await otherDocument()).body.append(element);
        expect(seen(await ready(element))).to.include(shows);
        expect(getComputedStyle(element).display).to.equal(getComputedStyle(await show(known)).display);
      });

      it('works in the open shadow root of another element', async () => {
        const root = (await place()).attachShadow({ mode: 'open' });
        root.innerHTML = written(known, { src: GUT_SKIN });
        expect(seen(await ready(root.querySelector<HonestElement>(tag)!))).to.include(shows);
      });

      it('works among what another element puts into a slot', async () => {
        const host = await place(`<div>${written(known, { src: GUT_SKIN })}</div>`);
        host.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
        await ready(host.querySelector<HonestElement>(tag)!);
        expect(seen(host)).to.include(shows);
      });

      it('leaves nothing on the page when it is gone', async () => {
        for await (const [state, element] of leftBySpied(known)) {
          expect(element, state).to.deep.equal([]);
        }
      });

      it('is gone when its page hides it', async () => {
        for await (const [state, element] of states(known)) {
          element.hidden = true;
          expect(element.checkVisibility(), state).to.be.false;
          element.hidden = false;
        }
        await place(`<style>.narrow ${tag} { display: none } .wide ${tag} { display: flow-root }</style>`);
        const around = await place(`<div class="narrow">${written(known, { src: GUT_SKIN })}</div>`);
        const element = await ready(around.querySelector<HonestElement>(tag)!);
        expect(element.checkVisibility()).to.be.false;
        around.className = 'wide';
        expect(getComputedStyle(element).display).to.equal('flow-root');
      });

      it('may be registered twice', () => {
        Class.define();
        Class.define();
        expect(customElements.get(tag)).to.equal(Class);
        expect(console.said).to.deep.equal([]);
      });

      it('may be registered with a prefix, beside the one without', async () => {
        const prefix = freshPrefix();
        Class.define(prefix);
        Class.define(prefix);
        expect(seen(await show({ ...known, tag: prefix + tag }))).to.include(shows);
        expect(console.said).to.deep.equal([]);
      });

      it('leaves a name to whoever has taken it, and says so once', async () => {
        const prefix = freshPrefix();
        class Foreign extends HTMLElement {}
        customElements.define(prefix + tag, Foreign);
        Class.define(prefix);
        expect(customElements.get(prefix + tag)).to.equal(Foreign);
        expect(console.said).to.have.length(1);
        expect(console.said[0]).to.include(`<${prefix}${tag}>`);
        expect(seen(await fixture(written({ ...known, tag: prefix + tag })))).to.equal(sees);
      });

      it('puts no name of its own on the window', async () => {
        const before = Object.keys(window);
        for await (const [, element] of states(known)) element.remove();
        expect(Object.keys(window)).to.deep.equal(before);
      });

      describe('has what its documentation says, and nothing else:', () => {
        const { promises } = known;
        const names = (entries: { name: string }[] | undefined) => (entries ?? []).map(({ name }) => name).sort();

        it('attributes', () => {
          expect([...Class.observedAttributes].sort()).to.deep.equal(names(promises.attributes));
          // And the tests have a value for each.
          expect(Object.keys(values).sort()).to.deep.equal(names(promises.attributes));
        });

        it('properties and methods', () => {
          const members = (promises.members ?? []).filter((member) => !member.static && member.privacy !== 'private');
          const element = create();
          for (const { name } of members) expect(name in element, name).to.be.true;

          const here = new Set<string>();
          let prototype = Class.prototype as object;
          while (prototype !== LitElement.prototype) {
            for (const name of Object.getOwnPropertyNames(prototype)) here.add(name);
            prototype = Object.getPrototypeOf(prototype) as object;
          }
          // What Lit and the browser call, and Lit's own bookkeeping of properties.
          const lifecycle = [...here].filter((name) => name in prototype || /^__|Callback$|^constructor$/.test(name));
          const known = new Set([...names(members), ...lifecycle]);
          expect([...here].filter((name) => !known.has(name))).to.deep.equal([]);
        });

        it('parts and slots', async () => {
          const parts = new Set<string>();
          const slots = new Set<string>();
          for await (const [, element] of states(known)) {
            for (const each of all(element, '[part]')) each.part.forEach((part) => parts.add(part));
            for (const slot of all<HTMLSlotElement>(element, 'slot')) slots.add(slot.name);
          }
          expect(names(promises.cssParts)).to.include.members([...parts]);
          // That all of them could open a panel does not mean that each has something to put in it.
          const own = promises.cssParts?.filter(({ inheritedFrom }) => !inheritedFrom);
          expect([...parts]).to.include.members(names(own));
          expect([...slots].sort()).to.deep.equal(names(promises.slots));
        });

        it('events, which bubble out of any shadow root', async () => {
          const root = (await place()).attachShadow({ mode: 'open' });
          const told = new Set<string>();
          for (const { name } of promises.events ?? []) {
            document.body.addEventListener(name, ({ type }) => told.add(type), { once: true });
          }
          const dispatched = new Set<string>();
          for (const src of [GUT_SKIN, '#nowhere']) {
            const element = create();
            setAttributes(element, { ...needs, src });
            const dispatch = element.dispatchEvent.bind(element);
            element.dispatchEvent = (event) => {
              dispatched.add(event.type);
              return dispatch(event);
            };
            root.append(element);
            await (src === GUT_SKIN ? ready(element) : failed(element));
            for (const opener of all(element, 'summary, [aria-expanded], th button')) opener.click();
            await element.updateComplete;
          }
          expect([...dispatched].sort()).to.deep.equal(names(promises.events));
          expect([...told].sort()).to.deep.equal(names(promises.events));
        });

        it('custom properties', async () => {
          const used = new Set<string>();
          const moving = new Set<string>();
          for await (const [, element] of states(known)) {
            for (const { cssRules } of element.shadowRoot!.adoptedStyleSheets) {
              const css = [...cssRules].map(({ cssText }) => cssText).join('\n');
              for (const [name] of css.matchAll(/--honest-[\w-]+/g)) used.add(name);
            }
            for (const name of used) {
              const before = looksOf(element);
              const changes = ['47px', 'rgb(1, 2, 3)', '123'].some((value) => {
                element.style.setProperty(name, value);
                const after = looksOf(element);
                element.style.removeProperty(name);
                return after !== before;
              });
              if (changes) moving.add(name);
            }
          }
          expect(names(promises.cssProperties)).to.include.members([...moving]);
          // What all elements share need not show in what each of them has of this article.
          const own = promises.cssProperties?.filter(({ inheritedFrom }) => !inheritedFrom);
          expect([...moving]).to.include.members(names(own));
        });
      });
    });
  }
});

/** What each state of an element leaves behind when the element is taken away. */
async function* leftBySpied(known: Known): AsyncGenerator<[state: string, left: string[]]> {
  const spy = spyOnPage();
  try {
    for await (const [state, element] of states(known)) {
      element.remove();
      await element.updateComplete;
      yield [state, spy.left()];
    }
  } finally {
    spy.end();
  }
}

const LOOKS = [
  'color',
  'background-color',
  'border-block-start-color',
  'border-block-end-color',
  'border-inline-start-color',
  'text-decoration-color',
  'stroke',
  'margin-block-start',
  'min-block-size',
];

/** How everything within an element is drawn. */
function looksOf(element: HonestElement): string {
  return all(element, '*')
    .map((each) => {
      const style = getComputedStyle(each);
      return LOOKS.map((name) => style.getPropertyValue(name)).join();
    })
    .join('\n');
}
