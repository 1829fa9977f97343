import type { Source } from '../../domain/source'
import { sourceScore } from '../../rules/source-score'

/**
 * A source that its quality or its compliance rules out, and about which nothing is done yet.
 *
 * Source: method.md `rule.source-score` ("excluded until treated").
 */
export const isSetAside = ({ notes, treatment }: Pick<Source, 'notes' | 'treatment'>): boolean =>
  treatment.trim() === '' && sourceScore(notes).value?.excluded === true
