import { resolve } from 'node:path'
import { defineConfig } from 'vite'

// One folder that runs with Node alone: every library is bundled, so that nothing is looked up at run time.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: resolve('cli/main.ts'),
    outDir: resolve('out/cli'),
    target: 'node20',
    minify: false,
    rolldownOptions: {
      output: { format: 'es', entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true, target: 'node' },
})
