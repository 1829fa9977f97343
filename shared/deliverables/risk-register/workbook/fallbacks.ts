import type { Sheet, SheetCell } from '../../../formats/sheets'
import { TEST_HOLDS_DAYS } from '../../../rules/fallback-needed'
import { personName } from '../../../rules/names'
import { date, formula, number, text } from '../../cells'
import { type CaseFallback, caseFallbacks, informedOf, triggersOf } from '../fallbacks'
import { type Context, FIRST_ROW, literal, NAMES } from './context'
import { type Places, placesOf, type TableColumn, tableSheet } from './table-sheet'

const input = (value: string) => text(value, 'input', { wrap: true })
const day = (iso: string | null | undefined) =>
  iso ? { ...date(iso, 'input'), wrap: true } : input('')

/** One row per case that has a procedure without AI or needs one; its state is live. */
export function fallbacksSheet(context: Context): Sheet {
  const { t, reader } = context
  const items = caseFallbacks(reader)
  const columns = columnsOf(context, () => placesOf(columns, items.length))
  return tableSheet(
    {
      title: t('sheet.fallbacks'),
      columns,
      items,
      empty: t('empty.fallbacks'),
      frozen: 2,
      printedTo: 'manualSteps',
      formats: (places) =>
        (
          [
            ['none', 'off'],
            ['stale', 'warn'],
            ['tested', 'ok'],
          ] as const
        ).map(([state, tone]) => ({
          area: places.area('state'),
          rule: {
            kind: 'formula',
            formula: `${places.cell('state', FIRST_ROW)}=${literal(reader.t(`fallback.state.${state}`))}`,
            tone,
          },
        })),
    },
    context,
  )
}

function columnsOf(
  { t, reader }: Context,
  places: () => Places,
): readonly TableColumn<CaseFallback>[] {
  const { say, project } = reader
  const written = (
    key: 'switchOff' | 'manualSteps' | 'capacity' | 'testResult' | 'restartCriteria',
    width: number,
  ): TableColumn<CaseFallback> => ({
    key,
    label: t(`column.${key}`),
    width,
    cell: ({ fallback }) => input(fallback === null ? '' : say(fallback[key])),
  })
  const person = (key: 'decider' | 'deputy'): TableColumn<CaseFallback> => ({
    key,
    label: t(`column.${key}`),
    width: 20,
    list: 'people',
    cell: ({ fallback }) => input(say(personName(project, fallback?.[key] ?? null))),
  })
  return [
    {
      key: 'code',
      label: t('column.code'),
      width: 8,
      cell: ({ useCase }) => text(useCase.code, 'computed', { wrap: true }),
    },
    {
      key: 'case',
      label: t('column.case'),
      width: 30,
      cell: ({ useCase }) => text(say(useCase.title), 'computed', { wrap: true }),
    },
    {
      key: 'state',
      label: t('column.state'),
      width: 22,
      cell: ({ state }, row) => stateCell(state, row, places(), reader.t),
    },
    person('decider'),
    {
      key: 'lastTest',
      label: t('column.lastTest'),
      width: 13,
      cell: ({ fallback }) => day(fallback?.lastTest),
    },
    written('switchOff', 38),
    written('manualSteps', 38),
    person('deputy'),
    {
      key: 'delay',
      label: t('column.delay'),
      width: 12,
      end: true,
      rule: 'amount',
      cell: ({ fallback }) =>
        number(fallback?.maxDelayHours ?? null, 'input', 'one-decimal', { wrap: true }),
    },
    {
      key: 'triggers',
      label: t('column.triggers'),
      width: 40,
      cell: ({ fallback }) => input(fallback === null ? '' : triggersOf(fallback, reader)),
    },
    {
      key: 'nextTest',
      label: t('column.nextTest'),
      width: 13,
      cell: ({ fallback }) => day(fallback?.nextTest),
    },
    written('testResult', 36),
    written('capacity', 36),
    written('restartCriteria', 36),
    {
      key: 'informed',
      label: t('column.informed'),
      width: 30,
      cell: ({ fallback }) => input(fallback === null ? '' : informedOf(fallback, reader)),
    },
  ]
}

/** As `rule.fallback-needed` reads it, on the day of the edition. */
function stateCell(
  state: CaseFallback['state'],
  row: number,
  places: Places,
  t: Context['reader']['t'],
): SheetCell {
  const name = (each: CaseFallback['state']) => literal(t(`fallback.state.${each}`))
  const written = (key: string) => `TRIM(${places.cell(key, row)})=""`
  const test = places.cell('lastTest', row)
  return formula(
    `IF(${test}>${NAMES.editionDate},${name('unknown')},IF(OR(${written('switchOff')},${written('manualSteps')}),${name('none')},IF(${test}="",${name('written')},IF(${NAMES.editionDate}-${test}<=${TEST_HOLDS_DAYS},${name('tested')},${name('stale')}))))`,
    t(`fallback.state.${state}`),
    { wrap: true },
  )
}
