/** What the elements promise in their comments, as data: `npm run manifest` writes custom-elements.json. */
export default {
  globs: ['src/elements/**/*.ts'],
  litelement: true,
  // Which file of the package holds it is for the package to say.
  packagejson: false,
  plugins: [
    {
      name: 'events-by-name',
      // Where an event of a class of its own is dispatched, the analyzer sees one without a name, besides the documented one.
      packageLinkPhase({ customElementsManifest }) {
        for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations ?? [])) {
          if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
        }
      },
    },
  ],
};
