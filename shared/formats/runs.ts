import { cleanText } from '../kernel/clean-text'
import type { Inline, Run } from './blocks'

/** Any text of a block as runs, cleaned. */
export const runsOf = (text: Inline): readonly Run[] =>
  typeof text === 'string'
    ? [{ text: cleanText(text) }]
    : text.map((run) => ({ ...run, text: cleanText(run.text) }))

export const plainText = (text: Inline): string =>
  runsOf(text)
    .map((run) => run.text)
    .join('')
