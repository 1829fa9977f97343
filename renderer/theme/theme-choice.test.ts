import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { appliedTheme, mantineScheme } from './theme-choice'

test('the system decides only when it is asked to', () => {
  expect(appliedTheme('system', true)).toBe('dark')
  expect(appliedTheme('system', false)).toBe('light')
  expect(appliedTheme('light', true)).toBe('light')
  expect(appliedTheme('projection', true)).toBe('projection')
})

test('projection is a light theme', () => {
  expect(mantineScheme('projection')).toBe('light')
  expect(mantineScheme('dark')).toBe('dark')
})

test('every token a style sheet reads is declared', () => {
  const tokens = readFileSync('renderer/theme/tokens.css', 'utf8')
  const declared = new Set(tokens.match(/--sx-[a-z0-9-]+(?=:)/g))
  const read = ['base', 'mantine-variables', 'print'].flatMap((name) =>
    Array.from(
      readFileSync(`renderer/theme/${name}.css`, 'utf8').matchAll(/var\((--sx-[a-z0-9-]+)\)/g),
      ([, token]) => token ?? '',
    ),
  )

  expect(read.length).toBeGreaterThan(40)
  expect(read.filter((token) => !declared.has(token))).toEqual([])
})
