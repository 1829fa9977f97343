import { useState } from 'react'
import { articleLabel } from '../../../../shared/content/law/article-label'
import { packAge } from '../../../../shared/content/law/packs'
import { localized } from '../../../../shared/kernel/text'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import s from './law.module.css'
import { lawTexts } from './texts'

/** Said once the rules are old, or items are past the day by which they had to be compared again. */
export function PackBanner({ today }: { readonly today: string }) {
  const t = useTexts(lawTexts)
  const formats = useFormats()
  const { language } = useLanguage()
  const [open, setOpen] = useState(false)
  const age = packAge(today)
  if (!age.old && age.toVerify.length === 0) return null
  return (
    <Callout
      tone="warn"
      title={age.old ? t('pack.old') : undefined}
      actions={
        age.toVerify.length > 0 && (
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('pack.show')}
          </Button>
        )
      }
    >
      {age.old && t('pack.oldText', { date: formats.date(age.date) })}{' '}
      {age.toVerify.length > 0 && t('pack.verify', { count: age.toVerify.length })}
      {open && (
        <ul className={s['verify']}>
          {age.toVerify.map((item) => (
            <li key={item.id}>
              {articleLabel(item.articles[0] ?? '', language)} : {localized(item.text, language)}
            </li>
          ))}
        </ul>
      )}
    </Callout>
  )
}
