import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { aProject } from '../../../../test/builders/project'
import { openScreen } from '../../../../test/builders/open-screen'
import { Compliance } from './Compliance'

afterEach(cleanup)

const answer = (row: RegExp) => within(screen.getByRole('group', { name: row }))

test('a "no" on a decisive row turns the total red and says why', async () => {
  const { user, now } = await openScreen(aProject(), <Compliance />, {
    place: 'risks',
    rest: 'compliance',
  })

  await user.click(answer(/^Propriété intellectuelle/).getByRole('radio', { name: /^Oui/ }))
  expect(screen.queryByText(/Rouge à cause de/)).toBeNull()
  await user.click(answer(/^RGPD/).getByRole('radio', { name: /^Non/ }))

  expect(screen.getByText(/Rouge à cause de\s: RGPD/)).toBeDefined()
  expect(screen.getByText('Hors cible')).toBeDefined()
  expect(now().answers.live.map(({ question, value }) => [question, value])).toEqual([
    ['compliance.ip', 'yes'],
    ['compliance.gdpr', 'no'],
  ])
})

test('only what is to be settled can be shown', async () => {
  const { user } = await openScreen(aProject(), <Compliance />, {
    place: 'risks',
    rest: 'compliance',
  })
  await user.click(answer(/^Règlement IA/).getByRole('radio', { name: /^Oui/ }))

  await user.click(screen.getByRole('radio', { name: /^À régler/ }))

  expect(screen.queryByRole('heading', { name: 'Règlement IA' })).toBeNull()
  expect(screen.getByRole('heading', { name: /^RGPDdécisive|^RGPD décisive/ })).toBeDefined()
})
