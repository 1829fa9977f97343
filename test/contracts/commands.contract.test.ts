import { describe, expect, test } from 'vitest'
import { runCommand, type Command } from '../../shared/commands/define-command'
import { applyPatches } from '../../shared/commands/patches'
import { commands } from '../../shared/commands/registry'
import type { Patch } from '../../shared/domain/change'
import { toFile } from '../../shared/domain/project'
import { readProject } from '../../shared/migrations/read-project'
import { commandExamples, exampleProject } from '../builders/command-examples'

const throughTheJournal = (patches: readonly Patch[]): readonly Patch[] =>
  JSON.parse(JSON.stringify(patches)) as readonly Patch[]

test('names are permanent and used once', () => {
  const names = commands.map(({ name }) => name)

  expect(new Set(names).size).toBe(names.length)
  expect(names.every((name) => /^[a-z-]+\.[a-z-]+$/.test(name))).toBe(true)
})

describe.each(commands.map((command) => [command.name, command as Command<unknown>] as const))(
  '%s',
  (name, command) => {
    const run = () => {
      const edited = runCommand(exampleProject, command, commandExamples[name])
      if (!edited.ok) throw new Error(JSON.stringify(edited.error))
      return edited.value
    }

    test('its patches lead there, its inverse leads back, after a stay on disk', () => {
      const { project, patches, inverse } = run()

      const there = applyPatches(exampleProject, throughTheJournal(patches))
      const back = applyPatches(there, throughTheJournal(inverse))

      expect(toFile(there)).toEqual(toFile(project))
      expect(toFile(there)).not.toEqual(toFile(exampleProject))
      expect(toFile(back)).toEqual(toFile(exampleProject))
    })

    test('leaves a project that the next start reads', () => {
      const { project } = run()

      const read = readProject(JSON.parse(JSON.stringify(toFile(project))))

      expect(read.ok).toBe(true)
    })

    test('refuses nonsense and changes nothing', () => {
      const before = toFile(exampleProject)

      const refused = runCommand(exampleProject, command, { id: 7, ids: 'x', changes: 3 } as never)

      expect(refused.ok).toBe(false)
      expect(toFile(exampleProject)).toEqual(before)
    })
  },
)
