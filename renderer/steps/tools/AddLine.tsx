import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useOpenProject } from '../../data/use-project'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import s from './tools.module.css'

interface AddLineProps {
  readonly label: string
  readonly button: string
  /** Keeps the new item; false when it was refused, and the text stays. */
  readonly onAdd: (name: string) => boolean
  readonly maxLength?: number
}

/** The last line of a list: Enter adds what is typed; a name left there is added when the page goes away. */
export function AddLine({ label, button, onAdd, maxLength = 300 }: AddLineProps) {
  const open = useOpenProject()
  const [text, setText] = useState('')
  // Refs: leaving must see the last key, not the one of its render.
  const typed = useRef('')
  const latest = useRef(onAdd)
  useEffect(() => {
    latest.current = onAdd
  })
  const add = useRef(() => {
    const name = typed.current.trim()
    if (name === '') return
    typed.current = ''
    if (latest.current(name)) setText('')
    else typed.current = name
  })
  useEffect(() => {
    const adding = add.current
    const leave = open.onFlush(adding)
    return () => {
      adding()
      leave()
    }
  }, [open])

  return (
    <div className={s['add']} data-print="hide">
      <div className={s['addField']}>
        <TextField
          label={label}
          hideLabel
          placeholder={label}
          value={text}
          onChange={(value) => {
            typed.current = value
            setText(value)
          }}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add.current()
          }}
          maxLength={maxLength}
          small
        />
      </div>
      <Button size="small" icon="add" disabled={text.trim() === ''} onClick={() => add.current()}>
        {button}
      </Button>
    </div>
  )
}
