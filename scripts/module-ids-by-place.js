/**
 * Numbers modules by the part that they are in and by their file. webpack prints the modules of a part in the order of
 * their numbers: rules then stand beside rules and forms beside forms, and what is alike within 32 kB is what gzip saves.
 */
const moduleIdsByPlace = {
  apply(compiler) {
    compiler.hooks.compilation.tap('ModuleIdsByPlace', (compilation) => {
      compilation.hooks.moduleIds.tap('ModuleIdsByPlace', (modules) => {
        const { chunkGraph } = compilation;
        const partOf = (module) =>
          Math.min(...Array.from(chunkGraph.getModuleChunksIterable(module), ({ debugId }) => debugId));
        const placed = Array.from(modules)
          .filter((module) => module.needId && chunkGraph.getNumberOfModuleChunks(module) > 0)
          .map((module) => ({ module, part: partOf(module), place: module.nameForCondition() ?? '' }));
        placed.sort((a, b) => a.part - b.part || (a.place < b.place ? -1 : 1));
        for (const [id, { module }] of placed.entries()) chunkGraph.setModuleId(module, id);
      });
    });
  },
};

module.exports = { moduleIdsByPlace };
