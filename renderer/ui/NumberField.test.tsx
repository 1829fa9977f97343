import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../test/builders/render-ui'
import { NumberField } from './NumberField'

function Example({ onChange }: { readonly onChange: (value: number | null) => void }) {
  const [value, setValue] = useState<number | null>(2520)
  return (
    <NumberField
      label="Gain annuel"
      language="fr"
      unit="h"
      min={0}
      max={10_000}
      expected="De 0 à 10 000"
      value={value}
      onChange={(next) => {
        setValue(next)
        onChange(next)
      }}
    />
  )
}

function open() {
  const onChange = vi.fn<(value: number | null) => void>()
  const view = renderUi(<Example onChange={onChange} />)
  return { ...view, onChange, field: screen.getByRole<HTMLInputElement>('textbox') }
}

test('typing a number is one change, handed over on leaving', async () => {
  const { user, field, onChange } = open()

  await user.clear(field)
  await user.type(field, '120,5')
  expect(onChange).not.toHaveBeenCalled()
  await user.tab()

  expect(onChange.mock.calls).toEqual([[120.5]])
  expect(field.value).toBe('120,5')
})

test('what is outside the range stays on screen with what is expected, and is not handed over', async () => {
  const { user, field, onChange } = open()

  await user.clear(field)
  await user.type(field, '11000')
  await user.tab()

  expect(onChange).not.toHaveBeenCalled()
  expect(field.value).toBe('11000')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByRole('alert').textContent).toBe('De 0 à 10 000')
})

test('emptying gives nothing, not zero', async () => {
  const { user, field, onChange } = open()

  await user.clear(field)
  await user.tab()

  expect(onChange.mock.calls).toEqual([[null]])
})

test('a screen that goes away in the middle of a number loses none', async () => {
  const { user, field, onChange, unmount } = open()

  await user.clear(field)
  await user.type(field, '64')
  unmount()

  expect(onChange.mock.calls).toEqual([[64]])
})
