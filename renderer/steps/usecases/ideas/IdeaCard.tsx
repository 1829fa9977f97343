import type { UseCaseIdea } from '../../../../shared/content/use-case-ideas/idea'
import { ideaTexts } from '../../../../shared/content/use-case-ideas/texts'
import { localized, type Localized } from '../../../../shared/kernel/text'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Checkbox } from '../../../ui/Checkbox'
import { Chip } from '../../../ui/Chip'
import s from './ideas.module.css'
import { libraryTexts } from './texts'

interface IdeaCardProps {
  readonly idea: UseCaseIdea
  /** The case it already became, or null. */
  readonly code: string | null
  readonly chosen: boolean
  readonly onToggle: () => void
}

/** What the room reads before it writes its own case. */
export function IdeaCard({ idea, code, chosen, onToggle }: IdeaCardProps) {
  const t = useTexts(libraryTexts)
  const tIdea = useTexts(ideaTexts)
  const words = useTexts(vocabulary)
  const { language } = useLanguage()
  const say = (text: Localized) => localized(text, language)
  return (
    <article className={s['idea']} data-chosen={chosen ? '' : undefined}>
      <header>
        <Checkbox
          label={t('choose', { title: say(idea.title) })}
          hideLabel
          checked={chosen}
          onChange={onToggle}
        />
        <h2>{say(idea.title)}</h2>
        {code !== null && <Chip tone="ok">{t('already', { code })}</Chip>}
      </header>
      <p>{say(idea.problem)}</p>
      <dl>
        <dt>{tIdea('fact.data')}</dt>
        <dd>{say(idea.data)}</dd>
        <dt>{tIdea('fact.benefit')}</dt>
        <dd>{say(idea.benefit)}</dd>
        <dt>{tIdea('fact.risk')}</dt>
        <dd>{say(idea.risk)}</dd>
        <dt>{tIdea('fact.aiAct')}</dt>
        <dd>
          {words(`aiActLevel.${idea.aiAct}`)}
          {idea.aiActNote !== null && ` · ${say(idea.aiActNote)}`}
        </dd>
        <dt>{tIdea('fact.plainAutomation')}</dt>
        <dd>{tIdea(`plainAutomation.${idea.plainAutomation}`)}</dd>
      </dl>
      <footer>
        <Chip>{tIdea(`function.${idea.function}`)}</Chip>
        <Chip>{words(`aiForm.${idea.aiForm}.label`)}</Chip>
      </footer>
    </article>
  )
}
