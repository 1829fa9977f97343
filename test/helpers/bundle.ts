import { join } from 'node:path'
import { build } from 'vite'

/**
 * Bundles one TypeScript file so that a process of its own can run it with Node alone.
 *
 * @returns the path of the module, inside `folder`
 */
export async function bundle(entry: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        output: {
          format: 'es',
          entryFileNames: 'bundled.mjs',
          chunkFileNames: '[name]-[hash].mjs',
        },
      },
    },
    ssr: { noExternal: true, target: 'node' },
  })
  return join(folder, 'bundled.mjs')
}
