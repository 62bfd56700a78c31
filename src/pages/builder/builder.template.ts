/** The four steps: the article, what of it, how it looks, the code. */
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../article/language.js';
import { ELEMENTS, EMBEDDABLE } from '../../article/sharing/embeddable.js';
import type { LocatedProblem } from '../../cli/inspect.js';
import type { Actions, State } from './builder.js';
import { isIn, TOLD } from './choices.js';
import { FORMS, made, type Making, textOf } from './forms.js';
import { PALETTES, WIDTHS } from './hosts.js';
import { HEADER, type Look } from './look-at-article.js';
import { optionField } from './option-field.template.js';
import { preview } from './preview.js';

const EXPLAINED: Readonly<Record<keyof typeof FORMS, string>> = {
  script:
    'For any page whose HTML you can edit. It is right at the next visit when the publisher corrects the article.',
  div: 'For WordPress, Ghost and other editors that drop tags which they do not know. It stays right, as the script tag’s does.',
  frame: 'For sites that take no script from you. It stays right, too, and keeps its own type.',
  static: 'For sites that strip everything else. It is never corrected by itself, so it says of which day it is.',
};

/** One of a few, told from each other at a glance. */
function oneOf<K extends string>(
  legend: string,
  options: Readonly<Record<K, string>>,
  chosen: K,
  choose: (key: K) => void,
): TemplateResult {
  return html`<fieldset class="one-of">
    <legend>${legend}</legend>
    ${(Object.entries(options) as [K, string][]).map(
      ([key, name]) =>
        html`<label><input type="radio" name=${legend} .checked=${key === chosen} @change=${() => choose(key)} />${name}</label>`,
    )}
  </fieldset>`;
}

const problem = ({ message, mend, line, severity, leftOut }: LocatedProblem): TemplateResult =>
  html`<li>
    <b>${severity === 'error' ? 'Wrong' : 'To look at'}${line ? `, line ${line}` : ''}.</b> ${message} ${mend}
    ${leftOut ? 'It is left out.' : nothing}
  </li>`;

/** What is wrong with an article: faults are for everybody to see, doubts for who wants to know. */
function problems({ problems }: Look): TemplateResult | typeof nothing {
  const faults = problems.filter(({ severity }) => severity === 'error');
  const doubts = problems.filter(({ severity }) => severity !== 'error');
  const n = doubts.length;
  return html`${faults.length ? html`<ul class="problems">${faults.map(problem)}</ul>` : nothing}
  ${
    n
      ? html`<details>
          <summary>${n === 1 ? 'One thing' : `${n} things`} a careful editor would look at</summary>
          <ul class="problems">${doubts.map(problem)}</ul>
        </details>`
      : nothing
  }`;
}

function outcome({ look, looking }: State): string {
  if (looking) return 'Looking at the article …';
  if (!look) return '';
  const { article, obstacle, problems } = look;
  if (obstacle || !article) return obstacle ?? '';
  const faults = problems.filter(({ severity }) => severity === 'error').length;
  const name = article.headline ?? article.publisher?.name ?? 'The article';
  const state = faults
    ? `It has ${faults === 1 ? 'one fault' : `${faults} faults`}; what can be read is shown.`
    : 'Nothing is wrong with it.';
  return `“${name}” can be read from any page. ${state}`;
}

function articleStep(state: State, { look }: Actions): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    look(new FormData(event.target as HTMLFormElement).get('address') as string);
  };
  return html`<section aria-labelledby="step-article">
    <h2 id="step-article">The article</h2>
    <form @submit=${submit}>
      <label for="address">Address of its data</label>
      <div class="row">
        <input id="address" name="address" inputmode="url" autocomplete="url" spellcheck="false"
          placeholder="https://publisher.example/article.json" aria-describedby="outcome" .value=${state.typed} />
        <button>Look at it</button>
      </div>
    </form>
    <p id="outcome" role="status" class=${state.look?.obstacle && !state.looking ? 'obstacle' : ''}>${outcome(state)}</p>
    ${state.look?.header && !state.looking ? html`<pre tabindex="0"><code>${HEADER}</code></pre>` : nothing}
    ${state.look && !state.looking ? problems(state.look) : nothing}
  </section>`;
}

function choiceStep({ look, tag, attributes }: State, { choose, set }: Actions): TemplateResult {
  const article = look!.article!;
  return html`<section aria-labelledby="step-choice">
    <h2 id="step-choice">What to show</h2>
    <p class="field">
      <label for="element">Part of the article</label>
      <select id="element" @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
        ${ELEMENTS.map(
          (each) =>
            html`<option value=${each} ?selected=${each === tag} ?disabled=${!isIn(article, each)}>${TOLD[each]}</option>`,
        )}
      </select>
    </p>
    ${EMBEDDABLE[tag]!.attributes.map((name) => optionField({ article, tag, name, value: attributes[name] }, set))}
  </section>`;
}

function lookStep({ palette, width }: State, making: Making, { change }: Actions): TemplateResult {
  const { widget, address, article } = making;
  return html`<section aria-labelledby="step-look" class="look">
    <h2 id="step-look">How it looks</h2>
    <div class="looks">
      ${oneOf('On', PALETTES, palette, (palette) => change({ palette }))}
      ${oneOf('As wide as', WIDTHS, width, (width) => change({ width }))}
    </div>
    <div class="host ${palette}">
      <div class="column ${width}" lang=${article.inLanguage ?? 'en'} dir=${directionOf(article.inLanguage ?? 'en')}>
        ${preview(widget, address, textOf(making))}
      </div>
    </div>
  </section>`;
}

function codeStep({ form, told }: State, making: Making, { change, copy }: Actions): TemplateResult {
  const found = made(form, making);
  return html`<section aria-labelledby="step-code" class="code">
    <h2 id="step-code">The code</h2>
    ${oneOf('Form', FORMS, form, (form) => change({ form }))}
    <p>${EXPLAINED[form]}</p>
    ${
      typeof found === 'string'
        ? html`<p class="obstacle">${found}</p>`
        : found.map(
            ({ where, code }) =>
              html`<figure>
                <figcaption>
                  <span>${where}</span>
                  <button type="button" aria-label="Copy: ${where}" @click=${() => copy(code)}>Copy</button>
                </figcaption>
                <pre tabindex="0" role="region" aria-label=${where}><code>${code}</code></pre>
              </figure>`,
          )
    }
    <p role="status">${told}</p>
  </section>`;
}

export const builder = (state: State, making: Making | undefined, actions: Actions): TemplateResult =>
  html`<div class="steps">
      ${articleStep(state, actions)} ${making ? choiceStep(state, actions) : nothing}
    </div>
    ${making ? html`<div class="results">${lookStep(state, making, actions)} ${codeStep(state, making, actions)}</div>` : nothing}`;
