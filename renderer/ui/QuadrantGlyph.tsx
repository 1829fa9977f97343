import type { QuadrantName } from './Chip'
import { cx } from './cx'
import { Icon } from './Icon'
import s from './QuadrantGlyph.module.css'

interface QuadrantGlyphProps {
  readonly quadrant: QuadrantName
  /** Name of the quadrant; leave out when the text beside says it. */
  readonly label?: string | undefined
  /** The stroke alone, without its disc. */
  readonly bare?: boolean | undefined
}

export const QuadrantGlyph = ({ quadrant, label, bare = false }: QuadrantGlyphProps) => (
  <span className={cx(s['disc'], s[quadrant], bare && s['bare'])}>
    <Icon name={quadrant} size={bare ? 16 : 14} label={label} />
  </span>
)
