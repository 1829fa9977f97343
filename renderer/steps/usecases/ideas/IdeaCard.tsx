import { memo } from 'react'
import type { UseCaseIdea } from '../../../../shared/content/use-case-ideas/idea'
import { ideaTexts } from '../../../../shared/content/use-case-ideas/texts'
import { localized } from '../../../../shared/kernel/text'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Checkbox } from '../../../ui/Checkbox'
import { Chip, Status } from '../../../ui/Chip'
import { cx } from '../../../ui/cx'
import s from './ideas.module.css'
import { libraryTexts } from './texts'

interface IdeaCardProps {
  readonly idea: UseCaseIdea
  /** Address and number of the case it already became. */
  readonly added: { readonly code: string; readonly href: string } | null
  readonly chosen: boolean
  readonly onChoose: (id: string, chosen: boolean) => void
}

/** One idea, with what the room needs to keep it or leave it. */
export const IdeaCard = memo(function IdeaCard({ idea, added, chosen, onChoose }: IdeaCardProps) {
  const t = useTexts(libraryTexts)
  const facts = useTexts(ideaTexts)
  const words = useTexts(vocabulary)
  const { language } = useLanguage()
  const title = localized(idea.title, language)
  return (
    <li className={cx(s['card'], chosen && s['chosen'], added && s['added'])}>
      <div className={s['top']}>
        <span className={s['function']}>{facts(`function.${idea.function}`)}</span>
        {added ? (
          <a href={added.href} className={s['code']}>
            <Status tone="ok" icon="check">
              {t('added', { code: added.code })}
            </Status>
          </a>
        ) : (
          <Checkbox
            label={t('choose', { title })}
            hideLabel
            checked={chosen}
            onChange={(on) => onChoose(idea.id, on)}
          />
        )}
      </div>
      <h3>{title}</h3>
      <p className={s['problem']}>{localized(idea.problem, language)}</p>
      <dl className={s['facts']}>
        <dt>{t('data')}</dt>
        <dd>{localized(idea.data, language)}</dd>
        <dt>{t('benefit')}</dt>
        <dd>{localized(idea.benefit, language)}</dd>
        <dt>{t('risk')}</dt>
        <dd>{localized(idea.risk, language)}</dd>
        <dt>{t('rules')}</dt>
        <dd>{facts(`plainAutomation.${idea.plainAutomation}`)}</dd>
        <dt>{t('aiAct')}</dt>
        <dd>
          {words(`aiActLevel.${idea.aiAct}`)}
          {idea.aiActNote !== null && (
            <span className={s['note']}>{localized(idea.aiActNote, language)}</span>
          )}
        </dd>
      </dl>
      <div className={s['chips']}>
        <Chip tone="outline">{words(`aiForm.${idea.aiForm}.label`)}</Chip>
        {idea.aiAct === 'high' && (
          <Chip tone="off" icon="warning">
            {words('aiActLevel.high')}
          </Chip>
        )}
      </div>
    </li>
  )
})
