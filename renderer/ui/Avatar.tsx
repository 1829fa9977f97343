import s from './Avatar.module.css'
import { cx } from './cx'
import { initials } from './initials'
import { VisuallyHidden } from './Layout'

interface AvatarProps {
  readonly name: string
  readonly large?: boolean | undefined
}

/** Initials of a person; the full name on hover and for screen readers. */
export const Avatar = ({ name, large = false }: AvatarProps) => (
  <span className={cx(s['avatar'], large && s['large'])} title={name}>
    <span aria-hidden="true">{initials(name)}</span>
    <VisuallyHidden>{name}</VisuallyHidden>
  </span>
)

interface MonogramProps extends AvatarProps {
  /** Grey, for projects that are not open. */
  readonly quiet?: boolean | undefined
}

/** Initials of a company in a square; decorative, the name stands beside. */
export const Monogram = ({ name, large = false, quiet = false }: MonogramProps) => (
  <span className={cx(s['monogram'], large && s['large'], quiet && s['quiet'])} aria-hidden="true">
    {initials(name)}
  </span>
)
