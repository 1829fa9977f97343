import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json'
import { cleanDeep, cleanText } from './clean-text'
import { Collection } from './collection'
import { formatsOf, roundHalfUp } from './format'
import { compareTimes, tick } from './hybrid-clock'
import { uuidv7 } from './ids'
import { orderKeyBetween, orderKeys } from './order-key'
import { typesetFrench } from './typeset-french'
import { defineTexts, translate } from './text'

describe('ids', () => {
  test('are version 7, variant 1, and sort by time', () => {
    const early = uuidv7(1_700_000_000_000, new Uint8Array(10).fill(255))
    const late = uuidv7(1_700_000_000_001, new Uint8Array(10))

    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(early < late).toBe(true)
  })
})

describe('hybrid clock', () => {
  test('goes forward when the wall clock goes back', () => {
    const first = tick({ ms: 0, count: 0 }, 1000)
    const second = tick(first, 400)

    expect(second).toEqual({ ms: 1000, count: 1 })
    expect(compareTimes(first, second)).toBeLessThan(0)
  })
})

describe('order keys', () => {
  test('fit between any two, at the ends too, hundreds of times at one place', () => {
    let low = orderKeyBetween(null, null)
    const high = orderKeyBetween(low, null)
    for (let i = 0; i < 300; i += 1) {
      const middle = orderKeyBetween(low, high)
      expect(low < middle && middle < high).toBe(true)
      low = middle
    }
    const first = orderKeyBetween(null, low)
    expect(first < low).toBe(true)
    expect(orderKeys(50).toSorted()).toEqual(orderKeys(50))
  })
})

describe('canonical JSON', () => {
  test('does not depend on the order of keys, but on that of lists', () => {
    expect(canonicalJson({ b: 1, a: { d: 2, c: [2, 1] } })).toBe(
      canonicalJson({ a: { c: [2, 1], d: 2 }, b: 1 }),
    )
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
  })
})

describe('clean text', () => {
  test('drops what documents cannot carry and keeps the rest', () => {
    expect(cleanText('a\u0000b\u000Bc\tÉ😀\r\nd\uFFFE\uD800')).toBe('abc\tÉ😀\nd\uFFFD')
    expect(cleanDeep({ a: ['x\u0001'], n: 1, z: null })).toEqual({ a: ['x'], n: 1, z: null })
  })
})

describe('collection', () => {
  test('copies on write, lists without the trash, keeps identity while nothing changes', () => {
    const one = { id: 'a', removedAt: null as string | null, n: 1 }
    const before = Collection.from([one, { ...one, id: 'b', removedAt: '2026-01-01' }])

    const after = before.with({ ...one, n: 2 })

    expect(before.get('a')?.n).toBe(1)
    expect(after.get('a')?.n).toBe(2)
    expect(after.ids).toBe(before.ids)
    expect(after.live.map(({ id }) => id)).toEqual(['a'])
    expect(after.live).toBe(after.live)
    expect(after.without('a').ids).toEqual(['b'])
    expect(() => Collection.from([one, one])).toThrow('Duplicate')
  })
})

describe('French typography', () => {
  test.each([
    ['Prêt ; suite', 'Prêt\u202F; suite'],
    ['Quoi ?', 'Quoi\u202F?'],
    ['Total : 5 %', 'Total\u00A0: 5\u202F%'],
    ['« mot »', '«\u00A0mot\u00A0»'],
    ["l'outil d'Inès", 'l’outil d’Inès'],
    ['à 14:32 sur https://a.fr', 'à 14:32 sur https://a.fr'],
    ['40 000 €', '40\u202F000\u202F€'],
  ])('%s', (plain, typeset) => {
    expect(typesetFrench(plain)).toBe(typeset)
    expect(typesetFrench(typeset)).toBe(typeset)
  })

  test('is for French only; blanks are written as the language writes them', () => {
    const texts = defineTexts({
      gap: { fr: 'Écart : {value} ; {name} ?', en: 'Gap: {value}; {name}?' },
      cases: {
        fr: { one: '{count} cas retenu', other: '{count} cas retenus' },
        en: { one: '{count} case kept', other: '{count} cases kept' },
      },
    })

    expect(translate(texts, 'fr')('gap', { value: -1234.5, name: 'A' })).toBe(
      'Écart\u00A0: \u22121\u202F234,5\u202F; A\u202F?',
    )
    expect(translate(texts, 'en')('gap', { value: -1234.5, name: 'A' })).toBe(
      'Gap: \u22121,234.5; A?',
    )
    expect(translate(texts, 'fr')('cases', { count: 0 })).toBe('0 cas retenu')
    expect(translate(texts, 'en')('cases', { count: 0 })).toBe('0 cases kept')
  })
})

describe('formats', () => {
  test('numbers, money, percentages and dates by language', () => {
    const fr = formatsOf('fr')
    const en = formatsOf('en')

    expect(fr.number(-18788.256)).toBe('\u221218\u202F788,26')
    expect(fr.money(40000)).toBe('40\u202F000\u00A0€')
    expect(en.money(40000)).toBe('€40,000')
    expect(fr.percent(93.75, 1)).toBe('93,8\u202F%')
    expect(en.percent(60)).toBe('60%')
    expect(fr.date('2027-01-01')).toBe('1er janvier 2027')
    expect(en.date('2026-09-08')).toBe('8 September 2026')
    expect(roundHalfUp(2.345, 2)).toBe(2.35)
  })
})
