import { expect, test } from 'vitest'
import { keysOf } from './use-shortcuts'

test.each([
  [{ key: 'k', ctrlKey: true }, 'ctrl+k'],
  [{ key: 'K', metaKey: true }, 'ctrl+k'],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'ctrl+shift+z'],
  [{ key: '?', shiftKey: true }, '?'],
  [{ key: '&', code: 'Digit1', altKey: true }, 'alt+1'],
  [{ key: '1', code: 'Digit1', altKey: true, shiftKey: true }, 'alt+1'],
  [{ key: 'F1' }, 'f1'],
] as const)('%j is %s, on French keyboards too', (event, keys) => {
  expect(keysOf(new KeyboardEvent('keydown', event))).toBe(keys)
})
