import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { editProfile } from '../../shared/commands/project'
import { aMachine } from '../../test/builders/machine'
import { aProject } from '../../test/builders/project'
import type { OpenProject } from '../data/open-project'
import { keepNew, openProject } from '../data/projects'
import { useActions } from '../data/use-actions'
import { MachineProvider, OpenProjectProvider, useProject } from '../data/use-project'
import { TextAnswer } from './TextAnswer'

let machine: ReturnType<typeof aMachine>
let open: OpenProject

beforeEach(async () => {
  machine = aMachine()
  const kept = await keepNew(machine, aProject())
  if (!kept.ok) throw new Error(kept.error.code)
  const opened = await openProject(machine, kept.value, { writable: true })
  if (!opened.ok) throw new Error(opened.error.code)
  open = opened.value
})
afterEach(() => {
  vi.useRealTimers()
  cleanup()
})

function Activity() {
  const { run } = useActions()
  const stored = useProject(({ profile }) => profile.activity)
  return (
    <TextAnswer
      label="Activité"
      stored={stored}
      commit={(activity) => run(editProfile, { changes: { activity } })}
    />
  )
}

function Page() {
  const [here, setHere] = useState(true)
  return (
    <MachineProvider value={machine}>
      <OpenProjectProvider value={open}>
        {here && <Activity />}
        <button type="button" onClick={() => setHere(false)}>
          Quitter
        </button>
      </OpenProjectProvider>
    </MachineProvider>
  )
}

const field = () => screen.getByLabelText<HTMLInputElement>('Activité')
const typed = (text: string) => fireEvent.change(field(), { target: { value: text } })
const stored = () => open.current.get().profile.activity

describe('a text over a stored value', () => {
  test('typed fast is one change, with every key', () => {
    vi.useFakeTimers()
    render(<Page />)

    const sentence = 'Bonjour le monde, ceci est tapé vite'
    for (let end = 1; end <= sentence.length; end += 1) {
      typed(sentence.slice(0, end))
      act(() => {
        vi.advanceTimersByTime(5)
      })
    }
    act(() => {
      vi.advanceTimersByTime(1_000)
    })

    expect(stored()).toBe(sentence)
    expect(field().value).toBe(sentence)
    expect(open.history.get().undoable).toHaveLength(1)
  })

  test('keeps a space under the cursor over a pause', () => {
    vi.useFakeTimers()
    render(<Page />)

    typed('Machines ')
    act(() => {
      vi.advanceTimersByTime(1_000)
    })

    expect(field().value).toBe('Machines ')
  })

  test('left in the middle of a word loses nothing', () => {
    render(<Page />)

    typed('Machines spéc')
    fireEvent.click(screen.getByText('Quitter'))

    expect(stored()).toBe('Machines spéc')
  })

  test('is handed over before an undo, which takes back what was being typed', () => {
    render(<Page />)
    typed('Avant')
    fireEvent.blur(field())
    typed('Avant et après')

    act(() => {
      open.undo()
    })

    expect(stored()).toBe('Avant')
    expect(field().value).toBe('Avant')
  })

  test('refused stays in the field with its reason', () => {
    render(<Page />)

    typed('x'.repeat(400))
    fireEvent.blur(field())

    expect(field().value).toHaveLength(400)
    expect(screen.getByRole('alert').textContent).toContain('activity')
    expect(stored()).toBe('')
  })
})
