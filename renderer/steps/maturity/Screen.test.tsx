import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  anAudit,
  anAuditAnswer,
  answersOf,
  aRespondent,
  DEMO_LEVELS,
  withAudits,
} from '../../../test/builders/audit'
import { openScreen } from '../../../test/builders/open-screen'
import { aProject } from '../../../test/builders/project'
import type { Project } from '../../../shared/domain/project'
import Screen from './Screen'

// The pages are loaded when they are entered: loading is not what these tests wait for.
beforeAll(async () => {
  await Promise.all([
    import('./questions/Questionnaire'),
    import('./result/Result'),
    import('./respondents/Respondents'),
  ])
})

const audit = anAudit()
const show = (project: Project, rest = 'questions') =>
  openScreen(project, <Screen />, { place: 'maturity', rest })
const answersIn = (project: Project) =>
  project.auditAnswers.live.map(({ question, value, target }) => [question, value, target])

describe('the questionnaire', () => {
  const begun = () => withAudits({ audits: [audit] })
  const first = /Quel objectif de l’entreprise/

  test('is answered by keys: level, target, next, don’t know', async () => {
    const { user, now } = await show(begun())
    await screen.findByRole('heading', { name: first })

    await user.keyboard('2')
    await user.keyboard('{Shift>}4{/Shift}')
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { name: /Comment repérez-vous vos cas d’usage/ })
    await user.keyboard('?')

    expect(answersIn(now())).toEqual([
      ['maturity.strategy.q1', 2, 4],
      ['maturity.strategy.q2', 'unknown', null],
    ])
    expect(screen.getByText('Sans niveau', { exact: false })).toBeTruthy()
  })

  test('the digit of a French keyboard needs no Shift', async () => {
    const { user, now } = await show(begun())
    await screen.findByRole('heading', { name: first })

    // On AZERTY the key of 3 types a quotation mark.
    await user.keyboard('[Digit3]')

    expect(answersIn(now())).toEqual([['maturity.strategy.q1', 3, null]])
  })

  test('typing evidence stays typing, and is kept when the page is turned in the middle', async () => {
    const { user, now } = await show(begun())
    await screen.findByRole('heading', { name: first })

    await user.keyboard('p')
    await user.keyboard('Fiche 2026, 3 essais')
    await user.click(screen.getByRole('button', { name: /Question suivante/ }))

    await waitFor(() => expect(now().auditAnswers.live[0]?.evidence).toBe('Fiche 2026, 3 essais'))
    expect(now().auditAnswers.live[0]).toMatchObject({ value: null, target: null })
  })

  test('an answer is taken back by the Delete key, a target by choosing it again', async () => {
    const { user, now } = await show(begun())
    await screen.findByRole('heading', { name: first })
    await user.keyboard('3')
    await user.click(screen.getByRole('button', { name: 'Cible 4' }))
    expect(answersIn(now())).toEqual([['maturity.strategy.q1', 3, 4]])

    await user.click(screen.getByRole('button', { name: 'Cible 4' }))
    await user.click(screen.getByRole('heading', { name: first }))
    await user.keyboard('{Delete}')

    expect(answersIn(now())).toEqual([['maturity.strategy.q1', null, null]])
  })

  test('opens where the room stopped, and says how long is left', async () => {
    await show(withAudits({ audits: [audit], answers: answersOf(audit.id, { strategy: [1, 1] }) }))

    expect(await screen.findByRole('button', { name: /Périmètre/, current: 'step' })).toBeTruthy()
    expect(screen.getByText(/2 réponses sur 44, environ 45 minutes pour finir/)).toBeTruthy()
  })

  test('the strength of the evidence does not touch the level', async () => {
    const { user, now } = await show(
      withAudits({ audits: [audit], answers: answersOf(audit.id, { strategy: [4] }) }),
      'questions/strategy.q1',
    )

    await user.selectOptions(await screen.findByLabelText(/Force de la preuve/), 'measured')

    expect(now().auditAnswers.live[0]).toMatchObject({ value: 4, strength: 'measured' })
  })

  test('the short version asks twenty questions and loses no answer', async () => {
    const { user, now } = await show(
      withAudits({ audits: [audit], answers: answersOf(audit.id, DEMO_LEVELS) }),
    )

    await user.click(await screen.findByRole('radio', { name: /Courte · 20 min/ }))

    expect(screen.getByText(/20 réponses sur 20/)).toBeTruthy()
    expect(now().auditAnswers.live).toHaveLength(44)
  })
})

test('arrows turn the page, except inside a choice that is not the level', async () => {
  const { user } = await show(withAudits({ audits: [audit] }))
  const first = await screen.findByRole('heading', { name: /Quel objectif/ })
  await user.keyboard('{ArrowRight}')
  expect(await screen.findByRole('heading', { name: /Comment repérez-vous/ })).toBeTruthy()
  await user.keyboard('{ArrowLeft}')
  expect(await screen.findByRole('heading', { name: first.textContent })).toBeTruthy()

  const arrow = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true })
  act(() => void screen.getByRole('radio', { name: /Complète/ }).dispatchEvent(arrow))

  expect(arrow.defaultPrevented).toBe(false)
  expect(screen.getByRole('heading', { name: first.textContent })).toBeTruthy()
})

test('before the first audit one button starts it, short by default', async () => {
  const { user, now } = await show(aProject())

  await user.click(await screen.findByRole('button', { name: 'Commencer un audit' }))
  await user.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Commencer l’audit' }),
  )

  expect(now().audits.live).toMatchObject([{ version: 'short', mode: 'together' }])
  expect(await screen.findByRole('navigation', { name: 'Dimensions' })).toBeTruthy()
})

describe('the result', () => {
  const demo = () => withAudits({ audits: [audit], answers: answersOf(audit.id, DEMO_LEVELS) })

  test('concludes, and gives the radar as a table', async () => {
    const { user } = await show(demo(), 'result')
    expect(
      await screen.findByRole('heading', { name: /2,04 sur 5, niveau 2 Émergent/, level: 1 }),
    ).toBeTruthy()
    expect(screen.getByRole('img', { name: /Gouvernance 1,80.*Frein principal/ })).toBeTruthy()

    await user.click(screen.getByRole('radio', { name: 'Tableau' }))

    const table = screen.getByRole('grid', { name: /Scores, cibles/ })
    expect(within(table).getByRole('row', { name: /Mesure 1,60 2 Émergent/ })).toBeTruthy()
  })

  test('takes every measure up at once, and takes all of them back', async () => {
    const { user, now, told } = await show(demo(), 'result')

    await user.click(await screen.findByRole('button', { name: /^Retenir les \d mesures$/ }))
    const taken = now().auditMeasures.live.length
    told.done.at(-1)?.undo?.()

    expect(taken).toBeGreaterThanOrEqual(6)
    expect(now().auditMeasures.live).toHaveLength(0)
  })

  test('a measure says why, how, from which answer, and is marked done', async () => {
    const { user, now } = await show(demo(), 'result')
    const row = (await screen.findAllByRole('listitem')).find((item) =>
      item.textContent.includes('Rôles nommés, niveau 2'),
    )
    if (!row) throw new Error('no such measure')
    expect(row.textContent).toMatch(/Pourquoi.*Comment.*Réponse/s)

    await user.click(within(row).getByRole('button', { name: /^Retenir la mesure/ }))
    await user.click(within(row).getAllByRole('button', { expanded: false })[0] ?? row)
    await user.click(within(row).getByRole('button', { name: 'Marquer comme faite' }))

    expect(now().auditMeasures.live[0]).toMatchObject({
      measure: 'maturity-measure.governance.q1',
      doneOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    })
    expect(within(row).getByText(/^Fait le /)).toBeTruthy()
  })

  test('a second audit is compared with the first', async () => {
    const later = anAudit({ date: '2027-05-05' })
    await show(
      withAudits({
        audits: [audit, later],
        answers: [
          ...answersOf(audit.id, DEMO_LEVELS),
          ...answersOf(later.id, { ...DEMO_LEVELS, measurement: [2, 3, 2, 2, 1] }),
        ],
      }),
      'result',
    )

    const table = await screen.findByRole('table', { name: /Écarts avec l’audit précédent/ })

    expect(within(table).getByRole('row', { name: 'Mesure 1,60 2,00 +0,40' })).toBeTruthy()
    expect(screen.getByText('Une réponse a monté')).toBeTruthy()
  })

  test('without enough answers it says what is missing and sends back', async () => {
    await show(withAudits({ audits: [audit] }), 'result')

    expect(await screen.findByText(/Une dimension est notée dès 60/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Répondre aux questions' })).toBeTruthy()
  })
})

describe('respondents', () => {
  const asked = anAudit({ mode: 'respondents' })

  test('are pasted, the one already there left out', async () => {
    const known = aRespondent({ auditId: asked.id, name: 'R1', group: 'Atelier' })
    const { user, now } = await show(
      withAudits({ audits: [asked], respondents: [known] }),
      'respondents',
    )

    await user.click(await screen.findByRole('button', { name: 'Coller une liste' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('textbox'))
    await user.paste('R1;Atelier\nR2;Bureau')
    await user.click(within(dialog).getByRole('button', { name: 'Ajouter 1 personne' }))

    expect(now().respondents.live.map(({ name, group }) => [name, group])).toEqual([
      ['R1', 'Atelier'],
      ['R2', 'Bureau'],
    ])
  })

  test('a sheet keeps the answer of its person, apart from the room', async () => {
    const person = aRespondent({ auditId: asked.id })
    const room = anAuditAnswer({ auditId: asked.id, question: 'maturity.strategy.q1', value: 4 })
    const { user, now } = await show(
      withAudits({ audits: [asked], respondents: [person], answers: [room] }),
      `respondents/${person.id}`,
    )

    const question = await screen.findByRole('group', { name: /Quel objectif de l’entreprise/ })
    expect(within(question).queryByRole('radio', { checked: true })).toBeNull()
    await user.click(within(question).getByRole('radio', { name: /Aucun lien n’est établi/ }))

    expect(now().auditAnswers.live.map(({ respondentId, value }) => [respondentId, value])).toEqual(
      [
        [null, 4],
        [person.id, 1],
      ],
    )
  })

  test('a group below five shows why there is no figure', async () => {
    const people = Array.from({ length: 4 }, (_, index) =>
      aRespondent({ auditId: asked.id, name: `R${index}`, group: 'Atelier' }),
    )
    const answers = people.flatMap(({ id }) =>
      answersOf(asked.id, { data: [3, 3, 3, 3, 3] }, { respondentId: id }),
    )
    await show(withAudits({ audits: [asked], respondents: people, answers }), 'respondents')

    const table = await screen.findByRole('table', { name: /par dimension et par groupe/ })

    expect(within(table).getByRole('row', { name: /^Données/ }).textContent).toBe(
      'DonnéesMoins de cinq réponsesMoins de cinq réponses',
    )
  })
})
