import vue from '@vitejs/plugin-vue';

/** @param {string} tag */
const isCustomElement = tag => tag.includes('-');

export default {
  base: './',
  build: {outDir: '../dist/vue', emptyOutDir: true},
  plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
};
