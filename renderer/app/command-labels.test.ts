import { expect, test } from 'vitest'
import { commands } from '../../shared/commands/registry'
import { commandLabel } from './command-labels'

test.each([...commands.map(({ name }) => name), 'project.replace'])(
  '%s is named in both languages',
  (command) => {
    const fr = commandLabel({ command, subject: 'CU01' }, 'fr')
    const en = commandLabel({ command, subject: '' }, 'en')

    expect(fr).toMatch(/^\p{L}.* \(CU01\)$/u)
    expect(en).not.toBe(command)
    expect(en).not.toContain('(')
  },
)

test('a change made by a newer build is named by what it says of itself', () => {
  expect(commandLabel({ command: 'risk.accept', subject: 'R01' }, 'fr')).toBe('risk.accept (R01)')
})
