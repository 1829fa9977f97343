import s from './Layout.module.css'

export interface KeyFigure {
  readonly label: string
  /** Already written in the reader's language. */
  readonly value: string
  /** What the figure is compared with: « sur 15 », « contre 5 avant mesures ». */
  readonly beside?: string | undefined
}

export const KeyFigures = ({ figures }: { readonly figures: readonly KeyFigure[] }) => (
  <dl className={s['keyfigures']}>
    {figures.map(({ label, value, beside }) => (
      <div className={s['keyfigure']} key={label}>
        <dt>{label}</dt>
        <dd>
          {value} {beside !== undefined && <small>{beside}</small>}
        </dd>
      </div>
    ))}
  </dl>
)

interface PairsProps {
  readonly pairs: readonly { readonly label: string; readonly value: string }[]
}

/** Short facts, label then value. */
export const Pairs = ({ pairs }: PairsProps) => (
  <dl className={s['pairs']}>
    {pairs.map(({ label, value }) => [
      <dt key={`${label}.label`}>{label}</dt>,
      <dd key={`${label}.value`}>{value}</dd>,
    ])}
  </dl>
)
