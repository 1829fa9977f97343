import { ideaById } from '../../../../shared/content/use-case-ideas/library'
import { ideaTexts } from '../../../../shared/content/use-case-ideas/texts'
import { localized } from '../../../../shared/kernel/text'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { useLanguage, useTexts } from '../../../i18n/language'
import s from './record.module.css'
import { recordTexts } from './texts'

/** What the library says of the idea the case came from. */
export function IdeaNote({ ideaId }: { readonly ideaId: string }) {
  const t = useTexts(recordTexts)
  const facts = useTexts(ideaTexts)
  const words = useTexts(vocabulary)
  const { language } = useLanguage()
  const idea = ideaById(ideaId)
  if (!idea) return null
  return (
    <section className={s['section']} aria-label={t('section.idea')}>
      <h3>{t('section.idea')}</h3>
      <dl className={s['sheetList']}>
        <div>
          <dt>{facts('fact.benefit')}</dt>
          <dd>{localized(idea.benefit, language)}</dd>
        </div>
        <div>
          <dt>{facts('fact.risk')}</dt>
          <dd>{localized(idea.risk, language)}</dd>
        </div>
        <div>
          <dt>{facts('fact.aiAct')}</dt>
          <dd>
            {words(`aiActLevel.${idea.aiAct}`)}
            {idea.aiActNote !== null && `. ${localized(idea.aiActNote, language)}`}
          </dd>
        </div>
      </dl>
    </section>
  )
}
