import { useProject } from '../../../data/use-project'
import { useToday } from '../../../data/use-today'
import { useTexts } from '../../../i18n/language'
import type { PartProps } from './part-props'
import s from './record.module.css'
import { ThreadLaw } from './ThreadLaw'
import { ThreadMoney, ThreadTools } from './ThreadMoney'
import { ThreadRisks } from './ThreadRisks'
import { threadTexts } from './thread-texts'

/** One thread: the risks, the law, the tools and the money of a case, as the other steps hold them now. */
export function Thread({ useCase }: PartProps) {
  const t = useTexts(threadTexts)
  const project = useProject((whole) => whole)
  const today = useToday()
  const about = { project, useCase, today }
  return (
    <div className={s['stack']}>
      <p className={s['help']}>{t('intro')}</p>
      <ThreadRisks {...about} />
      <ThreadLaw {...about} />
      <ThreadTools {...about} />
      <ThreadMoney {...about} />
    </div>
  )
}
