import { EVIDENCE_STRENGTH_TEXTS, MATURITY_LEVEL_NAMES } from '../../../content/maturity/scales'
import { EVIDENCE_STRENGTHS } from '../../../domain/audit'
import { cellOf, rangeOf, type Sheet } from '../../../formats/sheets'
import { ADVICE_BELOW, ENOUGH_ANSWERED_PCT, ENOUGH_DIMENSIONS } from '../../../rules/maturity-score'
import { number, text } from '../../cells'
import { type Context, NAMES } from './context'

const ORDER = ['levels', 'targets', 'strengths', 'taken', 'people'] as const
export type ListName = (typeof ORDER)[number]

const LEVELS = [1, 2, 3, 4, 5] as const

/** Values offered by the cells with a choice, each list with its name in the workbook. */
export function listsOf({
  reader,
  t,
}: Context): Readonly<Record<ListName, readonly (string | number)[]>> {
  return {
    levels: [...LEVELS, t('answer.unknown'), t('answer.na')],
    targets: LEVELS,
    strengths: EVIDENCE_STRENGTHS.map((strength) =>
      reader.word(EVIDENCE_STRENGTH_TEXTS[strength].name),
    ),
    taken: [t('answer.yes'), t('answer.no')],
    people: [...new Set(reader.project.people.live.map(({ name }) => reader.say(name)))]
      .filter(Boolean)
      .toSorted((a, b) => a.localeCompare(b, reader.language)),
  }
}

const HEAD = 1
const LEVEL_NAMES_COLUMN = ORDER.length + 1
const VALUE_COLUMN = ORDER.length + 3
export const listName = (list: ListName): string => `list_${list}`

/** Thresholds of the rules, in the order of their rows. */
const THRESHOLDS = [
  { name: NAMES.enoughAnswered, text: 'answered', value: ENOUGH_ANSWERED_PCT / 100 },
  { name: NAMES.enoughDimensions, text: 'dimensions', value: ENOUGH_DIMENSIONS },
  { name: NAMES.adviceBelow, text: 'advice', value: ADVICE_BELOW },
] as const

export function listsSheet(context: Context): Sheet {
  const { t, reader } = context
  const lists = listsOf(context)
  const longest = Math.max(MATURITY_LEVEL_NAMES.length, ...ORDER.map((list) => lists[list].length))
  return {
    name: t('sheet.lists'),
    orientation: 'landscape',
    columns: [16, 10, 18, 12, 28, 18, 40, 10].map((width) => ({ width })),
    rows: [
      [
        ...ORDER.map((list) => text(t(`list.${list}`), 'header', { align: 'start' })),
        text(t('list.levelNames'), 'header', { align: 'start' }),
        text(t('list.threshold'), 'header', { align: 'start' }),
        text(t('list.value'), 'header', { align: 'end' }),
      ],
      ...Array.from({ length: longest }, (_, row) => {
        const name = MATURITY_LEVEL_NAMES[row]
        const threshold = THRESHOLDS[row]
        return [
          ...ORDER.map((list) => valueCell(lists[list][row])),
          name === undefined ? undefined : text(reader.word(name), 'computed'),
          ...(threshold === undefined
            ? []
            : [
                text(t(`threshold.${threshold.text}`), 'computed'),
                number(
                  threshold.value,
                  'computed',
                  threshold.name === NAMES.enoughAnswered ? 'percent' : 'integer',
                ),
              ]),
        ]
      }),
    ],
    heights: new Map([[HEAD, 34]]),
    freeze: { rows: HEAD, columns: 0 },
    printTitles: { firstRow: HEAD, lastRow: HEAD },
  }
}

const valueCell = (value: string | number | undefined) =>
  value === undefined
    ? undefined
    : typeof value === 'number'
      ? number(value, 'computed', 'integer', { align: 'start' })
      : text(value, 'computed')

/** Named ranges of the lists that have values (an empty one would refuse everything), levels and thresholds. */
export function listNames(context: Context) {
  const { t } = context
  const lists = listsOf(context)
  const range = (column: number, length: number) =>
    rangeOf(t('sheet.lists'), {
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
    { name: NAMES.levelNames, range: range(LEVEL_NAMES_COLUMN, MATURITY_LEVEL_NAMES.length) },
    ...THRESHOLDS.map(({ name }, index) => ({
      name,
      range: cellOf(t('sheet.lists'), HEAD + 1 + index, VALUE_COLUMN),
    })),
  ]
}
