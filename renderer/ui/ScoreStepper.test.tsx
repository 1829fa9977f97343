import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../test/builders/render-ui'
import { ScoreStepper } from './ScoreStepper'

function open(start: number | null) {
  const onChange = vi.fn<(value: number | null) => void>()
  function Example() {
    const [value, setValue] = useState(start)
    return (
      <ScoreStepper
        label="Impact"
        value={value}
        onChange={(next) => {
          onChange(next)
          setValue(next)
        }}
        language="fr"
        expected="De 1 à 10"
        decreaseLabel="Diminuer"
        increaseLabel="Augmenter"
      />
    )
  }
  const { user } = renderUi(<Example />)
  return { user, onChange, field: screen.getByRole<HTMLInputElement>('spinbutton') }
}

test('a step is a tenth, without binary noise', async () => {
  const { user, onChange, field } = open(7.6)

  await user.click(screen.getByRole('button', { name: /Augmenter/ }))
  await user.click(screen.getByRole('button', { name: /Augmenter/ }))
  await user.click(screen.getByRole('button', { name: /Augmenter/ }))

  expect(onChange.mock.calls).toEqual([[7.7], [7.8], [7.9]])
  expect(field.value).toBe('7,9')
  expect(field.getAttribute('aria-valuenow')).toBe('7.9')
})

test('arrows step, Shift and PageDown move by a point, and the scale holds', async () => {
  const { user, onChange, field } = open(9.5)
  await user.click(field)

  await user.keyboard('{ArrowUp}')
  await user.keyboard('{Shift>}{ArrowUp}{/Shift}')
  await user.keyboard('{PageDown}')

  expect(onChange.mock.calls).toEqual([[9.6], [10], [9]])
})

test.each(['7,5', '7.5'])('%s is taken as seven and a half', async (typed) => {
  const { user, onChange, field } = open(null)

  await user.type(field, typed)
  await user.tab()

  expect(onChange.mock.calls).toEqual([[7.5]])
})

test('eleven is refused with the scale in words', async () => {
  const { user, onChange, field } = open(null)

  await user.type(field, '11')
  await user.tab()

  expect(onChange).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toBe('De 1 à 10')
})
