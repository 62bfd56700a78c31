/** Of the manifest of the sources, what is promised to those who use the package, with the package's own addresses. */

interface Named {
  name: string;
  description?: string;
  type?: { text: string };
  inheritedFrom?: Reference;
}
interface Reference {
  name: string;
  module?: string;
}
export interface Member extends Named {
  kind: 'field' | 'method';
  privacy?: 'public' | 'private' | 'protected';
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
}
export interface ElementDeclaration extends Named {
  kind: 'class';
  tagName?: string;
  superclass?: Reference;
  members?: Member[];
  attributes?: (Named & { fieldName?: string })[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: (Named & { default?: string })[];
}
export interface Manifest {
  schemaVersion: string;
  modules: { kind: string; path: string; declarations?: ElementDeclaration[]; exports?: object[] }[];
}

/** Where in the package the classes and functions are that register nothing. */
const INDEX = 'dist/npm/index.js';

/** The elements of a manifest by their tags. */
export function elementsOf(manifest: Manifest): Map<string, ElementDeclaration> {
  const declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  return new Map(declarations.flatMap((each) => (each.tagName ? [[each.tagName, each] as const] : [])));
}

const promised = ({ name, privacy }: Member): boolean =>
  !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

/** The classes that elements come from are had from the index, whatever file they are written in. */
function fromIndex(declaration: ElementDeclaration): ElementDeclaration {
  return JSON.parse(JSON.stringify(declaration), (key, value: unknown) =>
    (key === 'inheritedFrom' || key === 'superclass') && (value as Reference).module
      ? { ...(value as Reference), module: INDEX }
      : value,
  ) as ElementDeclaration;
}

const publicOnly = (declaration: ElementDeclaration): ElementDeclaration => ({
  ...fromIndex(declaration),
  ...(declaration.members && { members: fromIndex(declaration).members!.filter(promised) }),
});

/**
 * The manifest that the package brings: a module for each element, as it is imported, and the index for what they share.
 * @param shared Modules of the sources whose classes the index exports besides the elements.
 */
export function publicManifest(sources: Manifest, shared: readonly string[]): Manifest {
  const elements = [...elementsOf(sources)].map(([tag, declaration]) => {
    const path = `dist/npm/elements/${tag}/define.js`;
    const reference = { name: declaration.name, module: path };
    return {
      kind: 'javascript-module',
      path,
      declarations: [publicOnly(declaration)],
      exports: [
        { kind: 'js', name: declaration.name, declaration: reference },
        { kind: 'custom-element-definition', name: tag, declaration: reference },
      ],
    };
  });
  const common = sources.modules
    .filter(({ path }) => shared.includes(path))
    .flatMap(({ declarations = [] }) => declarations.filter(({ kind }) => kind === 'class').map(publicOnly));
  const index = {
    kind: 'javascript-module',
    path: INDEX,
    declarations: common,
    exports: [
      ...common.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: INDEX } })),
      ...elements.flatMap(({ exports }) => exports.filter(({ kind }) => kind === 'js')),
    ],
  };
  return { schemaVersion: sources.schemaVersion, modules: [index, ...elements] };
}
