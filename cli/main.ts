import { localized, translate } from '../shared/kernel/text'
import type { ExitCode, Terminal } from './command'
import { terminalLanguage } from './language'
import { commands } from './registry'
import { texts } from './texts'
import { VERSION } from './version'

const terminal: Terminal = {
  language: terminalLanguage(process.env),
  print: (line) => void process.stdout.write(`${line}\n`),
  warn: (line) => void process.stderr.write(`${line}\n`),
}

function printHelp({ language, print }: Terminal): void {
  const t = translate(texts, language)
  print(`${t('usage')}\n\n${t('commands')}`)
  for (const { name, usage, summary } of commands) {
    print(`  ${name} ${usage}\n      ${localized(summary, language)}`)
  }
  print(`  --help\n      ${t('help')}\n  --version\n      ${t('version')}\n\n${t('exitCodes')}`)
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args
  const t = translate(texts, terminal.language)
  if (name === '--version') {
    terminal.print(VERSION)
    return 0
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    printHelp(terminal)
    return name === undefined ? 2 : 0
  }
  const command = commands.find((entry) => entry.name === name)
  if (!command) {
    terminal.warn(t('unknownCommand', { name }))
    return 2
  }
  try {
    const run = await command.load()
    return await run(rest, terminal)
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    terminal.warn(t('bug', { detail }))
    return 1
  }
}

process.exitCode = await main(process.argv.slice(2))
