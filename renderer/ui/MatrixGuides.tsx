import { createPortal } from 'react-dom'
import { cx } from './cx'
import { Icon } from './Icon'
import { useHeld, useMatrixTools } from './matrix-context'
import { leftOf, topOf } from './matrix-place'
import s from './MatrixPlane.module.css'

/** What shows during a move and at no other time: guides to both axes, the origin, the quadrant to come. */
export function MatrixGuides() {
  const { words, quadrantAt } = useMatrixTools()
  const held = useHeld()
  if (!held) return null
  const { from, at, pointer } = held
  if (at === null)
    return pointer
      ? createPortal(
          <span className={s['carried']} style={{ left: pointer.x, top: pointer.y }} />,
          document.body,
        )
      : null
  const [left, top] = [leftOf(at.x), topOf(at.y)]
  const quadrant = quadrantAt(at)
  const origin = from ? quadrantAt(from) : null
  return (
    <div className={s['guides']} aria-hidden="true">
      <i className={s['guideX']} style={{ left: `${left}%`, top: `${top}%` }} />
      <i className={s['guideY']} style={{ top: `${top}%`, width: `${left}%` }} />
      <b className={s['chipX']} style={{ left: `${left}%` }}>
        {words.mark(at.x)}
      </b>
      <b className={s['chipY']} style={{ top: `${top}%` }}>
        {words.mark(at.y)}
      </b>
      {from && origin && (
        <>
          <svg className={s['trail']}>
            <line
              x1={`${leftOf(from.x)}%`}
              y1={`${topOf(from.y)}%`}
              x2={`${left}%`}
              y2={`${top}%`}
            />
          </svg>
          <span
            className={cx(s['ghost'], s[origin])}
            style={{ left: `${leftOf(from.x)}%`, top: `${topOf(from.y)}%` }}
          >
            <Icon name={origin} size={14} />
          </span>
        </>
      )}
      {from === null && (
        <span
          className={cx(s['disc'], s[quadrant], s['guest'])}
          style={{ left: `${left}%`, top: `${top}%` }}
        >
          <Icon name={quadrant} size={14} />
        </span>
      )}
      {quadrant !== origin && (
        <span
          className={cx(s['becomes'], at.y < 2 && s['above'], at.x > 8 && s['before'])}
          style={{ left: `${left}%`, top: `${top}%` }}
        >
          <Icon name={quadrant} size={14} />
          {words.becomes(quadrant)}
        </span>
      )}
    </div>
  )
}
