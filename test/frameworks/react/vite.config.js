import react from '@vitejs/plugin-react';

export default {
  base: './',
  build: {outDir: '../dist/react', emptyOutDir: true},
  plugins: [react()],
};
