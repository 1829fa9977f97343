import type { Basis } from '../../../../shared/domain/business-case'
import { roiVocabulary } from '../../../../shared/locales/roi-vocabulary'
import { useTexts } from '../../../i18n/language'
import { Chip } from '../../../ui/Chip'

const TONES = { measured: 'ok', estimated: 'warn', chosen: 'neutral' } as const

/** Where a figure comes from: measured, estimated or chosen. */
export function BasisChip({ basis }: { readonly basis: Basis | null }) {
  const words = useTexts(roiVocabulary)
  return basis === null ? (
    <Chip tone="outline">{words('basis.unknown')}</Chip>
  ) : (
    <Chip tone={TONES[basis]}>{words(`basis.${basis}`)}</Chip>
  )
}
