import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Nothing is external: main and preload are bundled whole, so that no node_modules goes into the package.
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      target: 'node24',
      rollupOptions: { input: resolve('electron/main/index.ts') },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      // A sandboxed preload must be CommonJS.
      rolldownOptions: {
        input: resolve('electron/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve('renderer'),
    publicDir: resolve('assets/public'),
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: 'chrome148',
      minify: true,
      outDir: resolve('out/renderer'),
      assetsInlineLimit: 0,
      rollupOptions: { input: resolve('renderer/index.html') },
    },
  },
})
