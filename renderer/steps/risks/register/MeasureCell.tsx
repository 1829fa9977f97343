import type { Risk } from '../../../../shared/domain/risk'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import s from './register.module.css'
import { registerTexts } from './texts'

/** Characters that two lines of the column hold: beyond, one title and a count. */
const ROOM = 40

/** What lowers a risk, in a few words; in red when nothing is decided. */
export function MeasureCell({ ids }: { readonly ids: Risk['measureIds'] }) {
  const t = useTexts(registerTexts)
  const measures = useProject((project) => project.measures)
  const titles = ids.flatMap((id) => {
    const measure = measures.get(id)
    return measure && measure.removedAt === null && measure.status !== 'dropped'
      ? [measure.title]
      : []
  })
  if (titles.length === 0) return <span className={s['noMeasure']}>{t('noMeasure')}</span>
  const shown = titles.slice(0, 2).join(', ').length <= ROOM ? 2 : 1
  const rest = titles.length - shown
  return (
    <span className={s['measures']} title={titles.join(', ')}>
      {titles.slice(0, shown).join(', ')}
      {rest > 0 && ` ${t('moreMeasures', { count: rest })}`}
    </span>
  )
}
