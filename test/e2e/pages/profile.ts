import { expect, type Locator, type Page } from '@playwright/test'

/** The company profile as the room fills it in. */
export class ProfilePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async choose(tab: RegExp): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click()
  }

  field(label: string | RegExp): Locator {
    return this.page.getByRole('main').getByLabel(label, { exact: true })
  }

  situation(text: string | RegExp): Locator {
    return this.page.getByRole('main').getByText(text).first()
  }

  /** Types a name in the last line of a list and adds it with Enter. */
  async add(label: string, name: string): Promise<void> {
    await this.field(label).fill(name)
    await this.page.keyboard.press('Enter')
    await expect(this.field(label)).toHaveValue('')
  }

  async pasteDepartments(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Importer les services' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('Colonnes collées').fill(text)
    await dialog.getByRole('button', { name: /^Ajouter \d+ service/ }).click()
    await expect(dialog).toBeHidden()
  }

  /** Names of the departments, in order, as their fields hold them. */
  departments(): Promise<readonly string[]> {
    return this.page
      .getByLabel(/^Nom\s: /)
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
  }
}
