import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../test/builders/render-ui'
import { Combo } from './Combo'

const PEOPLE = [
  { value: '1', label: 'Hélène Vasseur' },
  { value: '2', label: 'Julien Morvan' },
]

function open() {
  const onChange = vi.fn<(value: string | null) => void>()
  const onCreate = vi.fn<(text: string) => void>()
  const { user } = renderUi(
    <Combo
      label="Responsable"
      options={PEOPLE}
      value={null}
      onChange={onChange}
      onCreate={onCreate}
      createLabel={(name) => `Ajouter ${name}`}
      emptyLabel="Personne"
      clearLabel="Effacer"
    />,
  )
  return { user, onChange, onCreate, field: screen.getByRole('combobox') }
}

test('is found without its accents, and Enter chooses it', async () => {
  const { user, onChange, onCreate, field } = open()

  await user.type(field, 'helene')
  await user.keyboard('{Enter}')

  expect(onChange.mock.calls).toEqual([['1']])
  expect(onCreate).not.toHaveBeenCalled()
})

test('a new name is offered as such, a known one is not', async () => {
  const { user, onCreate, field } = open()

  await user.type(field, 'julien morvan')
  expect(screen.queryByText(/Ajouter/)).toBeNull()
  await user.clear(field)
  await user.type(field, ' Claire Dutertre ')
  await user.click(screen.getByText('Ajouter Claire Dutertre'))

  expect(onCreate.mock.calls).toEqual([['Claire Dutertre']])
})
