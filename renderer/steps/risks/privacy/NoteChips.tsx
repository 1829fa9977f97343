import { cseNoteSections } from '../../../../shared/content/compliance/cse-note'
import { CSE_SECTIONS } from '../../../../shared/domain/assessment'
import { localized } from '../../../../shared/kernel/text'
import type { PrivacyView } from '../../../../shared/steps/legal/privacy-view'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Chip } from '../../../ui/Chip'
import s from './privacy.module.css'
import { privacyTexts } from './texts'

/** The seven parts of the note, written or not. */
export function NoteChips({ view }: { readonly view: PrivacyView }) {
  const t = useTexts(privacyTexts)
  const { language } = useLanguage()
  const { go } = usePlace()
  return (
    <div className={s['noteFoot']}>
      <h3>{t('cse.note')}</h3>
      <p className={s['chips']}>
        {CSE_SECTIONS.map((section) => {
          const written = view.written.has(section)
          return (
            <Chip key={section} tone={written ? 'ok' : 'warn'} icon={written ? 'check' : 'warning'}>
              {localized(cseNoteSections[section].short, language)}
            </Chip>
          )
        })}
      </p>
      <Button size="small" icon="edit" onClick={() => go(`privacy/${view.useCase.code}/note`)}>
        {t('cse.openNote')}
      </Button>
    </div>
  )
}
