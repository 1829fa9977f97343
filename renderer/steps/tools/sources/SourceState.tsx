import { sourceCriteria } from '../../../../shared/content/tools/sources'
import { isSetAside } from '../../../../shared/steps/tools/set-aside'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Status } from '../../../ui/Chip'
import { useSay } from '../use-say'
import type { SourceRow } from './source-rows'
import { sourceTexts } from './texts'

/** Whether a source can serve, and why not. */
export function SourceState({ row }: { readonly row: SourceRow }) {
  const t = useTexts(sourceTexts)
  const say = useSay()
  const { language } = useLanguage()
  const { score } = row
  if (score.value === null) return <Status tone="neutral">{t('state.unscored')}</Status>
  if (isSetAside(row.source)) {
    const list = new Intl.ListFormat(language, { type: 'conjunction' })
    const criteria = list.format(
      score.value.excludedBy.map((one) => say(sourceCriteria[one].label).toLocaleLowerCase()),
    )
    return <Status tone="off">{t('state.excluded', { criteria })}</Status>
  }
  if (score.value.excluded) return <Status tone="warn">{t('state.treated')}</Status>
  return score.status === 'provisional' ? (
    <Status tone="neutral">{t('state.provisional')}</Status>
  ) : (
    <Status tone="ok">{t('state.usable')}</Status>
  )
}
