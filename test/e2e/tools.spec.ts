import { expect, test } from './fixtures'
import { HomePage } from './pages/home'
import { ProjectPage } from './pages/project'
import { ToolsPage } from './pages/tools'

test.describe.configure({ timeout: 90_000 })

test('a tool enters the register, is refused approval, then gets it', async ({ app }) => {
  const { page } = app
  const project = new ProjectPage(page)
  const tools = new ToolsPage(page)
  await new HomePage(page).openDemo()
  await project.goTo('tools/register')
  await expect(page.getByText(/24.948.€ par an, dont 6.084.€/)).toBeVisible()

  await tools.add('Relecteur de contrats')
  await tools.status.selectOption('approved')
  await expect(page.getByText('Pas encore approuvable')).toBeVisible()
  await expect(tools.status).toHaveValue('candidate')

  await tools.openTab('Règles')
  await tools.answer('Reçoit des données personnelles', 'Non')
  await tools.answer('Exigences de sécurité et de conformité du métier satisfaites', 'Oui')
  await tools.answer('Droits et limites définis par fonction', 'Oui')
  await tools.openTab('Coûts')
  await page.getByLabel('Budget accepté par an').fill('0')
  await tools.openTab('Identité')
  await page.getByRole('combobox', { name: 'Référent IA pour ses licences' }).fill('Sophie')
  await page.getByRole('option', { name: /Sophie Arnoult/ }).click()
  await tools.status.selectOption('approved')

  await expect(tools.status).toHaveValue('approved')
  await project.expectSaved()
})

test('a comparison is marked and weighed at the keyboard, decided, and still there after a reload', async ({
  app,
}) => {
  const { page } = app
  const project = new ProjectPage(page)
  const tools = new ToolsPage(page)
  await new HomePage(page).openDemo()
  await project.goTo('tools/compare')
  await tools.startComparison('Assistant de rédaction', ['T1', 'T3', 'T5'])
  await expect(page.getByRole('region', { name: 'Écartés avant la pondération' })).toContainText(
    'Secrétaire de réunion',
  )

  const mark = tools.mark('Réponse au besoin', 'Assistant généraliste')
  await mark.focus()
  await page.keyboard.press('2')
  await expect(mark).toHaveAccessibleName(/2 sur 5/)
  const weight = tools.weight('Réponse au besoin')
  await weight.focus()
  await page.keyboard.press('ArrowRight')
  await expect(weight).toHaveValue('21')

  await page.getByRole('button', { name: 'Retenir Traducteur professionnel' }).click()
  await page.getByLabel(/Pourquoi celui-ci/).fill('Le seul essayé sur nos notices')
  await page.getByRole('button', { name: 'Enregistrer la décision' }).click()
  await expect(page.getByText(/^Traducteur professionnel retenu le/).first()).toBeVisible()
  await project.expectSaved()

  await app.reload()
  await expect(page.getByText('Le seul essayé sur nos notices')).toBeVisible()
})
