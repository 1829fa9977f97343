import { type IconName, icons } from './icons'

interface IconProps {
  readonly name: IconName
  /** Side in CSS pixels. */
  readonly size?: number | undefined
  readonly className?: string | undefined
  /** Only when no text beside the icon says the same. */
  readonly label?: string | undefined
}

/** Strokes that carry meaning by their thickness. */
const STROKE: { readonly [N in IconName]?: number } = { more: 2.6, drag: 2.4 }

export function Icon({ name, size = 18, className, label }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={STROKE[name] ?? 1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      {...(label === undefined
        ? { 'aria-hidden': true as const }
        : { role: 'img', 'aria-label': label })}
    >
      <path d={icons[name]} />
    </svg>
  )
}
