import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'
import { HomePage } from './pages/home'
import { ProjectPage } from './pages/project'

test.describe.configure({ timeout: 90_000 })

for (const [title, format, extension] of [
  ['Portefeuille de cas d’usage', 'Word', 'docx'],
  ['Portefeuille de cas d’usage', 'Excel', 'xlsx'],
  ['Registre des risques', 'Word', 'docx'],
  ['Coûts et retour sur investissement', 'Excel', 'xlsx'],
] as const)
  test(`the demonstration hands over ${title} in ${format}`, async ({ app }) => {
    await new HomePage(app.page).openDemo()
    await new ProjectPage(app.page).goTo('deliverables')

    const download = app.page.waitForEvent('download', { timeout: 60_000 })
    await app.page
      .getByRole('button', { name: new RegExp(`^Générer en ${format}.*${title}$`) })
      .click()

    const file = await download
    expect(file.suggestedFilename()).toMatch(new RegExp(`^${title} - Corvenne.*\\.${extension}$`))
    const bytes = await readFile(await file.path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(bytes.length).toBeGreaterThan(10_000)
    await expect(app.page.getByText('Documents remis')).toBeVisible()
  })
