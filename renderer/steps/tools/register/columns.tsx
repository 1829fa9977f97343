import {
  billingModes,
  toolCategories,
  toolStatuses,
} from '../../../../shared/content/tools/vocabulary'
import type { Tool, ToolStatus } from '../../../../shared/domain/tool'
import type { Computed } from '../../../../shared/kernel/computed'
import type { Formats } from '../../../../shared/kernel/format'
import type { Localized, Translate } from '../../../../shared/kernel/text'
import type { toolsVocabulary } from '../../../../shared/locales/tools-vocabulary'
import type { ToolTotals, ToolView } from '../../../../shared/rules/tool-view'
import { Chip, Status } from '../../../ui/Chip'
import { TwoLines } from '../../../ui/DataTable'
import type { Column } from '../../../ui/table-model'
import { LicenceBar } from './LicenceBar'
import s from './register.module.css'
import type { registerTexts } from './texts'

interface ColumnWords {
  readonly t: Translate<typeof registerTexts>
  readonly words: Translate<typeof toolsVocabulary>
  readonly say: (text: Localized) => string
  readonly formats: Formats
  readonly nameOf: (tool: Tool) => string | null
  readonly notGiven: string
}

export const STATUS_TONES = {
  candidate: 'outline',
  pilot: 'info',
  approved: 'ok',
  tolerated: 'warn',
  prohibited: 'off',
  retired: 'neutral',
} as const satisfies Record<ToolStatus, 'outline' | 'info' | 'ok' | 'warn' | 'off' | 'neutral'>

/** How much room there is: a whole window, a narrow one, or what an open record leaves. */
export type Room = 'wide' | 'narrow' | 'beside'

/** Columns that give way, since the record has them too. */
const LEFT_OUT: Readonly<Record<Room, ReadonlySet<string>>> = {
  wide: new Set(),
  narrow: new Set(['hosting', 'lead']),
  beside: new Set(['hosting', 'price', 'dormant', 'lead']),
}

/** Columns of the register, with the totals of the tools in use under them. */
export function toolColumns(
  { t, words, say, formats, nameOf, notGiven }: ColumnWords,
  totals: Computed<ToolTotals>,
  room: Room,
): readonly Column<ToolView>[] {
  const missing = <span className={s['missing']}>{notGiven}</span>
  const money = (euros: number | null | undefined) =>
    euros === null || euros === undefined ? missing : formats.money(euros)
  const sum = totals.value
  const short = room === 'beside'
  const columns: readonly Column<ToolView>[] = [
    {
      id: 'name',
      header: t('column.name'),
      sortable: true,
      rowHeader: true,
      width: short ? undefined : '21%',
      cell: ({ tool }) => (
        <TwoLines
          title={tool.name}
          second={[
            tool.code,
            tool.vendor.trim(),
            tool.category === null ? '' : say(toolCategories[tool.category].label),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        />
      ),
      sum: t('total'),
    },
    {
      id: 'hosting',
      header: t('column.hosting'),
      sortable: true,
      width: '12%',
      cell: ({ tool }) => (
        <TwoLines
          title={tool.dataLocation === null ? missing : words(`place.${tool.dataLocation}`)}
          second={tool.hosting === null ? '' : words(`hostedBy.${tool.hosting}`)}
        />
      ),
    },
    {
      id: 'price',
      header: t('column.price'),
      align: 'end',
      width: '8%',
      sortable: true,
      cell: ({ tool }) => (
        <TwoLines
          title={priceOf(tool, formats, t) ?? missing}
          second={
            <span style={{ marginLeft: 'auto' }}>
              {tool.billing === null ? '' : say(billingModes[tool.billing].label)}
            </span>
          }
        />
      ),
    },
    {
      id: 'seats',
      header: t('column.seats'),
      width: short ? '22%' : '12%',
      sortable: true,
      cell: ({ tool, licenceUse }) => <LicenceBar name={tool.name} seats={tool} use={licenceUse} />,
      sum: sum?.use.value && (
        <LicenceBar
          name={t('total')}
          seats={{ seatsPaid: sum.seatsPaid, seatsActive: sum.seatsActive }}
          use={sum.use}
        />
      ),
    },
    {
      id: 'cost',
      header: t('column.cost'),
      align: 'end',
      width: short ? '15%' : '9%',
      sortable: true,
      cell: ({ yearlyCost }) => money(yearlyCost.value),
      sum: sum && formats.money(sum.yearlyCost),
    },
    {
      id: 'dormant',
      header: t('column.dormant'),
      align: 'end',
      width: '8%',
      sortable: true,
      cell: ({ licenceUse }) => (licenceUse === null ? '' : money(licenceUse.value?.unusedPerYear)),
      sum: sum && (
        <>
          {formats.money(sum.dormant)}
          {sum.dormantPct !== null && (
            <div className={s['missing']}>{formats.percent(sum.dormantPct, 1)}</div>
          )}
        </>
      ),
    },
    {
      id: 'lead',
      header: t('column.lead'),
      width: '10%',
      sortable: true,
      cell: ({ tool }) => nameOf(tool) ?? <span className={s['missing']}>{t('noLead')}</span>,
    },
    {
      id: 'gate',
      header: t('column.gate'),
      width: short ? '18%' : '10%',
      sortable: true,
      cell: ({ gate }) =>
        gate.value === null ? (
          missing
        ) : (
          <span className={s['gate']}>
            <Status tone={gate.value.verdict === 'allowed' ? 'ok' : 'warn'}>
              {gate.value.verdict === 'allowed'
                ? t('gate.met')
                : t('gate.missing', { count: gate.value.missing.length })}
            </Status>
          </span>
        ),
    },
    {
      id: 'status',
      header: t('column.status'),
      width: short ? '15%' : '9%',
      sortable: true,
      cell: ({ tool }) => (
        <Chip tone={STATUS_TONES[tool.status]}>{say(toolStatuses[tool.status].label)}</Chip>
      ),
    },
  ]
  return columns.filter(({ id }) => !LEFT_OUT[room].has(id))
}

/** The unit price in euros a month, or a million tokens; null while it is not known. */
export function priceOf(
  { billing, seatPrice, flatPerMonth, pricePerMillionTokens }: Tool,
  formats: Formats,
  t: Translate<typeof registerTexts>,
): string | null {
  if (billing === 'flat') return flatPerMonth === null ? null : formats.money(flatPerMonth)
  if (billing === 'token')
    return pricePerMillionTokens === null
      ? null
      : t('perMillion', { price: formats.money(pricePerMillionTokens, 2) })
  const price = seatPrice ?? flatPerMonth
  return price === null ? null : formats.money(price, Number.isInteger(price) ? 0 : 2)
}

/** What a column is sorted by. */
export function sortValue(
  view: ToolView,
  column: string,
  nameOf: (tool: Tool) => string | null,
): string | number | null {
  const { tool } = view
  switch (column) {
    case 'name':
      return tool.name
    case 'hosting':
      return tool.hosting
    case 'price':
      return tool.seatPrice ?? tool.flatPerMonth ?? tool.pricePerMillionTokens
    case 'seats':
      return view.licenceUse?.value?.share ?? null
    case 'cost':
      return view.yearlyCost.value
    case 'dormant':
      return view.licenceUse?.value?.unusedPerYear ?? null
    case 'lead':
      return nameOf(tool)
    case 'gate':
      return view.gate.value?.missing.length ?? null
    default:
      return tool.status
  }
}
