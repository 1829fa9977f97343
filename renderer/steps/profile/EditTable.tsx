import type { ReactNode } from 'react'
import { useTexts } from '../../i18n/language'
import { VisuallyHidden } from '../../ui/Layout'
import { cx } from '../../ui/cx'
import s from './profile.module.css'
import { texts } from './texts'

export interface EditColumn {
  readonly header: string
  /** CSS width; the columns without one share what is left. */
  readonly width?: string
  readonly end?: boolean
}

interface EditTableProps {
  readonly label: string
  readonly columns: readonly EditColumn[]
  /** Narrowest the table may become before it scrolls inside its card, pixels. */
  readonly minWidth: number
  /** The rows can be moved: three tools instead of one. */
  readonly ordered?: boolean
  readonly announcement?: string
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** A table whose cells are fields; the last column holds the row's tools. */
export function EditTable({
  label,
  columns,
  minWidth,
  ordered = true,
  announcement = '',
  foot,
  children,
}: EditTableProps) {
  const t = useTexts(texts)
  return (
    <>
      <div className={s['scroll']}>
        <table
          className={s['edit']}
          aria-label={label}
          style={{ minWidth: scaled(`${minWidth}px`) }}
        >
          <thead>
            <tr>
              {columns.map(({ header, width, end = false }) => (
                <th
                  key={header}
                  scope="col"
                  style={{ width: scaled(width) }}
                  className={end ? s['end'] : undefined}
                >
                  {header}
                </th>
              ))}
              <th scope="col" className={cx(s['toolsHead'], !ordered && s['single'])}>
                <VisuallyHidden>{t('row.actions')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>{children}</tbody>
          {foot !== undefined && <tfoot>{foot}</tfoot>}
        </table>
      </div>
      <VisuallyHidden>
        <output>{announcement}</output>
      </VisuallyHidden>
    </>
  )
}

/** Pixels grow with the type of the projection theme; shares of the table stay what they are. */
const scaled = (width: string | undefined): string | undefined =>
  width?.endsWith('px') === true ? `calc(${width} * var(--type-scale, 1))` : width
