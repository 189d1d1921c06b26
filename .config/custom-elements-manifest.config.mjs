/** Leaves what is private out of the manifest, and points every module at the file that is published. */
const publishedPlugin = {
  name: 'published-paths-and-members',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path.replace(/^(\.\/)?src\//, 'dist/').replace(/\.ts$/, '.js');
    customElementsManifest.modules = customElementsManifest.modules
      .filter(
        (module) =>
          module.declarations?.some(({ tagName }) => tagName) ||
          module.exports?.some(({ kind }) => kind === 'custom-element-definition'),
      )
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const declaration of module.declarations ?? []) {
        delete declaration.superclass;
        declaration.members = declaration.members?.filter(
          ({ name, privacy, static: isStatic }) =>
            !isStatic && privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
        );
      }
      for (const exported of module.exports ?? [])
        if (exported.declaration?.module) exported.declaration.module = published(exported.declaration.module);
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/*-view.ts', 'src/**/*-styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publishedPlugin],
};
