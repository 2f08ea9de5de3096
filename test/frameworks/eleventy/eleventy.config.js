export default config => {
  config.addPassthroughCopy({
    '../node_modules/exercise-elements/dist/exercise-elements.js': 'exercise-elements.js',
    'page.js': 'page.js',
  });
};
