import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderUi } from '../../test/builders/render-ui'
import { TOAST_MS } from './Toast'
import { useToasts } from './ToastProvider'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

function open(onAct = () => {}) {
  function Delete() {
    const toasts = useToasts()
    return (
      <button
        type="button"
        onClick={() =>
          toasts.show({ message: '« Tri de CV » supprimé', action: { label: 'Annuler', onAct } })
        }
      >
        Supprimer
      </button>
    )
  }
  renderUi(<Delete />)
  fireEvent.click(screen.getByText('Supprimer'))
  return screen.getByText('« Tri de CV » supprimé')
}

const shown = () => screen.queryByText('« Tri de CV » supprimé') !== null
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })

test('stands in a status region for ten seconds, then leaves', () => {
  const message = open()
  expect(screen.getByRole('status').contains(message)).toBe(true)

  wait(TOAST_MS - 1)
  expect(shown()).toBe(true)
  wait(1)
  expect(shown()).toBe(false)
})

test('a pointer on it stops the clock, and what was left is left', () => {
  const toast = open().parentElement
  if (!toast) throw new Error('no toast')
  wait(6_000)

  fireEvent.mouseEnter(toast)
  wait(60_000)
  expect(shown()).toBe(true)

  fireEvent.mouseLeave(toast)
  wait(3_999)
  expect(shown()).toBe(true)
  wait(1)
  expect(shown()).toBe(false)
})

test('the focus on its button stops the clock too', () => {
  open()
  act(() => screen.getByRole('button', { name: 'Annuler' }).focus())

  wait(60_000)

  expect(shown()).toBe(true)
})

test('Annuler acts once and closes it', () => {
  const onAct = vi.fn<() => void>()
  open(onAct)

  fireEvent.click(screen.getByRole('button', { name: 'Annuler' }))

  expect(onAct).toHaveBeenCalledTimes(1)
  expect(shown()).toBe(false)
})
