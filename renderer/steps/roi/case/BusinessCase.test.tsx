import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { afterSalesCase } from '../../../../test/builders/after-sales-case'
import { openScreen } from '../../../../test/builders/open-screen'
import { aProject, aTool, aUseCase } from '../../../../test/builders/project'
import type { BusinessCase as Noun } from '../../../../shared/domain/business-case'
import { BusinessCase } from './BusinessCase'

const CU01 = aUseCase({ code: 'CU01', title: 'Aide au diagnostic SAV', status: 'pilot' })
const open = (facts: Partial<Noun> = {}) =>
  openScreen(
    aProject({ useCases: [CU01], businessCases: [afterSalesCase(CU01.id, facts)] }),
    <BusinessCase />,
    { place: 'roi', rest: 'case/CU01' },
  )
const noun = (now: Awaited<ReturnType<typeof open>>['now']) => now().businessCases.live[0]
const text = (element: Element | null) =>
  (element?.textContent ?? '').replace(/[\u202F\u00A0]/g, ' ')

test('an amount typed in place changes the headline', async () => {
  const { user, now } = await open()
  expect(text(screen.getByTestId('headline-roi'))).toMatch(/^147,3 % de 73 à 172 %/)

  const amount = screen.getByRole('textbox', { name: /Montant, Développement/ })
  await user.clear(amount)
  await user.type(amount, '48 000{Enter}')

  expect(noun(now)?.costs.find(({ factor }) => factor === 'integration')?.amount).toBe(48_000)
  expect(text(screen.getByTestId('headline-roi'))).not.toMatch(/^147,3/)
})

test('a forgotten factor is answered « not needed », and that can be undone', async () => {
  const { user, told, now } = await open()
  await user.click(screen.getByRole('button', { name: 'Répondre' }))

  await user.click(screen.getByRole('button', { name: /^Sans objet.: Conseil juridique/ }))

  expect(noun(now)?.costs.at(-1)).toMatchObject({ factor: 'legal', amount: 0, basis: 'chosen' })
  expect(screen.queryByRole('button', { name: /^Sans objet.: Conseil juridique/ })).toBeNull()
  told.done.at(-1)?.undo?.()
  expect(
    await screen.findByRole('button', { name: /^Sans objet.: Conseil juridique/ }),
  ).toBeTruthy()
  expect(noun(now)?.costs.map(({ factor }) => factor)).not.toContain('legal')
})

test('an impossible saving withholds the return until somebody explains it', async () => {
  const { capacity } = afterSalesCase(CU01.id)
  const { user } = await open({ capacity: { ...capacity, payroll: 50_000 } })
  expect(text(screen.getByTestId('headline-roi'))).toMatch(/^n\. c\./)
  expect(text(screen.getByTestId('capacity-said'))).toMatch(/n’est pas calculé/)

  await user.type(screen.getByRole('textbox', { name: 'Explication de l’écart' }), 'Deux sites.')
  await user.tab()

  expect(text(screen.getByTestId('headline-roi'))).toMatch(/^147,3 %/)
})

test('figures other than the headline stay behind their own names', async () => {
  const { user } = await open()
  expect(screen.queryByText('ROI sur l’investissement initial')).toBeNull()

  await user.click(screen.getByRole('button', { name: 'Voir tous les indicateurs' }))

  const f4 = (await screen.findByText('ROI sur l’investissement initial')).parentElement
  expect(text(f4)).toContain('317,7 %')
})

test('the balance can be read as a table, payback month included', async () => {
  const { user } = await open()

  await user.click(screen.getByRole('radio', { name: 'Tableau' }))

  const row = within(screen.getByRole('region', { name: 'Solde mois par mois' })).getByRole('row', {
    name: /^13/,
  })
  expect(text(row)).toContain('1 165 €')
})

test('a case without figures starts from the template, with the seats of its tools', async () => {
  const tool = aTool({ billing: 'seat', seatPrice: 38, seatsPaid: 22, useCaseIds: [CU01.id] })
  const { user, now } = await openScreen(
    aProject({ useCases: [CU01], tools: [tool] }),
    <BusinessCase />,
    { place: 'roi', rest: 'case' },
  )

  await user.click(screen.getByRole('button', { name: 'Commencer avec le modèle' }))

  expect(now().businessCases.live[0]?.costs[0]).toMatchObject({
    factor: 'licences',
    seats: 22,
    unitPrice: 38,
  })
  expect(text(screen.getByTestId('cost-total'))).toContain('0 € puis 10 032 € par an')
})

test('an assumption is added, worded and kept', async () => {
  const { user, now } = await open()
  await user.click(screen.getByRole('button', { name: /^Hypothèses/ }))
  await user.click(screen.getByRole('button', { name: 'Ajouter une hypothèse' }))

  await user.type(screen.getByRole('textbox', { name: 'Hypothèse 1' }), 'Un ticket par client')
  await user.selectOptions(screen.getByLabelText('Base de l’hypothèse 1'), 'measured')

  expect(noun(now)?.assumptions).toMatchObject([
    { text: 'Un ticket par client', basis: 'measured' },
  ])
})
