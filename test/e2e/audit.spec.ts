import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './fixtures'
import { AuditPage } from './pages/audit'
import { HomePage } from './pages/home'
import { ProjectPage } from './pages/project'

test('a first audit is answered by keys and kept', async ({ app }) => {
  await new HomePage(app.page).create('Fonderie du Val')
  const project = new ProjectPage(app.page)
  await project.goTo('maturity')
  const audit = new AuditPage(app.page)
  await audit.startFirst(/Courte, 20 minutes/)

  for (const key of ['2', '3', '1', '2']) await audit.answer(key)
  await app.page.keyboard.press('p')
  await app.page.keyboard.type('Schéma du 12/11, 3 relais')
  await app.page.keyboard.press('Escape')
  await app.page.keyboard.press('Shift+Digit4')
  await app.page.keyboard.press('2')
  await project.expectSaved()
  await app.reload()

  await project.goTo('maturity/questions/process.q1')
  await expect(audit.evidence).toHaveValue('Schéma du 12/11, 3 relais')
  await expect(app.page.getByRole('button', { name: 'Cible 4' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(app.page.getByText(/5 réponses sur 20/)).toBeVisible()
})

test('the result of the demonstration: score, brake, prerequisite, measures taken up and back', async ({
  app,
}) => {
  await new HomePage(app.page).openDemo()
  const project = new ProjectPage(app.page)
  await project.goTo('maturity/result')

  await project.expectTitle(/2,04 sur 5, niveau 2 Émergent/)
  await expect(app.page.getByText(/Frein principal\s: Mesure, 1,60/)).toBeVisible()
  await expect(app.page.getByText(/Gouvernance à 1,80\s: prérequis avant le pilote/)).toBeVisible()

  const take = app.page.getByRole('button', { name: /^Retenir les? / }).first()
  const all = app.page.getByRole('button', { name: /^Retenir les? \S* ?mesures?$/ })
  await take.click()
  await expect(all).toHaveCount(0)
  await app.page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(all).toHaveCount(1)
})

test('a later audit shows what was answered before', async ({ app }) => {
  await new HomePage(app.page).openDemo()
  const project = new ProjectPage(app.page)
  await project.goTo('maturity/result')
  await app.page.getByRole('button', { name: 'Autres actions sur l’audit' }).click()
  await app.page.getByRole('menuitem', { name: 'Commencer un nouvel audit' }).click()
  await app.page.getByRole('dialog').getByRole('button', { name: 'Commencer l’audit' }).click()

  await expect(app.page.getByRole('heading', { name: 'Réponses précédentes' })).toBeVisible()
  await expect(app.page.getByText(/0 réponses? sur 20/)).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    // From the start: colours that are still changing have no contrast of their own.
    test.use({ colorScheme })

    test('the three pages have no violation', async ({ app }) => {
      await new HomePage(app.page).openDemo()
      const found: string[] = []
      for (const place of ['maturity', 'maturity/result', 'maturity/respondents']) {
        await new ProjectPage(app.page).goTo(place)
        await app.page.waitForLoadState('networkidle')
        const { violations } = await new AxeBuilder({ page: app.page }).analyze()
        for (const { id, nodes } of violations)
          found.push(`${place}: ${id} ${nodes.map(({ html }) => html).join('; ')}`)
      }
      expect(found).toEqual([])
    })
  })
