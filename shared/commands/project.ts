import { z } from 'zod'
import type { Profile } from '../domain/profile'
import type { Settings } from '../domain/settings'
import { ok } from '../kernel/result'
import { assign, type Changes } from './assign'
import { defineCommand } from './define-command'

const changes = <T>() => z.record(z.string(), z.unknown()) as unknown as z.ZodType<Changes<T>>

export const editProfile = defineCommand({
  name: 'profile.edit',
  args: z.object({ changes: changes<Profile>() }),
  apply: (draft, args) => assign(draft.profile, args.changes),
  subject: () => '',
})

export const editSettings = defineCommand({
  name: 'settings.edit',
  args: z.object({ changes: changes<Settings>() }),
  apply: (draft, args) => assign(draft.settings, args.changes),
  subject: () => '',
})

/** @param at ISO date-time, or null to take it out of the archive */
export const archiveProject = defineCommand({
  name: 'project.archive',
  args: z.object({ at: z.iso.datetime().nullable() }),
  apply: (draft, { at }) => {
    draft.header.archivedAt = at
    return ok(null)
  },
  subject: (project) => project.profile.name,
})

/** @param at ISO date-time of entering the trash, or null to take it out */
export const trashProject = defineCommand({
  name: 'project.trash',
  args: z.object({ at: z.iso.datetime().nullable() }),
  apply: (draft, { at }) => {
    draft.header.removedAt = at
    return ok(null)
  },
  subject: (project) => project.profile.name,
})

export const setProjectLanguage = defineCommand({
  name: 'project.language',
  args: z.object({ language: z.enum(['fr', 'en']) }),
  apply: (draft, { language }) => {
    draft.header.language = language
    return ok(null)
  },
  subject: (project) => project.profile.name,
})
