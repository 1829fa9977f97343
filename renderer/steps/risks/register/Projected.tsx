import type { RiskView } from '../../../../shared/rules/risk-view'
import { type AfterKind, afterOf, toDecide } from '../../../../shared/steps/risks/register'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { cx } from '../../../ui/cx'
import { Icon } from '../../../ui/Icon'
import type { RiskEdits } from '../record/use-risk-edits'
import { HeatMap } from './HeatMap'
import s from './projected.module.css'
import { RatingChip } from './RatingChip'
import { registerTexts } from './texts'

interface ProjectedProps {
  readonly views: readonly RiskView[]
  readonly after: AfterKind
  readonly selected: string | null
  readonly label: string
  readonly edits: RiskEdits
  readonly onSelect: (id: string) => void
}

/** Lines that a wall shows without scrolling. */
const SHOWN = 6

/** The map on the wall, beside what the room decides today. */
export function Projected({ views, after, selected, label, edits, onSelect }: ProjectedProps) {
  const t = useTexts(registerTexts)
  const people = useProject((project) => project.people)
  const decisions = toDecide(views, after).slice(0, SHOWN)
  return (
    <div className={s['wall']}>
      <HeatMap
        views={views}
        mode="both"
        after={after}
        selected={selected}
        large
        label={label}
        onSelect={onSelect}
        onRate={edits.rate}
      />
      <section className={s['decide']} aria-labelledby="to-decide">
        <h2 id="to-decide">{t('projected.title')}</h2>
        {decisions.length === 0 && <p>{t('projected.nothing')}</p>}
        <ul>
          {decisions.map((view) => {
            const { risk } = view
            const owner = risk.owner === null ? undefined : people.get(risk.owner)
            return (
              <li key={risk.id} className={cx(risk.id === selected && s['chosen'])}>
                <button type="button" onClick={() => onSelect(risk.id)}>
                  {risk.title}
                  <small>
                    {owner
                      ? t('projected.owned', { code: risk.code, owner: owner.name })
                      : t('projected.noOwner', { code: risk.code })}
                  </small>
                </button>
                <RatingChip rating={view.gross.value} />
                <Icon name="arrow-right" />
                <RatingChip rating={afterOf(view, after)} />
              </li>
            )
          })}
        </ul>
      </section>
    </div>
  )
}
