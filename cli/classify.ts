import { basename, resolve } from 'node:path'
import { lawBook, packAge } from '../shared/content/law/packs'
import { errorSentence } from '../shared/errors/texts'
import { formatsOf } from '../shared/kernel/format'
import { err, ok, type Result } from '../shared/kernel/result'
import { translate, type Language } from '../shared/kernel/text'
import { decodeUtf8 } from '../shared/kernel/utf8'
import { classify } from '../shared/rules/law/classify'
import type { LawFacts } from '../shared/rules/law/facts'
import { factsSentence, readManyFacts } from '../shared/rules/law/read-facts'
import { parseJson } from '../shared/transfer/parse-json'
import { reportLines } from './classify-report'
import { classifyTexts } from './classify-texts'
import type { ExitCode, Terminal } from './command'
import { commandTexts } from './command-texts'
import { readBytes } from './files'
import { readOptions } from './options'

export const CLASSIFY_USAGE = 'classify <facts.json> [--json]'

/** `sextant classify`: facts about one system, or a list of them, in; legal findings out. Changes nothing. */
export async function classifyCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const options = readOptions(args, { json: { type: 'boolean' } }, 1)
  if (!options.ok) {
    const t = translate(commandTexts, terminal.language)
    terminal.warn(t('badOption', { detail: options.error, usage: CLASSIFY_USAGE }))
    return 2
  }
  const path = options.value.positionals[0] ?? ''
  const read = await readFactsFile(
    resolve(process.env['INIT_CWD'] ?? process.cwd(), path),
    terminal.language,
  )
  if (!read.ok) {
    terminal.warn(read.error)
    return 1
  }
  const today = localDay(new Date())
  const findings = read.value.systems.map((facts) => classify(facts, lawBook, today))
  const [only] = findings
  if (options.value.values.json === true)
    terminal.print(JSON.stringify(read.value.list ? findings : only, null, 2))
  else printReports(findings, terminal)
  warnOfAge(today, terminal)
  return 0
}

interface FactsFile {
  readonly list: boolean
  readonly systems: readonly LawFacts[]
}

/** The facts of a file, or the sentence that refuses it. */
async function readFactsFile(path: string, language: Language): Promise<Result<FactsFile, string>> {
  const t = translate(classifyTexts, language)
  const file = basename(path)
  const bytes = await readBytes(path)
  if (!bytes.ok) return err(errorSentence(bytes.error, language))
  const text = decodeUtf8(bytes.value)
  const parsed = text === null ? null : parseJson(text)
  if (parsed === null || !parsed.ok) return err(t('notJson', { file }))
  const systems = readManyFacts(parsed.value)
  if (!systems.ok)
    return err(t('refused', { file, sentence: factsSentence(systems.error, language) }))
  return ok({ list: Array.isArray(parsed.value), systems: systems.value })
}

function printReports(findings: readonly ReturnType<typeof classify>[], terminal: Terminal): void {
  const t = translate(classifyTexts, terminal.language)
  for (const [index, found] of findings.entries()) {
    if (findings.length > 1) terminal.print(t('system', { index: index + 1 }))
    for (const line of reportLines(found, terminal.language)) terminal.print(line)
    if (index < findings.length - 1) terminal.print('')
  }
}

/** Old packs are said apart from the results, which stay readable by a program. */
function warnOfAge(today: string, terminal: Terminal): void {
  const { old, date } = packAge(today)
  if (!old) return
  const t = translate(classifyTexts, terminal.language)
  terminal.warn(t('oldPacks', { date: formatsOf(terminal.language).date(date) }))
}

/** The calendar day where the command runs. */
const localDay = (now: Date): string =>
  [
    now.getFullYear(),
    String(now.getMonth() + 1).padStart(2, '0'),
    String(now.getDate()).padStart(2, '0'),
  ].join('-')
