import { vocabulary } from '../../../../shared/locales/vocabulary'
import type { UseCaseView } from '../../../../shared/rules/use-case-view'
import { useFormats, useTexts } from '../../../i18n/language'
import { cx } from '../../../ui/cx'
import { MatrixSource } from '../../../ui/MatrixCard'
import { QuadrantGlyph } from '../../../ui/QuadrantGlyph'
import { useVisibleRows } from '../../../ui/use-visible-rows'
import s from './matrix.module.css'
import { matrixTexts } from './texts'

interface CaseListProps {
  readonly label: string
  readonly views: readonly UseCaseView[]
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly onPoint: (id: string | null) => void
  /** Cases that wait for a mark: their lines can be dragged onto the plane. */
  readonly toPlace?: boolean
}

const ROW = 38

/** Cases by name, thousands of them if need be. */
export function CaseList(props: CaseListProps) {
  const { label, views, selected, onSelect, onPoint, toPlace = false } = props
  const t = useTexts(matrixTexts)
  const tWord = useTexts(vocabulary)
  const formats = useFormats()
  const { scroll, drawn, after } = useVisibleRows(views.length, ROW)
  if (views.length === 0)
    return <p className={s['quiet']}>{t(toPlace ? 'tray.none' : 'list.nothing')}</p>
  return (
    <div ref={scroll} className={s['scroll']}>
      <ul className={s['list']} aria-label={label}>
        {drawn.map(({ index, before }) => {
          const view = views[index]
          if (!view) return null
          const { id, code, title } = view.useCase
          return (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- pointing shows the card; the button inside does the same on focus
            <li
              key={id}
              style={{ marginTop: before, height: ROW }}
              onMouseEnter={() => onPoint(id)}
              onMouseLeave={() => onPoint(null)}
            >
              {toPlace ? (
                <MatrixSource id={id} label={t('tray.item', { code, title })} onSelect={onSelect}>
                  <span className={s['code']}>{code}</span>
                  <span className={s['caseTitle']}>{title}</span>
                </MatrixSource>
              ) : (
                <button
                  type="button"
                  className={cx(s['case'], id === selected && s['chosen'])}
                  aria-pressed={id === selected}
                  title={title}
                  onClick={() => onSelect(id)}
                  onFocus={() => onPoint(id)}
                  onBlur={() => onPoint(null)}
                >
                  {view.quadrant.value && (
                    <QuadrantGlyph
                      quadrant={view.quadrant.value}
                      label={tWord(`quadrant.${view.quadrant.value}.label`)}
                      bare
                    />
                  )}
                  <span className={s['code']}>{code}</span>
                  <span className={s['caseTitle']}>{title}</span>
                  {view.index.value !== null && (
                    <span className={s['figure']}>{formats.number(view.index.value, 1)}</span>
                  )}
                </button>
              )}
            </li>
          )
        })}
        {after > 0 && <li aria-hidden="true" style={{ height: after }} />}
      </ul>
    </div>
  )
}
