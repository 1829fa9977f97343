import { useTexts } from '../../../i18n/language'
import { Combo } from '../../../ui/Combo'
import { IconButton } from '../../../ui/IconButton'
import s from './record.module.css'
import { recordTexts } from './texts'

interface Linkable {
  readonly id: string
  readonly code: string
  readonly name: string
}

interface LinkFieldProps {
  readonly label: string
  readonly addLabel: string
  readonly linked: readonly Linkable[]
  /** All that can be linked, the linked ones included. */
  readonly options: readonly Linkable[]
  readonly onChange: (ids: readonly string[]) => void
}

/** Links to several nouns: a chip each, and a list to add another. */
export function LinkField({ label, addLabel, linked, options, onChange }: LinkFieldProps) {
  const t = useTexts(recordTexts)
  const ids = linked.map(({ id }) => id)
  return (
    <div className={s['links']}>
      <span className={s['label']}>{label}</span>
      {linked.length > 0 && (
        <ul className={s['chips']}>
          {linked.map(({ id, code, name }) => (
            <li key={id} title={name}>
              <span>
                <b>{code}</b> {name}
              </span>
              <IconButton
                icon="close"
                size="small"
                quiet
                label={t('unlink', { name: `${code} ${name}` })}
                onClick={() => onChange(ids.filter((one) => one !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      {options.length > linked.length && (
        <Combo
          small
          hideLabel
          label={addLabel}
          placeholder={addLabel}
          value={null}
          onChange={(id) => id !== null && onChange([...ids, id])}
          options={options
            .filter(({ id }) => !ids.includes(id))
            .map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
          emptyLabel={t('noneLeft')}
          clearLabel={t('clear')}
        />
      )}
    </div>
  )
}
