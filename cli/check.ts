import { basename, resolve } from 'node:path'
import { errorSentence } from '../shared/errors/texts'
import { translate } from '../shared/kernel/text'
import { commandTexts } from './command-texts'
import type { ExitCode, Terminal } from './command'
import { loadProject } from './files'
import { readOptions } from './options'

export const CHECK_USAGE = 'check <file.sextant> [--json]'

/** `sextant check`: whether a project file would open, and why not. Changes nothing. */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const t = translate(commandTexts, terminal.language)
  const options = readOptions(args, { json: { type: 'boolean' } }, 1)
  if (!options.ok) {
    terminal.warn(t('badOption', { detail: options.error, usage: CHECK_USAGE }))
    return 2
  }
  const path = options.value.positionals[0] ?? ''
  const json = options.value.values.json === true
  const project = await loadProject(
    resolve(process.env['INIT_CWD'] ?? process.cwd(), path),
    terminal.language,
  )
  if (!project.ok) {
    const sentence = errorSentence(project.error, terminal.language)
    if (json) terminal.print(JSON.stringify({ sound: false, error: project.error, sentence }))
    else terminal.warn(sentence)
    return 1
  }
  const { header, profile, useCases } = project.value
  const facts = {
    file: basename(path),
    name: profile.name,
    cases: useCases.live.length,
    schema: header.schemaVersion,
  }
  terminal.print(json ? JSON.stringify({ sound: true, ...facts }) : t('sound', facts))
  return 0
}
