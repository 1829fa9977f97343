import { expect, type Locator, type Page } from '@playwright/test'

/** Step 2: the map, the register beside it, and the record of one risk. */
export class RisksPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** The numbered disc of a risk, by its code. */
  point(code: string): Locator {
    return this.page.locator(`[data-risk="${code}"][data-stage="after"]`)
  }

  row(code: string): Locator {
    return this.page
      .getByRole('grid', { name: 'Registre des risques' })
      .getByRole('row')
      .filter({ hasText: code })
  }

  async expectAfter(code: string, score: string): Promise<void> {
    await expect(this.point(code)).toHaveAccessibleName(new RegExp(`après mesures\\s: ${score},`))
  }

  /** Drags a point by whole cells: to the right and upwards. */
  async drag(code: string, right: number, up: number): Promise<void> {
    const point = await this.point(code).boundingBox()
    const plane = await this.page.getByRole('group', { name: /^Carte de/ }).boundingBox()
    if (!point || !plane) throw new Error('The map is not drawn')
    const from = { x: point.x + point.width / 2, y: point.y + point.height / 2 }
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(
      from.x + (right * plane.width) / 5,
      from.y - (up * plane.height) / 5,
      { steps: 6 },
    )
    await this.page.mouse.up()
  }

  async openRecord(title: string): Promise<void> {
    await this.page.getByRole('link', { name: title }).click()
    await expect(this.page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  }

  async expectGate(useCase: string, sentence: RegExp): Promise<void> {
    const line = this.page.getByRole('listitem').filter({ hasText: useCase })
    await expect(line.filter({ hasText: sentence }).first()).toBeVisible()
  }
}
