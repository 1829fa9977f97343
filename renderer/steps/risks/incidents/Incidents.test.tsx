import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openScreen } from '../../../../test/builders/open-screen'
import { aProject, aRisk, anId } from '../../../../test/builders/project'
import { blankIncident } from '../../../../shared/domain/blank-risks'
import type { Incident } from '../../../../shared/domain/incident'
import { Collection } from '../../../../shared/kernel/collection'
import { Incidents } from './Incidents'

const risk = aRisk({
  code: 'R04',
  title: 'Réponse fausse',
  gross: { probability: 2, severity: 4 },
})

const open = (incidents: readonly Partial<Incident>[], rest = 'incidents') =>
  openScreen(
    {
      ...aProject({ risks: [risk] }),
      incidents: Collection.from(
        incidents.map((facts, at) =>
          blankIncident({ id: anId() as Incident['id'], code: `I0${at + 1}`, ...facts }),
        ),
      ),
    },
    <Incidents />,
    { place: 'risks', rest },
  )

describe('the log of incidents', () => {
  test('empty, it says what an incident is; a first one is dated and opened', async () => {
    const { user, now, visited } = await open([])

    await user.click(screen.getByRole('button', { name: 'Noter un incident' }))

    expect(now().incidents.live).toMatchObject([{ code: 'I01', date: '2025-11-20' }])
    expect(visited).toEqual(['incidents/I01'])
  })

  test('linked to a risk, it asks whether the rating still holds', async () => {
    const { user, now } = await open([{ date: '2025-11-19' }], 'incidents/I01')
    expect(screen.getByText(/ajoutez-le pour qu’il soit suivi/)).toBeDefined()

    await user.selectOptions(screen.getByLabelText('Risque du registre'), 'R04 Réponse fausse')

    expect(now().incidents.live[0]?.riskId).toBe(risk.id)
    expect(screen.getByText(/R04 était coté 2 sur 5 en probabilité/)).toBeDefined()
  })

  test('of security with personal data starts the 72 hours, until they are ruled out', async () => {
    const { user } = await open([{ date: '2025-11-19' }], 'incidents/I01')
    expect(screen.queryByText(/Notification sous 72 heures/)).toBeNull()

    await user.click(screen.getByRole('checkbox', { name: /incident de sécurité/ }))
    expect(screen.getByText(/Il reste 2 jours pour prévenir l’autorité/)).toBeDefined()

    const question = screen.getByRole('group', { name: /données personnelles sont touchées/ })
    const no = [...question.querySelectorAll('input')].at(-1)
    if (no) await user.click(no)
    expect(screen.queryByText(/Notification sous 72 heures/)).toBeNull()
  })

  test('past three days says so', async () => {
    await open([{ date: '2025-11-10', security: true, personalData: 'yes' }], 'incidents/I01')

    expect(screen.getByText(/Les 72 heures sont passées/)).toBeDefined()
  })

  test('closed without a lesson is pointed at, here and in the situation', async () => {
    await open([{ date: '2025-11-10', closed: '2025-11-12' }], 'incidents/I01')

    expect(screen.getByText('Un incident clos n’a pas encore d’enseignement.')).toBeDefined()
    expect(screen.getByText(/l’incident peut revenir/)).toBeDefined()
  })
})
