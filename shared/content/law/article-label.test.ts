import { expect, test } from 'vitest'
import { articleLabel } from './article-label'

test.each([
  ['Art. 4', 'art. 4'],
  ['Art. 26(7)', 'art. 26, § 7'],
  ['Art. 5(1)(ba)', 'art. 5, § 1, point ba)'],
  ['Art. 6(1c)', 'art. 6, § 1c'],
  ['GDPR Art. 35(3)(a)', 'RGPD, art. 35, § 3, point a)'],
  ['Annex III, 4(a)', 'annexe III, point 4 a)'],
  ['Annex III, 2', 'annexe III, point 2'],
  ['Annex I, section B', 'annexe I, section B'],
  ['Regulation (EU) 2026/1744', 'règlement (UE) 2026/1744'],
  ['L. 2312-8', 'L. 2312-8'],
])('%s is cited in French as %s', (article, french) => {
  expect(articleLabel(article, 'fr')).toBe(french)
  expect(articleLabel(article, 'en')).toBe(article)
})
