import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeAtomically } from '../disk/write-atomically'
import { deliverableOf, deliverables } from '../shared/deliverables/registry'
import { renderDeliverable } from '../shared/deliverables/render'
import { errorSentence } from '../shared/errors/texts'
import { createRasterizer } from '../shared/formats/raster/resvg-rasterizer'
import { formatsOf } from '../shared/kernel/format'
import { translate, type Language } from '../shared/kernel/text'
import { commandTexts } from './command-texts'
import type { ExitCode, Terminal } from './command'
import { loadProject } from './files'
import { readOptions } from './options'

export const EXPORT_USAGE =
  'export <file.sextant|demo> --out DIR [--lang fr|en|both] [--only ID,...] [--date YYYY-MM-DD] [--author NAME] [--json]'

/** Beside the built command line; the rasterizer's code and the fonts are files of the installation. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** `sextant export`: every document of a project, in every format, without a window. */
export async function exportCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const t = translate(commandTexts, terminal.language)
  const options = readOptions(
    args,
    {
      out: { type: 'string' },
      lang: { type: 'string' },
      only: { type: 'string' },
      date: { type: 'string' },
      author: { type: 'string' },
      json: { type: 'boolean' },
    },
    1,
  )
  const wrong = (detail: string): ExitCode => {
    terminal.warn(t('badOption', { detail, usage: EXPORT_USAGE }))
    return 2
  }
  if (!options.ok) return wrong(options.error)
  const { values, positionals } = options.value
  const source = positionals[0] ?? ''
  if (values.out === undefined) return wrong('--out')
  if (values.lang !== undefined && !['fr', 'en', 'both'].includes(values.lang))
    return wrong(`--lang ${values.lang}`)
  const day = values.date ?? new Date().toISOString().slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
    terminal.warn(t('noDate'))
    return 2
  }
  const wanted =
    values.only?.split(',').filter((id) => id !== '') ?? deliverables.map(({ id }) => id)
  const unknown = wanted.find((id) => deliverableOf(id) === undefined)
  if (unknown !== undefined) {
    terminal.warn(errorSentence({ code: 'deliverable-unknown', id: unknown }, terminal.language))
    terminal.warn(t('knownDeliverables', { list: deliverables.map(({ id }) => id).join(', ') }))
    return 2
  }

  const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.out)
  const written: { file: string; bytes: number }[] = []
  const rasterize = await fileRasterizer()
  for (const language of languagesOf(values.lang, source)) {
    const project = await loadProject(sourcePath(source), language ?? 'fr')
    if (!project.ok) {
      terminal.warn(errorSentence(project.error, terminal.language))
      return 1
    }
    for (const deliverable of deliverables.filter(({ id }) => wanted.includes(id)))
      for (const { format } of deliverable.composers) {
        const rendered = await renderDeliverable({
          deliverable,
          format,
          project: project.value,
          language: language ?? project.value.header.language,
          editedAt: `${day}T00:00:00.000Z`,
          rasterize,
          ...(values.author === undefined ? {} : { author: values.author }),
        })
        if (!rendered.ok) {
          terminal.warn(errorSentence(rendered.error, terminal.language))
          return 1
        }
        const path = join(folder, rendered.value.fileName)
        try {
          await mkdir(folder, { recursive: true })
          await writeAtomically(path, rendered.value.bytes)
        } catch (failure) {
          const reason =
            failure instanceof Error
              ? ((failure as NodeJS.ErrnoException).code ?? failure.message)
              : ''
          terminal.warn(errorSentence({ code: 'disk-refused', folder, reason }, terminal.language))
          return 1
        }
        written.push({ file: path, bytes: rendered.value.bytes.length })
      }
  }
  if (values.json === true) terminal.print(JSON.stringify({ files: written }))
  else {
    const formats = formatsOf(terminal.language)
    for (const { file, bytes } of written)
      terminal.print(t('written', { file, size: formats.number(bytes / 1024, 0) }))
    terminal.print(t('exported', { count: written.length, folder }))
  }
  return 0
}

const sourcePath = (source: string): string =>
  source === 'demo' ? source : resolve(process.env['INIT_CWD'] ?? process.cwd(), source)

/** Null is the project's own language. The demonstration exists in both. */
function languagesOf(lang: string | undefined, source: string): readonly (Language | null)[] {
  if (lang === 'both') return ['fr', 'en']
  if (lang === 'fr' || lang === 'en') return [lang]
  return [source === 'demo' ? 'fr' : null]
}

async function fileRasterizer() {
  const read = async (...path: string[]) => new Uint8Array(await readFile(join(ROOT, ...path)))
  return createRasterizer(await read('node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm'), [
    await read('assets', 'fonts', 'Carlito-Regular.ttf'),
    await read('assets', 'fonts', 'Carlito-Bold.ttf'),
  ])
}
