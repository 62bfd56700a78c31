import type { ReferenceFormat } from '../../article/citations/files.js';
import { listed, type Tools } from '../reference-list/reference-list.template.js';
import type { WholeView } from '../templates/whole-view.js';

/** For an element that lists references: a reader can download those that are shown. */
export class ReferenceTools implements Tools {
  readonly #view: () => WholeView | undefined;
  readonly #ids: () => string | null | undefined;

  /** @param ids Of those that are shown; all of them without it. */
  constructor(view: () => WholeView | undefined, ids: () => string | null | undefined = () => undefined) {
    this.#view = view;
    this.#ids = ids;
  }

  download = (format: ReferenceFormat): void => void this.#download(format);

  /** What writes the files comes with the first of them. */
  async #download(format: ReferenceFormat): Promise<void> {
    const view = this.#view();
    if (!view) return;
    try {
      const [{ referenceFile }, { download }] = await Promise.all([
        import('../../article/citations/files.js'),
        import('../../page/download.js'),
      ]);
      const references = listed(view, this.#ids()).map(({ reference }) => reference);
      download(referenceFile(references, format, `${view.article.id ?? ''} references`));
    } catch (error) {
      console.warn('honest-read: the references could not be downloaded.', error);
    }
  }
}
