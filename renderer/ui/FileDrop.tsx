/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- the button does all that dropping does */
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { Button } from './Button'
import { cx } from './cx'
import s from './FileDrop.module.css'
import { Icon } from './Icon'

interface FileDropProps {
  /** « Déposez ici un fichier .sextant… ». */
  readonly children: ReactNode
  readonly buttonLabel: string
  /** Accessible name of the area. */
  readonly label: string
  /** As the file chooser takes it: '.sextant,.xlsx'. What is dropped is checked by the caller. */
  readonly accept: string
  readonly multiple?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly onFiles: (files: readonly File[]) => void
}

/** Drop or choose: the button does all that the mouse does. */
export function FileDrop({
  children,
  buttonLabel,
  label,
  accept,
  multiple = false,
  disabled = false,
  onFiles,
}: FileDropProps) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)

  const take = (files: FileList | null) => {
    const taken = [...(files ?? [])]
    if (taken.length > 0 && !disabled) onFiles(multiple ? taken : taken.slice(0, 1))
  }
  const onDrag = (event: DragEvent, inside: boolean) => {
    event.preventDefault()
    setOver(inside && !disabled)
  }

  return (
    <fieldset
      aria-label={label}
      className={cx(s['zone'], over && s['over'])}
      onDragEnter={(event) => onDrag(event, true)}
      onDragOver={(event) => onDrag(event, true)}
      onDragLeave={(event) =>
        onDrag(event, event.currentTarget.contains(event.relatedTarget as Node))
      }
      onDrop={(event) => {
        onDrag(event, false)
        take(event.dataTransfer.files)
      }}
    >
      <Icon name="download" />
      <span>{children}</span>
      <Button size="small" disabled={disabled} onClick={() => input.current?.click()}>
        {buttonLabel}
      </Button>
      <input
        ref={input}
        type="file"
        className={s['input']}
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same file chosen again must be a change again.
          event.currentTarget.value = ''
        }}
      />
    </fieldset>
  )
}
