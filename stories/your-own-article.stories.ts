import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './support/article-bench.js';

const meta: Meta = { title: 'Your own article', parameters: { host: { wide: true } } };
export default meta;

type Story = StoryObj;

/**
 * Paste an article or write one. It is checked as `honest-read validate` checks it, and shown by the elements as far as it can
 * be read. Nothing leaves this page.
 */
export const PasteIt: Story = { render: () => html`<article-bench></article-bench>` };

/** One with faults: each is told with its place, and how to mend it; the rest is shown. */
export const WithFaults: Story = { render: () => html`<article-bench sample="With faults"></article-bench>` };

/** Something that is not JSON. */
export const NotJson: Story = { render: () => html`<article-bench sample="Not JSON"></article-bench>` };
