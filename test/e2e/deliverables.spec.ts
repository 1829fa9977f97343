import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'
import { HomePage } from './pages/home'
import { ProjectPage } from './pages/project'

test.describe.configure({ timeout: 90_000 })

for (const [format, extension] of [
  ['Word', 'docx'],
  ['Excel', 'xlsx'],
] as const)
  test(`the portfolio of the demonstration is handed over in ${format}`, async ({ app }) => {
    await new HomePage(app.page).openDemo()
    await new ProjectPage(app.page).goTo('deliverables')

    const download = app.page.waitForEvent('download', { timeout: 60_000 })
    await app.page.getByRole('button', { name: `Générer en ${format}` }).click()

    const file = await download
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^Portefeuille de cas d’usage - Corvenne.*\\.${extension}$`),
    )
    const bytes = await readFile(await file.path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(bytes.length).toBeGreaterThan(10_000)
    await expect(app.page.getByText('Documents remis')).toBeVisible()
  })
