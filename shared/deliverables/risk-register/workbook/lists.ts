import { RISK_FAMILIES, RISK_ORIGINS, RISK_STATUSES, TREATMENTS } from '../../../domain/risk'
import { ypnSchema } from '../../../domain/answer'
import { MEASURE_STATUSES } from '../../../domain/measure'
import { rangeOf, type Sheet } from '../../../formats/sheets'
import { translate } from '../../../kernel/text'
import { vocabulary } from '../../../locales/vocabulary'
import { RISK_LEVELS } from '../../../rules/risk-level'
import { LEVEL_SCORES } from '../../../steps/risks/report-map'
import { LEVEL_TONES } from '../../../steps/risks/report'
import { number, text } from '../../cells'
import { type Context, NAMES } from './context'

const ORDER = [
  'families',
  'treatments',
  'statuses',
  'measureStatuses',
  'origins',
  'answers',
  'people',
] as const
export type ListName = (typeof ORDER)[number]

/** Values offered by the cells with a choice, each list with its name in the workbook. */
export function listsOf({
  reader,
  edition,
}: Context): Readonly<Record<ListName, readonly string[]>> {
  const word = translate(vocabulary, edition.language)
  return {
    families: RISK_FAMILIES.map(reader.family),
    treatments: TREATMENTS.map(reader.treatment),
    statuses: RISK_STATUSES.map(reader.status),
    measureStatuses: MEASURE_STATUSES.map(reader.measureStatus),
    origins: RISK_ORIGINS.map((origin) => reader.t(`origin.${origin}`)),
    answers: ypnSchema.options.map((answer) => word(`ypn.${answer}`)),
    people: [...new Set(reader.project.people.live.map(({ name }) => reader.say(name)))]
      .filter(Boolean)
      .toSorted((a, b) => a.localeCompare(b, reader.language)),
  }
}

const HEAD = 1
export const listName = (list: ListName): string => `list_${list}`
const LEVEL_COLUMN = ORDER.length + 1

export function listsSheet(context: Context): Sheet {
  const { t, reader } = context
  const lists = listsOf(context)
  const longest = Math.max(RISK_LEVELS.length, ...ORDER.map((list) => lists[list].length))
  return {
    name: t('sheet.lists'),
    orientation: 'landscape',
    columns: [36, 24, 20, 16, 22, 16, 26, 14, 14].map((width) => ({ width })),
    rows: [
      [
        ...ORDER.map((list) => text(t(`list.${list}`), 'header', { align: 'start' })),
        text(t('list.from'), 'header', { align: 'end' }),
        text(t('list.levels'), 'header', { align: 'start' }),
      ],
      ...Array.from({ length: longest }, (_, row) => {
        const level = RISK_LEVELS[row]
        return [
          ...ORDER.map((list) => {
            const value = lists[list][row]
            return value === undefined ? undefined : text(value, 'computed')
          }),
          ...(level === undefined
            ? []
            : [
                number(LEVEL_SCORES[level][0], 'computed', 'integer'),
                text(reader.level(level), 'computed', { tone: LEVEL_TONES[level] }),
              ]),
        ]
      }),
    ],
    heights: new Map([[HEAD, 34]]),
    freeze: { rows: HEAD, columns: 0 },
    printTitles: { firstRow: HEAD, lastRow: HEAD },
  }
}

/** Named ranges of the lists that have values (an empty one would refuse everything) and of the levels. */
export function listNames(context: Context) {
  const lists = listsOf(context)
  const range = (column: number, length: number) =>
    rangeOf(context.t('sheet.lists'), {
      firstRow: HEAD + 1,
      firstColumn: column,
      lastRow: HEAD + length,
      lastColumn: column,
    })
  return [
    ...ORDER.flatMap((list, index) =>
      lists[list].length === 0
        ? []
        : [{ name: listName(list), range: range(index + 1, lists[list].length) }],
    ),
    { name: NAMES.levelFrom, range: range(LEVEL_COLUMN, RISK_LEVELS.length) },
    { name: NAMES.levelNames, range: range(LEVEL_COLUMN + 1, RISK_LEVELS.length) },
  ]
}
