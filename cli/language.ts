import type { Language } from '../shared/kernel/text'

/**
 * The language of the terminal's messages: `--lang` where a command has it not for another use, else what the
 * system says, else French.
 */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const said = env['SEXTANT_LANG'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  if (/^(C|POSIX)\b/i.test(said) || said === '') return systemLanguage()
  return said.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

/** Windows sets none of these variables; its regional settings reach Node through Intl. */
function systemLanguage(): Language {
  if (process.platform !== 'win32') return 'fr'
  return new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('fr') ? 'fr' : 'en'
}
