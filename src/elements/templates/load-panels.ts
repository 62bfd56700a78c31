/** What a mention opens is loaded with the first one that is opened: most readers open none. */
export type Panels = typeof import('./panels.js');

export const loadPanels = (): Promise<Panels> => import('./panels.js');
