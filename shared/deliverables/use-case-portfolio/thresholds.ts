import { type ChangedSetting, settingsTable } from '../changed-settings'
import type { Chapter } from '../chapter'
import type { Reader } from './reader'

/** The settings that are not the method's. Null when there is none. */
export function thresholdBlocks(
  changes: readonly ChangedSetting[],
  { t, language }: Reader,
): Chapter | null {
  if (changes.length === 0) return null
  return {
    name: t('chapter.annex'),
    flows: true,
    title: t('annex.title'),
    blocks: [{ kind: 'paragraph', text: t('annex.intro') }, settingsTable(changes, language)],
  }
}
