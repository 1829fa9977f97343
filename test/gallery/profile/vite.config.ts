import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: resolve('test/gallery/profile'),
  publicDir: resolve('assets/public'),
  cacheDir: '/tmp/vite-profile',
  plugins: [react()],
  server: { fs: { allow: [resolve('.')] }, watch: null, hmr: false },
})
