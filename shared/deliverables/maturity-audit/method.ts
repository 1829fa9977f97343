import { maturityDimensions } from '../../content/maturity/dimensions'
import { MATURITY_LEVEL_NAMES } from '../../content/maturity/scales'
import type { Block } from '../../formats/blocks'
import { lowerFirst } from '../../kernel/writing'
import { MINIMUM_GROUP_SIZE } from '../../rules/maturity-groups'
import { MOST_MEASURES, USUAL_MEASURES } from '../../rules/maturity-measures'
import {
  ADVICE_BELOW,
  ENOUGH_ANSWERED_PCT,
  ENOUGH_DIMENSIONS,
  PREREQUISITE_DIMENSIONS,
} from '../../rules/maturity-score'
import { changedSettings, settingsTable } from '../changed-settings'
import type { Chapter } from '../chapter'
import type { Reader } from './reader'

/** How the score comes about, its thresholds, its levels, what evidence means. Always there. */
export function methodChapter(reader: Reader): Chapter {
  const { t, language, project } = reader
  const changes = changedSettings(project.settings, language)
  return {
    name: t('chapter.method'),
    title: t('method.title'),
    blocks: [
      { kind: 'paragraph', text: t('method.text') },
      { kind: 'paragraph', text: t('method.unknown') },
      { kind: 'paragraph', text: t('method.targets') },
      { kind: 'heading', level: 2, text: t('method.measures') },
      dimensionsTable(reader),
      { kind: 'heading', level: 2, text: t('method.levels') },
      levelsTable(reader),
      { kind: 'heading', level: 2, text: t('method.thresholds') },
      thresholdsTable(reader),
      ...(changes.length === 0
        ? []
        : [
            { kind: 'heading', level: 2, text: t('method.settings') } as const,
            settingsTable(changes, language),
          ]),
      { kind: 'paragraph', style: 'small', text: t('method.source') },
    ],
  }
}

const dimensionsTable = ({ t, word }: Reader): Block => ({
  kind: 'table',
  columns: [
    { label: t('method.dimension'), width: 40 },
    { label: t('method.looksAt'), width: 90 },
  ],
  rows: maturityDimensions.map(({ name, measures }) => [
    { text: word(name) },
    { text: word(measures) },
  ]),
})

/** A score falls in the level it rounds to, a half going up. */
const levelsTable = ({ t, word, format }: Reader): Block => ({
  kind: 'table',
  columns: [
    { label: t('method.level'), width: 14, align: 'end' },
    { label: t('method.name'), width: 40 },
    { label: t('method.scores'), width: 60 },
  ],
  rows: MATURITY_LEVEL_NAMES.map((name, index) => {
    const level = index + 1
    const from = format.number(Math.max(1, level - 0.5))
    return [
      { text: format.number(level) },
      { text: word(name) },
      {
        text:
          level === MATURITY_LEVEL_NAMES.length
            ? t('method.last', { from })
            : t('method.from', { from, to: format.number(level + 0.5) }),
      },
    ]
  }),
})

function thresholdsTable({ t, format, list, dimension }: Reader): Block {
  const below = format.number(ADVICE_BELOW)
  const prerequisites = list(PREREQUISITE_DIMENSIONS.map((id) => lowerFirst(dimension(id))))
  const rows: readonly (readonly [string, string])[] = [
    [t('method.answered'), format.percent(ENOUGH_ANSWERED_PCT)],
    [t('method.dimensions'), t('method.dimensionsOf', { count: ENOUGH_DIMENSIONS })],
    [t('method.lift', { dimensions: prerequisites }), below],
    [t('method.plan'), below],
    [t('method.group'), format.number(MINIMUM_GROUP_SIZE)],
    [t('method.most'), t('method.mostOf', { usual: USUAL_MEASURES, most: MOST_MEASURES })],
  ]
  return {
    kind: 'table',
    columns: [
      { label: t('method.threshold'), width: 90 },
      { label: t('method.value'), width: 26, align: 'end' },
    ],
    rows: rows.map(([name, value]) => [{ text: name }, { text: value }]),
  }
}
