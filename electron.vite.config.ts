import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Nothing is external: main and preload are bundled whole, so that no node_modules goes into the package.
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      // The runtime of main is Electron's own Node, whatever builds it.
      target: 'node24',
      outDir: resolve('out/main'),
      rolldownOptions: { input: resolve('electron/main/index.ts') },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: resolve('out/preload'),
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
    resolve: { alias: [{ find: /^zod$/, replacement: resolve('renderer/zod-without-code.ts') }] },
    worker: { format: 'es' },
    build: {
      target: 'chrome148',
      minify: true,
      outDir: resolve('out/renderer'),
      // The policy allows no inlined script or font; a file of its own is also cached.
      assetsInlineLimit: 0,
      // Read by scripts/size.mjs; hidden, hence never served.
      manifest: true,
      rolldownOptions: { input: resolve('renderer/index.html') },
    },
  },
})
