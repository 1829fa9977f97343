import { bases, standardAssumptions } from '../../content/costs/assumptions'
import type { Block, Cell } from '../../formats/blocks'
import { lowerFirst } from '../../kernel/writing'
import type { CaseAssumption } from '../../rules/case-remarks'
import { namedText } from '../named-text'
import type { CaseDossier } from './dossier'
import { lineName } from './naming'
import type { Reader } from './reader'

/** Every figure the results rest on, beside what the method proposes, then what the room wrote itself. */
export function assumptionBlocks(one: CaseDossier, reader: Reader): readonly Block[] {
  const { t, of, say } = reader
  const { assumptions, note } = one.businessCase
  const computed = one.figures.value?.assumptions ?? []
  const rows: readonly (readonly Cell[])[] = computed.map((assumption) => [
    { text: nameOf(assumption, one, reader) },
    { text: basisOf(assumption, one, reader) },
    {
      text: valueOf(assumption, assumption.value, reader),
      ...(assumption.value === assumption.standard ? {} : { fill: 'primary' as const }),
    },
    { text: valueOf(assumption, assumption.standard, reader) },
  ])
  const notes = namedText(t('assumptions.note'), say(note))
  if (rows.length + assumptions.length + notes.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('assumptions.heading') },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { label: t('assumptions.assumption'), width: 54 },
              { label: t('assumptions.basis'), width: 20 },
              { label: t('assumptions.value'), width: 20, align: 'end' },
              { label: t('assumptions.standard'), width: 20, align: 'end' },
            ],
            rows,
            caption: t('assumptions.caption'),
          } as const,
        ]),
    ...(assumptions.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { label: t('assumptions.own'), width: 94 },
              { label: t('assumptions.basis'), width: 20 },
            ],
            rows: assumptions.map(({ text, basis }) => [
              { text: say(text) },
              { text: of(bases[basis].label) },
            ]),
          } as const,
        ]),
    ...notes,
  ]
}

const STANDARD = {
  years: 'assumption.horizon',
  'maintenance-rate': 'assumption.maintenance',
  'ramp-first-year': 'assumption.ramp',
  overrun: 'assumption.overrun',
  shortfall: 'assumption.shortfall',
  'productive-hours': 'assumption.productive-hours',
} as const

function nameOf(
  { key, line }: CaseAssumption,
  { businessCase }: CaseDossier,
  reader: Reader,
): string {
  const { t, of } = reader
  switch (key) {
    case 'growth':
    case 'volume-low':
    case 'volume-expected':
    case 'volume-high':
      return t(`assumptions.${key}`)
    case 'realisation':
      return t('assumptions.realisation', {
        name: lowerFirst(lineName(businessCase, line ?? '', reader)),
      })
    default: {
      const standard = standardAssumptions.find(({ id }) => id === STANDARD[key])
      return standard ? of(standard.label) : ''
    }
  }
}

function valueOf({ key }: CaseAssumption, value: number, { t, format }: Reader): string {
  switch (key) {
    case 'years':
      return t('span', { count: value })
    case 'productive-hours':
      return t('assumptions.hours', { count: value })
    case 'volume-low':
    case 'volume-expected':
    case 'volume-high':
      return t('assumptions.times', { factor: format.number(value) })
    default:
      return format.percent(value)
  }
}

/** A realisation has the basis of its line; a convention is chosen. */
function basisOf(
  { key, line }: CaseAssumption,
  { businessCase }: CaseDossier,
  { of }: Reader,
): string {
  const basis =
    key === 'realisation'
      ? (businessCase.benefits.find(({ id }) => id === line)?.basis ?? 'chosen')
      : 'chosen'
  return of(bases[basis].label)
}
