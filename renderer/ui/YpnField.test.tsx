import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../test/builders/render-ui'
import { ScaleField } from './ScaleField'
import { YpnField, type YpnValue } from './YpnField'

const WORDS = { yes: 'Oui', partly: 'En partie', no: 'Non' }

function open(start: YpnValue | null, words: Parameters<typeof YpnField>[0]['words'] = WORDS) {
  const onChange = vi.fn<(value: YpnValue | null) => void>()
  function Example() {
    const [value, setValue] = useState(start)
    return (
      <YpnField
        label="Une charte existe-t-elle ?"
        value={value}
        onChange={(next) => {
          onChange(next)
          setValue(next)
        }}
        words={words}
        clearLabel="Effacer"
      />
    )
  }
  return { ...renderUi(<Example />), onChange }
}

test('a digit answers, Backspace takes the answer back', async () => {
  const { user, onChange } = open(null)
  await user.tab()

  await user.keyboard('2')
  await user.keyboard('3')
  await user.keyboard('{Backspace}')

  expect(onChange.mock.calls).toEqual([['partly'], ['no'], [null]])
  expect(
    screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked),
  ).toEqual([])
})

test('the unshifted key of an AZERTY keyboard answers too', async () => {
  const { user, onChange } = open(null)
  await user.tab()

  await user.keyboard('[Digit1]')

  expect(onChange.mock.calls).toEqual([['yes']])
})

test('a digit without an answer does nothing', async () => {
  const { user, onChange } = open('yes')
  await user.tab()

  await user.keyboard('4')

  expect(onChange).not.toHaveBeenCalled()
})

test('not applicable is offered only where it is allowed', () => {
  open(null)
  expect(screen.queryByRole('radio', { name: /Sans objet/ })).toBeNull()
})

test('a scale takes the digit, and Shift and the digit for the target', async () => {
  const onChange = vi.fn<(value: number | null) => void>()
  const onTarget = vi.fn<(value: number) => void>()
  const levels = [1, 2, 3].map((value) => ({ value, label: `Niveau ${value}` }))
  const { user } = renderUi(
    <ScaleField label="Niveau" value={1} levels={levels} onChange={onChange} onTarget={onTarget} />,
  )
  await user.tab()

  await user.keyboard('2')
  await user.keyboard('{Shift>}[Digit3]{/Shift}')

  expect(onChange.mock.calls).toEqual([[2]])
  expect(onTarget.mock.calls).toEqual([[3]])
})
