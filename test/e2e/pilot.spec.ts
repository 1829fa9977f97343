import { expect, test } from './fixtures'
import { HomePage } from './pages/home'
import { ProjectPage } from './pages/project'

test.beforeEach(async ({ app }) => {
  await new HomePage(app.page).openDemo()
  await new ProjectPage(app.page).goTo('usecases/pilot')
})

test('the pilot of the demonstration is ready, for 54 days', async ({ app }) => {
  await expect(app.page.getByRole('row', { name: /CU01/ })).toContainText('93,8 · Prêt')

  await app.page.getByRole('link', { name: 'Ouvrir la fiche pilote' }).click()

  await expect(app.page.getByRole('heading', { level: 1 })).toContainText('CU01')
  await expect(app.page.getByText('93,8 · Prêt').first()).toBeVisible()
  await expect(app.page.getByTestId('pilot-duration')).toHaveText(/54 jours · 7,7 semaines/)
})

test('more than eight weeks raises the alert, an end before the start is refused', async ({
  app,
}) => {
  await new ProjectPage(app.page).goTo('usecases/pilot/CU01')
  const duration = app.page.getByTestId('pilot-duration')
  const end = app.page.getByRole('textbox', { name: 'Fin', exact: true })

  await end.fill('14/03/2027')
  await end.press('Enter')
  await expect(duration).toHaveText(/63 jours · 9,0 semaines · Plus de huit semaines/)

  await end.fill('10/01/2027')
  await end.press('Enter')
  await expect(duration).toHaveText(/La fin précède le début/)
})

test('a critical criterion answered no blocks the start and is named', async ({ app }) => {
  await new ProjectPage(app.page).goTo('usecases/pilot/CU01')
  const criterion = app.page.getByRole('group', { name: 'Budget de généralisation réservé' })

  await criterion.getByRole('radio', { name: /^Non/ }).check({ force: true })

  await expect(app.page.getByText(/critère impératif empêche le départ/)).toContainText(
    'Budget de généralisation réservé',
  )
  await expect(app.page.getByText('87,5 · Non prêt').first()).toBeVisible()
})

test('a quick win becomes the second pilot, filled from its record', async ({ app }) => {
  const row = app.page.getByRole('row', { name: /CU02/ })

  await row.getByRole('button', { name: 'Retenir comme pilote' }).click()

  await expect(app.page).toHaveURL(/pilot\/CU02$/)
  const quickWin = app.page.getByRole('group', { name: 'Situé parmi les gains rapides' })
  await expect(quickWin.getByRole('radio', { name: /^Oui/ })).toBeChecked()
  await app.page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(app.page.getByRole('button', { name: 'Retenir comme pilote' })).toBeVisible()
})

test('a refusal wants its reason, which is then listed', async ({ app }) => {
  const row = app.page.getByRole('row', { name: /CU06/ })
  await row.getByRole('button', { name: 'Ne pas retenir' }).click()
  const dialog = app.page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Ne pas retenir' })).toBeDisabled()

  await dialog.getByLabel('Raison').fill('Le diagnostic de processus vient d’abord.')
  await dialog.getByRole('button', { name: 'Ne pas retenir' }).click()

  const refused = app.page.getByRole('grid', { name: 'Cas non retenus et leur raison' })
  await expect(refused.getByRole('row', { name: /CU06/ })).toContainText(
    'Le diagnostic de processus vient d’abord.',
  )
  await refused
    .getByRole('row', { name: /CU06/ })
    .getByRole('button', { name: 'Reconsidérer' })
    .click()
  await expect(
    app.page.getByRole('grid', { name: 'Candidats au pilote' }).getByRole('row', { name: /CU06/ }),
  ).toBeVisible()
})

test('a pilot closes with a decision and its lessons, not before', async ({ app }) => {
  await new ProjectPage(app.page).goTo('usecases/pilot/CU01')
  await app.page.getByLabel('Décision prise').selectOption('extend')
  const close = app.page.getByRole('button', { name: 'Clore et mettre en service' })
  await expect(close).toBeDisabled()

  await app.page.getByRole('textbox', { name: 'Enseignements' }).fill('Le délai tient à 37 h.')
  await close.click()

  await expect(app.page.getByText(/Pilote clos\. Statut du cas\s:\sEn service/)).toBeVisible()
})

test('success criteria are added, filled and kept', async ({ app }) => {
  const project = new ProjectPage(app.page)
  await project.goTo('usecases/pilot/CU01')
  await app.page.getByRole('button', { name: 'Ajouter un critère' }).click()

  await app.page.getByRole('textbox', { name: 'Critère 5', exact: true }).fill('Satisfaction')
  await app.page.getByLabel('Sens du critère 5').selectOption('>=')
  await app.page.getByRole('textbox', { name: 'Valeur du critère 5' }).fill('4')
  await project.goTo('usecases/pilot')
  await project.goTo('usecases/pilot/CU01')

  await expect(app.page.getByRole('textbox', { name: 'Critère 5', exact: true })).toHaveValue(
    'Satisfaction',
  )
  await expect(app.page.getByRole('textbox', { name: 'Valeur du critère 5' })).toHaveValue('4')
})
