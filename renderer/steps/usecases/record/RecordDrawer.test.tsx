import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openScreen } from '../../../../test/builders/open-screen'
import { aPerson, aProject, aUseCase } from '../../../../test/builders/project'
import { blankObjective } from '../../../../shared/domain/blank'
import { Collection } from '../../../../shared/kernel/collection'
import type { UseCase } from '../../../../shared/domain/use-case'
import { RecordDrawer } from './RecordDrawer'

const claire = aPerson({ name: 'Claire Dutertre' })

async function record(facts: Partial<UseCase> = {}) {
  const useCase = aUseCase({ code: 'CU05', title: 'Prévoir les pièces', ...facts })
  const project = {
    ...aProject({ useCases: [useCase], people: [claire] }),
    objectives: Collection.from([
      blankObjective({
        id: '01900000-0000-7000-8000-000000000001' as never,
        code: 'O1',
        order: 'i',
        title: 'Raccourcir le SAV',
      }),
    ]),
  }
  const opened = await openScreen(project, <RecordDrawer id={useCase.id} />, {
    rest: 'register/CU05',
  })
  const show = (name: RegExp) => opened.user.click(screen.getByRole('tab', { name }))
  const stored = () => {
    const found = opened.now().useCases.get(useCase.id)
    if (!found) throw new Error('The case is gone')
    return found
  }
  return { ...opened, stored, show }
}
const answer = (question: RegExp, word: RegExp) =>
  within(screen.getByRole('group', { name: question })).getByRole('radio', { name: word })

describe('the decision', () => {
  test('a status is kept at once', async () => {
    const { user, stored } = await record()

    await user.click(screen.getByRole('radio', { name: 'Pilote' }))

    expect(stored().status).toBe('pilot')
  })

  test('a refusal is not kept before its reason is written', async () => {
    const { user, stored } = await record()

    await user.click(screen.getByRole('radio', { name: 'Non retenu' }))
    const refuse = screen.getByRole<HTMLButtonElement>('button', { name: 'Ne pas retenir' })
    expect(refuse.disabled).toBe(true)
    expect(stored().status).toBe('idea')
    await user.type(screen.getByRole('textbox', { name: /Raison du refus/ }), '  Trop tôt ')
    await user.click(refuse)

    expect(stored()).toMatchObject({ status: 'refused', statusNote: 'Trop tôt' })
  })

  test('a refusal one gives up leaves the case as it was', async () => {
    const { user, stored } = await record({ status: 'scored' })

    await user.click(screen.getByRole('radio', { name: 'Non retenu' }))
    await user.click(screen.getByRole('button', { name: 'Annuler' }))

    expect(stored().status).toBe('scored')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Noté' }).checked).toBe(true)
  })

  test('the reason of a refusal can be rewritten but not emptied', async () => {
    const { user, stored } = await record({ status: 'refused', statusNote: 'Trop tôt' })
    const reason = screen.getByRole('textbox', { name: /Raison du refus/ })

    await user.clear(reason)
    await user.tab()
    expect(stored().statusNote).toBe('Trop tôt')
    await user.clear(reason)
    await user.type(reason, 'Hors périmètre')
    await user.tab()

    expect(stored().statusNote).toBe('Hors périmètre')
  })
})

describe('the marks', () => {
  test('a typed mark says so, and one press gives the mean back', async () => {
    const { user, stored, show } = await record({
      impact: { direct: 9, sub: { strategic: 6, financial: 8, competitive: null } },
    })
    await show(/Notes/)
    expect(screen.getByText('Saisi')).toBeTruthy()

    await user.click(screen.getByRole('button', { name: 'Revenir à la moyenne, 7' }))

    expect(stored().impact.direct).toBeNull()
    expect(screen.queryByText('Saisi')).toBeNull()
    expect(
      screen.getByRole<HTMLInputElement>('spinbutton', { name: /Impact, note globale/ }).value,
    ).toBe('7,0')
  })

  test('the data grid suggests a mark that one press takes over', async () => {
    const { user, stored, show } = await record({
      data: {
        relevance: 'yes',
        accuracy: 'yes',
        unbiased: 'yes',
        completeness: 'yes',
        consistency: 'yes',
        recency: 'yes',
        accessibility: 'yes',
        volume: 'yes',
        structure: 'yes',
        owner: 'yes',
      },
    })
    await show(/Notes/)

    await user.click(screen.getByRole('button', { name: 'Reprendre 10' }))

    expect(stored().feasibility.sub.data).toBe(10)
    expect(screen.queryByText(/La grille des données propose/)).toBeNull()
  })
})

describe('the five questions', () => {
  test('a "no" offers its usual action, taken over in one press', async () => {
    const { user, stored, show } = await record()
    await show(/Questions/)

    await user.click(answer(/Le gain attendu/, /^Non/))
    await user.click(screen.getByRole('button', { name: 'Reprendre cette action' }))

    const { value, action } = stored().questions['measurable-benefit']
    expect(value).toBe('no')
    expect(action).toContain('point de départ')
    expect(screen.queryByRole('button', { name: 'Reprendre cette action' })).toBeNull()
    expect(screen.getByDisplayValue(action)).toBeTruthy()
  })

  test('nobody for the data is an answer too, and a name replaces it', async () => {
    const { user, stored, show } = await record()
    await show(/Questions/)

    await user.click(screen.getByRole('checkbox', { name: /Personne n’en répond/ }))
    expect(stored().questions['data-owner'].value).toBe('no')
    await user.type(screen.getByRole('combobox', { name: /^Qui répond de la qualité/ }), 'claire')
    await user.keyboard('{Enter}')

    expect(stored().dataOwner).toBe(claire.id)
    expect(screen.queryByRole('checkbox', { name: /Personne n’en répond/ })).toBeNull()
  })
})

describe('the verdicts follow the answers', () => {
  test('data: a "no" on a blocking criterion blocks and is named', async () => {
    const { user, show } = await record()
    await show(/Données/)

    await user.click(answer(/Exactitude/, /^Non/))

    expect(screen.getByRole('alert').textContent).toContain('exactitude')
  })

  test('AI or rules: stable rules without any trait make it a plain automation', async () => {
    const { user, show } = await record()
    await show(/^IA/)

    await user.click(answer(/choisir lui-même/, /^Non/))
    await user.click(answer(/situations nouvelles/, /^Non/))
    await user.click(answer(/apprentissage/, /^Non/))
    await user.click(answer(/règles stables/, /^Oui/))

    expect(screen.getByText('Automatisation simple.')).toBeTruthy()
  })

  test('signals: one that is raised comes with what to do', async () => {
    const { show } = await record({ processReviewed: 'no' })
    await show(/Signaux/)

    expect(screen.getByText('Processus non préparé')).toBeTruthy()
    expect(screen.getByText(/Revoir le processus/)).toBeTruthy()
  })
})

describe('the sheet', () => {
  test('stakeholders are added and taken away by name', async () => {
    const { user, stored } = await record()

    await user.type(screen.getByRole('combobox', { name: 'Parties prenantes' }), 'Ana Roy')
    await user.keyboard('{Enter}')
    expect(stored().stakeholders).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Retirer Ana Roy' }))

    expect(stored().stakeholders).toEqual([])
  })

  test('columns of an imported list are shown word for word', async () => {
    await record({ imported: [{ label: 'Agency', value: 'Department of  Labor' }] })

    expect(screen.getByText('Agency')).toBeTruthy()
    expect(screen.getByText(/Department of {2}Labor/, { normalizer: (text) => text })).toBeTruthy()
  })
})
