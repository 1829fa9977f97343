import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings'
import { FEASIBILITY_CRITERIA, IMPACT_CRITERIA } from '../../domain/use-case'
import type { Chapter } from './document'
import type { Reader } from './reader'

export interface ChangedSetting {
  readonly name: string
  readonly byDefault: number
  readonly chosen: number
}

/** Settings that differ from the method's: a changed default is printed in every report (method-errata, decided 5). */
export function changedSettings(
  settings: Settings,
  { t, label }: Reader,
): readonly ChangedSetting[] {
  const all: readonly ChangedSetting[] = [
    { name: t('annex.cut'), byDefault: DEFAULT_SETTINGS.matrixCut, chosen: settings.matrixCut },
    ...IMPACT_CRITERIA.map((criterion) => ({
      name: t('annex.weight', { criterion: label(`impact.${criterion}`) }),
      byDefault: DEFAULT_SETTINGS.impactWeights[criterion],
      chosen: settings.impactWeights[criterion],
    })),
    ...FEASIBILITY_CRITERIA.map((criterion) => ({
      name: t('annex.weight', { criterion: label(`feasibility.${criterion}`) }),
      byDefault: DEFAULT_SETTINGS.feasibilityWeights[criterion],
      chosen: settings.feasibilityWeights[criterion],
    })),
  ]
  return all.filter(({ byDefault, chosen }) => byDefault !== chosen)
}

export function thresholdBlocks(
  changes: readonly ChangedSetting[],
  { t, format }: Reader,
): Chapter | null {
  if (changes.length === 0) return null
  return {
    name: t('chapter.annex'),
    flows: true,
    title: t('annex.title'),
    blocks: [
      { kind: 'paragraph', text: t('annex.intro') },
      {
        kind: 'table',
        columns: [
          { label: t('annex.setting'), width: 6 },
          { label: t('annex.byDefault'), width: 2, align: 'end' },
          { label: t('annex.chosen'), width: 2, align: 'end' },
        ],
        rows: changes.map(({ name, byDefault, chosen }) => [
          { text: name },
          { text: format.number(byDefault) },
          { text: format.number(chosen) },
        ]),
      },
    ],
  }
}
