import { html, type TemplateResult } from 'lit';
import type { Shared } from '../sharing/shared.js';
import type { View } from './view.js';

/** Where a thing can be taken along; without what is live, and in what is closed, only the room for it. */
export const shareLine = (shared: Shared, { share }: Pick<View, 'share'>): TemplateResult =>
  html`<div class="share">${share?.(shared)}</div>`;
