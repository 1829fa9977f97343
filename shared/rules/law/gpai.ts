import { unknown } from './facts'
import { dateIn, figureIn } from './law-book'
import type { Notes } from './notes'

/**
 * Whether the company is a provider of a general-purpose model: it trains one, or its fine-tuning takes from a
 * third of the original compute. Using, prompting or building on a model never does.
 */
export function readGpai(notes: Notes): boolean {
  const { facts, book } = notes
  if (!isProviderOfModel(notes)) return false
  const early = dateIn(book, 'calendar.gpai')
  const from =
    !unknown(facts.placedOn) && facts.placedOn < early ? dateIn(book, 'calendar.gpai-older') : early
  notes.lacks('beside', 'placedOn', 'g_openLicence')
  for (const id of facts.g_openLicence === true ? OPEN : ALL) notes.owe(id, 'provider', { from })
  if (facts.g_openLicence === true) notes.because('why.gpai-open', 'g_openLicence')
  return true
}

const OPEN = ['duty.53-1c', 'duty.53-1d'] as const
const ALL = ['duty.53-1a', 'duty.53-1b', ...OPEN] as const

function isProviderOfModel(notes: Notes): boolean {
  const { facts, book } = notes
  if (facts.g_trainsModel === true) {
    notes.because('why.gpai-trains', 'g_trainsModel')
    return true
  }
  notes.lacks('beside', 'g_trainsModel')
  if (facts.g_trainsModel === null) notes.doubt('ask.gpai')
  if (facts.g_fineTunes !== true) {
    notes.lacks('beside', 'g_fineTunes')
    if (facts.g_fineTunes === null) notes.doubt('ask.gpai')
    return false
  }
  const share = facts.g_shareOfOriginalCompute
  if (unknown(share)) {
    notes.lacks('beside', 'g_shareOfOriginalCompute')
    notes.doubt('ask.gpai')
    return false
  }
  const reached = share >= figureIn(book, 'gpai.fine-tuning', 'share')
  notes.because(
    reached ? 'gpai.fine-tuning' : 'why.gpai-below',
    'g_fineTunes',
    'g_shareOfOriginalCompute',
  )
  return reached
}
