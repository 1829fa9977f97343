import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openScreen } from '../../../../test/builders/open-screen'
import { aMeasure, aPerson, aProject, aRisk } from '../../../../test/builders/project'
import type { Risk } from '../../../../shared/domain/risk'
import { RiskRecord } from './RiskRecord'
import { useRiskEdits } from './use-risk-edits'

const helene = aPerson({ name: 'Hélène Vasseur' })
const paul = aPerson({ name: 'Paul Kessler' })

function Record({ id }: { readonly id: Risk['id'] }) {
  const edits = useRiskEdits()
  return (
    <RiskRecord
      id={id}
      order={[id]}
      edits={edits}
      onGo={() => undefined}
      onClose={() => undefined}
    />
  )
}

async function record(facts: Partial<Risk> = {}) {
  const shared = aMeasure({ code: 'M07', title: 'Filtrer les envois' })
  const risk = aRisk({
    code: 'R01',
    catalogueId: 'risk.output.hallucination',
    gross: { probability: 4, severity: 4 },
    residual: { probability: 3, severity: 4 },
    ...facts,
  })
  const blank = aProject({ people: [helene, paul], risks: [risk], measures: [shared] })
  const project = {
    ...blank,
    profile: { ...blank.profile, roles: { ...blank.profile.roles, sponsor: helene.id } },
  }
  const opened = await openScreen(project, <Record id={risk.id} />, { place: 'risks' })
  const stored = () => {
    const found = opened.now().risks.get(risk.id)
    if (!found) throw new Error('The risk is gone')
    return found
  }
  const show = (name: RegExp) => opened.user.click(screen.getByRole('tab', { name }))
  return { ...opened, stored, show, shared }
}
const choose = (group: string, word: RegExp) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name: word })

describe('the rating', () => {
  test('is chosen among anchors in euros, days and people, and says what follows', async () => {
    const { user, stored } = await record()

    const critical = choose(
      'Gravité',
      /Critique.*500\s000\s€ et plus.*15 jours d’arrêt et plus.*1\s000 personnes et plus/s,
    )
    await user.click(critical)

    expect(stored().gross).toEqual({ probability: 4, severity: 5 })
    expect(screen.getByText(/Score 20 : Critique\. Ne pas mettre en service/)).toBeDefined()
  })

  test('facets give the severity, the worst one, until they are removed', async () => {
    const { user, stored } = await record()

    await user.click(screen.getByText('Noter les quatre facettes'))
    await user.click(choose('Image', /Presse nationale/))

    expect(stored().facets.reputation).toBe(5)
    expect(screen.getByText('La plus mauvaise facette compte : gravité 5.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Retirer les facettes' }))
    expect(stored().facets.reputation).toBeNull()
    expect(stored().gross.severity).toBe(4)
  })

  test('after measures above before is pointed out', async () => {
    const { user } = await record({ residual: { probability: 5, severity: 5 } })

    await user.click(screen.getByRole('radio', { name: 'Après mesures' }))

    expect(screen.getByText(/Le risque résiduel dépasse le risque brut/)).toBeDefined()
  })

  test('today may start from before', async () => {
    const { user, stored } = await record()

    await user.click(screen.getByRole('radio', { name: 'Aujourd’hui' }))
    await user.click(screen.getByRole('button', { name: 'Partir de la cotation avant' }))

    expect(stored().current).toEqual({ probability: 4, severity: 4 })
  })
})

describe('the measures', () => {
  test('a suggested one joins the project and the risk', async () => {
    const { user, stored, now, show } = await record()

    await show(/Mesures/)
    await user.click(screen.getByRole('button', { name: /^Retenir Vérifier les faits/ }))

    const [id] = stored().measureIds
    expect(id && now().measures.get(id)).toMatchObject({
      catalogueId: 'measure.fact-check',
      code: 'M08',
      status: 'todo',
    })
  })

  test('one of the project is linked, not copied', async () => {
    const { user, stored, now, show, shared } = await record()

    await show(/Mesures/)
    await user.click(screen.getByRole('combobox', { name: 'Ajouter une mesure' }))
    await user.type(screen.getByRole('combobox', { name: 'Ajouter une mesure' }), 'Filtrer les')
    await user.click(await screen.findByRole('option', { name: /Filtrer les envois/ }))

    expect(stored().measureIds).toEqual([shared.id])
    expect(now().measures.live).toHaveLength(1)
  })

  test('its progress is changed in place, and it leaves with a way back', async () => {
    const measure = aMeasure({ code: 'M01' })
    const risk = aRisk({ code: 'R01', measureIds: [measure.id] })
    const { user, now, told } = await openScreen(
      aProject({ risks: [risk], measures: [measure] }),
      <Record id={risk.id} />,
      { place: 'risks' },
    )

    await user.click(screen.getByRole('tab', { name: /Mesures/ }))
    await user.selectOptions(screen.getByLabelText('Avancement de M01'), 'En place')
    await user.click(screen.getByRole('button', { name: 'Retirer M01 de ce risque' }))

    expect(now().measures.get(measure.id)?.status).toBe('done')
    expect(now().risks.get(risk.id)?.measureIds).toEqual([])
    told.done[0]?.undo?.()
    expect(now().risks.get(risk.id)?.measureIds).toEqual([measure.id])
  })
})

describe('the acceptance', () => {
  const by = { on: '2025-11-01', until: '2026-06-01', reason: '' }

  test('of a high risk shows everything that is missing', async () => {
    const { show } = await record()

    await show(/Suivi/)

    expect(screen.getByText('Personne n’accepte ce risque.')).toBeDefined()
    expect(screen.getByText('La date de l’acceptation manque.')).toBeDefined()
  })

  test('by the sponsor holds', async () => {
    const { show } = await record({ acceptance: { by: helene.id, ...by } })

    await show(/Suivi/)

    expect(screen.getByText(/^Accepté par Hélène Vasseur jusqu’au/)).toBeDefined()
    expect(screen.queryByLabelText('Pourquoi cette personne')).toBeNull()
  })

  test('by somebody else asks for a reason', async () => {
    const { user, show, stored } = await record({ acceptance: { by: paul.id, ...by } })

    await show(/Suivi/)
    expect(screen.getByText(/il faut dire pourquoi elle accepte/)).toBeDefined()
    await user.type(screen.getByLabelText('Pourquoi cette personne'), 'Directeur délégué')
    await user.tab()

    expect(stored().acceptance.reason).toBe('Directeur délégué')
    expect(screen.getByText(/^Accepté par Paul Kessler jusqu’au/)).toBeDefined()
  })

  test('of a critical risk is not offered as a way out', async () => {
    const { show } = await record({
      gross: { probability: 5, severity: 5 },
      residual: { probability: 4, severity: 5 },
    })

    await show(/Suivi/)

    expect(screen.getByText(/Un risque critique ne s’accepte pas/)).toBeDefined()
  })
})
