import { config } from 'zod/v4'

// The schema library makes code from text to go faster, and tries once even where the content security policy
// forbids it. The build gives this module to whoever imports `zod` (electron.vite.config.ts), in pages and workers
// alike, so that the wish comes before the first schema whatever the order of the chunks.
config({ jitless: true })

// oxlint-disable-next-line oxc/no-barrel-file
export * from 'zod/v4'
