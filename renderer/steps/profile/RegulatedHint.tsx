import { editProfile } from '../../../shared/commands/project'
import { localized } from '../../../shared/kernel/text'
import { regulationsOf } from '../../../shared/steps/profile/regulations'
import { useActions } from '../../data/use-actions'
import { useProject } from '../../data/use-project'
import { useLanguage, useTexts } from '../../i18n/language'
import { useNotices } from '../../routing/notices'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { texts } from './texts'
import { useDo } from './use-edit'

/** What a regulated sector has to look at first, and a way to take it over. */
export function RegulatedHint() {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { read } = useActions()
  const { done } = useNotices()
  const act = useDo()
  const sector = useProject((project) => project.profile.sector)
  const regulations = useProject((project) => project.profile.regulations)
  const suggested = regulationsOf(sector).map((text) => localized(text, language))
  if (suggested.length === 0) return null
  const fresh = suggested.filter((text) => !regulations.includes(text))

  const take = () => {
    const before = read().profile.regulations
    const changes = { regulations: [...before, ...fresh.filter((text) => !before.includes(text))] }
    if (!act(editProfile, { changes })) return
    done(t('identity.removedRegulation'), () => {
      const kept = read().profile.regulations.filter((text) => !fresh.includes(text))
      act(editProfile, { changes: { regulations: kept } })
    })
  }

  return (
    <Callout
      tone="info"
      title={t('identity.regulated')}
      actions={
        fresh.length > 0 ? (
          <Button size="small" icon="add" onClick={take}>
            {t('identity.addRegulations')}
          </Button>
        ) : undefined
      }
    >
      {t('identity.regulatedText', { texts: suggested.join(', ') })}
    </Callout>
  )
}
