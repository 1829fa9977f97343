import type { QuestionGroupView } from '../../../../shared/steps/legal/questionnaire'
import { questionnaireTexts } from '../../../../shared/steps/legal/questionnaire-texts'
import { useTexts } from '../../../i18n/language'
import { Icon } from '../../../ui/Icon'
import s from './questionnaire.module.css'
import { questionUiTexts } from './question-texts'

interface GroupHeadProps {
  readonly view: QuestionGroupView
  readonly shown: boolean
  /** Holds the question being asked: it cannot be folded. */
  readonly current: boolean
  readonly onToggle: () => void
}

export function GroupHead({ view, shown, current, onToggle }: GroupHeadProps) {
  const t = useTexts(questionUiTexts)
  const words = useTexts(questionnaireTexts)
  const complete = view.answered === view.lines.length
  return (
    <h3 className={s['groupHead']} data-current={current || undefined}>
      <button type="button" aria-expanded={shown} disabled={current} onClick={onToggle}>
        <span className={s['mark']} data-done={complete || undefined} aria-hidden="true">
          {complete && <Icon name="check" size={13} />}
        </span>
        <span className={s['groupName']}>{words(`group.${view.group}`)}</span>
        <span className={s['article']}>{words(`article.${view.group}`)}</span>
        <span className={s['count']}>
          {t('group', { answered: view.answered, total: view.lines.length })}
        </span>
        <Icon name={shown ? 'chevron-up' : 'chevron-down'} size={16} />
      </button>
    </h3>
  )
}
