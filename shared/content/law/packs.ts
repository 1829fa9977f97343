import type { LawBook } from '../../rules/law/law-book'
import { annexOnePack } from './annex-i'
import { annexThreePack } from './annex-iii'
import { article50Pack } from './article-50'
import { article63Pack } from './article-6-3'
import { calendarPack } from './calendar'
import { charterPack } from './charter'
import { csePack } from './cse'
import { deployerPack } from './deployer-duties'
import { dpiaPack } from './dpia'
import { finesPack } from './fines'
import { labourPack } from './french-labour'
import { friaPack } from './fria'
import { gpaiPack } from './gpai'
import { authoritiesPack, pointersPack, smeHelpPack } from './help-and-authorities'
import type { LawItem, LawPack } from './law-item'
import { prohibitedPack } from './prohibited-practices'
import { providerPack } from './provider-duties'
import { rolesPack } from './roles'
import { scopePack } from './scope'

/** Every pack, in the order of the questions. */
export const lawPacks: readonly LawPack[] = [
  calendarPack,
  scopePack,
  rolesPack,
  prohibitedPack,
  annexOnePack,
  annexThreePack,
  article63Pack,
  article50Pack,
  gpaiPack,
  deployerPack,
  providerPack,
  friaPack,
  finesPack,
  dpiaPack,
  csePack,
  labourPack,
  charterPack,
  smeHelpPack,
  pointersPack,
  authoritiesPack,
]

const items: ReadonlyMap<string, LawItem> = new Map(
  lawPacks.flatMap((pack) => pack.items.map((item) => [item.id, item] as const)),
)

/** The packs as the rules read them, with everything the screens show beside. */
export const lawBook: Omit<LawBook, 'item'> & { readonly item: (id: string) => LawItem } = {
  has: (id) => items.has(id),
  item: (id) => {
    const found = items.get(id)
    if (found === undefined) throw new Error(`No law item ${id}`)
    return found
  },
}

/** Months after which a pack is announced as old. */
const OLD_AFTER_MONTHS = 6

export interface PackAge {
  /** ISO date of the oldest pack. */
  readonly date: string
  /** True when the banner is due: the oldest pack is more than six months old. */
  readonly old: boolean
  /** Items whose date of verification is behind. */
  readonly toVerify: readonly LawItem[]
}

/** @param asOf ISO date */
export function packAge(asOf: string): PackAge {
  const date = lawPacks.map((pack) => pack.date).sort()[0] ?? asOf
  return {
    date,
    old: asOf > monthsLater(date, OLD_AFTER_MONTHS),
    toVerify: [...items.values()].filter(({ verifyAgainBy }) => asOf > verifyAgainBy),
  }
}

/** The same day some months later; the last day of the month when there is no such day. */
function monthsLater(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
    .toISOString()
    .slice(0, 10)
}
