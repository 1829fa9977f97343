import { expect, test } from './fixtures'
import { CostsPage } from './pages/costs'
import { HomePage } from './pages/home'
import { ProjectPage } from './pages/project'

test.beforeEach(async ({ app }) => {
  await new HomePage(app.page).openDemo()
})

test('the after-sales case pays back in thirteen months; a dearer integration changes it, undo brings it back', async ({
  app,
}) => {
  const costs = new CostsPage(app.page)
  await costs.openCase('CU01')
  await costs.expectHeadline(/147,3\s%/)
  await expect(app.page.getByText(/se rembourse en treize mois/)).toBeVisible()
  await expect(app.page.getByRole('img', { name: /Solde cumulé/ })).toBeVisible()

  await costs.setAmount(/^Montant, Intégration/, '90 000')

  await costs.expectHeadline(/[−\d]+,\d\s%/)
  await expect(costs.headline).not.toHaveText(/147,3/)
  await new ProjectPage(app.page).undo()
  await costs.expectHeadline(/147,3\s%/)
})

test('a saving above the payroll withholds the return until it is explained', async ({ app }) => {
  const costs = new CostsPage(app.page)
  await costs.openCase('CU01')
  const payroll = app.page.getByRole('textbox', { name: 'Masse salariale' })

  await payroll.fill('50 000')
  await payroll.press('Enter')

  await expect(costs.capacity).toHaveText(/n’est pas calculé/)
  await costs.expectHeadline(/^n\.\sc\./)
  const explanation = app.page.getByRole('textbox', { name: 'Explication de l’écart' })
  await explanation.fill('Deux équipes se partagent ce travail.')
  await explanation.blur()
  await costs.expectHeadline(/147,3\s%/)
})

test('a case without figures starts from the template and enters the sums', async ({ app }) => {
  const costs = new CostsPage(app.page)
  await costs.openCase('CU02')
  await app.page.getByRole('button', { name: 'Commencer avec le modèle' }).click()

  await costs.setAmount(/^Montant, Développement, intégration/, '12 000')

  await costs.openPortfolio()
  const row = app.page
    .getByRole('grid', { name: 'Dossiers économiques des cas' })
    .getByRole('row', { name: /CU02/ })
  await expect(row).toContainText(/14\s160\s€/)
})

test('tools show what they cost over three years', async ({ app }) => {
  const costs = new CostsPage(app.page)
  await costs.openTools()

  await expect(
    app.page
      .getByRole('grid', { name: /Coût des outils/ })
      .getByRole('row', { name: /Traducteur professionnel/ }),
  ).toContainText(/3\s240\s€/)
})
