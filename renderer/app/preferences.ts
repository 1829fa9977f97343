import type { Language } from '../../shared/kernel/text'
import type { SextantDatabase } from '../data/database'
import type { ThemeChoice } from '../theme/theme-choice'

/** What one person chose on this computer; no project knows of it. */
export interface Preferences {
  readonly language: Language
  readonly theme: ThemeChoice
  readonly name: string
  readonly organisation: string
  readonly methodOpen: boolean
}

const KEY = 'preferences'

const firstLanguage = (): Language =>
  navigator.languages.find((tag) => /^(fr|en)\b/.test(tag))?.startsWith('en') === true ? 'en' : 'fr'

export const defaultPreferences = (): Preferences => ({
  language: firstLanguage(),
  theme: 'system',
  name: '',
  organisation: '',
  methodOpen: false,
})

export async function readPreferences(database: SextantDatabase): Promise<Preferences> {
  const stored = await database.settings.get(KEY).catch(() => undefined)
  const value = stored?.value
  return typeof value === 'object' && value !== null
    ? { ...defaultPreferences(), ...value }
    : defaultPreferences()
}

/** Kept for the next start; a browser that refuses only forgets a choice. */
export async function keepPreferences(
  database: SextantDatabase,
  preferences: Preferences,
): Promise<void> {
  await database.settings.put({ key: KEY, value: preferences }).catch(() => undefined)
}
