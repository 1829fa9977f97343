import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Widgets on one page, for the eye and for screenshots. Never part of what ships. */
export default defineConfig({
  root: resolve('test/gallery'),
  publicDir: resolve('assets/public'),
  plugins: [react()],
  build: {
    target: 'chrome148',
    outDir: resolve('test-results/gallery'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
  },
})
